import { findForm } from "../sheet/found-form";
import type { UndoConflicts, WrittenCell } from "../workbook/port";
import type { Desk } from "./desk";
import { takeBackExplanation } from "./explain";
import { addressOn, note, rowNames, type Deed } from "./history";
import { refresh } from "./refresh";

/**
 * Takes back any deed of the log. Where somebody changed its cells since, or a later deed did, nothing is done and the cells are
 * said; with `rest` all the others are taken back.
 */
export const takeBack = async (desk: Desk, id: number, rest = false): Promise<void> => {
  const deed = desk.deeds.find(({ entry }) => entry.id === id);
  if (!deed || deed.entry.takenBack) return;
  const { undone, conflicts, cells } = deed.explanation
    ? await takeBackExplanation(desk, deed.explanation)
    : await takeBackWrite(desk, deed, rest);
  if (!undone) {
    const conflict = { ...conflicts, canTakeRest: countOf(deed) > conflicts.addresses.length + conflicts.sheets.length };
    note(desk, id, (entry) => ({ ...entry, conflict }));
    return desk.update((state) => ({ ...state, notice: { kind: "changedSince", ...conflict } }));
  }
  note(desk, id, ({ conflict: _, ...entry }) => ({
    ...entry,
    takenBack: { at: desk.now().toISOString(), left: [...conflicts.addresses, ...conflicts.sheets] },
  }));
  await refresh(desk, { kind: "undone", cells });
};

export interface TakenBack {
  readonly undone: boolean;
  readonly conflicts: { readonly addresses: readonly string[]; readonly sheets: readonly string[] };
  readonly cells: number;
}

const takeBackWrite = async (desk: Desk, deed: Deed, rest: boolean): Promise<TakenBack> => {
  const inConflict = [...touchedLater(desk, deed), ...(await onOtherRows(desk, deed))];
  const outcome = await desk.workbook.undo(deed.receipt, { onConflict: rest ? "leave" : "refuse", inConflict });
  return {
    undone: outcome.undone,
    conflicts: named(desk, outcome.conflicts),
    cells: deed.receipt.cells.length - outcome.conflicts.cells.length,
  };
};

const countOf = ({ receipt }: Deed): number => receipt.cells.length + receipt.made.length;

const named = (desk: Desk, { cells, sheets }: UndoConflicts): TakenBack["conflicts"] => ({
  addresses: cells.map((written) => addressOn(desk, written)),
  sheets,
});

/** Cells that a later deed wrote too: to take them back would mix the two. */
const touchedLater = (desk: Desk, { entry, receipt }: Deed): WrittenCell[] => {
  const key = ({ sheetId, cell }: WrittenCell): string => `${sheetId} ${cell.row} ${cell.column}`;
  const later = desk.deeds.filter((other) => other.entry.id > entry.id && !other.entry.takenBack);
  const touched = new Set(later.flatMap((other) => other.receipt.cells.map(key)));
  return receipt.cells.filter((written) => touched.has(key(written)));
};

/** Cells whose row is another one now, because rows were inserted or deleted since. */
const onOtherRows = async (desk: Desk, { receipt, rows }: Deed): Promise<WrittenCell[]> => {
  const at = receipt.cells.findIndex((_, index) => rows[index] !== undefined);
  const sheetId = receipt.cells[at]?.sheetId;
  if (sheetId === undefined) return [];
  const { sheet } = await desk.workbook.read(sheetId);
  const form = findForm(sheet, desk.templates);
  const names = form ? rowNames({ form }) : new Map<number, string>();
  return receipt.cells.filter(({ cell }, index) => rows[index] !== undefined && rows[index] !== names.get(cell.row));
};
