import { layoutBaseData } from "../sheet/base-data/layout";
import { formSketch, type FormSketch } from "../sheet/form-sketch";
import { layout } from "../sheet/layout";
import { templateById, type Template } from "../templates";
import { baseDataTemplateById } from "../templates/base-data";

/** The picture of a form, one of the bureau's own or one that we know. Comes by import(), with the forms themselves. */
export const sketchForm = (id: string, own: readonly Template[], year: number): FormSketch | undefined => {
  const template = own.find((each) => each.id === id) ?? templateById(id);
  if (template) return formSketch(layout(template, { unit: "", year }));
  const baseData = baseDataTemplateById(id);
  return baseData && formSketch(layoutBaseData(baseData, { unit: "", year }));
};
