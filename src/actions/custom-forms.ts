import type { WorkbookSnapshot } from "../workbook/port";
import type { Desk } from "./desk";
import { customTemplates, TEMPLATES_KEY, type TextStore } from "./kept-forms";

/** The workbook's small texts, as they were read last. */
export const storeOf = ({ workbook }: Pick<Desk, "workbook">, stored: WorkbookSnapshot["stored"]): TextStore => ({
  get: (key) => stored[key],
  set: (key, value) => workbook.store(key, value),
});

/** Who keeps the state's own forms. */
export type FormKeeper = Pick<Desk, "workbook" | "keptForms" | "update">;

/** Brings the state's own forms up to what the workbook keeps; they are read again only when the kept text is another. */
export const readCustomForms = async (keeper: FormKeeper, { stored }: WorkbookSnapshot): Promise<void> => {
  const text = stored[TEMPLATES_KEY];
  if (text === keeper.keptForms) return;
  const { templates, unreadable } = await customTemplates(storeOf(keeper, stored));
  keeper.keptForms = text;
  keeper.update((state) => ({
    ...state,
    customTemplates: templates,
    ...(unreadable.length > 0 && { notice: { kind: "unreadableForms", count: unreadable.length } }),
  }));
};
