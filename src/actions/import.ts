import { findForms } from "../sheet/found-form";
import { COMPANION_MARKER } from "../sheet/markers";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { WorkbookSnapshot } from "../workbook/port";
import { UnreadableFile } from "../workbook/unreadable-file";
import { oldForm, type OldForm } from "../sheet/carry-over/source";
import { readCustomForms } from "./custom-forms";
import type { Desk } from "./desk";
import { receiptOf, remember } from "./history";
import { carried, importForm, planOf, suitableChoices } from "./import-plan";
import type { ChosenFile, ImportChoices, Importing, ImportSource, ImportTrouble } from "./importing";
import { look } from "./look";
import { refresh } from "./refresh";

/** Where a form may come from: a sheet of this workbook, or a file. */
export type ImportFrom = { readonly kind: "sheet"; readonly id: string } | { readonly kind: "file"; readonly file: ChosenFile };

/** A form of last year and the sheet it was found on. */
export interface FoundOldForm {
  readonly sheetName: string;
  readonly form: OldForm;
}

/** Lists the sheets to import from. */
export const startImport = async (desk: Desk): Promise<void> => {
  const active = await desk.workbook.read();
  await readCustomForms(desk, active);
  desk.importing = [];
  tell(desk, () => ({ sheets: sheetsIn(active), forms: [] }));
};

/** Companion sheets hold nothing but formulas over a form. */
const sheetsIn = ({ sheets }: WorkbookSnapshot): Importing["sheets"] =>
  sheets
    .filter(({ names }) => !names.some(({ name }) => name.slice(name.lastIndexOf("!") + 1) === COMPANION_MARKER))
    .map(({ id, name }) => ({ id, name }));

/** Reads a source and plans the import of the first form on it. Nothing is written. */
export const readForImport = async (desk: Desk, from: ImportFrom): Promise<void> => {
  const { sheets } = importing(desk);
  if (from.kind === "sheet") {
    const read = await desk.workbook.read(from.id);
    await readCustomForms(desk, read);
    const source: ImportSource = { kind: "sheet", id: from.id, name: read.sheet.name };
    return take(desk, { sheets: sheetsIn(read), source, forms: [] }, [read.sheet]);
  }
  const base: Importing = { sheets, source: { kind: "file", name: from.file.name }, forms: [] };
  const read = await snapshotsIn(desk, from.file);
  if ("snapshots" in read) return take(desk, base, read.snapshots);
  desk.importing = [];
  tell(desk, () => ({ ...base, trouble: read }));
};

/** What a task pane takes in its one thread without keeping a person waiting. */
const LARGEST_FILE = 32 * 2 ** 20;

const snapshotsIn = async (
  desk: Desk,
  file: ChosenFile,
): Promise<{ readonly snapshots: readonly SheetSnapshot[] } | ImportTrouble> => {
  if (!desk.readFile) throw new Error("this session was made without a reader of files");
  if (file.size > LARGEST_FILE) return { kind: "unreadable", code: "too-large" };
  const buffer = await file.arrayBuffer().catch(() => undefined); // the browser refuses what was moved or locked since
  if (buffer === undefined) return { kind: "unavailable" };
  try {
    const { sheets } = await desk.readFile(new Uint8Array(buffer));
    return { snapshots: sheets.map(({ snapshot }) => snapshot) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: "unreadable", code: error.code };
  }
};

const take = (desk: Desk, base: Importing, snapshots: readonly SheetSnapshot[]): void => {
  const found = snapshots.flatMap((snapshot): FoundOldForm[] => {
    const form = oldForm(snapshot, desk.templates);
    return form ? [{ sheetName: snapshot.name, form }] : [];
  });
  desk.importing = found;
  if (found.length === 0) {
    const forms = snapshots.filter((snapshot) => findForms(snapshot, desk.templates).length > 0);
    const trouble: ImportTrouble =
      forms.length > 0
        ? { kind: "no-indicators", sheets: forms.map(({ name }) => name) }
        : { kind: "no-form", sheets: snapshots.map(({ name }) => name) };
    return tell(desk, () => ({ ...base, trouble }));
  }
  tell(desk, () => ({ ...base, forms: found.map(importForm) }));
  planImport(desk, { form: 0 });
};

/** Plans anew with what the person chose. Choices that fit nothing that was read change nothing. */
export const planImport = (desk: Desk, choices: ImportChoices): void => {
  const now = importing(desk);
  if (now.done) return;
  const isOther = choices.form !== undefined && choices.form !== now.plan?.form;
  const form = choices.form ?? now.plan?.form ?? 0;
  const found = desk.importing?.[form];
  if (!found) return;
  const before = isOther || !now.plan ? suitableChoices(desk, found, form) : now.plan;
  const chosen = {
    form,
    templateId: choices.templateId ?? before.templateId,
    year: choices.year ?? before.year,
    leftOut: choices.leftOut ?? before.leftOut,
  };
  const carry = carried(desk, found, chosen);
  tell(desk, (state) => ({ ...state, plan: planOf(carry, chosen) }));
};

/** Makes the new sheet: one act, and one to take back. The sheets that are there are not touched. */
export const insertImport = async (desk: Desk): Promise<void> => {
  const { plan, done } = importing(desk);
  const found = plan && desk.importing?.[plan.form];
  if (!plan || !found || done) return;
  const { spec } = carried(desk, found, plan);
  const made = await desk.workbook.insert(spec);
  remember(desk, { act: "carryOver", receipt: receiptOf(made) });
  tell(desk, (state) => ({ ...state, done: { sheetName: made.name } }));
  const rows = plan.rows.filter(({ name }) => name.to !== undefined).length;
  const { name, renamed } = made;
  await refresh(desk, { kind: "imported", sheetName: name, renamed, wished: spec.name, rows }, () => look(desk));
};

const importing = (desk: Desk): Importing => desk.state().importing ?? { sheets: [], forms: [] };

const tell = (desk: Desk, change: (now: Importing) => Importing): void =>
  desk.update((state) => ({ ...state, importing: change(state.importing ?? { sheets: [], forms: [] }) }));
