import { recognise } from "../../src/sheet/recognise";
import { templates } from "../../src/templates";
import type { Workbook } from "../../src/workbook/port";
import type { WorkbenchEngine } from "../../src/workbench/engine/workbench-engine";
import { funding, goals, rows } from "./liuyang-values";

/** Types the Liuyang values into the form on the active sheet as a person does, through the spreadsheet and not around it. */
export const fillLiuyang = async (workbook: Workbook, engine: WorkbenchEngine): Promise<void> => {
  const { sheet } = await workbook.read();
  const { form, places } = recognise(sheet, templates) as Extract<ReturnType<typeof recognise>, { places: unknown }>;
  const type = (at: string | undefined, text: string): void => {
    const place = at === undefined ? undefined : places.get(at);
    if (!place) throw new Error(`no cell for ${at}`);
    if (text !== "") engine.typeIn(engine.sheets.active(), place.row, place.column, text);
  };
  for (const line of form.funding)
    for (const [name, [budget, executed]] of Object.entries(funding))
      if (line.label.text.includes(name)) {
        type(line.adjustedBudget?.at, budget);
        type(line.actualExpenditure?.at, executed);
      }
  type(form.goals?.expected?.at, goals.expected);
  type(form.goals?.actual?.at, goals.actual);
  form.indicators.forEach(({ target, actual, score }, index) => {
    const [targetText, actualText, scoreText] = rows[index] ?? ["", "", ""];
    type(target?.at, targetText);
    type(actual?.at, actualText);
    type(score?.at, scoreText);
  });
  await engine.settle();
};
