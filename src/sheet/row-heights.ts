import type { Rect } from "./address";
import type { CellSpec, StyledRange } from "./spec";
import { covers } from "./address";
import { heightOfText, HIGHEST_ROW } from "./text-measure";

export interface MeasuredSheet {
  readonly cells: readonly CellSpec[];
  readonly merges: readonly Rect[];
  readonly styles: readonly StyledRange[];
  readonly columnWidths: readonly number[];
}

/**
 * Heights in points of all rows, so that every text is shown whole: Excel does not fit merged wrapped cells by itself.
 * A merged cell that needs more than its rows give spreads what is missing over them.
 * @param least the height that each row has at least.
 */
export const rowHeights = (sheet: MeasuredSheet, least: readonly number[]): number[] => {
  const heights = [...least];
  const needs = sheet.cells.map((cell) => needOf(sheet, cell)).sort((a, b) => a.area.rows - b.area.rows);
  for (const { area, height } of needs) {
    const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
    const missing = height - rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
    if (missing > 0) for (const row of rows) heights[row] = Math.min(HIGHEST_ROW, (heights[row] ?? 0) + missing / area.rows);
  }
  return heights.map((height) => Math.ceil(height * 4) / 4);
};

/** The area that a cell is shown in, and the height its text needs there. */
export const needOf = (
  { merges, styles, columnWidths }: MeasuredSheet,
  cell: CellSpec,
): { readonly area: Rect; readonly height: number } => {
  const area = merges.find((merge) => covers(merge, cell)) ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const width = columnWidths.slice(area.column, area.column + area.columns).reduce((sum, points) => sum + points, 0);
  const fontSize = styles.reduce((size, { range, style }) => (covers(range, cell) ? (style.fontSize ?? size) : size), 11);
  const text = "value" in cell ? String(cell.value) : "";
  return { area, height: heightOfText(text, width, fontSize) };
};
