// 预算执行率偏低（通常低于 90%）的，要说明原因。
import { round } from "../domain/decimal";
import { executionOf } from "../domain/execution";
import { fundingName } from "../domain/funding";
import { explainsSpending } from "../domain/money-reason";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly budget: string;
  readonly executed: string;
  /** In percent. */
  readonly rate: string;
  readonly limit: string;
}

export default defineRule({
  id: "require-reason-for-low-execution",
  code: "E4",
  severity: "warning",
  source: "sichuan-low-execution",
  needs: ["no-mixed-money-units"],
  *check(form, { executionFloor }): Observations<Data> {
    const money = executionOf(form);
    if (money === undefined || money.rate.gte(executionFloor) || money.rate.lt(0) || explainsSpending(form)) return;
    const { line, budget, executed, rate, fields } = money;
    const at = line.executionRate ?? line.actualExpenditure ?? fields[0];
    if (at === undefined) return;
    yield {
      at: at.at,
      row: fundingName(line),
      data: {
        budget: budget.toFixed(),
        executed: executed.toFixed(),
        rate: round(rate.times(100), 2).toFixed(2),
        limit: executionFloor.times(100).toFixed(),
      },
      related: fields.map((field) => field.at).filter((path) => path !== at.at),
    };
  },
});
