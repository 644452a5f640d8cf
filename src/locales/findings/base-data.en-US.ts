import type { BaseDataRuleId } from "../../rules/base-data";
import type { PartSumData } from "../../rules/base-data/part-sums";
import type { RateData } from "../../rules/base-data/rate-check";
import type { CauseData } from "../../rules/funding-sums";
import type { FindingText, FindingTexts } from "../finding-texts";
import type { Formats } from "../formats";

const columns: Readonly<Record<PartSumData["column"], string>> = {
  lastFinal: "last year's final accounts",
  budget: "this year's budget",
  final: "this year's final accounts",
};

const units: Readonly<Record<string, string>> = { 元: "CNY", 万元: "CNY 10,000" };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const magnitude = (difference: string): string => difference.replace("-", "");

const money = (amount: string, unit: string, f: Formats): string =>
  unit === "元" ? `CNY ${f.number(amount)}` : `CNY ${f.number(amount)} × 10,000`;

const causeOf = ({ cause }: PartSumData, f: Formats): string => {
  if (cause === undefined) return "";
  const { meant = "", factor = "" } = cause;
  const row = cause.row === undefined ? "the total" : `“${cause.row}”`;
  const settles = `with ${row} at ${f.number(meant)} it adds up`;
  const said: Readonly<Record<CauseData["kind"], string>> = {
    unit:
      factor === "10000" || factor === "0.0001"
        ? `Perhaps yuan and 10,000 yuan were mixed up: ${settles} (a factor of 10,000).`
        : `Perhaps the decimal point slipped: ${settles}.`,
    digitsSwapped: `Perhaps two digits changed places: ${settles}.`,
    oneDigit: `Perhaps one digit is wrong: ${settles}.`,
    notInTotal: `The gap is exactly ${row}: perhaps it is not in the total, or is part of another row.`,
    countedTwice: `The gap is exactly ${row}: perhaps the total holds it twice.`,
  };
  return ` ${said[cause.kind]}`;
};

const sumText = (data: PartSumData & { readonly row: string }, f: Formats): FindingText => {
  const { row, column, unit, total, sum, difference, parts } = data;
  return {
    title:
      total === undefined
        ? `${row}: ${columns[column]} is empty, the rows add up to ${money(sum, unit, f)}`
        : `${row}: ${money(magnitude(difference), unit, f)} between total and rows (${columns[column]})`,
    what: `${capital(columns[column])}: ${row} ${total === undefined ? "empty" : f.number(total)} · sum of ${f.list(parts)} ${f.number(sum)} (${units[unit]}).`,
    why: `The total must equal the sum of its rows; rounding does not explain this gap.${causeOf(data, f)}`,
    todo:
      total === undefined
        ? "Let Compute write the total; where nothing was spent write 0."
        : "Check total and rows against the final accounts, and correct the wrong one.",
  };
};

const rateText = (
  { printed, expected, isRatio }: RateData,
  f: Formats,
  name: string,
  quotient: string,
  counted: string,
): FindingText => ({
  title:
    printed === undefined
      ? `${name} is empty, should be ${f.percent(expected)}`
      : `${name} says ${f.percent(printed)}, should be ${f.percent(expected)}`,
  what: `${counted}; ${quotient} = ${f.percent(expected)}; ${printed === undefined ? "the cell is empty" : `the form says ${f.percent(printed)}`}.`,
  why: isRatio
    ? "Perhaps a ratio was taken for a percentage (1 is 100%)."
    : "The rate follows from the two numbers; reviewers compute it again.",
  todo: "If both numbers are right, let Compute write the rate; if not, correct the numbers first.",
});

