// 全年预算比年初预算变动较大（通常超过 20%）的，要说明原因。
import { ratio, round } from "../domain/decimal";
import { fundingName } from "../domain/funding";
import { explainsChange } from "../domain/money-reason";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly initial: string;
  readonly adjusted: string;
  /** (adjusted − initial) ÷ initial in percent; absent when there was no initial budget. */
  readonly change?: string;
  readonly limit: string;
}

export default defineRule({
  id: "require-reason-for-budget-change",
  code: "E7",
  severity: "warning",
  source: "sichuan-budget-change",
  needs: ["no-mixed-money-units"],
  *check(form, { budgetChange }): Observations<Data> {
    const total = form.funding.find(({ role }) => role === "total");
    const lines = total ? [total] : form.funding.filter(({ role }) => role === "source");
    if (explainsChange(form)) return;
    for (const line of lines) {
      const { initialBudget, adjustedBudget } = line;
      const [initial, adjusted] = [initialBudget?.value, adjustedBudget?.value];
      if (initialBudget === undefined || adjustedBudget === undefined || initial === undefined || adjusted === undefined)
        continue;
      const change = ratio(adjusted.value.minus(initial.value), initial.value);
      if (change === undefined ? adjusted.value.lte(0) : change.abs().lte(budgetChange)) continue;
      yield {
        at: adjustedBudget.at,
        row: fundingName(line),
        data: {
          initial: initial.value.toFixed(initial.decimals),
          adjusted: adjusted.value.toFixed(adjusted.decimals),
          ...(change && { change: round(change.times(100), 2).toFixed(2) }),
          limit: budgetChange.times(100).toFixed(),
        },
        related: [initialBudget.at],
      };
    }
  },
});
