import type { Template } from "../../templates/template";
import { a1 } from "../address";
import type { Collector } from "../reading/collector";
import { compact, type Grid, type GridCell } from "../reading/grid";
import type { IndicatorHeader } from "../reading/indicator-header";
import { rowCells, startsIn, type RowCells } from "../reading/indicator-row";
import { closingLabels, isEndOfTable, sumRowKind } from "../reading/table-end";

/** A heading or a row as it stands on the sheet. Parts that the sheet does not have are absent. */
export interface FoundRow {
  readonly row: number;
  readonly cells: RowCells;
  readonly name: GridCell | undefined;
}
export interface FoundLevel2 {
  readonly cell: GridCell | undefined;
  readonly weight: GridCell | undefined;
  readonly rows: FoundRow[];
}
export interface FoundLevel1 {
  readonly cell: GridCell | undefined;
  readonly weight: GridCell | undefined;
  readonly group: GridCell | undefined;
  readonly children: FoundLevel2[];
}

export interface FoundTable {
  readonly levels: readonly FoundLevel1[];
  readonly totalRow: number | undefined;
  /** The row after the table. */
  readonly end: number;
}

/** The tree of the table's headings and rows, rows that are still empty included. */
export const findRows = (grid: Grid, header: IndicatorHeader, known: readonly Template[], collect: Collector): FoundTable => {
  const closing = closingLabels(known);
  const levels: FoundLevel1[] = [];
  const leftmost = Math.min(...header.columns.map(({ first }) => first));
  const groupColumn = header.columns.find(({ role }) => role === "group");
  let row = header.lastRow + 1;
  let totalRow: number | undefined;
  for (; row < grid.bottom; row++) {
    const filled = grid.filled(row);
    const [first] = filled;
    const cells = rowCells(grid, header, row);
    const sum = sumRowKind(filled, cells, leftmost);
    if (sum === "total") totalRow = row;
    if (totalRow !== undefined || (first !== undefined && isEndOfTable(first, closing))) break;
    const isHeader = header.columns.every(
      (column) => grid.at(row, column.first).compact === grid.at(header.lastRow, column.first).compact,
    );
    if (isHeader || sum === "subtotal") {
      collect.understand(...filled);
      continue;
    }
    if (isEmptyRow(grid, cells, row) || isBanner(first, header)) continue;
    for (const cell of filled)
      if (
        header.columns.some((column) => cell.column <= column.last && cell.column + cell.area.columns > column.first) ||
        cell.column < leftmost
      )
        collect.understand(cell);
    const group = groupColumn && grid.at(row, groupColumn.first);
    enter(levels, cells, group, row);
  }
  return { levels, totalRow, end: totalRow === undefined ? row : totalRow + 1 };
};

/** Nothing of its own, and in no heading that was merged down to it. */
const isEmptyRow = (grid: Grid, { level1, level2, level3 }: RowCells, row: number): boolean =>
  grid.filled(row).length === 0 && [level1, level2, level3].every((cell) => cell === undefined || cell.own || cell.text === "");

const isBanner = (first: GridCell | undefined, { columns }: IndicatorHeader): boolean =>
  first !== undefined &&
  first.area.columns > 2 &&
  columns.filter((column) => column.first >= first.area.column + first.area.columns).length === 0;

const enter = (levels: FoundLevel1[], cells: RowCells, group: GridCell | undefined, row: number): void => {
  const before = levels.at(-1);
  const isNewGroup = group !== undefined && group.text !== "" && !isSame(group, before?.group);
  let level1 = before;
  if (
    level1 === undefined ||
    isNewGroup ||
    (cells.level1 !== undefined && cells.level1.text !== "" && !isSame(cells.level1, level1.cell))
  ) {
    level1 = {
      cell: filledOnly(cells.level1),
      weight: cells.level1Weight,
      group: filledOnly(group) ?? before?.group,
      children: [],
    };
    levels.push(level1);
  }
  const heading = startsIn(cells.level2, cells.level1) ? undefined : cells.level2;
  let level2 = level1.children.at(-1);
  if (level2 === undefined || (heading !== undefined && heading.text !== "" && !isSame(heading, level2.cell))) {
    level2 = { cell: filledOnly(heading), weight: cells.level2Weight, rows: [] };
    level1.children.push(level2);
  }
  const isOwn = !startsIn(cells.level3, cells.level2) && !startsIn(cells.level3, cells.level1);
  level2.rows.push({ row, cells, name: isOwn && cells.level3?.own === true ? filledOnly(cells.level3) : undefined });
};

const filledOnly = (cell: GridCell | undefined): GridCell | undefined => (cell?.text === "" ? undefined : cell);

/** The same merged area, or the same words once more. */
const isSame = (cell: GridCell, open: GridCell | undefined): boolean =>
  open !== undefined && (a1(cell.area) === a1(open.area) || compact(cell.text) === compact(open.text));