export const baseDataTextsEnUS = {
  "match-staffing-rate": (data, f) =>
    rateText(
      data,
      f,
      `Staffing rate (${data.row})`,
      "staff ÷ posts",
      `Authorised posts ${f.number(data.whole)} · staff in post ${f.number(data.part)}`,
    ),
  "match-building-rates": (data, f) =>
    data.kind === "area"
      ? rateText(
          data,
          f,
          `${data.row}: area rate`,
          "actual ÷ approved",
          `Approved ${f.number(data.whole)} ㎡ · actual ${f.number(data.part)} ㎡`,
        )
      : rateText(
          data,
          f,
          `${data.row}: investment rate`,
          "actual ÷ planned",
          `Planned investment ${f.number(data.whole)} · actual ${f.number(data.part)}`,
        ),
  "match-three-public-expenses": sumText,
  "match-official-vehicles": sumText,
  "match-total-expenditure": (data, f) =>
    data.kind === "sum"
      ? sumText(data, f)
      : {
          title: `${data.row}: ${money(data.final, data.unit, f)} here, ${money(data.reported, "万元", f)} in the self-evaluation`,
          what: `Final accounts here ${money(data.final, data.unit, f)} · actual expenditure there ${money(data.reported, "万元", f)}.`,
          why: "Both forms speak of the same money and must agree.",
          todo: "Check with the final accounts, and correct the form that is wrong.",
        },
  "match-project-items": (data, f) => {
    const named = f.list(data.columns.map((column) => columns[column]));
    if (data.kind === "noItems")
      return {
        title: `${data.row}: ${money(data.total, data.unit, f)}, but no project is listed`,
        what: `Only the total is filled in (${named}); all project rows are empty.`,
        why: "Each project has its own row; a total alone does not tell what the money was for.",
        todo: "List the projects row by row; insert rows where there are not enough.",
      };
    const { total, sum, difference } = data;
    return {
      title:
        total === undefined
          ? `${data.row}: ${named} is empty, the projects add up to ${money(sum, data.unit, f)}`
          : `${data.row}: ${money(magnitude(difference), data.unit, f)} between total and projects (${named})`,
      what: `${named}: ${data.row} ${total === undefined ? "empty" : f.number(total)} · sum of projects ${f.number(sum)} (${units[data.unit]}).`,
      why: "Project expenditure must equal the sum of its projects.",
      todo:
        total === undefined
          ? "Fill in the total of project expenditure."
          : "See whether a project is missing, or a part of one was counted again.",
    };
  },
  "require-savings-measures": ({ row, text }) => ({
    title: text === undefined ? `${row} is empty` : `${row} only says “${text}”`,
    what: text === undefined ? "Nothing is written here." : `It says “${text}”.`,
    why: "Measures for saving are part of the evaluation; reviewers send an empty cell back.",
    todo: "Write one or two sentences on what was saved this year and how: rules, items cut, amounts.",
  }),
  "no-budget-equal-to-final": ({ rows }) => ({
    title: `Budget and final accounts are the same in ${rows} rows`,
    what: `Outside the three public expenses, all ${rows} filled rows have the same amount in both columns.`,
    why: "A budget and what became of it are rarely equal everywhere; reviewers will think it was copied.",
    todo: "Make sure that the budget is the approved one and not what was spent; if it is right, leave it.",
  }),
  "require-note-for-overstaffing": ({ row, rate, authorised, actual, over }, f) => ({
    title:
      over === undefined
        ? `Staffing rate (${row}) ${f.percent(rate)}, above 100%`
        : `${f.number(over)} more staff than posts, staffing rate ${f.percent(rate)}`,
    what:
      authorised === undefined || actual === undefined
        ? `The form says ${f.percent(rate)}.`
        : `Authorised posts ${f.number(authorised)} · staff in post ${f.number(actual)} · rate ${f.percent(rate)}.`,
    why: "The standard is 100%, above it points are lost, and no reason is given.",
    todo: "Check both numbers; if they are right, give the reason in the note under the table.",
  }),
  "require-reason-for-budget-gap": ({ row, budget, final, unit, rate, limit }, f) => ({
    title:
      rate === undefined
        ? `${row}: no budget, ${money(final, unit, f)} spent`
        : `${row}: final accounts are ${f.percent(rate)} of the budget`,
    what: `Budget ${f.number(budget)} · final accounts ${f.number(final)} (${units[unit]}).`,
    why: `They lie more than ${f.percent(limit)} apart, and nothing tells whether money was added or not spent.`,
    todo: "Check both numbers; if they are right, give the reason in the note under the table.",
  }),
  "keep-three-public-expenses-within-budget": ({ row, budget, final, over, unit }, f) => ({
    title: `${row}: ${money(over, unit, f)} over budget`,
    what: `Budget ${f.number(budget)} · final accounts ${f.number(final)} (${units[unit]}).`,
    why: "The standard for these expenses is 100% of the budget; above it points are lost.",
    todo: "Check the final accounts; if the budget was changed during the year, fill in the changed one.",
  }),
} satisfies Pick<FindingTexts, BaseDataRuleId>;
