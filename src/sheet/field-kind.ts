import type { FieldPath } from "../domain/field";

/** Every kind of cell that a form has, as a path without the row's number; "total.grade" is read by people alone. */
export const FIELD_KINDS = [
  "title",
  "unit",
  "funding.label",
  "funding.initialBudget",
  "funding.adjustedBudget",
  "funding.actualExpenditure",
  "funding.executionRate",
  "funding.weight",
  "funding.score",
  "goals.expected",
  "goals.actual",
  "levels.name",
  "levels.weight",
  "indicators.name",
  "indicators.level3",
  "indicators.weight",
  "indicators.target",
  "indicators.actual",
  "indicators.score",
  "indicators.reason",
  "total.weight",
  "total.score",
  "total.grade",
  "staffing.authorised",
  "staffing.actual",
  "staffing.controlRate",
  "spending.label",
  "spending.lastFinal",
  "spending.budget",
  "spending.final",
  "buildings.name",
  "buildings.approvedArea",
  "buildings.actualArea",
  "buildings.areaRate",
  "buildings.plannedInvestment",
  "buildings.actualInvestment",
  "buildings.investmentRate",
  "measures",
  "notes",
] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

export const isFieldKind = (text: string): text is FieldKind => (FIELD_KINDS as readonly string[]).includes(text);

/** "indicators[3].score" → its row "indicators[3]" and its kind "indicators.score"; what stands in no row has the row "". */
export const partsOfPath = (at: FieldPath): { readonly row: string; readonly kind: FieldKind } => {
  const row = /^\w+\[\d+\]/.exec(at)?.[0] ?? "";
  const kind = at.replace(/\[\d+\]/, "");
  if (!isFieldKind(kind)) throw new Error(`a field of no known kind: ${at}`);
  return { row, kind };
};
