// 三级指标要放对二级指标：满意度不放数量下，人数不放时效下，合规不放成本下。
import { headingOf, indicatorClass } from "../domain/indicator-class";
import { misplacement, type Misplacement } from "../domain/misplaced";
import { isPlaceholderName, readRows } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** What the row is about. */
  readonly kind: Misplacement;
  readonly heading: string;
  readonly target: string;
}

export default defineRule({
  id: "match-indicator-to-heading",
  code: "T7",
  severity: "warning",
  source: "guidelines-classes",
  needs: [],
  *check(form): Observations<Data> {
    for (const row of readRows(form)) {
      const { indicator } = row;
      // A row without a level-3 name is called by its heading.
      if (indicator.level3 === undefined || indicator.level3.value === undefined || isPlaceholderName(indicator.plainName))
        continue;
      const kind = misplacement(row, indicatorClass(form, indicator));
      if (kind === undefined) continue;
      yield {
        at: indicator.name.at,
        row: indicator.plainName,
        data: { kind, heading: headingOf(form, indicator), target: indicator.target?.text ?? "" },
        ...(indicator.target && { related: [indicator.target.at] }),
      };
    }
  },
});
