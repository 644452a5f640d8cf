import { GOAL_HEADERS } from "../../templates/header-words";
import type { GoalsBlock, Template } from "../../templates/template";
import type { Collector } from "../reading/collector";
import { labelOf, type Grid, type GridCell } from "../reading/grid";
import { tile, type Bounds } from "./bounds";
import { linesOf } from "./looks";
import type { Notes, SheetLooks } from "./learned";

/** The block's rows: before it and after it other things stand. */
export interface LearnedGoals {
  readonly block: GoalsBlock;
  readonly row: number;
  readonly lastRow: number;
}

/** The goals' labels and headers; the goals themselves are left out. Undefined where the form asks for none. */
export const learnGoals = (
  grid: Grid,
  range: { readonly from: number; readonly to: number },
  bounds: Bounds,
  known: readonly Template[],
  looks: SheetLooks,
  collect: Collector,
  notes: Notes,
): LearnedGoals | undefined => {
  const blocks = known.flatMap(({ goals }) => goals ?? []);
  const words = {
    label: [...GOAL_HEADERS.label, ...blocks.map(({ label }) => label)].map(labelOf),
    expected: [...GOAL_HEADERS.expected, ...blocks.map(({ expected }) => expected.header)].map(labelOf),
    actual: [...GOAL_HEADERS.actual, ...blocks.map(({ actual }) => actual.header)].map(labelOf),
  };
  for (let row = range.from; row < range.to; row++) {
    const cells = grid.filled(row);
    const label = cells.find(({ text }) => words.label.includes(labelOf(text)));
    const header = (wanted: readonly string[]): GridCell | undefined =>
      cells.find((cell) => cell !== label && wanted.includes(labelOf(cell.text)));
    const [expected, actual] = [header(words.expected), header(words.actual)];
    if (expected === undefined || actual === undefined) continue;
    const spans = tile([grid.left, expected.column, actual.column], bounds);
    const [first, second, third] = spans ?? [];
    if (first === undefined || second === undefined || third === undefined) return undefined;
    const under = row + expected.area.rows;
    const area = grid.at(under, expected.column).area;
    const lastRow = Math.min(
      Math.max(under, area.row + area.rows - 1, (label?.area.row ?? 0) + (label?.area.rows ?? 0) - 1),
      range.to - 1,
    );
    collect.understand(expected, actual, ...(label ? [label] : []));
    for (let filled = under; filled <= lastRow; filled++) collect.understand(...grid.filled(filled));
    if (label) notes.understood.push({ part: "goalsLabel", cell: label.area, text: label.text });
    notes.understood.push({ part: "goalsExpected", cell: expected.area, text: expected.text });
    notes.understood.push({ part: "goalsActual", cell: actual.area, text: actual.text });
    const block = {
      label: label?.text.replace(/\s*\n\s*/g, "") ?? GOAL_HEADERS.label[0],
      labelSpan: first,
      expected: { header: expected.text, span: second },
      actual: { header: actual.text, span: third },
      lines: linesOf(looks, under - grid.top, lastRow - under + 1) ?? USUAL_LINES,
    };
    return { block, row, lastRow };
  }
  return undefined;
};

const USUAL_LINES = 5;
