// 元和万元不能混：同一笔钱在表里和文字里、预算数和执行数之间，不能差 10,000 倍。
import { decimal, ratio, type Decimal } from "../domain/decimal";
import type { Field } from "../domain/field";
import { isPerHead } from "../domain/labelled-number";
import { amountsInWanYuan, budgetOf, fundingName } from "../domain/funding";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { unitSlips } from "../domain/unit-slip";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** cells: budget and actual expenditure of one row. table: a text against the table. text: a text against itself. */
  readonly kind: "cells" | "table" | "text";
  readonly text: string;
  readonly meant: string;
  /** The amounts that tell so. */
  readonly evidence: readonly string[];
}

/** Money in 元 beside money in 万元: what was spent is at most the budget, and hardly below a tenth of it. */
const SLIP = { low: decimal(1000), high: decimal(12000) };

const textsOf = ({ goals, indicators }: SelfEvaluation): readonly { readonly row: string; readonly field: Field<string> }[] => [
  ...[goals?.expected, goals?.actual].flatMap((field) =>
    field ? [{ row: field === goals?.expected ? "预期目标" : "完成情况", field }] : [],
  ),
  ...indicators.flatMap(({ plainName: row, target, actual, reason }) =>
    [target, actual, reason].flatMap((field) => (field && !field.inherited ? [{ row, field }] : [])),
  ),
];

export default defineRule({
  id: "no-mixed-money-units",
  code: "N4",
  severity: "error",
  source: "form-one-unit",
  needs: [],
  *check(form): Observations<Data> {
    for (const line of form.funding) {
      const [budget, spent] = [budgetOf(line), line.actualExpenditure];
      if (!budget?.value || !spent?.value || budget.value.value.lte(0)) continue;
      const times: Decimal | undefined = ratio(spent.value.value, budget.value.value);
      if (times === undefined || times.lt(SLIP.low) || times.gt(SLIP.high)) continue;
      const meant = spent.value.value.div(10000).toFixed();
      yield {
        at: spent.at,
        row: fundingName(line),
        data: { kind: "cells", text: spent.text, meant, evidence: [budget.text] },
        related: [budget.at],
      };
    }
    const amounts = amountsInWanYuan(form);
    for (const { row, field } of textsOf(form)) {
      const [slip] = unitSlips(field.text, amounts);
      if (slip === undefined || (!slip.isCertain && isPerHead(row))) continue;
      const { text, meant, evidence } = slip;
      yield { at: field.at, row, severity: slip.isCertain ? "error" : "advice", data: { kind: slip.by, text, meant, evidence } };
    }
  },
});
