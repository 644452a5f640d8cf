// 三公经费决算数不应超过预算数。
import { lineOf, PARTS_OF } from "../../domain/base-data";
import type { Observations } from "../rule";
import { defineBaseDataRule } from "./rule";

interface Data {
  readonly budget: string;
  readonly final: string;
  readonly over: string;
  readonly unit: string;
}

export default defineBaseDataRule({
  id: "keep-three-public-expenses-within-budget",
  code: "E9",
  severity: "advice",
  source: "base-data-practice-three-public",
  needs: ["match-three-public-expenses"],
  *check(form): Observations<Data> {
    const head = lineOf(form, "threePublicExpenses");
    // Without the total's amounts its rows speak for themselves.
    const lines =
      head?.budget?.value && head.final?.value ? [head] : PARTS_OF.threePublicExpenses.map((kind) => lineOf(form, kind));
    for (const line of lines) {
      if (line?.budget?.value === undefined || line.final?.value === undefined) continue;
      const [budget, final] = [line.budget.value, line.final.value];
      if (final.value.lte(budget.value)) continue;
      const data = {
        budget: budget.value.toFixed(budget.decimals),
        final: final.value.toFixed(final.decimals),
        over: final.value.minus(budget.value).toFixed(Math.max(budget.decimals, final.decimals)),
        unit: form.moneyUnit,
      };
      yield { at: line.final.at, row: line.name, data, related: [line.budget.at] };
    }
  },
});
