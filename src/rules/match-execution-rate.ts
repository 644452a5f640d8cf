// 执行率应当等于全年执行数除以全年预算数。
import { decimal, ratio, round } from "../domain/decimal";
import { isBlank } from "../domain/field";
import { budgetOf, fundingName } from "../domain/funding";
import { inPercent, rateFault } from "../domain/printed-rate";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** As printed; absent when the cell is empty. Rates in percent. */
  readonly printed?: string;
  readonly expected: string;
  readonly budget: string;
  readonly executed: string;
  /** The printed number is the rate as a ratio: 1 instead of 100 %. */
  readonly isRatio: boolean;
}

export default defineRule({
  id: "match-execution-rate",
  code: "E1",
  severity: "error",
  source: "system-execution-rate",
  needs: [],
  *check(form): Observations<Data> {
    const hasTotal = form.funding.some(({ role }) => role === "total");
    for (const line of form.funding) {
      const { executionRate: printed, actualExpenditure } = line;
      const [budget, executed] = [budgetOf(line)?.value, actualExpenditure?.value];
      const rate = budget && executed && ratio(executed.value.times(100), budget.value);
      if (printed === undefined || budget === undefined || executed === undefined || rate === undefined) continue;
      const empty = isBlank(printed);
      // A ratio in place of a percentage (0.95) is right as far as it goes; another rule speaks of it.
      const shown = printed.value && inPercent(printed.value, printed.text);
      const fault = shown && rateFault(shown, budget, executed);
      // Under a total, the parts' rates are not asked for.
      if (empty ? hasTotal && line.role !== "total" : fault === undefined) continue;
      const decimals = printed.value?.decimals ?? 2;
      const expected = round(rate, Math.max(2, decimals)).toFixed(Math.max(2, decimals));
      yield {
        at: printed.at,
        row: fundingName(line),
        severity: empty || fault === "tail" ? "warning" : "error",
        data: {
          ...(printed.value && { printed: printed.value.value.toFixed(decimals) }),
          expected,
          budget: budget.value.toFixed(budget.decimals),
          executed: executed.value.toFixed(executed.decimals),
          isRatio: printed.value !== undefined && printed.value.value.times(decimal(100)).minus(rate).abs().lt(decimal("0.5")),
        },
        related: [budgetOf(line), actualExpenditure].flatMap((field) => field?.at ?? []),
      };
    }
  },
});
