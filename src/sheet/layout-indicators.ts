import { scoredRows, type IndicatorRole, type ScoredRow, type Template } from "../templates/template";
import type { Rect } from "./address";
import { area, put, type Draft } from "./draft";
import { sumFormula } from "./formula-text";
import { AS_TYPED, fundingCell } from "./layout-head";
import type { LayoutRows } from "./layout-rows";
import type { CellStyle, Content } from "./spec";
import { pointsCheck } from "./validations";

const STYLES: Partial<Readonly<Record<IndicatorRole, CellStyle>>> = {
  level3: { horizontal: "Left" },
  target: AS_TYPED,
  actual: AS_TYPED,
  reason: AS_TYPED,
};

export const layoutIndicators = (draft: Draft, template: Template, rows: LayoutRows): void => {
  const scored = scoredRows(template);
  if (template.section !== undefined && rows.section !== undefined)
    put(draft, area(rows.section, { first: 0, last: template.columns.length - 1 }), { value: template.section }, { bold: true });
  template.columns.forEach(({ role, header }, column) => {
    put(draft, { row: rows.header, column, rows: 1, columns: 1 }, { value: header }, { bold: true });
    for (const { first, count, row } of groups(scored, role)) {
      const at: Rect = { row: rows.indicators + first, column, rows: count, columns: 1 };
      put(draft, at, contentOf(row, role), STYLES[role]);
      if (role === "score") draft.validations.push(pointsCheck(at, row.weight, template.words.score));
    }
  });
  draft.names.push({ name: "自评得分", visible: true, range: column(template, rows, "score") });
};

/** Rows that share one merged cell in this column. */
const groups = (
  scored: readonly ScoredRow[],
  role: IndicatorRole,
): readonly { first: number; count: number; row: ScoredRow }[] => {
  const found: { first: number; count: number; row: ScoredRow }[] = [];
  scored.forEach((row, i) => {
    const last = found.at(-1);
    if (last !== undefined && shares(last.row, row, role)) last.count += 1;
    else found.push({ first: i, count: 1, row });
  });
  return found;
};

const shares = (a: ScoredRow, b: ScoredRow, role: IndicatorRole): boolean => {
  switch (role) {
    case "level1":
    case "level1Weight":
      return a.level1 === b.level1;
    case "level2":
    case "level2Weight":
      return a.level2 === b.level2;
    case "target":
      return a.level1 === b.level1 && a.level1.target !== undefined;
    default:
      return false;
  }
};

const contentOf = ({ level1, level2, level3, weight }: ScoredRow, role: IndicatorRole): Content | undefined => {
  const value = {
    level1: level1.name,
    level1Weight: level1.weight,
    level2: level2.name,
    level2Weight: level2.weight,
    level3: level3?.name,
    weight,
    target: level1.target,
    actual: undefined,
    score: undefined,
    reason: undefined,
  }[role];
  return value === undefined ? undefined : { value };
};

/** All scored rows of a column. */
const column = (template: Template, rows: LayoutRows, role: IndicatorRole): Rect => {
  const found = template.columns.findIndex((candidate) => candidate.role === role);
  if (found < 0) throw new Error(`${template.id}: no column ${role}`);
  return { row: rows.indicators, column: found, rows: rows.total - rows.indicators, columns: 1 };
};

/** The column that adds up to the total weight: the rows' own, or that of level 1. */
const weightRole = (template: Template): "weight" | "level1Weight" | undefined =>
  (["weight", "level1Weight"] as const).find((role) => template.columns.some((candidate) => candidate.role === role));

export const layoutTotal = (draft: Draft, template: Template, rows: LayoutRows): void => {
  const weights = weightRole(template);
  const executed = template.funding.rows.findIndex(({ weight }) => weight !== undefined);
  const ofExecution = (role: "weight" | "score"): readonly Rect[] => {
    const cell = executed < 0 ? undefined : fundingCell(template, rows, role, executed);
    return cell === undefined ? [] : [cell];
  };
  let start = 0;
  let label = true;
  const fill = (end: number): void => {
    if (end <= start) return;
    put(draft, area(rows.total, { first: start, last: end - 1 }), label ? { value: template.total.label } : undefined, {
      bold: true,
    });
    label = false;
  };
  template.columns.forEach(({ role }, at) => {
    if (role !== weights && role !== "score") return;
    fill(at);
    start = at + 1;
    const own = role === "score" ? "score" : "weight";
    const cell: Rect = { row: rows.total, column: at, rows: 1, columns: 1 };
    put(draft, cell, { formula: sumFormula([column(template, rows, role), ...ofExecution(own)]) }, { bold: true });
    draft.names.push({ name: own === "score" ? "总分" : "总权重", visible: true, range: cell });
  });
  fill(template.columns.length);
};

export const layoutFootnote = (draft: Draft, template: Template, rows: LayoutRows): void =>
  put(
    draft,
    area(rows.footnote, { first: 0, last: template.columns.length - 1 }),
    { value: template.footnote },
    { horizontal: "Left" },
  );
