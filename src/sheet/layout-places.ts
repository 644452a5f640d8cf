import type { FundingColumnRole, IndicatorRole, Template } from "../templates/template";
import type { Rect } from "./address";
import { area } from "./draft";
import type { LayoutRows } from "./layout-rows";

/** The cell of a column in a funding row; undefined where the form has no such column. */
export const fundingCell = (template: Template, rows: LayoutRows, role: FundingColumnRole, line: number): Rect | undefined => {
  const column = template.funding.columns.find((candidate) => candidate.role === role);
  return column && area(rows.funding + line, column.span);
};

/** All scored rows of a column; undefined where the form has no such column. */
export const columnArea = (template: Template, rows: LayoutRows, role: IndicatorRole): Rect | undefined => {
  const column = template.columns.findIndex((candidate) => candidate.role === role);
  return column < 0 ? undefined : { row: rows.indicators, column, rows: rows.indicatorsEnd - rows.indicators, columns: 1 };
};

const ofExecution = (template: Template, rows: LayoutRows, role: "weight" | "score"): readonly Rect[] => {
  const line = template.funding.rows.findIndex(({ weight }) => weight !== undefined);
  const cell = line < 0 ? undefined : fundingCell(template, rows, role, line);
  return cell === undefined ? [] : [cell];
};

/** The cells that add up to the total score, and to the total weight in this column. */
export const scoreCells = (template: Template, rows: LayoutRows): readonly Rect[] => sumCells(template, rows, "score", "score");
export const weightCells = (template: Template, rows: LayoutRows, role: IndicatorRole): readonly Rect[] =>
  sumCells(template, rows, role, "weight");

const sumCells = (template: Template, rows: LayoutRows, role: IndicatorRole, own: "weight" | "score"): readonly Rect[] => {
  const column = columnArea(template, rows, role);
  if (column === undefined) throw new Error(`${template.id}: a total without a column ${role}`);
  return [column, ...ofExecution(template, rows, own)];
};
