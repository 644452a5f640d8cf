import type { FindingTexts } from "../finding-texts";
import type { moneyTextsZhCN } from "./money.zh-CN";

export const moneyTextsEnUS = {
  "match-execution-score": ({ weight, score, expected, rate, isPrintedRate }, f) => ({
    title: `Execution scores ${f.number(score)}, by its rate ${f.number(expected)}`,
    what: `Rate ${f.percent(rate)} (${isPrintedRate ? "as printed" : "from the amounts"}) × weight ${f.number(weight)} = ${f.number(expected)}; the table says ${f.number(score)}.`,
    why: "The score for execution comes from its rate, and reviewers reckon it again; above 100% it counts as 100%.",
    todo: `If the amounts are right, set the score to ${f.number(expected)}; if not, correct the amounts first.`,
  }),
  "require-reason-for-low-execution": ({ budget, executed, rate, limit }, f) => ({
    title: `Execution is ${f.percent(rate)}, below ${f.percent(limit)}, and no reason is given`,
    what: `Budget ${f.number(budget)} · spent ${f.number(executed)} (10,000 yuan) · rate ${f.percent(rate)}.`,
    why: "Where little was spent, reviewers ask why the money was not used.",
    todo: "Write in a reason or in what was achieved: which money was not spent, why, and when it will be.",
  }),
  "require-reason-for-budget-change": ({ initial, adjusted, change, limit }, f) => ({
    title:
      change === undefined
        ? `No initial budget, ${f.number(adjusted)} (10,000 yuan) in the full year, not explained`
        : `The full-year budget is ${f.percent(change.replace("-", ""))} ${change.startsWith("-") ? "below" : "above"} the initial one, not explained`,
    what: `Initial budget ${f.number(initial)} · full-year budget ${f.number(adjusted)} (10,000 yuan).`,
    why: `Above ${f.percent(limit)} the reader asks: more money, carry-over, or a poor estimate?`,
    todo: "Write the grounds and the amount, such as the approval or last year's carry-over; say whether targets changed too.",
  }),
  "no-points-on-part-rows": ({ row, weight, score, rows }, f) => ({
    title: `${row}: ${[weight === undefined ? [] : `weight ${f.number(weight)}`, score === undefined ? [] : `score ${f.number(score)}`].flat().join(" and ")} repeated`,
    what: `The total row has the points for execution; ${f.number(rows)} ${rows === 1 ? "row" : "rows"} below ${rows === 1 ? "has" : "have"} them again.`,
    why: "These rows are parts of the total; their points would be counted twice. Our total leaves them out.",
    todo: "Write “—” for weight and score in the rows below the total.",
  }),
  "keep-three-public-within-budget": ({ kind, row, budget, final, rows }, f) => ({
    title:
      kind === "over"
        ? `${row}: final ${f.number(final)} above the budget of ${f.number(budget)}`
        : `Budget and final are the same in all ${f.number(rows)} rows of the three public expenses`,
    what:
      kind === "over"
        ? `Budget ${f.number(budget)} · final ${f.number(final)} (10,000 yuan).`
        : `Such as ${row}: budget ${f.number(budget)} · final ${f.number(final)} (10,000 yuan).`,
    why:
      kind === "over"
        ? "Hospitality, vehicles and travel abroad are kept to the budget; more needs an approval."
        : "Not a cent of difference anywhere: perhaps the final was copied as the budget.",
    todo:
      kind === "over"
        ? "Check both numbers; if it was exceeded, write the approval and the reason."
        : "Compare with the approved budget; if it is right, leave it.",
  }),
} satisfies Pick<FindingTexts, keyof typeof moneyTextsZhCN>;
