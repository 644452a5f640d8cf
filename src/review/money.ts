import { ratio, sum, type Decimal } from "../domain/decimal";
import { isBlank, type Field } from "../domain/field";
import type { Printed } from "../domain/printed";
import type { FundingKind, FundingLine, SelfEvaluation } from "../domain/self-evaluation";
import { totalLine } from "./parts";

/** The budget that a rate is measured by: the full-year one; the initial one only where the form has no other. */
export const budgetOf = (line: FundingLine): Field<Printed> | undefined => line.adjustedBudget ?? line.initialBudget;

/** Executed ÷ budget as an exact ratio; undefined while one is missing or the budget is 0. */
export const rateOf = (line: FundingLine): Decimal | undefined => {
  const [budget, executed] = [budgetOf(line)?.value, line.actualExpenditure?.value];
  return budget && executed && ratio(executed.value, budget.value);
};

/** The lines that together are all the money, filled in or not: the total's, else the sources, else the structure. */
export const moneyLines = (form: SelfEvaluation): readonly FundingLine[] => {
  const total = totalLine(form);
  if (total) return [total];
  const groups = (["source", "structure"] as const).map((wanted) => form.funding.filter(({ role }) => role === wanted));
  return groups.find((lines) => lines.some(isFilled)) ?? groups.find((lines) => lines.length > 0) ?? [];
};

const isFilled = (line: FundingLine): boolean => !isBlank(budgetOf(line)) || !isBlank(line.actualExpenditure);

/** Over all the money, as an exact ratio. */
export const overallRate = (form: SelfEvaluation): Decimal | undefined => {
  const lines = moneyLines(form).filter(isFilled);
  const budgets = lines.flatMap((line) => budgetOf(line)?.value?.value ?? []);
  const executed = lines.flatMap((line) => line.actualExpenditure?.value?.value ?? []);
  if (lines.length === 0 || budgets.length < lines.length || executed.length < lines.length) return undefined;
  return ratio(sum(executed), sum(budgets));
};

export const lineOfKind = (form: SelfEvaluation, kind: FundingKind): FundingLine | undefined =>
  form.funding.find((line) => line.kind === kind);

/** Shares of 基本支出 and 项目支出 in what was spent on both, as exact ratios. */
export const structureShares = (form: SelfEvaluation): { readonly basic: Decimal; readonly project: Decimal } | undefined => {
  const basic = lineOfKind(form, "basicExpenditure")?.actualExpenditure?.value?.value;
  const project = lineOfKind(form, "projectExpenditure")?.actualExpenditure?.value?.value;
  if (basic === undefined || project === undefined) return undefined;
  const both = basic.plus(project);
  return both.eq(0) ? undefined : { basic: basic.div(both), project: project.div(both) };
};
