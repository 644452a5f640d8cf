import { SharedFormulaCell, type FileEdit } from "../hosts/xlsx/write-sheet";
import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import { asFileProblem, readWorkbookFile, writeBytes } from "./files";
import { computed, formsIn, type FormOnSheet } from "./readings";
import { FileProblem, type ExitCode, type Surroundings } from "./terminal";

/** Writes the rates and totals into a copy of the file; nothing but the computed cells changes. */
export const compute = async (input: string, output: string, { terminal, say }: Surroundings): Promise<ExitCode> => {
  const { bytes, workbook } = await readWorkbookFile(input);
  const forms = formsIn(workbook);
  if (forms.length === 0) throw new FileProblem("no-form", input, "no sheet with a form");
  const edits = new Map<string, FileEdit[]>();
  for (const form of forms) edits.set(form.sheet.snapshot.id, [...(edits.get(form.sheet.snapshot.id) ?? []), ...editsOf(form)]);
  await writeBytes(output, written(bytes, edits, input));
  const cells = [...edits.values()].reduce((sum, { length }) => sum + length, 0);
  terminal.write(`${say.wrote(output, cells)}\n`);
  return 0;
};

const editsOf = (form: FormOnSheet): FileEdit[] =>
  computed(form).map(({ row, column, content, result, numberFormat }) => ({
    row,
    column,
    content,
    result,
    ...(numberFormat !== undefined && { numberFormat }),
  }));

const written = (bytes: Uint8Array, edits: ReadonlyMap<string, readonly FileEdit[]>, input: string): Uint8Array => {
  try {
    return writeWorkbook(bytes, edits);
  } catch (error) {
    if (error instanceof SharedFormulaCell) throw new FileProblem("shared-formula", input, error.address, { cause: error });
    throw asFileProblem(input, error);
  }
};
