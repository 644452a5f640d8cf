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
export const labelOf = (text: string): string =>
  compact(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, "")
    .replace(/[::]+$/, "");

/** A text is what it is, however the cell shows it (####, or with a mark's symbol in front); of a number the symbol is no part. */
const shownText = (raw: CellValue, shown: string): string =>
  (typeof raw === "string" ? raw : shown.replace(/^\p{So}\s+/u, "")).trim();

export const gridOf = (sheet: SheetSnapshot): Grid => {
  const snapshot = withoutSealLines(sheet);
  const { row: top, column: left, values, merges } = snapshot;
  const bottom = top + values.length;
  const right = left + (values[0]?.length ?? 0);
  const areaOf = new Map<string, Rect>();
  for (const merge of merges ?? [])
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, bottom); row++)
      for (let column = merge.column; column < Math.min(merge.column + merge.columns, right); column++)
        areaOf.set(`${row}:${column}`, merge);

  const at = (row: number, column: number): GridCell => {
    const area = areaOf.get(`${row}:${column}`) ?? { row, column, rows: 1, columns: 1 };
    const [r, c] = [area.row - top, area.column - left];
    const formula = snapshot.formulas[r]?.[c];
    const raw = snapshot.values[r]?.[c] ?? "";
    const text = shownText(raw, snapshot.text[r]?.[c] ?? "");
    return {
      row,
      column,
      raw,
      text,
      compact: compact(text),
      formula: typeof formula === "string" && formula.startsWith("=") && formula !== raw ? formula : undefined,
      area,
      own: area.row === row && area.column === column,
    };
  };
  const filled = (row: number): readonly GridCell[] => {
    const cells: GridCell[] = [];
    for (let column = left; column < right; column++) {
      const cell = at(row, column);
      if (cell.own && cell.text !== "") cells.push(cell);
    }
    return cells;
  };
  return { top, left, bottom, right, knowsMerges: merges !== undefined, at, filled };
};

/** The cell beside `cell`, past its merged area. */
export const rightOf = (grid: Grid, { area }: GridCell): GridCell => grid.at(area.row, area.column + area.columns);
