import type { IndicatorColumn, Template } from "../../templates/template";
import type { LearnedFunding } from "./funding";
import type { Corrections, Notes } from "./learned";
import type { FoundLevel1, FoundRow } from "./rows";
import { readWeights, shares, sumOf } from "./weights";

const FULL_MARKS = 100;
const USUAL_EXECUTION = 10;

/** Points of all rows and of execution: as printed, and where nothing is, in equal parts up to 100. All 0 on a form without points. */
export const settlePoints = (
  levels: readonly FoundLevel1[],
  columns: readonly IndicatorColumn[],
  funding: LearnedFunding | undefined,
  corrections: Corrections,
  like: Template | undefined,
  notes: Notes,
): { readonly weights: ReadonlyMap<FoundRow, number>; readonly execution: number | undefined } => {
  const { weights, open, spread } = readWeights(levels, corrections);
  const printed = sumOf([...weights.values()]);
  const asksForPoints = columns.some(({ role }) => role === "weight" || role === "score");
  const execution = executionPoints(funding, asksForPoints, open.length > 0, printed, like, notes);
  const left = FULL_MARKS - printed - (execution ?? 0);
  const isSpread = asksForPoints && open.length > 0 && left > 0;
  if (isSpread)
    shares(left, open.length).forEach((share, i) => {
      const row = open[i];
      if (row !== undefined) weights.set(row, share);
    });
  const rows = spread.rows + (isSpread ? open.length : 0);
  if (rows > 0) notes.assumed.push({ code: "weights-spread", rows, points: sumOf([spread.points, isSpread ? left : 0]) });
  return { weights, execution };
};

/** What the form prints; else what the rows leave of 100; else as the known form that it is like. */
const executionPoints = (
  funding: LearnedFunding | undefined,
  asksForPoints: boolean,
  isOpen: boolean,
  printed: number,
  like: Template | undefined,
  notes: Notes,
): number | undefined => {
  if (funding?.executionRow === undefined) return undefined;
  const own = funding.block.rows[funding.executionRow]?.weight;
  if (own !== undefined || !asksForPoints) return own;
  const rest = FULL_MARKS - printed;
  const points = isOpen ? (like?.settings?.executionWeight ?? USUAL_EXECUTION) : rest;
  if (points <= 0 || points >= FULL_MARKS) return undefined;
  notes.assumed.push({ code: "execution-points", points });
  return points;
};
