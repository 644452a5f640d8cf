import { newWorkbook } from "../hosts/xlsx/new-workbook";
import { layoutBaseData } from "../sheet/base-data/layout";
import { layout } from "../sheet/layout";
import { templateById } from "../templates";
import { baseDataTemplateById } from "../templates/base-data";
import { isTaken, writeBytes } from "./files";
import { formName } from "./form-name";
import { FileProblem, Misuse, type ExitCode, type Surroundings } from "./terminal";

export interface NewParameters {
  readonly templateId: string;
  readonly output: string;
  readonly unit: string;
  readonly year: number;
  /** Whether a file that is there may be overwritten. */
  readonly force: boolean;
}

/** Makes a workbook with the form in it. */
export const makeNew = async (
  { templateId, output, unit, year, force }: NewParameters,
  surroundings: Surroundings,
): Promise<ExitCode> => {
  const template = templateById(templateId) ?? baseDataTemplateById(templateId);
  if (template === undefined) throw new Misuse("unknown-template", templateId);
  if (!force && (await isTaken(output))) throw new FileProblem("exists", output, "not overwritten");
  const { terminal, say } = surroundings;
  const spec = template.kind === "baseData" ? layoutBaseData(template, { unit, year }) : layout(template, { unit, year });
  await writeBytes(output, await newWorkbook(spec));
  terminal.write(`${say.made(output, formName(templateId, surroundings))}\n`);
  const { from, to } = template.years;
  if (year < from || (to !== undefined && year > to)) terminal.warn(`${say.otherYears(year, from, to)}\n`);
  return 0;
};
