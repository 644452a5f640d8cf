import type { Field } from "../../domain/field";
import type { Decimal } from "../../domain/decimal";
import { pointsOf } from "../../domain/number-text";
import { HEAD_TOTAL_LABELS, OTHER_HEAD_LABELS, UNIT_LABELS } from "../../templates/header-words";
import { halfWidth } from "../../domain/plain-text";
import type { Rect } from "../address";
import { asText, type Collector } from "./collector";
import { compact, rightOf, type Grid, type GridCell } from "./grid";

export interface Head {
  readonly title: Field<string>;
  readonly unit?: Field<string>;
  readonly year?: number;
  /** The total score, where it stands here. */
  readonly score?: Field<Decimal>;
}

const TITLE = /绩效.*(?:自评|评价|目标).*表|自评表/;

/**
 * What stands over the tables, rows before `end`: the title, the unit, the year.
 * @param unitArea where the sheet's own defined name says the unit is.
 */
export const readHead = (grid: Grid, end: number, collect: Collector, unitArea: Rect | undefined): Head => {
  const cells = Array.from({ length: Math.max(end - grid.top, 0) }, (_, i) => grid.filled(grid.top + i)).flat();
  const title =
    cells.find(({ compact: text }) => TITLE.test(text)) ?? cells.find((cell) => !isLabel(cell)) ?? grid.at(grid.top, grid.left);
  const unit = unitArea ? namedUnit(grid, unitArea, collect, cells) : readUnit(grid, cells, collect);
  for (const cell of cells) if (cell.row <= title.row) collect.understand(cell);
  for (const cell of cells) if (isOneOf(cell.label, OTHER_HEAD_LABELS)) collect.understand(cell, valueOf(grid, cell));
  const year = yearIn(title.compact) ?? yearIn(compact(cells.map(({ text }) => text).join(" ")));
  for (const cell of cells) if (/^\(?(?:19|20)\d{2}年度?\)?$/.test(cell.compact)) collect.understand(cell);
  const score = readScore(grid, cells, collect);
  return {
    title: collect.field("title", title, asText),
    ...(unit && { unit }),
    ...(year !== undefined && { year }),
    ...(score && { score }),
  };
};

const readScore = (grid: Grid, cells: readonly GridCell[], collect: Collector): Field<Decimal> | undefined => {
  const label = cells.find((cell) => isOneOf(cell.label, HEAD_TOTAL_LABELS));
  if (label === undefined) return undefined;
  collect.understand(label);
  return collect.field("total.score", valueOf(grid, label), ({ raw, text }) => pointsOf(raw, text));
};

const isOneOf = (label: string, known: readonly string[]): boolean => known.includes(label);

const isLabel = ({ label }: GridCell): boolean => isOneOf(label, [...UNIT_LABELS, ...OTHER_HEAD_LABELS, ...HEAD_TOTAL_LABELS]);

const yearIn = (text: string): number | undefined => {
  const match = /(?<!\d)((?:19|20)\d{2})(?:年|-)/.exec(halfWidth(text));
  return match?.[1] === undefined ? undefined : Number(match[1]);
};

/** The next cell on the right that holds something, or the one beside the label. A label further on is none. */
export const valueOf = (grid: Grid, label: GridCell): GridCell => {
  const beside = rightOf(grid, label);
  const next = grid.filled(label.row).find(({ column }) => column >= beside.column);
  return next !== undefined && !isLabel(next) ? next : beside;
};

const namedUnit = (grid: Grid, area: Rect, collect: Collector, cells: readonly GridCell[]): Field<string> => {
  const unit = collect.field("unit", grid.at(area.row, area.column), asText);
  collect.place("unit", area);
  collect.understand(...cells.filter((cell) => cell.row === area.row && cell.column < area.column));
  return unit;
};

const readUnit = (grid: Grid, cells: readonly GridCell[], collect: Collector): Field<string> | undefined => {
  for (const wanted of UNIT_LABELS) {
    const label = cells.find((cell) => cell.label === wanted);
    if (label !== undefined) {
      collect.understand(label);
      return collect.field("unit", valueOf(grid, label), asText);
    }
    // "填报单位：某某局" in one cell
    const together = cells.find(({ compact: text }) => new RegExp(`^${wanted}(?:\\([^()]*\\))?:`).test(text));
    if (together !== undefined)
      return collect.field("unit", together, asText, { text: together.text.replace(/^[^:：]*[:：]\s*/, "") });
  }
  return undefined;
};
