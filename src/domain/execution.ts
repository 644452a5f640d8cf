import { ratio, sum, type Decimal } from "./decimal";
import type { Field } from "./field";
import { budgetOf, executionLine } from "./funding";
import type { Printed } from "./printed";
import type { FundingLine, SelfEvaluation } from "./self-evaluation";

/** All the money of a form and how much of it was spent. */
export interface Execution {
  /** The row that speaks for all the money. */
  readonly line: FundingLine;
  readonly budget: Decimal;
  readonly executed: Decimal;
  /** Exact ratio. */
  readonly rate: Decimal;
  readonly fields: readonly Field<Printed>[];
}

const moneyOf = (lines: readonly FundingLine[]): Omit<Execution, "line"> | undefined => {
  const filled = lines.filter((line) => budgetOf(line)?.value !== undefined || line.actualExpenditure?.value !== undefined);
  const fields = filled.flatMap((line) => [budgetOf(line) ?? [], line.actualExpenditure ?? []].flat());
  const budgets = filled.flatMap((line) => budgetOf(line)?.value?.value ?? []);
  const spent = filled.flatMap((line) => line.actualExpenditure?.value?.value ?? []);
  if (filled.length === 0 || budgets.length < filled.length || spent.length < filled.length) return undefined;
  const [budget, executed] = [sum(budgets), sum(spent)];
  const rate = ratio(executed, budget);
  return rate && { budget, executed, rate, fields };
};

/** The total's money, or what the sources or the structure add up to where the total has none. Undefined on a budget of 0. */
export const executionOf = (form: SelfEvaluation): Execution | undefined => {
  const byRole = (wanted: FundingLine["role"]): readonly FundingLine[] => form.funding.filter(({ role }) => role === wanted);
  const total = byRole("total")[0];
  const line = total ?? executionLine(form) ?? form.funding[0];
  if (line === undefined) return undefined;
  for (const lines of [total ? [total] : [], byRole("source"), byRole("structure")]) {
    const money = moneyOf(lines);
    if (money !== undefined) return { line, ...money };
  }
  return undefined;
};
