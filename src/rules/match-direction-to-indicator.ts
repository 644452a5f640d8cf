// 目标的方向要对：成本类用“≤”，要完成的数量用“≥”或“＝”。
import { isCeilingByName } from "../domain/comparison";
import { indicatorClass, subjectOf, type IndicatorClass } from "../domain/indicator-class";
import type { Measure } from "../domain/quantity";
import { readRows } from "../domain/row-reading";
import { FEWER_IS_BETTER, MORE_IS_BETTER, PAID_OUT, PRODUCED } from "../domain/vocabulary/class-words";
import { defineRule, type Observations } from "./rule";
import type { Severity } from "../domain/finding";

interface Data {
  /** costFloor: a cost with ≥. costBare: a cost without ≤. countCeiling: a count to be reached, with ≤. */
  readonly kind: "costFloor" | "costBare" | "countCeiling";
  readonly target: string;
}

const SEVERITIES: Readonly<Record<Data["kind"], Severity>> = { costFloor: "error", costBare: "warning", countCeiling: "error" };
const COUNTED = /^(?:items|people|visits|households|occasions|area|length|number)(?:\/|$)/;
const SPENT = /成本|费用?$|投资|造价|单价|支出|花费|经费/;

const isFloor = ({ operator }: Measure): boolean => operator === ">=" || operator === ">";
const isCeiling = ({ operator }: Measure): boolean => operator === "<=" || operator === "<";

const directionFault = (target: Measure, heading: IndicatorClass | undefined, subject: string): Data["kind"] | undefined => {
  if (target.number.eq(0)) return undefined;
  const isMoney = target.unit?.dimension.startsWith("money") ?? false;
  if (isMoney && heading === "cost" && !PAID_OUT.test(subject) && !MORE_IS_BETTER.test(subject)) {
    if (isFloor(target)) return "costFloor";
    return target.stated || target.others > 0 ? undefined : "costBare";
  }
  if (isMoney && isFloor(target) && /成本$|总成本|单位成本/.test(subject) && !MORE_IS_BETTER.test(subject)) return "costFloor";
  const isCount = target.unit === undefined ? PRODUCED.test(subject) : COUNTED.test(target.unit.dimension);
  const isToBeReached = heading === "quantity" && PRODUCED.test(subject) && !FEWER_IS_BETTER.test(subject);
  const isKeptUnder = isCeilingByName([subject]) || SPENT.test(subject);
  return isCeiling(target) && isCount && isToBeReached && !isKeptUnder ? "countCeiling" : undefined;
};

export default defineRule({
  id: "match-direction-to-indicator",
  code: "T6",
  severity: "error",
  source: "guidelines-direction",
  needs: [],
  *check(form): Observations<Data> {
    for (const { indicator, target } of readRows(form)) {
      if (target.kind !== "quantitative" || indicator.target === undefined) continue;
      const kind = directionFault(target, indicatorClass(form, indicator), subjectOf(indicator));
      if (kind === undefined) continue;
      yield {
        at: indicator.target.at,
        row: indicator.plainName,
        severity: SEVERITIES[kind],
        data: { kind, target: indicator.target.text },
      };
    }
  },
});
