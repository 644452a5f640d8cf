// 全年执行数不应超过全年预算数，预算数和执行数也不应是负数。
import { ratio, round } from "../domain/decimal";
import { budgetOf, fundingName } from "../domain/funding";
import { negativeAmounts, type NegativeAmount } from "./negative-amounts";
import { defineRule, type Observations } from "./rule";

type Data =
  | {
      readonly kind: "over";
      readonly budget: string;
      readonly executed: string;
      readonly over: string;
      /** In percent; absent on a budget of 0. */
      readonly rate?: string;
    }
  | NegativeAmount;

export default defineRule({
  id: "keep-spending-within-budget",
  code: "E3",
  severity: "error",
  source: "form-spending-within-budget",
  needs: [],
  *check(form): Observations<Data> {
    for (const line of form.funding) {
      yield* negativeAmounts(line);
      const [budgetField, executedField] = [budgetOf(line), line.actualExpenditure];
      const [budget, executed] = [budgetField?.value, executedField?.value];
      if (budgetField === undefined || executedField === undefined || budget === undefined || executed === undefined) continue;
      if (executed.value.lte(budget.value)) continue;
      const rate = ratio(executed.value.times(100), budget.value);
      const decimals = Math.max(budget.decimals, executed.decimals);
      yield {
        at: executedField.at,
        row: fundingName(line),
        data: {
          kind: "over",
          budget: budget.value.toFixed(budget.decimals),
          executed: executed.value.toFixed(executed.decimals),
          over: executed.value.minus(budget.value).toFixed(decimals),
          ...(rate && { rate: round(rate, 2).toFixed(2) }),
        },
        related: [budgetField.at],
      };
    }
  },
});
