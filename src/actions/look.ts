import { findForm } from "../sheet/found-form";
import { readCustomForms } from "./custom-forms";
import type { Desk, Reading } from "./desk";
import { see, speakingOf } from "./see";

/** Reads the active sheet and finds the form on it, or the only one elsewhere. At most two round trips. `also` is a second sheet to read with it. */
export const look = async (desk: Desk, also?: string): Promise<Reading | undefined> => {
  const active = await desk.workbook.read(undefined, also);
  await readCustomForms(desk, active);
  await desk.pause();
  const reading = await see(desk.workbook, active, (sheet) => findForm(sheet, desk.templates));
  settle(desk, reading);
  return reading;
};

/** Makes the reading the one that the state speaks of; findings and plans of another sheet are dropped. */
export const settle = (desk: Desk, reading: Reading | undefined): void => {
  const before = desk.reading;
  const isSame = reading?.snapshot.sheet.id === before?.snapshot.sheet.id;
  desk.reading = reading && isSame && before?.beside ? { beside: before.beside, ...reading } : reading;
  desk.update((state) => speakingOf(state, reading));
};
