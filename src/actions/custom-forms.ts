import type { WorkbookSnapshot } from "../workbook/port";
import type { Desk } from "./desk";
import { customTemplates, TEMPLATES_KEY, type TextStore } from "./learn";

/** The workbook's small texts, as they were read last. */
export const storeOf = (desk: Desk, stored: WorkbookSnapshot["stored"]): TextStore => ({
  get: (key) => stored[key],
  set: (key, value) => desk.workbook.store(key, value),
});

/** Brings the state's own forms up to what the workbook keeps; they are read again only when the kept text is another. */
export const readCustomForms = async (desk: Desk, { stored }: WorkbookSnapshot): Promise<void> => {
  const text = stored[TEMPLATES_KEY];
  if (text === desk.keptForms) return;
  const { templates, unreadable } = await customTemplates(storeOf(desk, stored));
  desk.keptForms = text;
  desk.update((state) => ({
    ...state,
    customTemplates: templates,
    ...(unreadable.length > 0 && { notice: { kind: "unreadableForms", count: unreadable.length } }),
  }));
};
