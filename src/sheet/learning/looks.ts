import type { DocumentFills, DocumentFonts } from "../../templates/template";
import type { BlockLooks, CellLook } from "../block-looks";
import type { Grid } from "../reading/grid";
import type { SheetLooks, Understood } from "./learned";

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

/** The looks with the font that most of the sheet's texts have; none where the host told no fonts. */
export const withBodyFont = (looks: Partial<BlockLooks>, grid: Grid): SheetLooks => {
  const bodyFont = commonFont(filledLooks(looks, grid));
  return { ...looks, ...(bodyFont && { bodyFont }) };
};

const filledLooks = ({ cells }: SheetLooks, grid: Grid): readonly CellLook[] =>
  (cells ?? []).flatMap((row, r) => row.filter((_, c) => grid.at(grid.top + r, grid.left + c).text !== ""));

const commonFont = (looks: readonly CellLook[]): DocumentFonts["body"] | undefined => {
  const { fontName: name, fontSize: size } = common(looks.filter(hasFont), (look) => `${look.fontSize} ${look.fontName}`) ?? {};
  return name === undefined || size === undefined ? undefined : { name, size };
};

/** Mixed fonts in one cell are told as none. */
const hasFont = ({ fontName, fontSize }: CellLook): boolean => fontName !== "" && fontSize > 0;

/** The first of those that are most. */
const common = <T>(all: readonly T[], key: (one: T) => string): T | undefined => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return all.find((one) => counts.get(key(one)) === most);
};

type Part = Understood["part"];
const TITLE: readonly Part[] = ["title"];
const FILLED: Readonly<Record<keyof DocumentFills, readonly Part[]>> = {
  title: TITLE,
  label: ["head", "goalsLabel", "closing", "statements"],
  header: ["column", "fundingHeader", "fundingColumn", "goalsExpected", "goalsActual", "section"],
  total: ["total"],
};

const looksOfParts = (
  { cells }: SheetLooks,
  grid: Grid,
  understood: readonly Understood[],
  parts: readonly Part[],
): readonly CellLook[] =>
  understood.flatMap(({ part, cell }) =>
    parts.includes(part) ? (cells?.[cell.row - grid.top]?.[cell.column - grid.left] ?? []) : [],
  );

export const titleFont = (looks: SheetLooks, grid: Grid, understood: readonly Understood[]): DocumentFonts["title"] | undefined =>
  commonFont(looksOfParts(looks, grid, understood, TITLE));

/** Fills that most cells of a kind have; undefined where no kind has one. */
export const fillsOf = (looks: SheetLooks, grid: Grid, understood: readonly Understood[]): DocumentFills | undefined => {
  const fills = Object.entries(FILLED).flatMap(([kind, parts]) => {
    const fill = common(looksOfParts(looks, grid, understood, parts), (look) => look.fill ?? "")?.fill;
    return fill === undefined ? [] : [[kind, fill] as const];
  });
  return fills.length === 0 ? undefined : Object.fromEntries(fills);
};
