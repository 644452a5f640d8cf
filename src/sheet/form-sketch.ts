import { covers, type Cell, type Rect } from "./address";
import type { SheetSpec } from "./spec";

/** A form as a picture: outlines as SVG path data, `width` units wide. */
export interface FormSketch {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The indicator table's header. */
  readonly header: string;
  /** Headings that stand beside several rows. */
  readonly blocks: string;
  readonly labels: string;
  readonly lines: string;
}

const WIDTH = 200;

/** Draws a form from the sheet that it would become: its columns, rows and merged headings in proportion. */
export const formSketch = ({ cells, merges, styles, columnWidths, rowHeights, print }: SheetSpec): FormSketch => {
  const scale = WIDTH / columnWidths.reduce((sum, width) => sum + width, 0);
  const x = edges(columnWidths, scale);
  const y = edges(rowHeights, scale);
  const filled = new Set(cells.map(keyOf));
  const bordered = styles.filter(({ style }) => style.borders).map(({ range }) => range);
  const paths = { title: "", header: "", blocks: "", labels: "", lines: "" };
  for (const area of areasOf(print.area, merges)) {
    const [left, top, right, bottom] = [
      x[area.column] ?? 0,
      y[area.row] ?? 0,
      x[area.column + area.columns] ?? WIDTH,
      y[area.row + area.rows] ?? 0,
    ];
    const [width, height] = [right - left, bottom - top];
    if (area.row === 0) paths.title += box(left + width / 4, top + height / 4, width / 2, height / 2);
    if (!bordered.some((range) => covers(range, area))) continue;
    paths.lines += `M${left} ${top}h${width}v${height}h${-width}z`;
    if (!filled.has(keyOf(area))) continue;
    paths[kindOf(area, print.titleRows)] += box(left, top, width, height);
  }
  return { width: WIDTH, height: y.at(-1) ?? 0, ...paths };
};

const kindOf = ({ row, rows }: Rect, head: SheetSpec["print"]["titleRows"]): "header" | "blocks" | "labels" =>
  head && row >= head.first && row <= head.last ? "header" : rows > 1 ? "blocks" : "labels";

const box = (left: number, top: number, width: number, height: number): string =>
  `M${Math.round(left)} ${Math.round(top)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`;

const edges = (sizes: readonly number[], scale: number): number[] => {
  let end = 0;
  return [0, ...sizes.map((size) => Math.round((end += size) * scale))];
};

const keyOf = ({ row, column }: Cell): string => `${row},${column}`;

/** Every cell of the area once, merged ones as one. */
function* areasOf({ row, column, rows, columns }: Rect, merges: readonly Rect[]): Generator<Rect> {
  const merged = new Map(merges.map((merge) => [keyOf(merge), merge]));
  const hidden = new Set(merges.flatMap((merge) => cellsOf(merge).slice(1).map(keyOf)));
  for (const cell of cellsOf({ row, column, rows, columns }))
    if (!hidden.has(keyOf(cell))) yield merged.get(keyOf(cell)) ?? { ...cell, rows: 1, columns: 1 };
}

const cellsOf = ({ row, column, rows, columns }: Rect): Cell[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
