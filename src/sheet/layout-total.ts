import type { Template } from "../templates/template";
import { a1, rectA1, type Rect } from "./address";
import { area, put, type Draft } from "./draft";
import { gradeExpression, sumFormula } from "./formula-text";
import { AS_TYPED, HEADER } from "./layout-head";
import { columnArea, scoreCells, weightCells } from "./layout-places";
import type { LayoutRows } from "./layout-rows";

/** The column that adds up to the total weight: the rows' own, or that of level 1. */
const weightRole = (template: Template): "weight" | "level1Weight" | undefined =>
  (["weight", "level1Weight"] as const).find((role) => template.columns.some((candidate) => candidate.role === role));

export const layoutTotal = (draft: Draft, template: Template, rows: LayoutRows): void => {
  const { total } = template;
  const row = rows.total;
  if (total === undefined || row === undefined) return;
  const weights = weightRole(template);
  let start = 0;
  let label = true;
  const fill = (end: number, formula?: string): void => {
    if (end <= start) return;
    const content = label ? { value: total.label } : formula === undefined ? undefined : { formula };
    put(draft, area(row, { first: start, last: end - 1 }), content, HEADER);
    label = false;
  };
  let scoreCell: Rect | undefined;
  template.columns.forEach(({ role }, at) => {
    if (role !== weights && role !== "score") return;
    fill(at);
    start = at + 1;
    const cell: Rect = { row, column: at, rows: 1, columns: 1 };
    const parts = role === "score" ? scoreCells(template, rows) : weightCells(template, rows, role);
    put(draft, cell, { formula: sumFormula(parts) }, HEADER);
    draft.names.push({ name: role === "score" ? "总分" : "总权重", visible: true, range: cell });
    if (role === "score") scoreCell = cell;
  });
  fill(template.columns.length, total.grade ? gradeFormula(template, rows, scoreCell) : undefined);
};

/** Empty until the first row is scored. */
const gradeFormula = (template: Template, rows: LayoutRows, score: Rect | undefined): string => {
  const scores = columnArea(template, rows, "score");
  if (score === undefined || scores === undefined) throw new Error(`${template.id}: a grade without scores`);
  return `=${gradeExpression(a1(score), `COUNT(${rectA1(scores)})<1`)}`;
};

/** The texts asked for under the table, and the note. */
export const layoutClosing = (draft: Draft, template: Template, rows: LayoutRows): void => {
  const last = template.columns.length - 1;
  template.closing?.forEach(({ label }, i) => {
    const [left, right] = [area(rows.closing + i, { first: 0, last: 0 }), area(rows.closing + i, { first: 1, last })];
    put(draft, left, { value: label }, HEADER);
    put(draft, right, undefined, AS_TYPED);
    draft.names.push({ name: label, visible: true, range: right });
  });
  if (rows.footnote !== undefined)
    put(draft, area(rows.footnote, { first: 0, last }), { value: template.footnote }, { horizontal: "Left" });
};
