import { rectA1 } from "../sheet/address";
import { isPractice, OWN_MARKER } from "../sheet/markers";
import type { SeenForm } from "../sheet/recognised-form";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Workbook, WorkbookSnapshot } from "../workbook/port";
import { without } from "./desk";
import type { FormState, SessionState } from "./session";

/** A form on a sheet that was read. */
export interface Seen<Form extends SeenForm = SeenForm> {
  readonly snapshot: WorkbookSnapshot;
  readonly form: Form;
}

/**
 * The form on the sheet that was read. Where there is none and exactly one other sheet carries a form of ours, reads that one: then
 * the person stands on the companion sheet, or on another page of the same file. At most one more round trip.
 */
export const see = async <Form extends SeenForm>(
  workbook: Workbook,
  active: WorkbookSnapshot,
  find: (sheet: SheetSnapshot) => Form | undefined,
): Promise<Seen<Form> | undefined> => {
  const seenOn = (snapshot: WorkbookSnapshot): Seen<Form> | undefined => {
    const form = find(snapshot.sheet);
    return form && { snapshot, form };
  };
  const here = seenOn(active);
  if (here) return here;
  const only = soleOwnSheet(active);
  return only === undefined ? undefined : seenOn(await workbook.read(only));
};

/** Id of the one other sheet that carries a form of ours; a sheet to practise on gives way to a real one. */
export const soleOwnSheet = ({ sheet, sheets }: WorkbookSnapshot): string | undefined => {
  const others = sheets.filter(({ id, names }) => id !== sheet.id && names.some(({ name }) => name === OWN_MARKER));
  const real = others.filter(({ names }) => !isPractice(names));
  const [only, ...more] = real.length > 0 ? real : others;
  return more.length === 0 ? only?.id : undefined;
};

/** The state speaks of this form from now on; findings and plans of another sheet are dropped. */
export const speakingOf = (state: SessionState, seen: Seen | undefined): SessionState => {
  const isSameSheet = seen !== undefined && seen.snapshot.sheet.id === state.form?.sheetId;
  const kept = isSameSheet ? state : { ...without(state, "current", "plan"), findings: [], checked: false, stale: false };
  return { ...without(kept, "form"), looked: true, ...(seen && { form: formState(seen) }) };
};

const formState = ({ snapshot, form }: Seen): FormState => ({
  sheetId: snapshot.sheet.id,
  sheetName: snapshot.sheet.name,
  templateId: form.templateId,
  unit: form.unit,
  ...(form.year !== undefined && { year: form.year }),
  ...(isPractice(snapshot.sheet.names) && { isPractice: true as const }),
  figures: form.figures,
  notUnderstood: form.notUnderstood.map(({ cell, text }) => ({ cell, address: rectA1(cell), text })),
});
