// 决算数和预算数差得多的，要说明原因。
import { lineOf, type SpendingKind } from "../../domain/base-data";
import { ratio, round } from "../../domain/decimal";
import type { Observations } from "../rule";
import { defineBaseDataRule } from "./rule";

interface Data {
  readonly budget: string;
  readonly final: string;
  readonly unit: string;
  /** final ÷ budget in percent; absent on a budget of 0. */
  readonly rate?: string;
  /** How far apart they may be, in percent of the budget. */
  readonly limit: string;
}

const TOTALS: readonly SpendingKind[] = ["totalExpenditure", "basicExpenditure", "projectExpenditure"];

const EXPLAINS = /追加|调整|预算|结转/;

export default defineBaseDataRule({
  id: "require-reason-for-budget-gap",
  code: "E7",
  severity: "warning",
  source: "base-data-practice-gap",
  needs: [],
  *check(form, { budgetChange }): Observations<Data> {
    // The form's own footnote says what to fill in where; a reason speaks of a change.
    if (form.notes.some(({ text }) => !/填报/.test(text) && EXPLAINS.test(text))) return;
    for (const line of TOTALS.flatMap((kind) => lineOf(form, kind) ?? [])) {
      const { budget, final } = line;
      if (budget?.value === undefined || final?.value === undefined) continue;
      const [planned, spent] = [budget.value.value, final.value.value];
      if (spent.minus(planned).abs().lte(planned.abs().times(budgetChange))) continue;
      const rate = ratio(spent.times(100), planned);
      const data = {
        budget: planned.toFixed(budget.value.decimals),
        final: spent.toFixed(final.value.decimals),
        unit: form.moneyUnit,
        ...(rate && { rate: round(rate, 2).toFixed(2) }),
        limit: budgetChange.times(100).toFixed(),
      };
      yield { at: final.at, row: line.name, data, related: [budget.at] };
    }
  },
});
