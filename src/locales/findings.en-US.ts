import type { CauseData, SumData } from "../rules/funding-sums";
import type { FindingTexts } from "./finding-texts";
import { baseDataTextsEnUS } from "./findings/base-data.en-US";
import { moneyTextsEnUS } from "./findings/money.en-US";
import { numberTextsEnUS } from "./findings/numbers.en-US";
import { weightAndScoreTextsEnUS } from "./findings/weights-and-scores.en-US";
import { goalTextsEnUS } from "./findings/goals.en-US";
import { targetTextsEnUS } from "./findings/targets.en-US";
import type { Formats } from "./formats";

const columns: Readonly<Record<SumData["column"], string>> = {
  initialBudget: "original budget",
  adjustedBudget: "full-year budget",
  actualExpenditure: "actual expenditure",
};

const suspect = (row: string | undefined): string => (row === undefined ? "the total" : `“${row}”`);

const money = (amount: string, f: Formats): string => `CNY ${f.number(amount)} × 10,000`;

const causes: { readonly [Kind in CauseData["kind"]]: (cause: CauseData, f: Formats) => string } = {
  unit: ({ row, factor = "1", meant = "" }, f) =>
    factor === "10000" || factor === "0.0001"
      ? `Perhaps yuan and 10,000 yuan were mixed up: with ${suspect(row)} at ${f.number(meant)} it adds up (a factor of 10,000).`
      : `Perhaps the decimal point slipped: with ${suspect(row)} at ${f.number(meant)} it adds up.`,
  digitsSwapped: ({ row, meant = "" }, f) =>
    `Perhaps two digits changed places: with ${suspect(row)} at ${f.number(meant)} it adds up.`,
  oneDigit: ({ row, meant = "" }, f) => `Perhaps one digit is wrong: with ${suspect(row)} at ${f.number(meant)} it adds up.`,
  notInTotal: ({ row }) => `The gap is exactly ${suspect(row)}: perhaps it is not in the total, or is part of another row.`,
  countedTwice: ({ row }) => `The gap is exactly ${suspect(row)}: perhaps the total holds it twice.`,
};

const cause = (data: SumData, f: Formats): string => (data.cause ? ` ${causes[data.cause.kind](data.cause, f)}` : "");

