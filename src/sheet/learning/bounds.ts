import type { Span } from "../../templates/template";
import type { GridCell } from "../reading/grid";

/** The learned form's columns: where each begins on the sheet that is learned from, and where the last one ends. */
export interface Bounds {
  readonly starts: readonly number[];
  /** The column after the last. */
  readonly end: number;
}

/**
 * Cells that stand side by side, as spans of the form's columns without a hole: each boundary goes to the nearest one of the form, and
 * every cell keeps a column of its own. Undefined when there are more cells than columns.
 * @param firsts the sheet columns in which the cells begin, from the left.
 */
export const tile = (firsts: readonly number[], { starts }: Bounds): readonly Span[] | undefined => {
  if (firsts.length > starts.length || firsts.length === 0) return undefined;
  const begins: number[] = [];
  firsts.forEach((first, i) => {
    const least = i === 0 ? 0 : (begins[i - 1] ?? 0) + 1;
    const most = starts.length - (firsts.length - i);
    begins.push(i === 0 ? 0 : Math.min(Math.max(nearest(first, starts), least), most));
  });
  return begins.map((first, i) => ({ first, last: (begins[i + 1] ?? starts.length) - 1 }));
};

/** The column whose beginning is nearest; of two, the one on the right, which the cell does not cut. */
const nearest = (column: number, starts: readonly number[]): number =>
  starts.reduce((best, start, i) => (Math.abs(start - column) <= Math.abs((starts[best] ?? 0) - column) ? i : best), 0);

export const firstOf = ({ area }: GridCell): number => area.column;
