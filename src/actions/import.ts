import type { Steps } from "../domain/steps";
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
import { inSlices } from "./in-slices";
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
  desk.update((state) => ({ ...state, importing: { ...none, sheets: sheetsIn(active) } }));
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
    await desk.pause();
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
    const { sheets } = await desk.readFile(new Uint8Array(buffer), (steps) => inSlices(desk, steps));
    return { snapshots: sheets.map(({ snapshot }) => snapshot) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: "unreadable", code: error.code };
  }
};

const take = async (desk: Desk, base: Importing, snapshots: readonly SheetSnapshot[]): Promise<void> => {
  const found = await inSlices(desk, oldForms(desk, snapshots));
  desk.importing = found;
  if (found.length === 0) {
    const forms = await inSlices(desk, withForms(desk, snapshots));
    const trouble: ImportTrouble =
      forms.length > 0
        ? { kind: "no-indicators", sheets: forms.map(({ name }) => name) }
        : { kind: "no-form", sheets: snapshots.map(({ name }) => name) };
    return tell(desk, () => ({ ...base, trouble }));
  }
  tell(desk, () => ({ ...base, forms: found.map(importForm) }));
  planImport(desk, { form: 0 });
};

/** A sheet at a time. */
function* oldForms({ templates }: Desk, snapshots: readonly SheetSnapshot[]): Steps<readonly FoundOldForm[]> {
  const found: FoundOldForm[] = [];
  for (const snapshot of snapshots) {
    const form = oldForm(snapshot, templates);
    if (form) found.push({ sheetName: snapshot.name, form });
    yield;
  }
  return found;
}

function* withForms({ templates }: Desk, snapshots: readonly SheetSnapshot[]): Steps<readonly SheetSnapshot[]> {
  const found: SheetSnapshot[] = [];
  for (const snapshot of snapshots) {
    if (findForms(snapshot, templates).length > 0) found.push(snapshot);
    yield;
  }
  return found;
}

/** Plans anew with what the person chose. Choices that fit nothing that was read change nothing. */
export const planImport = (desk: Desk, choices: ImportChoices): void => {
  const now = importing(desk);
  if (now.done || now.isInserting) return;
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

/**
 * Makes the new sheet: one act, and one to take back. The sheets that are there are not touched.
 *
 * @param seen the forms that were shown when it was asked for
 */
export const insertImport = async (desk: Desk, seen: Desk["importing"]): Promise<void> => {
  const { plan, done } = importing(desk);
  const found = plan && desk.importing?.[plan.form];
  if (done) return;
  if (desk.importing !== seen) return desk.update((state) => ({ ...state, notice: { kind: "planGone" } }));
  if (!plan || !found) return;
  const { spec } = carried(desk, found, plan);
  tell(desk, (state) => ({ ...state, isInserting: true }));
  const made = await desk.workbook.insert(spec).finally(() => tell(desk, ({ isInserting: _, ...state }) => state));
  remember(desk, { act: "carryOver", receipt: receiptOf(made) });
  tell(desk, (state) => ({ ...state, done: { sheetName: made.name } }));
  const rows = plan.rows.filter(({ name }) => name.to !== undefined).length;
  const { name, renamed } = made;
  await refresh(desk, { kind: "imported", sheetName: name, renamed, wished: spec.name, rows }, () => look(desk));
};

const none: Importing = { sheets: [], forms: [] };

const importing = (desk: Desk): Importing => desk.state().importing ?? none;

/** Nothing is told of an import that was ended meanwhile. */
const tell = (desk: Desk, change: (now: Importing) => Importing): void =>
  desk.update((state) => (state.importing ? { ...state, importing: change(state.importing) } : state));