const points = (count: string, f: Formats): string => `${f.number(count)} ${count === "1" ? "point" : "points"}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const magnitude = (difference: string): string => difference.replace("-", "");

export const findingsEnUS: FindingTexts = {
  "match-weights-to-full-marks": ({ sum, fullMarks, execution, isCut }, f) => ({
    title: `Weights add up to ${f.number(sum)}, not ${f.number(fullMarks)}`,
    what: `All weights together are ${f.number(sum)}${execution ? ` (${f.number(execution)} for budget execution)` : ""}; full marks are ${f.number(fullMarks)}.`,
    why: "Without the full marks, total and grade cannot be compared with other units.",
    todo: isCut
      ? "The table looks incomplete: see whether rows are missing at its end (satisfaction, the total), then check the weights again."
      : "Compare with the form's standard weights to see which level has too much or too little; execution counts too.",
  }),
  "match-level-weights": ({ row, printed, sum, parts }, f) => ({
    title: `${row}: weight ${f.number(printed)}, but its parts add up to ${f.number(sum)}`,
    what: `“${row}” says ${f.number(printed)}; what stands under it (${parts}) adds up to ${f.number(sum)}.`,
    why: "Lower weights must add up to the one above them, or the total will not fit.",
    todo: "Check this weight and those under it, and correct the wrong one.",
  }),
  "keep-score-within-weight": ({ row, score, weight, fault }, f) => ({
    title:
      fault === "above"
        ? `${row}: score ${f.number(score)} is above the weight ${f.number(weight)}`
        : `${row}: the score is negative (${f.number(score)})`,
    what: `Weight ${f.number(weight)} · score ${f.number(score)}.`,
    why:
      fault === "above"
        ? "A row earns its weight at most; doing more than planned adds no points."
        : "A row earns 0 points at least.",
    todo: `Bring the score between 0 and ${f.number(weight)}.`,
  }),
  "match-total-score": ({ printed, sum, difference, execution, isCut }, f) => ({
    title: `Total says ${f.number(printed)}, the scores add up to ${f.number(sum)}`,
    what: `Total ${f.number(printed)} · sum of scores ${f.number(sum)}${execution ? ` (${f.number(execution)} for budget execution)` : ""} · difference ${f.number(magnitude(difference))}.`,
    why: "The total is the sum of the scores; report and grade rest on it.",
    todo: isCut
      ? "The table looks incomplete: even full marks in every row would not give this total. See whether rows are missing."
      : "If the scores are right, let Compute write the total; if not, correct the scores first.",
  }),
  "require-reason-for-lost-points": ({ row, weight, score, lost }, f) => ({
    title: `${row}: ${points(lost, f)} lost, no reason given`,
    what: `Weight ${f.number(weight)} · score ${f.number(score)} · difference ${f.number(lost)}; the reason is empty.`,
    why: "Lost points need a reason; reviewers send an empty cell back.",
    todo: `Write where the ${points(lost, f)} went and what will improve; if nothing was lost, set the score to ${f.number(weight)}.`,
  }),
  "keep-points-for-met-target": ({ kind, row, target, actual, weight, score, lost }, f) => ({
    title:
      kind !== "reported"
        ? `${row}: target met, yet ${points(lost, f)} lost`
        : `${row}: actual says ${actual}, yet ${points(lost, f)} lost`,
    what: `Target “${target}” · actual “${actual}” · weight ${f.number(weight)} · score ${f.number(score)}.`,
    why: "A met target earns full marks. Points lost without a reason leave the reader guessing.",
    todo: `If something fell short, say so in the reason and make the actual specific; if not, set the score to ${f.number(weight)}.`,
  }),
  "match-execution-rate": ({ row, printed, expected, budget, executed, isRatio }, f) => ({
    title:
      printed === undefined
        ? `${row}: execution rate missing, should be ${f.percent(expected)}`
        : `${row}: execution rate ${f.percent(printed)}, should be ${f.percent(expected)}`,
    what: `${f.number(executed)} ÷ ${f.number(budget)} = ${f.percent(expected)}; ${printed === undefined ? "the cell is empty" : `the form says ${f.percent(printed)}`}.`,
    why: isRatio
      ? "Perhaps a ratio was taken for a percentage (1 is 100%)."
      : "The rate follows from the two amounts; reviewers compute it again.",
    todo: "If both amounts are right, let Compute write the rate; if not, correct the amounts first.",
  }),
  "keep-spending-within-budget": (data, f) =>
    data.kind === "negative"
      ? {
          title: `${data.row}: a negative amount (${f.number(data.amount)})`,
          what: `The table says ${f.number(data.amount)}; budgets and expenditure are never below 0.`,
          why: "A negative amount is mostly a write-off or a balance in the wrong cell; sums and rates go wrong with it.",
          todo: "Fill in the amount of the whole year, with write-offs already taken off.",
        }
      : {
          title: `${data.row}: ${money(data.over, f)} over budget${data.rate ? `, execution rate ${f.percent(data.rate)}` : ", which is 0"}`,
          what: `Full-year budget ${f.number(data.budget)} · actual expenditure ${f.number(data.executed)} (CNY 10,000).`,
          why: "Spending may not exceed the full-year budget; often the budget is not the adjusted one, or the two numbers changed places.",
          todo: "Check that the budget includes additions during the year and carry-over, then check the expenditure.",
        },
  "match-sources-to-total": (data, f) => ({
    title:
      data.total === undefined
        ? `${data.row}: ${columns[data.column]} is empty, the sources add up to ${money(data.sum, f)}`
        : `${data.row}: ${money(magnitude(data.difference), f)} between total and sources (${columns[data.column]})`,
    what: `${capital(columns[data.column])}: total ${data.total === undefined ? "empty" : f.number(data.total)} · sum of sources ${f.number(data.sum)} (CNY 10,000).`,
    why: data.isRounding
      ? "Rounded rows may add up to a little more or less than the total; this gap is within rounding."
      : `The total must equal the sum of its sources; rounding does not explain this gap.${cause(data, f)}`,
    todo: data.isRounding
      ? "Nothing needs changing; to make it even, put the remainder into the largest row as your unit does."
      : "Check total and sources against the approved budget and the final accounts, and correct the wrong one.",
  }),
  "match-structure-to-total": (data, f) => {
    const against = data.against === "total" ? "total funds" : "sum of sources";
    return {
      title: `${money(magnitude(data.difference), f)} between basic + project expenditure and the ${against} (${columns[data.column]})`,
      what: `${capital(columns[data.column])}: ${against} ${f.number(data.total ?? "")} · basic + project ${f.number(data.sum)} (CNY 10,000).`,
      why: data.isRounding
        ? "Rounded rows may add up to a little more or less than the total; this gap is within rounding."
        : `Where money comes from and where it goes must be equal; rounding does not explain this gap.${cause(data, f)}`,
      todo: data.isRounding
        ? "Nothing needs changing; to make it even, put the remainder into the largest row as your unit does."
        : "Check basic and project expenditure and the total against the final accounts, and correct the wrong one.",
    };
  },
  "match-kind-of-actual": ({ kind, row, target, actual }) => ({
    title: {
      words: `${row}: the target is a number, the actual “${actual}” has none`,
      notApplicable: `${row}: the target is a number, the actual only says “${actual}”`,
      share: `${row}: the actual “${actual}” does not say how many`,
      number: `${row}: the target is in words, the actual is just “${actual}”`,
    }[kind],
    what: `Target “${target}” · actual “${actual}”.`,
    why:
      kind === "number"
        ? "A number alone does not tell what it counts."
        : "The actual must be comparable with the target, or no score follows from it.",
    todo:
      kind === "number"
        ? "Say what the number counts and what was achieved."
        : "Fill in the number reached with its unit; if nothing happened, say so in the reason.",
  }),
  "match-unit-of-actual": ({ kind, row, target, actual, targetUnit = "", actualUnit = "" }) => ({
    title: {
      missing: `${row}: the actual “${actual}” has no unit (target in ${targetUnit})`,
      different: `${row}: target in ${targetUnit}, actual in ${actualUnit}`,
      scale: `${row}: target in ${targetUnit}, actual in ${actualUnit}`,
      bareHundred: `${row}: 100 without a unit: 100 or 100%?`,
    }[kind],
    what: `Target “${target}” · actual “${actual}”.`,
    why: {
      missing:
        "This unit is easily confused (people and visits, yuan and 10,000 yuan, numbers and percentages); without it nobody knows what is compared.",
      different: "Numbers in different units cannot be compared: one person coming three times is 1 person and 3 visits.",
      scale: "Money in two units is easily misread by a factor of 10,000.",
      bareHundred: "Numbers and percentages must be told apart, or no completion rate follows.",
    }[kind],
    todo:
      kind === "missing"
        ? `Write the unit after the actual; if it was not counted in ${targetUnit}, convert it first.`
        : "Write target and actual in the same unit.",
  }),
  "require-measured-actual": ({ kind, row, target, actual, isCopy }) => ({
    title:
      kind === "weight"
        ? `${row}: target and actual are both “${actual}”, like the weight`
        : `${row}: the actual “${actual}” is not a measured number`,
    what: `Target “${target}” · actual “${actual}”${isCopy ? ", both the same" : ""}.`,
    why:
      kind === "weight"
        ? "The weight is no target; this does not tell what was done."
        : "The actual has already happened; “≥” or “at least” is how a target is written.",
    todo: "Fill in the number reached in the year, with its unit.",
  }),
  "require-reason-for-over-completion": ({ row, target, actual, completion, limit }, f) => ({
    title: `${row}: ${f.percent(completion)} of the target, above ${f.percent(limit)}, not explained`,
    what: `Target “${target}” · actual “${actual}” · completion ${f.percent(completion)}.`,
    why: `No points are lost, but reviewers will ask: was the target too low, or did the work change? ${f.percent(limit)} is common practice; the measures only say “considerably”.`,
    todo: "Write one sentence in the reason, such as a wider scope during the year; if the target was too low, say how next year's will change.",
  }),
  "match-actual-to-question": ({ kind, row, target, actual, rows }) => ({
    title: {
      pointer: `${row}: the target only says “${target}”, ${rows > 1 ? `all ${rows} rows answer` : "the answer is"} “${actual}”`,
      time: `${row}: the target asks when, the actual “${actual}” says how many`,
      count: `${row}: the target asks how many, the actual “${actual}” says when`,
      dimension: `${row}: the actual “${actual}” is not the number that the target asks for`,
    }[kind],
    what: `Target “${target}” · actual “${actual}”.`,
    why: {
      pointer: `The target names no number or standard, so nobody can tell what “${actual}” stands for.`,
      time: "The two speak of different things, and no number stands against the actual; perhaps the target was pasted from the row above.",
      count: "The two speak of different things, so no completion rate follows.",
      dimension: "The two units are of different kinds and cannot be compared.",
    }[kind],
    todo:
      kind === "pointer"
        ? "Write the rule's standard for this row into the target, or the result of that assessment into the actual."
        : "Check target and actual, and let them speak of the same thing.",
  }),
  "require-actual": ({ missing, row, target }) => ({
    title: missing === "both" ? `${row}: target and actual are both empty` : `${row}: the actual is missing`,
    what: missing === "both" ? "The row has only a name." : `Target “${target}”; the actual is empty.`,
    why: "Every row with a name and a target needs its result; reviewers send empty cells back.",
    todo:
      missing === "both"
        ? "Fill in target and actual; if the row does not apply this year, write 不适用 and say why."
        : "Fill in what was achieved in the year.",
  }),
  ...baseDataTextsEnUS,
  ...moneyTextsEnUS,
  ...numberTextsEnUS,
  ...weightAndScoreTextsEnUS,
  ...targetTextsEnUS,
  ...goalTextsEnUS,
};
