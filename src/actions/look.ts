import { rectA1 } from "../sheet/address";
import { OWN_MARKER } from "../sheet/markers";
import { findForm } from "../sheet/found-form";
import type { WorkbookSnapshot } from "../workbook/port";
import { readCustomForms } from "./custom-forms";
import { without, type Desk, type Reading } from "./desk";
import type { FormState } from "./session";

/**
 * Reads the active sheet and finds the form on it. Where there is none and exactly one other sheet carries a form of ours, reads
 * that one: then the person stands on the companion sheet, or on another page of the same file. At most two round trips. `also` is a second sheet to read with it.
 */
export const look = async (desk: Desk, also?: string): Promise<Reading | undefined> => {
  const active = await desk.workbook.read(undefined, also);
  await readCustomForms(desk, active);
  const reading = readingOf(active, desk) ?? (await elsewhere(active, desk));
  settle(desk, reading);
  return reading;
};

const readingOf = (snapshot: WorkbookSnapshot, desk: Desk): Reading | undefined => {
  const form = findForm(snapshot.sheet, desk.templates);
  return form && { snapshot, form };
};

const elsewhere = async (active: WorkbookSnapshot, desk: Desk): Promise<Reading | undefined> => {
  const others = active.sheets.filter(({ id, names }) => id !== active.sheet.id && names.some(({ name }) => name === OWN_MARKER));
  const [only] = others;
  return only && others.length === 1 ? readingOf(await desk.workbook.read(only.id), desk) : undefined;
};

/** Makes the reading the one that the state speaks of; findings and plans of another sheet are dropped. */
export const settle = (desk: Desk, reading: Reading | undefined): void => {
  const sameSheet = reading !== undefined && reading.snapshot.sheet.id === desk.reading?.snapshot.sheet.id;
  desk.reading = reading;
  desk.update((state) => {
    const kept = sameSheet ? state : { ...without(state, "current", "plan"), findings: [], checked: false, stale: false };
    return { ...without(kept, "form"), looked: true, ...(reading && { form: formState(reading) }) };
  });
};

const formState = ({ snapshot, form }: Reading): FormState => ({
  sheetId: snapshot.sheet.id,
  sheetName: snapshot.sheet.name,
  templateId: form.templateId,
  unit: form.unit,
  ...(form.year !== undefined && { year: form.year }),
  figures: form.figures,
  notUnderstood: form.notUnderstood.map(({ cell, text }) => ({ address: rectA1(cell), text })),
});
