// 有指标、有目标的，完成值不能空着。
import { isBlank } from "../domain/field";
import { isPlaceholderName, readRows } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** actual: only the actual is missing. both: the target as well. */
  readonly missing: "actual" | "both";
  readonly target: string;
}

export default defineRule({
  id: "require-actual",
  code: "T10",
  severity: "error",
  source: "measures-complete",
  needs: [],
  *check(form): Observations<Data> {
    for (const { indicator, pointerAt } of readRows(form)) {
      const { actual, plainName } = indicator;
      const target = pointerAt ?? indicator.target;
      if (actual === undefined || !isBlank(actual) || isPlaceholderName(plainName)) continue;
      const isTargetMissing = isBlank(target);
      // A level-2 heading that this unit has no row for.
      if (isTargetMissing && isBlank(indicator.level3) && indicator.level3 !== undefined && indicator.weight?.value === undefined)
        continue;
      yield {
        at: actual.at,
        row: plainName,
        data: { missing: isTargetMissing ? "both" : "actual", target: target?.text ?? "" },
        ...(target && { related: [target.at] }),
      };
    }
  },
});
