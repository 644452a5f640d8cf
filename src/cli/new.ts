import { newWorkbook } from "../hosts/xlsx/new-workbook";
import { layoutBaseData } from "../sheet/base-data/layout";
import { layout } from "../sheet/layout";
import type { SheetSpec } from "../sheet/spec";
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
  const spec = specOf(templateId, { unit, year });
  if (spec === undefined) throw new Misuse("unknown-template", templateId);
  if (!force && (await isTaken(output))) throw new FileProblem("exists", output, "not overwritten");
  await writeBytes(output, await newWorkbook(spec));
  surroundings.terminal.write(`${surroundings.say.made(output, formName(templateId, surroundings))}\n`);
  return 0;
};

const specOf = (id: string, parameters: { readonly unit: string; readonly year: number }): SheetSpec | undefined => {
  const [template, baseData] = [templateById(id), baseDataTemplateById(id)];
  return template ? layout(template, parameters) : baseData && layoutBaseData(baseData, parameters);
};
