import { besideFindings } from "../sheet/beside";
import { findForms, type FoundForm } from "../sheet/found-form";
import { COMPANION_MARKER, isPractice, readOwnMark } from "../sheet/markers";
import type { SheetSnapshot } from "../sheet/snapshot";
import { templateById } from "../templates";
import { baseDataTemplateById } from "../templates/base-data";
import type { SheetEntry, WorkbookSnapshot } from "../workbook/port";
import type { Desk, Reading } from "./desk";

/** Another form of the workbook that a form is compared with: base data with the self-evaluation of the same unit, or the other way round. */
export interface Beside {
  readonly sheet: SheetSnapshot;
  readonly form: FoundForm;
}

type Kind = FoundForm["source"]["kind"];

/** The form to compare with, read with the form's own sheet where it was known before, else in one more round trip. */
export const readBeside = async (desk: Desk, { snapshot, form }: Reading): Promise<Beside | undefined> => {
  const wanted: Kind = form.source.kind === "baseData" ? "selfEvaluation" : "baseData";
  const ofKind = (sheet: SheetSnapshot): Beside | undefined => {
    const found = findForms(sheet, desk.templates).find(({ source }) => source.kind === wanted);
    return found && { sheet, form: found };
  };
  const here = ofKind(snapshot.sheet);
  if (here) return here;
  const id = sheetBeside(snapshot, wanted);
  if (id === undefined) return undefined;
  return ofKind(snapshot.also?.id === id ? snapshot.also : (await desk.workbook.read(id)).sheet);
};

export const withBeside = ({ snapshot, form, edits }: Reading, beside: Beside | undefined): Reading => ({
  snapshot,
  form,
  edits,
  ...(beside && { beside }),
});

/** The one sheet that carries a form of that kind: by its mark, or by its name where we did not make it. */
const sheetBeside = ({ sheet, sheets }: WorkbookSnapshot, wanted: Kind): string | undefined => {
  const others = sheets.filter(({ id, names }) => id !== sheet.id && !isPractice(names));
  for (const holds of [isMarked, isNamed]) {
    const [only, ...more] = others.filter((entry) => holds(entry, wanted));
    if (only) return more.length === 0 ? only.id : undefined;
  }
  return undefined;
};

const isMarked = ({ name, names }: SheetEntry, wanted: Kind): boolean => {
  const mark = readOwnMark(names);
  if (mark === undefined) return false;
  if (baseDataTemplateById(mark.templateId)) return wanted === "baseData";
  // A form of the bureau's own is not among the standard ones; its sheet's name says what it is about.
  const kind = templateById(mark.templateId)?.kind;
  return wanted !== "baseData" && (kind === undefined ? /整体/.test(name) : kind === "department");
};

const isNamed = ({ name, names }: SheetEntry, wanted: Kind): boolean => {
  if (names.some((each) => each.name === COMPANION_MARKER) || readOwnMark(names)) return false;
  return wanted === "baseData" ? /基础数据/.test(name) : /自评表|整体支出/.test(name) && !/基础数据|报告/.test(name);
};

/** What the two forms say against each other, with the sheet at whose cells it is said. */
export const crossFindings = (form: FoundForm, sheet: SheetSnapshot, beside: Beside) => {
  const found = besideFindings(form, beside.form);
  return found && { ...found, sheet: found.form === form ? sheet : beside.sheet };
};
