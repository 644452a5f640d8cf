import type { Tier } from "../domain/tier";
import type { Formats } from "./formats";
import type { ScoresPageWords } from "./scores.zh-CN";

const tiers: Readonly<Record<Tier, string>> = { met: "met", partly: "partly met", missed: "missed" };

export const scoresPageEnUS = (f: Formats): ScoresPageWords => ({
  heading: "Proposed scores",
  back: "Back",
  hint: "Where a formula applies, a score is proposed; where judgement is needed, only the range of points. Nothing is written before you have seen a preview.",
  none: "This form has no scores row by row, so there is nothing to propose.",
  counts: (differing, agreeing, judged, unclear) =>
    [
      differing && `${differing} ${differing === 1 ? "differs" : "differ"} from the formula`,
      agreeing && `${agreeing} ${agreeing === 1 ? "agrees" : "agree"}`,
      judged && `${judged} for you to judge`,
      unclear && `${unclear} without a formula`,
    ]
      .filter(Boolean)
      .join(" · "),
  table: "Scores and proposals",
  all: "Select all",
  row: "Indicator",
  typed: "Entered",
  proposed: "Proposed",
  difference: "Diff.",
  same: "same",
  empty: "empty",
  nothing: "—",
  choose: (address, row, typed, proposed) => `${address} ${row}: ${typed} becomes ${proposed}`,
  goTo: (address, row) => `Go to ${address} ${row}`,
  weight: (weight) => `Weight ${f.number(weight)}`,
  target: (text) => `target ${text}`,
  actual: (text) => `actual ${text}`,
  between: (low, high) => `${f.number(low)}–${f.number(high)}`,
  how: {
    met: () => "Target met: full points",
    reached: (percent, weight) => `Actual ÷ target ${f.percent(percent)} × weight ${f.number(weight)}`,
    kept: (percent, weight) => `Above the ceiling: target ÷ actual ${f.percent(percent)} × weight ${f.number(weight)}`,
    range: (percent, weight) => `Outside the range: by the nearer end ${f.percent(percent)} × weight ${f.number(weight)}`,
    execution: (percent, weight) => `Execution rate ${f.percent(percent)} (100% at most) × weight ${f.number(weight)}`,
    scale: (percent) => `Rate ${f.percent(percent)}, by the bands of the scoring standard`,
  },
  uncertain: "The target does not say whether more or less is better, or the formula is only common practice: for reference",
  formula: "This cell is computed by a formula of the sheet and is not changed here",
  judgement: (facts) => `For you to judge: ${f.facts(facts)}`,
  more: (points) => `+${points}`,
  tier: (tier, low, high) => `${tiers[tier]} ${f.number(low)}–${f.number(high)} points`,
  said: (tier) => `the words sound like ${tiers[tier]}`,
  why: {
    noRate: "Budget or expenditure is missing, so there is no execution rate",
    noWeight: "No weight of its own",
    noTarget: "No target is filled in",
    noActual: "No actual is filled in",
    approximate: "The number is only approximate",
    several: "Several numbers in one cell: which one to compare is not clear",
    actualNoNumber: "The target is a number, the actual has none",
    targetNoNumber: "The target has no number to compare with",
    units: "Target and actual have different units",
    pointer: "The target points to another document, which says how to score",
    scale: "The target is a scoring standard, and the actual shows no rate",
    date: "No formula says what a missed date costs",
    illegible: "The number cannot be read",
    noFormula: "No formula applies",
  },
  total: (now, after) =>
    `Total: now ${now === undefined ? "incomplete" : f.number(now, 2)}, with your choice ${after === undefined ? "incomplete" : f.number(after, 2)}`,
  preview: (count) => (count ? `Preview ${count}` : "Preview"),
});
