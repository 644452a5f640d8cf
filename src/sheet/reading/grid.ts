import { halfWidth, withoutSpaces } from "../../domain/plain-text";
import type { CellValue } from "../../domain/field";
import type { Cell, Rect } from "../address";
import { withoutSealLines } from "../seal-line";
import type { SheetSnapshot } from "../snapshot";

/** A cell as people see it: what stands in its merged area. */
export interface GridCell extends Cell {
  readonly raw: CellValue;
  /** What it shows, trimmed. */
  readonly text: string;
  /** The text without spaces and line breaks, half-width. */
  readonly compact: string;
  /** What `labelOf` makes of the text. */
  readonly label: string;
  readonly formula: string | undefined;
  /** The merged area that it lies in, or itself. */
  readonly area: Rect;
  /** Whether it is the area's first cell, the one that holds the content. */
  readonly own: boolean;
}

/** A snapshot by sheet coordinates. Rows and columns run from `top`/`left` to before `bottom`/`right`; beyond them all is empty. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly knowsMerges: boolean;
  at(row: number, column: number): GridCell;
  /** The cells of a row that hold their own content and are not empty, from the left. */
  filled(row: number): readonly GridCell[];
}

/** A text without spaces and line breaks, half-width: two wordings are the same when this is. */
export const compact = (text: string): string => withoutSpaces(halfWidth(text));

/** A header or a label: compact, without brackets and what stands in them, without the colon at its end. */
export const labelOf = (text: string): string => withoutBrackets(compact(text));

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]/g, "").replace(/[::]+$/, "");

/** A text is what it is, however the cell shows it (####, or with a mark's symbol in front); of a number the symbol is no part. */
const shownText = (raw: CellValue, shown: string): string =>
  (typeof raw === "string" ? raw : shown.replace(/^\p{So}\s+/u, "")).trim();

/** What reading a text takes is done when it is first asked for: most cells of a large sheet are never read. */
class SheetCell implements GridCell {
  readonly formula: string | undefined;
  readonly own: boolean;
  private compacted: string | undefined;
  private labelled: string | undefined;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly raw: CellValue,
    readonly text: string,
    formula: CellValue | undefined,
    readonly area: Rect,
  ) {
    this.formula = typeof formula === "string" && formula.startsWith("=") && formula !== raw ? formula : undefined;
    this.own = area.row === row && area.column === column;
  }

  get compact(): string {
    return (this.compacted ??= compact(this.text));
  }

  get label(): string {
    return (this.labelled ??= withoutBrackets(this.compact));
  }
}

const grids = new WeakMap<SheetSnapshot, Grid>();

/** A sheet is looked at by many; each of its cells is made once. */
export const gridOf = (sheet: SheetSnapshot): Grid => {
  const known = grids.get(sheet);
  if (known) return known;
  const grid = newGrid(sheet);
  grids.set(sheet, grid);
  return grid;
};

const newGrid = (sheet: SheetSnapshot): Grid => {
  const snapshot = withoutSealLines(sheet);
  const { row: top, column: left, values, merges } = snapshot;
  const bottom = top + values.length;
  const right = left + (values[0]?.length ?? 0);
  const areas = areasByRow(snapshot, bottom, right);
  const cells: GridCell[][] = [];
  const fillings: (readonly GridCell[])[] = [];

  const make = (row: number, column: number): GridCell => {
    const area = areas.get(row)?.get(column) ?? { row, column, rows: 1, columns: 1 };
    const [r, c] = [area.row - top, area.column - left];
    const raw = snapshot.values[r]?.[c] ?? "";
    const text = shownText(raw, snapshot.text[r]?.[c] ?? "");
    return new SheetCell(row, column, raw, text, snapshot.formulas[r]?.[c], area);
  };
  const at = (row: number, column: number): GridCell => {
    if (row < top || row >= bottom || column < left || column >= right) return make(row, column);
    const line = (cells[row - top] ??= []);
    return (line[column - left] ??= make(row, column));
  };
  const fill = (row: number): readonly GridCell[] => {
    const filled: GridCell[] = [];
    for (let column = left; column < right; column++) {
      const cell = at(row, column);
      if (cell.own && cell.text !== "") filled.push(cell);
    }
    return filled;
  };
  const filled = (row: number): readonly GridCell[] => (row < top || row >= bottom ? [] : (fillings[row - top] ??= fill(row)));
  return { top, left, bottom, right, knowsMerges: merges !== undefined, at, filled };
};

/** Which merged area a cell lies in, by row and column of the used block. */
const areasByRow = (
  { merges = [] }: SheetSnapshot,
  bottom: number,
  right: number,
): ReadonlyMap<number, ReadonlyMap<number, Rect>> => {
  const areas = new Map<number, Map<number, Rect>>();
  for (const merge of merges)
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, bottom); row++) {
      const line = areas.get(row) ?? new Map<number, Rect>();
      areas.set(row, line);
      for (let column = merge.column; column < Math.min(merge.column + merge.columns, right); column++) line.set(column, merge);
    }
  return areas;
};

/** The cell beside `cell`, past its merged area. */
export const rightOf = (grid: Grid, { area }: GridCell): GridCell => grid.at(area.row, area.column + area.columns);
