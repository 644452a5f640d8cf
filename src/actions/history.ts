import type { CellValue } from "../domain/field";
import { a1 } from "../sheet/address";
import type { MadeSheet, WriteReceipt, WrittenCell } from "../workbook/port";
import type { Desk, Reading } from "./desk";
import type { GivenExplanation } from "./explain";
import { MOST_DEEDS } from "./history-bound";
import type { HistoryChange, HistoryEntry, PlannedChange } from "./session";

/** An act that wrote into the workbook, with what takes it back. */
export interface Deed {
  readonly entry: HistoryEntry;
  readonly receipt: WriteReceipt;
  /** What the rows of the written cells were called, by the cells' order: rows that were inserted or deleted since show by it. */
  readonly rows: readonly (string | undefined)[];
  /** An explanation is taken back by itself: others may have been given since in the same text. */
  readonly explanation?: GivenExplanation;
}

export interface NewDeed {
  readonly act: HistoryEntry["act"];
  readonly receipt: WriteReceipt;
  /** What the cells showed and show; left out, their contents are told. */
  readonly changes?: readonly HistoryChange[];
  readonly explanation?: GivenExplanation;
}

/** Puts what was just written into the log. */
export const remember = (desk: Desk, { act, receipt, changes, explanation }: NewDeed): void => {
  const { reading } = desk;
  const names = reading ? rowNames(reading) : new Map<number, string>();
  const isHere = ({ sheetId }: WrittenCell): boolean => sheetId === reading?.snapshot.sheet.id;
  const entry: HistoryEntry = {
    id: (desk.deeds.at(-1)?.entry.id ?? 0) + 1,
    act,
    at: desk.now().toISOString(),
    sheetName: sheetNameOf(desk, receipt),
    changes: changes ?? receipt.cells.map((written) => contentsOf(desk, written)),
    made: receipt.made.map(({ name }) => name),
  };
  desk.deeds.push({
    entry,
    receipt,
    rows: receipt.cells.map((written) => (isHere(written) ? names.get(written.cell.row) : undefined)),
    ...(explanation && { explanation }),
  });
  desk.deeds.splice(0, desk.deeds.length - MOST_DEEDS);
  tell(desk);
};

/** A sheet that was made, as what undoes it. */
export const receiptOf = (made: MadeSheet): WriteReceipt => ({ cells: [], stored: [], made: [made], marks: [] });

/** Brings what the state says of the log up to date. */
export const tell = (desk: Desk): void =>
  desk.update((state) => ({ ...state, history: desk.deeds.map(({ entry }) => entry).reverse() }));

/** Changes what the log says of a deed. */
export const note = (desk: Desk, id: number, change: (entry: HistoryEntry) => HistoryEntry): void => {
  const index = desk.deeds.findIndex(({ entry }) => entry.id === id);
  const deed = desk.deeds[index];
  if (deed) desk.deeds[index] = { ...deed, entry: change(deed.entry) };
  tell(desk);
};

/** The deed that the quick "undo" means: the last one that wrote into cells of a form. */
export const lastWrite = ({ deeds }: Desk): Deed | undefined =>
  deeds.findLast(({ entry, receipt }) => !entry.takenBack && receipt.cells.length > 0);

/** What a plan's changes showed and show. */
export const changesOf = (changes: readonly PlannedChange[]): HistoryChange[] =>
  changes.map(({ address, row, before, after }) => ({ address, row, before, after }));

/** "G13"; of a cell on another sheet than the form's, with that sheet's name. */
export const addressOn = ({ reading }: Desk, { sheetId, cell }: WrittenCell): string => {
  const address = a1(cell);
  if (!reading || sheetId === reading.snapshot.sheet.id) return address;
  const sheet = reading.snapshot.sheets.find(({ id }) => id === sheetId);
  return sheet ? `${sheet.name}!${address}` : address;
};

/** What a form's rows are called, by their place on the sheet. */
export const rowNames = ({ form }: Pick<Reading, "form">): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  for (const [at, { text, inherited }] of form.fields) {
    const place = form.places.get(at);
    if (!inherited && place?.rows === 1 && /\.(?:name|label)$/.test(at)) names.set(place.row, text);
  }
  return names;
};

const sheetNameOf = ({ reading }: Desk, { cells, made }: WriteReceipt): string => {
  const [first] = cells;
  if (!first) return made[0]?.name ?? reading?.snapshot.sheet.name ?? "";
  return reading?.snapshot.sheets.find(({ id }) => id === first.sheetId)?.name ?? "";
};

const contentsOf = (desk: Desk, written: WrittenCell): HistoryChange => ({
  address: addressOn(desk, written),
  row: "",
  before: shown(written.before),
  after: shown(written.after),
});

const shown = (content: CellValue): string => String(content);
