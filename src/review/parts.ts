import { ratio, round, ZERO, type Decimal } from "../domain/decimal";
import { isBlank, type Field } from "../domain/field";
import { isNotApplicable } from "../domain/number-text";
import type { FundingLine, SelfEvaluation } from "../domain/self-evaluation";

/** The fields that a sum is made of, in the order of the sheet. */
export type Parts = readonly Field<Decimal>[];

/** The row that stands for all the money: the total's, or the only one. Weights and scores repeated under it are not counted again. */
export const totalLine = (form: SelfEvaluation): FundingLine | undefined => form.funding.find(({ role }) => role === "total");

/** The row that carries the points for execution. */
export const executionLine = (form: SelfEvaluation): FundingLine | undefined =>
  totalLine(form) ?? form.funding.find(({ weight }) => weight?.value !== undefined);

const ofExecution = (form: SelfEvaluation, of: "weight" | "score"): Parts => {
  const line = totalLine(form) ?? form.funding.find((candidate) => candidate[of]?.value !== undefined);
  const field = line?.[of];
  const counts =
    field !== undefined &&
    !field.inherited &&
    (line?.weight?.value !== undefined || !isBlank(field)) &&
    !isNotApplicable(field.text);
  return counts ? [field] : [];
};

const own = (fields: readonly (Field<Decimal> | undefined)[]): Parts =>
  fields.filter((field): field is Field<Decimal> => field !== undefined && !field.inherited);

/** Points for execution that the form weighs but has no cell for; 0 where it has one, or weighs none. Undefined while there is no rate. */
export const pointsWithoutCell = (form: SelfEvaluation): Decimal | undefined => {
  const line = executionLine(form);
  const weight = line?.weight?.value;
  if (line === undefined || line.score !== undefined || weight === undefined) return ZERO;
  const [budget, executed] = [line.adjustedBudget ?? line.initialBudget, line.actualExpenditure];
  const rate = budget?.value && executed?.value && ratio(executed.value.value, budget.value.value);
  return rate && round(weight.times(rate.gt(1) ? 1 : rate), 2);
};

/** What the total score is the sum of; empty when the form has no scores. */
export const scoreParts = (form: SelfEvaluation): Parts => {
  const rows = own(form.indicators.map(({ score }) => score)).filter(({ text }) => !isNotApplicable(text));
  return rows.length === 0 ? [] : [...rows, ...ofExecution(form, "score")];
};

/** A weight that is printed inside the name has the name for its content. */
const hasColumn = (row: { readonly name: Field<string>; readonly weight?: Field<Decimal> }): boolean =>
  row.weight !== undefined && row.weight.raw !== row.name.raw;

/**
 * What the total weight is the sum of: the rows' weight column, or that of level 1; without such columns the weights inside the
 * names of the rows, or of level 1. Empty when the form has no weights.
 */
export const weightParts = (form: SelfEvaluation): Parts => {
  const level1 = form.levels.filter(({ depth }) => depth === 1);
  const candidates = [form.indicators.filter(hasColumn), level1.filter(hasColumn), form.indicators, level1];
  const rows = candidates
    .map((group) => own(group.map(({ weight }) => weight)).filter(({ text }) => !isNotApplicable(text)))
    .find((fields) => fields.some(({ value }) => value !== undefined));
  return rows === undefined ? [] : [...rows, ...ofExecution(form, "weight")];
};

/** The sum of the parts; undefined while one of them is empty or unreadable, and of none. */
export const sumOf = (parts: Parts): Decimal | undefined => {
  let total: Decimal | undefined = parts.length === 0 ? undefined : ZERO;
  for (const { value } of parts) total = value === undefined ? undefined : total?.plus(value);
  return total;
};
