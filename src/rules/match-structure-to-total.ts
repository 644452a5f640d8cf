// 基本支出加项目支出应当等于资金总额；没有总额行的表，应当等于资金来源之和。
import { fundingName, isUnreadable, MONEY_COLUMNS } from "../domain/funding";
import { columnSide, pathsOf, severityOf, sumData, type SumData } from "./funding-sums";
import { defineRule, type Observations } from "./rule";

interface Data extends SumData {
  /** What the structure is held against. */
  readonly against: "total" | "sources";
}

export default defineRule({
  id: "match-structure-to-total",
  code: "E6",
  severity: "error",
  source: "form-structure",
  needs: ["match-sources-to-total"],
  *check(form): Observations<Data> {
    const line = form.funding.find(({ role }) => role === "total");
    for (const column of MONEY_COLUMNS) {
      const side = columnSide(form, "structure", column);
      const sources = columnSide(form, "source", column);
      const total = line?.[column];
      const first = side?.fields[0];
      if (side === undefined || first === undefined || isUnreadable(total)) continue;
      const against = total?.value === undefined ? sources?.total : total.value;
      const data = against && sumData(column, side, against);
      if (data === undefined) continue;
      yield {
        at: total?.value === undefined ? first.at : total.at,
        row: total?.value === undefined || line === undefined ? side.lines.map(fundingName).join("、") : fundingName(line),
        ...severityOf(data),
        data: { ...data, against: total?.value === undefined ? "sources" : "total" },
        related: [...pathsOf(side), ...(total?.value === undefined && sources ? pathsOf(sources) : [])],
      };
    }
  },
});
