import type { SheetLooks } from "./learned";

const USUAL_SIZE = 10.5;
const LINE_HEIGHT = 1.35;
const MOST_LINES = 30;

/** How many lines of text fit into these rows of the block; undefined when the heights are not told. */
export const linesOf = ({ rowHeights, bodyFont }: SheetLooks, first: number, count = 1): number | undefined => {
  const heights = rowHeights?.slice(first, first + count);
  if (heights === undefined || heights.length === 0) return undefined;
  const points = heights.reduce((sum, height) => sum + height, 0);
  const lines = Math.round(points / ((bodyFont?.size ?? USUAL_SIZE) * LINE_HEIGHT));
  return Math.min(Math.max(lines, 1), MOST_LINES);
};

/** The middle one of the rows' heights, in lines: a few high rows do not make all high. */
export const usualLines = (looks: SheetLooks, rows: readonly number[]): number | undefined => {
  const lines = rows.flatMap((row) => linesOf(looks, row) ?? []).sort((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)];
};
