import { layoutBaseData } from "../sheet/base-data/layout";
import { layout, type LayoutParameters } from "../sheet/layout";
import type { SheetSpec } from "../sheet/spec";
import { baseDataTemplateById } from "../templates/base-data";
import type { Desk } from "./desk";
import { look } from "./look";
import type { InsertParameters } from "./session";

/** Puts a new sheet with the form into the workbook and reads it back. */
export const insert = async (desk: Desk, { templateId, unit, year }: InsertParameters): Promise<void> => {
  const spec = specOf(desk, templateId, { unit: unit.trim(), year });
  const { name, renamed } = await desk.workbook.insert(spec);
  await look(desk);
  desk.update((state) => ({ ...state, notice: { kind: "inserted", sheetName: name, renamed, wished: spec.name } }));
};

const specOf = (desk: Desk, id: string, parameters: LayoutParameters): SheetSpec => {
  const template = desk.templates.find((each) => each.id === id);
  if (template) return layout(template, parameters);
  const baseData = baseDataTemplateById(id);
  if (baseData) return layoutBaseData(baseData, parameters);
  throw new Error(`no such form: ${id}`);
};
