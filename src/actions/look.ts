import { findForm } from "../sheet/found-form";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readCustomForms } from "./custom-forms";
import type { Desk, Reading } from "./desk";
import { see, speakingOf } from "./see";

/**
 * Reads the active sheet, or another one, and finds the form on it, or the only one elsewhere. At most two round trips. `also` is a
 * second sheet to read with it.
 */
export const look = async (desk: Desk, also?: string, sheetId?: string): Promise<Reading | undefined> => {
  const edits = desk.edits.count();
  const active = await desk.workbook.read(sheetId, also);
  await readCustomForms(desk, active);
  await desk.pause();
  const seen = await see(desk.workbook, active, (sheet) => findForm(sheet, desk.templates));
  const reading = seen && { ...seen, edits };
  settle(desk, reading);
  return reading;
};

/**
 * Makes the reading the one that the state speaks of; findings and plans of another sheet are dropped. Where the sheet holds something
 * else than before, also by hands that we do not hear of, the findings are of the past.
 */
export const settle = (desk: Desk, reading: Reading | undefined): void => {
  const before = desk.reading;
  const isSame = reading?.snapshot.sheet.id === before?.snapshot.sheet.id;
  desk.reading = reading && isSame && before?.beside ? { beside: before.beside, ...reading } : reading;
  const isOther = isSame && before && reading && !isSameContent(before.snapshot.sheet, reading.snapshot.sheet);
  desk.update((state) => {
    const now = speakingOf(state, reading);
    return isOther && now.checked ? { ...now, stale: true } : now;
  });
};

const isSameContent = (a: SheetSnapshot, b: SheetSnapshot): boolean =>
  a.row === b.row && a.column === b.column && isSameBlock(a.formulas, b.formulas) && isSameBlock(a.text, b.text);

const isSameBlock = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): boolean =>
  a.length === b.length &&
  a.every((line, row) => line.length === b[row]?.length && line.every((cell, column) => cell === b[row]?.[column]));
