import type { SelfEvaluation } from "../../domain/self-evaluation";
import { GOAL_PATTERNS } from "../../templates/header-patterns";
import { GOAL_HEADERS } from "../../templates/header-words";
import type { Template } from "../../templates/template";
import { asText, type Collector } from "./collector";
import { labelOf, rightOf, type Grid, type GridCell } from "./grid";

export interface GoalsFound {
  /** The block's first row. */
  readonly row: number;
  readonly goals: NonNullable<SelfEvaluation["goals"]>;
}

type Wanted = "expected" | "actual";

/** The goals stand under their headers; where there are no such headers, right of 年度总体目标. */
export const readGoals = (
  grid: Grid,
  templates: readonly Template[],
  range: { readonly from: number; readonly to: number },
  collect: Collector,
): GoalsFound | undefined => {
  const blocks = templates.flatMap(({ goals }) => goals ?? []);
  const words = {
    label: labels(...blocks.map(({ label }) => label), ...GOAL_HEADERS.label),
    expected: labels(...blocks.map(({ expected }) => expected.header), ...GOAL_HEADERS.expected),
    actual: labels(...blocks.map(({ actual }) => actual.header), ...GOAL_HEADERS.actual),
  };
  for (let row = range.from; row < range.to; row++) {
    const cells = grid.filled(row);
    const label = cells.find((cell) => words.label.has(cell.label));
    const header = (wanted: Wanted): GridCell | undefined =>
      cells.find((cell) => cell !== label && words[wanted].has(cell.label)) ??
      cells.find((cell) => cell !== label && GOAL_PATTERNS[wanted].test(cell.label));
    const [expected, actual] = [header("expected"), header("actual")];
    if (label === undefined && (expected === undefined || actual === undefined)) continue;
    collect.understand(...(label ? [label] : []));
    if (expected === undefined && actual === undefined) return label && besideLabel(grid, label, collect);
    const under = (cell: GridCell | undefined, wanted: Wanted) => {
      if (cell === undefined) return {};
      collect.understand(cell);
      const text = grid.at(cell.area.row + cell.area.rows, cell.column);
      return { [wanted]: collect.field(`goals.${wanted}`, text, asText) };
    };
    return { row, goals: { ...under(expected, "expected"), ...under(actual, "actual") } };
  }
  return undefined;
};

const labels = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(labelOf));

const besideLabel = (grid: Grid, label: GridCell, collect: Collector): GoalsFound => ({
  row: label.row,
  goals: { expected: collect.field("goals.expected", rightOf(grid, label), asText) },
});
