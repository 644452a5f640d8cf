import type { FindingTexts } from "../finding-texts";
import type { Formats } from "../formats";
import type { weightAndScoreTextsZhCN } from "./weights-and-scores.zh-CN";

const span = (low: string, high: string, f: Formats): string =>
  low === high ? f.number(low) : `${f.number(low)} to ${f.number(high)}`;

const tiers = { met: "met", partly: "partly met", missed: "missed" };

export const weightAndScoreTextsEnUS = {
  "match-standard-weights": ({ printed, standard }, f) => {
    const list = (weights: typeof printed): string => f.list(weights.map(({ name, weight }) => `${name} ${f.number(weight)}`));
    return {
      title: `Level-1 weights are ${list(printed)}; the form says ${list(standard)}`,
      what: `Here: ${list(printed)}. The form: ${list(standard)}.`,
      why: "Level-1 weights are set in principle, so that totals can be compared; a change will be asked about.",
      todo: "Without special grounds, use the form's weights; otherwise write the grounds under the table.",
    };
  },
  "keep-weights-balanced": ({ kind, row, weight, limit = "" }, f) => ({
    title: {
      row: `${row}: ${f.number(weight)} points in one row, more than ${f.number(limit)}`,
      satisfaction: `${row}: ${f.number(weight)} points, usually ${f.number(limit)} at most`,
      single: `${row} is the only level-1 class (${f.number(weight)} points)`,
    }[kind],
    what:
      kind === "single"
        ? `“${row}” is the only level-1 heading.`
        : `Weight ${f.number(weight)} · usually ${f.number(limit)} at most.`,
    why: {
      row: "One heavy row decides the total, and the other work does not show.",
      satisfaction: "Satisfaction comes from a survey; with so many points the total hangs on it.",
      single: "Output, benefit and satisfaction are all looked at; without one of them performance is not told.",
    }[kind],
    todo:
      kind === "single"
        ? "Add the missing level-1 classes, or check whether the table is whole."
        : "Unless the form prescribes it, split the row or give points to other rows.",
  }),
  "keep-total-within-cap": ({ total, most, rate, rateBelow }, f) => ({
    title: `Total ${f.number(total)}; below an execution rate of ${f.percent(rateBelow)} at most ${f.number(most)}`,
    what: `Execution rate ${f.percent(rate)} · total ${f.number(total)} · at most ${f.number(most)} in this place.`,
    why: "This form carries its place's caps: where the money was not spent, a high total is cut down in the review.",
    todo: `See this year's notice. If the cap still holds, write ${f.number(most)} as the total and say so; if not, explain. The single scores stay.`,
  }),
  "match-score-to-completion": ({ kind, row, target, actual, weight, score, expected, share }, f) => ({
    title: `${row}: score ${f.number(score)}, by completion ${f.number(expected)}`,
    what: `Target “${target}” · actual “${actual}” · ${f.percent(share)} × weight ${f.number(weight)} = ${f.number(expected)}; the table says ${f.number(score)}.`,
    why: {
      reached: "A measured target that was missed scores actual ÷ target × weight.",
      kept: "A ceiling that was broken scores target ÷ actual × weight.",
      range: "Outside the target's range, the nearer bound is usually what is reckoned with.",
    }[kind],
    todo: `If target and actual are right, set the score to ${f.number(expected)}; if another method applies, say so in the reason.`,
  }),
  "match-score-to-tier": ({ tier, row, actual, weight, score, low, high }, f) => ({
    title: `${row}: “${actual}” with ${f.number(score)} is not in the tier “${tiers[tier]}”`,
    what: `Weight ${f.number(weight)} · score ${f.number(score)} · the tier “${tiers[tier]}” gives ${span(low, high, f)}.`,
    why: "Targets in words are scored in three tiers: met, partly met, missed. Words and score must be in the same one.",
    todo: "See which of the two does not tell what happened, and correct it.",
  }),
  "require-telling-reason": ({ kind, row, reason, rows = 0, stated = "", real = "" }) => ({
    title: {
      repeated: `${rows} rows give the same sentence as their reason`,
      denial: `${row}: points were lost, but the reason says all was done`,
      vague: `${row}: the reason “${reason}” does not say why`,
      number: `${row}: the reason says ${stated}, the gap is ${real}`,
      points: `${row}: the reason takes off ${stated}, but ${real} are missing`,
    }[kind],
    what: `Reason: “${reason}”.`,
    why: {
      repeated: "Each row fell short for its own cause; one sentence copied explains none of them.",
      denial: "What was done loses no points; if points were lost, something was not done.",
      vague: "Reviewers refuse reasons that name no cause.",
      number: "The number in the reason cannot explain a gap of this size; the reader will ask again.",
      points: "The points in the reason do not fit the score.",
    }[kind],
    todo:
      kind === "points"
        ? "Check the score and the points in the reason, and correct the wrong one."
        : "Write what was missing in this row, why, and what will improve; a number must fit the gap.",
  }),
  "no-number-as-reason": ({ reason, rows }, f) => ({
    title: `${f.number(rows)} ${rows === 1 ? "row has" : "rows have"} full marks and “${reason}” as the reason`,
    what: `The reason says “${reason}”; no point was lost here.`,
    why: "The reason is a text; a number in it may be taken for points or a deviation.",
    todo: "Empty it, or write 无.",
  }),
  "no-full-marks-everywhere": ({ kind, score, rows }, f) => ({
    title: kind === "total" ? `The total is ${f.number(score)}: full marks` : `All ${f.number(rows)} rows have full marks`,
    what:
      kind === "total"
        ? `Total ${f.number(score)}; no point was lost.`
        : `${f.number(rows)} rows, ${f.number(score)} points; none was lost.`,
    why: "Full marks are no fault, but reviewers will look at each row: was the target too low, is the actual proved?",
    todo: "Check the evidence row by row; if all was done, leave it.",
  }),
  "match-score-to-scale": ({ row, actual, rate, score, low, high }, f) => ({
    title: `${row}: score ${f.number(score)}, but ${f.percent(rate)} earns ${span(low, high, f)}`,
    what: `“${actual}” gives ${f.percent(rate)}; its band earns ${span(low, high, f)}, the table says ${f.number(score)}.`,
    why: "This row is scored by bands, and the score must be that of the band.",
    todo: "If the numbers in the actual are right, set the score to the band's.",
  }),
  "require-score": ({ row, weight }, f) => ({
    title: `${row}: no score (weight ${f.number(weight)})`,
    what: `Weight ${f.number(weight)}; the actual is there, the score is empty.`,
    why: "The other rows have scores; without this one the total is too small.",
    todo: "Fill in the score; if it earned none, write 0 and why.",
  }),
  "no-weight-applied-twice": ({ kind, row, weight, score, rows }, f) => ({
    title:
      kind === "rows"
        ? `${row}: weight ${f.number(weight)}, score ${f.number(score)}: the weight was applied twice`
        : `The total ${f.number(score)} applies the weights to the scores once more`,
    what:
      kind === "rows"
        ? `In ${f.number(rows)} rows the score is weight × weight %, such as ${f.number(weight)} × ${f.percent(weight)} = ${f.number(score)}.`
        : `The scores themselves do not add up to ${f.number(score)}; each times its own weight in percent, they do.`,
    why: "The weight is in the score already; applied again, it makes the total far too small.",
    todo: "Use the scores as they are, and add them up.",
  }),
} satisfies Pick<FindingTexts, keyof typeof weightAndScoreTextsZhCN>;
