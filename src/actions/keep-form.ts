import type { Rect } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Template } from "../templates/template";
import { readCustomForms, storeOf } from "./custom-forms";
import type { Desk } from "./desk";
import { keepTemplate } from "./kept-forms";
import { look } from "./look";
import { refresh } from "./refresh";

export const startLearning = async (desk: Desk): Promise<void> => {
  const { learnFrom } = await import("./learn");
  const snapshot = await desk.workbook.read();
  await readCustomForms(desk, snapshot);
  const area = formArea(snapshot.sheet);
  const looks = area && (await desk.workbook.looks(snapshot.sheet.id, area));
  desk.learning = {
    snapshot,
    learnFrom: (sheet, templates, choices) => learnFrom(sheet, templates, { ...(looks && { looks }), ...choices }),
  };
  desk.update((state) => ({ ...state, isLearning: true }));
};

/** No form is larger; a sheet may be. */
const MOST = { rows: 400, columns: 60 };

/** The sheet's block as far as a form may reach; undefined where the sheet is empty. */
const formArea = ({ row, column, text }: SheetSnapshot): Rect | undefined => {
  const [rows, columns] = [Math.min(text.length, MOST.rows), Math.min(text[0]?.length ?? 0, MOST.columns)];
  return rows === 0 || columns === 0 ? undefined : { row, column, rows, columns };
};

/** Keeps the form and looks at the sheet again, which may be of this very form. */
export const keepForm = async (desk: Desk, template: Template): Promise<void> => {
  const { stored } = desk.learning?.snapshot ?? (await desk.workbook.read());
  const kept = await keepTemplate(storeOf(desk, stored), template, desk.templates);
  if (!kept.ok) return desk.update((state) => ({ ...state, notice: { kind: "formRefused", count: kept.problems.length } }));
  desk.learning = undefined;
  desk.update((state) => ({ ...state, isLearning: false }));
  await refresh(desk, { kind: "formKept", name: kept.template.name, renamed: kept.renamed }, () => look(desk));
};
