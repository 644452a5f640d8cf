import type { Template } from "../templates/template";
import { readCustomForms, storeOf } from "./custom-forms";
import type { Desk } from "./desk";
import { keepTemplate } from "./learn";
import { look } from "./look";

export const startLearning = async (desk: Desk): Promise<void> => {
  desk.learning = await desk.workbook.read();
  await readCustomForms(desk, desk.learning);
  desk.update((state) => ({ ...state, isLearning: true }));
};

/** Keeps the form and looks at the sheet again, which may be of this very form. */
export const keepForm = async (desk: Desk, template: Template): Promise<void> => {
  const { stored } = desk.learning ?? (await desk.workbook.read());
  const kept = await keepTemplate(storeOf(desk, stored), template, desk.templates);
  if (!kept.ok) return desk.update((state) => ({ ...state, notice: { kind: "formRefused", count: kept.problems.length } }));
  desk.learning = undefined;
  desk.update((state) => ({ ...state, isLearning: false }));
  await look(desk);
  desk.update((state) => ({ ...state, notice: { kind: "formKept", name: kept.template.name, renamed: kept.renamed } }));
};
