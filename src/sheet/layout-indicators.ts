import { scoredRows, type IndicatorColumn, type IndicatorRole, type ScoredRow, type Template } from "../templates/template";
import type { Rect } from "./address";
import { area, put, type Draft } from "./draft";
import type { FilledIn, FilledRow } from "./filled-in";
import { convertedScoreFormula } from "./formula-text";
import { AS_TYPED, HEADER } from "./layout-head";
import { columnArea } from "./layout-places";
import type { LayoutRows } from "./layout-rows";
import type { CellStyle, Content } from "./spec";
import { pointsCheck } from "./validations";

const MARK: CellStyle = { numberFormat: "@" };
const STYLES: Partial<Readonly<Record<IndicatorRole, CellStyle>>> = {
  level3: AS_TYPED,
  targetSign: MARK,
  target: AS_TYPED,
  targetUnit: MARK,
  adjustedTarget: AS_TYPED,
  actual: AS_TYPED,
  reason: AS_TYPED,
  extra: AS_TYPED,
};

export const layoutIndicators = (
  draft: Draft,
  template: Template,
  rows: LayoutRows,
  filled: FilledIn["rows"] = new Map(),
): void => {
  const scored = scoredRows(template);
  if (template.section !== undefined && rows.section !== undefined)
    put(draft, area(rows.section, { first: 0, last: template.columns.length - 1 }), { value: template.section }, HEADER);
  template.columns.forEach((column, at) => {
    put(draft, { row: rows.header, column: at, rows: 1, columns: 1 }, { value: column.header }, HEADER);
    for (const { first, count, row } of groups(scored, column.role)) {
      const place: Rect = { row: rows.indicators + first, column: at, rows: count, columns: 1 };
      layoutCell(draft, template, column, { row, ...(count === 1 && { filled: filled.get(first) }) }, place);
    }
  });
  const scores = columnArea(template, rows, "score");
  if (scores !== undefined) draft.names.push({ name: "自评得分", visible: true, range: scores });
};

interface RowToLay {
  readonly row: ScoredRow;
  readonly filled?: FilledRow | undefined;
}

const layoutCell = (draft: Draft, template: Template, { role }: IndicatorColumn, { row, filled }: RowToLay, at: Rect): void => {
  const beside = (wanted: IndicatorRole): Rect | undefined => {
    const column = template.columns.findIndex((candidate) => candidate.role === wanted);
    return column < 0 ? undefined : { ...at, column };
  };
  const [weight, scoreOf100] = [beside("weight"), beside("scoreOf100")];
  const isPoints = role === "score" || role === "scoreOf100";
  const isOpen = filled?.isWeightOpen === true;
  if (isPoints && row.weight === 0 && !isOpen) {
    put(draft, at, { value: NO_POINTS });
    return;
  }
  const converted = role === "score" && weight && scoreOf100 ? convertedScoreFormula(scoreOf100, weight) : undefined;
  const own = isOpen && role === "weight" ? undefined : (textOf(filled, role) ?? contentOf(row, role));
  put(draft, at, converted === undefined ? own : { formula: converted }, STYLES[role]);
  if (!isPoints || converted !== undefined || (isOpen && !weight)) return;
  // Level 2 is scored itself where it has no rows: then the weight in its own column is the row's.
  const cell = weight ?? (row.level3 === undefined ? beside("level2Weight") : undefined);
  const limit = role === "scoreOf100" ? { weight: 100 } : { weight: row.weight, ...(cell && { cell }) };
  draft.validations.push(pointsCheck(at, limit, template.words.score));
};

const textOf = (filled: FilledRow | undefined, role: IndicatorRole): Content | undefined => {
  const value = filled?.texts[role] ?? "";
  return value === "" ? undefined : { value };
};

/** Stands in the points of a row that is told but not scored. */
const NO_POINTS = "—";

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
    case "group":
      return a.level1.group === b.level1.group;
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
  const contents: Partial<Readonly<Record<IndicatorRole, string | number | undefined>>> = {
    group: level1.group,
    level1: level1.name,
    level1Weight: level1.weight,
    level2: level2.name,
    level2Weight: level2.weight,
    level3: level3?.name,
    weight: weight === 0 ? NO_POINTS : weight,
    target: level3?.target ?? level1.target,
  };
  const value = contents[role];
  return value === undefined ? undefined : { value };
};
