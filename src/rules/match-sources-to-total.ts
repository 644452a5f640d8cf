// 年度资金总额应当等于各项资金来源之和，预算数、执行数各列都一样。
import { fundingName, isUnreadable, MONEY_COLUMNS } from "../domain/funding";
import { columnSide, pathsOf, severityOf, sumData, type SumData } from "./funding-sums";
import { defineRule, type Observations } from "./rule";

export default defineRule({
  id: "match-sources-to-total",
  code: "E5",
  severity: "error",
  source: "form-sources",
  needs: [],
  *check(form): Observations<SumData> {
    const line = form.funding.find(({ role }) => role === "total");
    if (line === undefined) return;
    for (const column of MONEY_COLUMNS) {
      const total = line[column];
      const side = columnSide(form, "source", column);
      if (total === undefined || side === undefined || isUnreadable(total)) continue;
      const data = sumData(column, side, total.value);
      if (data !== undefined) yield { at: total.at, row: fundingName(line), ...severityOf(data), data, related: pathsOf(side) };
    }
  },
});
