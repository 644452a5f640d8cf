import { a1, type Rect } from "../sheet/address";
import type { CellEdit } from "../sheet/edits";
import { findForm } from "../sheet/found-form";
import type { CellWrite, WorkbookSnapshot } from "../workbook/port";
import type { Desk, PlannedWrite, Reading } from "./desk";
import type { WritePlan } from "./session";

/** Puts a plan before the user. Nothing is written. */
export const propose = (desk: Desk, plan: Omit<WritePlan, "changes">, writes: readonly PlannedWrite[]): void => {
  desk.planned = writes;
  desk.update((state) => ({ ...state, plan: { ...plan, changes: writes.map(({ change }) => change) } }));
};

export const cellWrites = (snapshot: WorkbookSnapshot, writes: readonly PlannedWrite[]): CellWrite[] =>
  writes.map(({ edit }) => cellWrite(snapshot, edit));

/** A number format is changed only where the cell's own would not show the content as what it is. */
const cellWrite = ({ sheet, formats }: WorkbookSnapshot, { numberFormat, ...edit }: CellEdit): CellWrite => {
  const now = formats[edit.row - sheet.row]?.[edit.column - sheet.column] ?? "General";
  const needed = numberFormat !== undefined && numberFormat.includes("%") && !now.includes("%");
  return { ...edit, sheetId: sheet.id, ...(needed && { numberFormat }) };
};

/** The reading as it will be once the changes are written: no second look at the sheet is needed. */
export const afterwards = (desk: Desk, { snapshot, beside, edits }: Reading, writes: readonly PlannedWrite[]): Reading => {
  const { sheet } = snapshot;
  const [values, formulas, text] = [copy(sheet.values), copy(sheet.formulas), copy(sheet.text)];
  for (const { change, edit, value } of writes) {
    const at = { row: edit.row - sheet.row, column: edit.column - sheet.column };
    set(values, at, value);
    set(formulas, at, "formula" in edit.content ? edit.content.formula : edit.content.value);
    set(text, at, change.after);
  }
  const changed = { ...snapshot, sheet: { ...sheet, values, formulas, text } };
  const form = findForm(changed.sheet, desk.templates);
  if (!form) throw new Error("the form was lost by its own computation");
  return { snapshot: changed, form, edits, ...(beside && { beside }) };
};

export const addressOf = ({ form }: Reading, at: string): string => a1(placeOf(form.places, at));

const placeOf = (places: ReadonlyMap<string, Rect>, at: string): Rect => {
  const place = places.get(at);
  if (!place) throw new Error(`a planned field without a cell: ${at}`);
  return place;
};

const copy = <T>(block: readonly (readonly T[])[]): T[][] => block.map((row) => [...row]);

const set = <T>(block: T[][], { row, column }: { row: number; column: number }, value: T): void => {
  const line = block[row];
  if (line) line[column] = value;
};
