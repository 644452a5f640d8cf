import { layoutBaseData } from "../sheet/base-data/layout";
import { layout, type LayoutParameters } from "../sheet/layout";
import type { SheetSpec } from "../sheet/spec";
import { baseDataTemplateById } from "../templates/base-data";
import type { Desk } from "./desk";
import { receiptOf, remember } from "./history";
import { look } from "./look";
import { refresh } from "./refresh";
import type { InsertParameters } from "./session";

/** Puts a new sheet with the form into the workbook and reads it back. */
export const insert = (desk: Desk, { templateId, unit, year }: InsertParameters): Promise<void> =>
  insertSheet(desk, specOf(desk, templateId, { unit: unit.trim(), year }));

export const insertSheet = async (desk: Desk, spec: SheetSpec): Promise<void> => {
  const made = await desk.workbook.insert(spec);
  remember(desk, { act: "insert", receipt: receiptOf(made) });
  const { name, renamed } = made;
  await refresh(desk, { kind: "inserted", sheetName: name, renamed, wished: spec.name }, () => look(desk));
};

const specOf = (desk: Desk, id: string, parameters: LayoutParameters): SheetSpec => {
  const template = desk.templates.find((each) => each.id === id);
  if (template) return layout(template, parameters);
  const baseData = baseDataTemplateById(id);
  if (baseData) return layoutBaseData(baseData, parameters);
  throw new Error(`no such form: ${id}`);
};
