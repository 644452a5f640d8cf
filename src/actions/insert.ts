import { layout } from "../sheet/layout";
import type { Desk } from "./desk";
import { look } from "./look";
import type { InsertParameters } from "./session";

/** Puts a new sheet with the form into the workbook and reads it back. */
export const insert = async (desk: Desk, { templateId, unit, year }: InsertParameters): Promise<void> => {
  const template = desk.templates.find(({ id }) => id === templateId);
  if (!template) throw new Error(`no such form: ${templateId}`);
  const spec = layout(template, { unit: unit.trim(), year });
  const { name, renamed } = await desk.workbook.insert(spec);
  await look(desk);
  desk.update((state) => ({ ...state, notice: { kind: "inserted", sheetName: name, renamed, wished: spec.name } }));
};
