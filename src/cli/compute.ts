import { readWorkbook, type ClosedWorkbook } from "../hosts/xlsx/read-workbook";
import { SharedFormulaCell, type FileEdit } from "../hosts/xlsx/write-sheet";
import { extendWorkbook, writeWorkbook } from "../hosts/xlsx/write-workbook";
import { companionEdits } from "../sheet/companion";
import type { CellEdit } from "../sheet/edits";
import { isCompanionOf } from "../sheet/markers";
import type { SheetSpec } from "../sheet/spec";
import { asFileProblem, readWorkbookFile, writeBytes } from "./files";
import { computed, readingsOf } from "./readings";
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
  const { forms } = await readingsOf(workbook);
  if (forms.length === 0) throw new FileProblem("no-form", input, "no sheet with a form");
  const edits = bySheet(forms.map((form) => [form.sheet.snapshot.id, computed(form).map(fileEdit)]));
  const withFigures = guarded(input, () => writeWorkbook(bytes, edits));
  const plan = companion ? await companionsOf(guarded(input, () => readWorkbook(withFigures))) : NO_COMPANIONS;
  const made = workbook.isStructureLocked ? [] : plan.made;
  const { bytes: written, added } = guarded(input, () => extendWorkbook(withFigures, plan.edits, made));
  await writeBytes(output, written);
  const cells = [...edits.values()].reduce((sum, { length }) => sum + length, 0);
  terminal.write(`${say.wrote(output, cells)}\n`);
  for (const sheet of added) terminal.write(`${say.wroteCompanion.made(sheet)}\n`);
  for (const sheet of plan.updated) terminal.write(`${say.wroteCompanion.updated(sheet)}\n`);
  if (made.length < plan.made.length) terminal.warn(`${say.wroteCompanion.locked}\n`);
  return 0;
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
  for (const { form, sheet } of (await readingsOf(workbook)).forms) {
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
    if (error instanceof SharedFormulaCell) throw new FileProblem("shared-formula", input, error.address, { cause: error });
    throw asFileProblem(input, error);
  }
};
