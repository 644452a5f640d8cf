import { readWorkbook, type ClosedWorkbook } from "../hosts/xlsx/read-workbook";
import { ArrayFormulaCell, type FileEdit } from "../hosts/xlsx/write-sheet";
import { extendWorkbook, writeWorkbook } from "../hosts/xlsx/write-workbook";
import { companionEdits } from "../sheet/companion";
import type { CellEdit } from "../sheet/edits";
import { isCompanionOf } from "../sheet/markers";
import type { SheetSpec } from "../sheet/spec";
import { asFileProblem, readWorkbookFile, writeBytes } from "./files";
import { computed, readingsOf, type FormOnSheet } from "./readings";
import { resultNotes } from "./report";
import { FileProblem, type ExitCode, type Surroundings } from "./terminal";

export interface ComputeFiles {
  readonly input: string;
  readonly output: string;
}

/** Writes the rates and totals, and the companion sheets where wished, into a copy of the file; nothing else changes. */
export const compute = async (
  { input, output }: ComputeFiles,
  { companion }: { readonly companion: boolean },
  { terminal, say }: Surroundings,
): Promise<ExitCode> => {
  const { bytes, workbook } = await readWorkbookFile(input);
  const forms = (await readingsOf(workbook)).forms.filter(({ isPractice }) => !isPractice);
  if (forms.length === 0) throw new FileProblem("no-form", input, "no sheet with a form");
  const edits = bySheet(forms.map((form) => [form.sheet.snapshot.id, computed(form).map(fileEdit)]));
  const withFigures = guarded(input, () => writeWorkbook(bytes, edits));
  const plan = companion ? await companionsOf(guarded(input, () => readWorkbook(withFigures))) : NO_COMPANIONS;
  const made = workbook.isStructureLocked ? [] : plan.made;
  const { bytes: written, added } = guarded(input, () => extendWorkbook(withFigures, plan.edits, made));
  await writeBytes(output, written);
  const cells = [...edits.values()].reduce((sum, { length }) => sum + length, 0);
  terminal.write(`${say.wrote(output, cells)}\n`);
  for (const sheet of protectedAmong(forms, edits)) terminal.warn(`${say.wroteProtected(sheet)}\n`);
  for (const note of resultNotes((await readingsOf(guarded(input, () => readWorkbook(written)))).forms, { say }))
    terminal.warn(`${output}: ${note}\n`);
  for (const sheet of added) terminal.write(`${say.wroteCompanion.made(sheet)}\n`);
  for (const sheet of plan.updated) terminal.write(`${say.wroteCompanion.updated(sheet)}\n`);
  if (made.length < plan.made.length) terminal.warn(`${say.wroteCompanion.locked}\n`);
  return 0;
};

/** Sheets whose protection would have stopped a person: it is kept, but that figures were written all the same is said. */
const protectedAmong = (forms: readonly FormOnSheet[], edits: ReadonlyMap<string, readonly FileEdit[]>): readonly string[] => {
  const sheets = new Set(forms.map(({ sheet }) => sheet.snapshot));
  return [...sheets].filter(({ id, isProtected }) => isProtected && (edits.get(id)?.length ?? 0) > 0).map(({ name }) => name);
};

interface Companions {
  readonly made: readonly SheetSpec[];
  readonly edits: ReadonlyMap<string, readonly FileEdit[]>;
  /** Names of those that are there and are no longer as they should be. */
  readonly updated: readonly string[];
}

const NO_COMPANIONS: Companions = { made: [], edits: new Map(), updated: [] };

/** What the workbook's companion sheets need, its figures computed. */
const companionsOf = async (workbook: ClosedWorkbook): Promise<Companions> => {
  const made: SheetSpec[] = [];
  const changes: { readonly id: string; readonly name: string; readonly edits: readonly FileEdit[] }[] = [];
  for (const { form, sheet, isPractice } of (await readingsOf(workbook)).forms) {
    if (isPractice) continue;
    const spec = form.companion(sheet.snapshot);
    if (spec === undefined) continue;
    const existing = workbook.sheets.find(({ snapshot }) => isCompanionOf(snapshot.names, sheet.snapshot))?.snapshot;
    if (existing) changes.push({ ...existing, edits: companionEdits(spec, existing).map(fileEdit) });
    else made.push(spec);
  }
  const changed = changes.filter(({ edits }) => edits.length > 0);
  return { made, edits: bySheet(changed.map(({ id, edits }) => [id, edits])), updated: changed.map(({ name }) => name) };
};

const fileEdit = ({ row, column, content, numberFormat, result }: CellEdit & { readonly result?: number }): FileEdit => ({
  row,
  column,
  content,
  ...(result !== undefined && { result }),
  ...(numberFormat !== undefined && { numberFormat }),
});

const bySheet = (edits: readonly (readonly [sheet: string, edits: readonly FileEdit[]])[]): Map<string, FileEdit[]> => {
  const sheets = new Map<string, FileEdit[]>();
  for (const [sheet, some] of edits) sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...some]);
  return sheets;
};

const guarded = <T>(input: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof ArrayFormulaCell) throw new FileProblem("array-formula", input, error.address, { cause: error });
    throw asFileProblem(input, error);
  }
};
