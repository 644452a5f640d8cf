import type { Indicator, IndicatorLevel } from "../../domain/self-evaluation";
import type { Collector } from "./collector";
import type { Grid, GridCell } from "./grid";
import type { IndicatorHeader } from "./indicator-header";
import { readRow, rowCells, startsIn, type RowCells } from "./indicator-row";
import { levelsInto, type OpenLevel } from "./levels";
import { spreadTargets } from "./spread-targets";
import { isEndOfTable, sumRowKind } from "./table-end";

export interface IndicatorTable {
  readonly levels: readonly IndicatorLevel[];
  readonly indicators: readonly Indicator[];
  /** The row after the last scored one: the total's, a note's, or the end. */
  readonly end: number;
  readonly totalRow: number | undefined;
}

/**
 * Reads the rows under the header until a total, a note or the end of the sheet.
 * @param closing labels of texts that stand under the table
 */
export const readIndicators = (
  grid: Grid,
  header: IndicatorHeader,
  collect: Collector,
  closing: readonly string[],
): IndicatorTable => {
  const levels = levelsInto(collect);
  const indicators: Indicator[] = [];
  const rowsOf: number[] = [];
  const leftmost = Math.min(...header.columns.map(({ first }) => first));
  let level1: OpenLevel | undefined;
  let level2: OpenLevel | undefined;
  let row = header.lastRow + 1;
  let totalRow: number | undefined;
  for (; row < grid.bottom; row++) {
    const filled = grid.filled(row);
    const [first] = filled;
    if (first === undefined) continue;
    const cells = rowCells(grid, header, row);
    const sum = sumRowKind(filled, cells, leftmost);
    if (sum === "total") totalRow = row;
    if (totalRow !== undefined || isEndOfTable(first, closing)) break;
    if (sum === "subtotal" || repeatsHeader(grid, header, row) || (row === header.lastRow + 1 && numbersColumns(filled))) {
      collect.understand(...filled);
      continue;
    }
    if (isBanner(grid, cells, first)) continue;
    collect.understand(...filled.filter(({ column }) => column < leftmost));
    const before = level1;
    level1 = levels.enter(1, cells.level1, cells.level1Weight, level1);
    if (level1 !== before) level2 = undefined;
    level2 = startsIn(cells.level2, cells.level1) ? undefined : levels.enter(2, cells.level2, cells.level2Weight, level2);
    const indicator = readRow(collect, indicators.length, row, cells, level1, level2);
    if (indicator === undefined) continue;
    levels.add(level1?.index, indicators.length);
    levels.add(level2?.index, indicators.length);
    indicators.push(indicator);
    rowsOf.push(row);
  }
  // A text asked for may stand between the rows and their total.
  for (let below = row + 1; totalRow === undefined && below < Math.min(row + CLOSING_ROWS, grid.bottom); below++)
    if (sumRowKind(grid.filled(below), rowCells(grid, header, below), leftmost) === "total") totalRow = below;
  if (!grid.knowsMerges) inferLevelAreas(collect, levels.all, rowsOf);
  return {
    levels: levels.all.map(({ cell: _cell, ...level }) => level),
    indicators: spreadTargets(indicators, collect, grid.knowsMerges),
    end: row,
    totalRow,
  };
};

const CLOSING_ROWS = 6;

const repeatsHeader = (grid: Grid, header: IndicatorHeader, row: number): boolean =>
  header.columns.every(({ first }) => grid.at(row, first).compact === grid.at(header.lastRow, first).compact);

/** 1 2 3 4 … under the headers. */
const numbersColumns = (filled: readonly GridCell[]): boolean => {
  const figures = filled.map(({ compact: text }) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]));
  return figures.length >= 4 && figures.every((figure, i) => figure === i + (figures[0] ?? 0) && figure <= figures.length);
};

/** A line of text across the table, or one that stands alone: no row of it. */
const isBanner = (grid: Grid, { level1, level2, level3, target, actual, score }: RowCells, first: GridCell): boolean => {
  const rest = [level1 && level2, level3, target, actual, score].filter((cell) => cell !== undefined);
  const alone = rest.every((cell) => cell.text === "" || startsIn(cell, first));
  return alone && (first.area.columns > 2 || (!grid.knowsMerges && startsIn(first, level1)));
};

/** Where merged areas are not told, a heading reaches down to the last of its rows. */
const inferLevelAreas = (
  collect: Collector,
  levels: readonly { readonly at: string; readonly cell: GridCell; readonly indicators: readonly number[] }[],
  rowsOf: readonly number[],
): void => {
  for (const { at, cell, indicators } of levels) {
    const lastRow = rowsOf[indicators.at(-1) ?? -1];
    if (lastRow === undefined) continue;
    const rows = lastRow - cell.row + 1;
    collect.place(`${at}.name`, { ...cell.area, rows });
    const weight = collect.places.get(`${at}.weight`);
    if (weight) collect.place(`${at}.weight`, { ...weight, rows });
  }
};
