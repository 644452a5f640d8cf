import type { InsertParameters } from "../actions/session";
import type { Memory } from "./pane-context";
import type { TemplateChoice } from "./template-choice";

const UNIT = "unit";
const TEMPLATE = "template";

/** The form and unit used last; the first form, and no unit, where nothing is remembered. */
export const lastUsed = (
  memory: Memory,
  templates: readonly TemplateChoice[],
): Partial<Pick<InsertParameters, "templateId" | "unit">> => {
  const remembered = memory.get(TEMPLATE);
  const template = templates.find(({ id }) => id === remembered);
  return { ...(template && { templateId: template.id }), unit: memory.get(UNIT) ?? "" };
};

export const rememberUse = (memory: Memory, { templateId, unit }: InsertParameters): void => {
  memory.set(UNIT, unit);
  memory.set(TEMPLATE, templateId);
};

/** What one click on the ribbon inserts: what was used last, for the year before this one. */
export const insertAsBefore = (memory: Memory, templates: readonly TemplateChoice[], thisYear: number): InsertParameters => {
  const { templateId = templates[0]?.id, unit = "" } = lastUsed(memory, templates);
  if (templateId === undefined) throw new Error("there is no form to insert");
  return { templateId, unit, year: thisYear - 1 };
};
