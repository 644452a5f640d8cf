import { HEAD_TOTAL_LABELS, OTHER_HEAD_LABELS, UNIT_LABELS } from "../../templates/header-words";
import type { HeadEntry, HeadLine, Template } from "../../templates/template";
import { a1 } from "../address";
import type { Collector } from "../reading/collector";
import { compact, labelOf, type Grid, type GridCell } from "../reading/grid";
import { tile, type Bounds } from "./bounds";
import type { Corrections, Notes } from "./learned";

export interface LearnedHead {
  readonly title: string;
  readonly lines: readonly HeadLine[];
}

const TITLE = /绩效.*(?:自评|评价|目标).*表|自评表/;
const YEAR_LINE = /^[(（]?\s*(?:19|20)\d{2}\s*年度?\s*[)）]?$/;
const UNIT_LINE = /^[((]?(?:金额)?单位[:：]?万?元[))]?$/;

/** The title, with {year} in place of its year, and the lines of labels before `end`; what was filled in beside them is left out. */
export const learnHead = (
  grid: Grid,
  end: number,
  bounds: Bounds,
  known: readonly Template[],
  corrections: Corrections,
  collect: Collector,
  notes: Notes,
): LearnedHead => {
  const rows = Array.from({ length: Math.max(end - grid.top, 0) }, (_, i) => grid.top + i);
  const cells = rows.flatMap((row) => grid.filled(row));
  const labels = labelWords(known);
  const title = cells.find((cell) => TITLE.test(cell.compact)) ?? cells.find(({ text }) => !labels.has(labelOf(text)));
  if (title) {
    collect.understand(title);
    notes.understood.push({ part: "title", cell: title.area, text: title.text });
  }
  const yearLine = cells.find((cell) => cell !== title && YEAR_LINE.test(cell.compact));
  collect.understand(...cells.filter((cell) => cell === yearLine || UNIT_LINE.test(cell.compact)));
  const unit = unitLabel(cells);
  const lines = rows.flatMap((row) => {
    if (title !== undefined && row < title.row + title.area.rows) return [];
    const line = readLine(grid, row, { bounds, labels, unit, corrections, collect, notes });
    return line.length === 0 ? [] : [line];
  });
  const words = [title?.text, yearLine?.text].filter((text) => text !== undefined).join("\n");
  return { title: withYearOpen(words), lines };
};

/** "2022年度" → "{year}年度", the first time. */
export const withYearOpen = (text: string): string => text.replace(/(?<!\d)(?:19|20)\d{2}(?=\s*年|\s*[-—])/, "{year}");

const labelWords = (known: readonly Template[]): ReadonlySet<string> =>
  new Set(
    [
      ...UNIT_LABELS,
      ...OTHER_HEAD_LABELS,
      ...HEAD_TOTAL_LABELS,
      ...known.flatMap(({ head }) => head.flat().map(({ label }) => label)),
    ].map(labelOf),
  );

/** The one label of the head that is the unit's: the most telling wording. */
const unitLabel = (cells: readonly GridCell[]): GridCell | undefined => {
  for (const wanted of UNIT_LABELS) {
    const found = cells.find(({ text }) => labelOf(text) === wanted || compact(text).startsWith(`${wanted}:`));
    if (found !== undefined && !UNIT_LINE.test(found.compact)) return found;
  }
  return undefined;
};

interface LineContext {
  readonly bounds: Bounds;
  readonly labels: ReadonlySet<string>;
  readonly unit: GridCell | undefined;
  readonly corrections: Corrections;
  readonly collect: Collector;
  readonly notes: Notes;
}

/** Labels and what stands beside them in turn: the first is a label, and so is every wording known as one and every text that ends with a colon. */
const readLine = (grid: Grid, row: number, context: LineContext): HeadLine => {
  const { bounds, labels, unit, corrections, collect, notes } = context;
  const filled = grid.filled(row).filter((cell) => !YEAR_LINE.test(cell.compact) && !UNIT_LINE.test(cell.compact));
  const isLabel = (cell: GridCell, i: number): boolean =>
    i === 0 || labels.has(labelOf(cell.text)) || /[:：]/.test(cell.text.slice(1)) || cell.text.endsWith("：");
  const found = filled.filter(isLabel);
  const [first] = found;
  if (
    first === undefined ||
    (found.length === 1 &&
      !labels.has(labelOf(first.text)) &&
      !/[:：]/.test(first.text) &&
      first.area.columns >= bounds.starts.length)
  )
    return [];
  // a label and its value each begin somewhere; where both stand in one cell, or the label fills all to the next one, it is cut in two
  const firsts = found.flatMap((cell, i) => {
    const next = found[i + 1]?.column ?? grid.right;
    const value = cell.column + cell.area.columns;
    const begins = i === 0 ? grid.left : cell.column;
    return [begins, value < next ? value : Math.max(begins + 1, Math.floor((begins + next) / 2))];
  });
  const spans = tile(firsts, bounds);
  if (spans === undefined) return [];
  collect.understand(...filled);
  return found.map((cell, i): HeadEntry => {
    const own =
      cell === unit || (unit !== undefined && a1(cell) === a1(unit))
        ? "unit"
        : HEAD_TOTAL_LABELS.includes(labelOf(cell.text))
          ? "totalScore"
          : "other";
    const role = corrections.head?.[a1(cell.area)] ?? own;
    const label = cell.text.replace(/([:：]).+$/s, "$1").replace(/\s*\n\s*/g, "");
    notes.understood.push({ part: "head", role, cell: cell.area, text: label });
    const none = { first: 0, last: 0 };
    return { role, label, labelSpan: spans[i * 2] ?? none, valueSpan: spans[i * 2 + 1] ?? none };
  });
};
