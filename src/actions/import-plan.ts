import { rectA1 } from "../sheet/address";
import type { CarriedText, CarryOver } from "../sheet/carry-over/carried";
import { carryOver } from "../sheet/carry-over/carry-over";
import { kindByTitle, NATIONAL } from "../templates/form-kind";
import type { Template } from "../templates/template";
import type { Desk } from "./desk";
import type { FoundOldForm } from "./import";
import type { ImportChoices, ImportForm, ImportPlan, PlannedText } from "./importing";

/** What was recognised, for a person to look at. */
export const importForm = ({ sheetName, form: { recognition } }: FoundOldForm): ImportForm => {
  const { form, confidence, notUnderstood } = recognition;
  return {
    sheetName,
    title: form.title.text,
    templateId: form.templateId,
    unit: form.unit?.text ?? "",
    ...(form.year !== undefined && { year: form.year }),
    confidence,
    indicators: form.indicators.length,
    notUnderstood: notUnderstood.map(({ cell, text }) => ({ address: rectA1(cell), text })),
  };
};

/** To begin with: the year after, and the same form; where that is not used any more, the one of its kind and place that is. */
export const suitableChoices = (desk: Desk, { form: { recognition } }: FoundOldForm, form: number): Required<ImportChoices> => {
  const thisYear = desk.now().getFullYear();
  const wished = recognition.form.year === undefined ? thisYear - 1 : recognition.form.year + 1;
  const year = Math.min(Math.max(wished, FIRST_YEAR), thisYear + 1);
  const { template } = recognition;
  const kind = template?.kind ?? kindByTitle(recognition.form.title.text);
  const isUsed = ({ years }: Template): boolean => year >= years.from && (years.to === undefined || year <= years.to);
  const ofKind = desk.templates.filter((candidate) => candidate.kind === kind && isUsed(candidate));
  const suitable =
    (template && isUsed(template) ? template : undefined) ??
    ofKind.find(({ region }) => region.zh === template?.region.zh) ??
    ofKind.find(({ region }) => region.zh === NATIONAL) ??
    ofKind[0] ??
    template ??
    desk.templates[0];
  if (!suitable) throw new Error("there is no form to import into");
  return { form, templateId: suitable.id, year, leftOut: [] };
};

/** As far back as the pane offers years. */
const FIRST_YEAR = 2015;

/** What comes over with these choices. */
export const carried = (
  desk: Desk,
  { form }: FoundOldForm,
  { templateId, year, leftOut }: Required<ImportChoices>,
): CarryOver => {
  const template = desk.templates.find(({ id }) => id === templateId);
  if (!template) throw new Error(`no such form: ${templateId}`);
  return carryOver(form, { template, year, leftOut: new Set(leftOut) });
};

/** The same with addresses in place of areas. */
export const planOf = ({ spec, head, rows, left, notes }: CarryOver, chosen: Required<ImportChoices>): ImportPlan => ({
  ...chosen,
  sheetName: spec.name,
  head: head.map(({ id, label, ...text }) => ({ id, label, ...addressed(text) })),
  rows: rows.map(({ name, weight, target, ...row }) => ({
    ...row,
    name: addressed(name),
    ...(weight && { weight: addressed(weight) }),
    ...(target && { target: addressed(target) }),
  })),
  left: left.map(({ from, ...item }) => ({ ...item, from: rectA1(from) })),
  notes,
});

const addressed = ({ text, from, to }: CarriedText): PlannedText => ({
  text,
  from: rectA1(from),
  ...(to && { to: rectA1(to) }),
});
