import { round, type Decimal } from "../domain/decimal";
import type { FieldPath } from "../domain/field";
import { contains } from "../domain/interval";
import { intervalOf } from "../domain/printed";
import { totalLimit, type ScoreCap } from "../domain/score-cap";
import type { FundingLine, SelfEvaluation } from "../domain/self-evaluation";
import { areNumbers, reasonFor } from "./computed-reason";
import { totalIsCut, type PlaceSettings } from "./cut-total";
import { budgetOf, rateOf } from "./money";
import { executionLine, pointsWithoutCell, scoreParts, sumOf, weightParts } from "./parts";

/** A computed cell of the form that does not hold what it should. */
export interface ComputedChange {
  readonly at: FieldPath;
  /** What people call the row: "基本支出", "总分". */
  readonly row: string;
  readonly kind:
    | "executionRate"
    | "executionScore"
    | "totalWeight"
    | "totalScore"
    | "staffingRate"
    | "areaRate"
    | "investmentRate"
    | "spendingTotal";
  /** empty: nothing there. different: another number (or words). overwritten: the right number, but the form's own formula is gone. */
  readonly reason: "empty" | "different" | "overwritten";
  /** What the cell shows now, and what it will show. */
  readonly before: string;
  readonly after: string;
  /** The computed value: a rate as a ratio (1 is 100 %), points as points. */
  readonly value: Decimal;
}

/** What two totals may differ by and still be the same. Points. */
const SAME_POINTS = 0.01;

/**
 * The rates, the score for execution and the totals of a form that are not what they should be; nothing where an input is missing or
 * unreadable. A total that counts rows which are not in the table is left alone.
 * @param byFormula whether the form's computed cells hold formulas by design: then a typed number in one is noticed even when it is
 * right. True for our own forms; otherwise as the form itself shows it.
 * @param place its caps are the place's own: a total that was cut down to its cap is right, and none is ever cut down here
 */
export const compute = (
  form: SelfEvaluation,
  byFormula: boolean = hasFormulas(form),
  place: PlaceSettings = {},
): ComputedChange[] => {
  const execution = executionChange(form, byFormula);
  return [
    ...form.funding.flatMap((line) => rateChange(line, byFormula)),
    ...execution,
    ...(totalIsCut(form, place)
      ? []
      : [
          ...totalChange(form, "weight", byFormula),
          ...totalChange(form, "score", byFormula, execution[0]).filter(({ value }) => !isCapped(form, value, place.caps)),
        ]),
  ];
};

const hasFormulas = ({ funding, total }: SelfEvaluation): boolean =>
  [...funding.map(({ executionRate }) => executionRate), total?.weight, total?.score].some(
    (field) => field?.formula !== undefined,
  );

const rateChange = (line: FundingLine, byFormula: boolean): ComputedChange[] => {
  const { executionRate: field } = line;
  const exact = rateOf(line);
  if (field === undefined || field.inherited || exact === undefined) return [];
  const isRight = field.value !== undefined && contains(intervalOf(field.value), exact.times(100));
  const reason = reasonFor(field, isRight, byFormula && areNumbers([budgetOf(line), line.actualExpenditure]));
  const value = round(exact, 4);
  return reason
    ? [
        {
          at: field.at,
          row: rowName(line),
          kind: "executionRate",
          reason,
          before: field.text,
          after: `${value.times(100).toFixed(2)}%`,
          value,
        },
      ]
    : [];
};

/** Weight × rate, at most the weight. A score computed from the printed rate may differ in the last digit: that is right too. */
const executionChange = (form: SelfEvaluation, byFormula: boolean): ComputedChange[] => {
  const line = executionLine(form);
  if (line?.score === undefined || line.score.inherited) return [];
  const { score: field, weight } = line;
  const rate = rateOf(line);
  if (weight?.value === undefined || rate === undefined) return [];
  const value = round(weight.value.times(rate.gt(1) ? 1 : rate), 2);
  const isRight = field.value !== undefined && field.value.minus(value).abs().lte(SAME_POINTS);
  const reason = reasonFor(field, isRight, byFormula && areNumbers([weight, budgetOf(line), line.actualExpenditure]));
  if (reason === undefined) return [];
  const row = rowName(line);
  return [{ at: field.at, row, kind: "executionScore", reason, before: field.text, after: value.toString(), value }];
};

const isCapped = (form: SelfEvaluation, sum: Decimal, caps: ScoreCap | undefined): boolean => {
  const limit = totalLimit(form, caps);
  return limit !== undefined && sum.gt(limit.most) && form.total?.score?.value?.eq(limit.most) === true;
};

/** @param execution what the score for execution is about to become */
const totalChange = (
  form: SelfEvaluation,
  of: "weight" | "score",
  byFormula: boolean,
  execution?: ComputedChange,
): ComputedChange[] => {
  const field = form.total?.[of];
  const parts = of === "weight" ? weightParts(form) : scoreParts(form);
  const value = sumOf(parts.map((part) => (part.at === execution?.at ? { ...part, value: execution.value } : part)));
  if (field === undefined || field.inherited || value === undefined) return [];
  // A sum of cells cannot hold points that stand in none.
  if (of === "score" && pointsWithoutCell(form)?.eq(0) !== true) return [];
  const isRight = field.value !== undefined && field.value.minus(value).abs().lte(SAME_POINTS);
  const reason = reasonFor(field, isRight, byFormula && areNumbers(parts));
  const kind = of === "weight" ? "totalWeight" : "totalScore";
  return reason ? [{ at: field.at, row: "总分", kind, reason, before: field.text, after: value.toString(), value }] : [];
};

/** "资金来源：（1）财政拨款" → 财政拨款. */
const rowName = ({ label }: FundingLine): string => {
  const parts = label.text.split(/[:：]/).map((part) => part.replace(/^\s*[(（][\d一二三四五六七八九十]+[)）]/, "").trim());
  return parts.filter((part) => part !== "" && !/^[\d.,，]+\s*(?:万元|亿元|元)?$/.test(part)).at(-1) ?? label.text;
};
