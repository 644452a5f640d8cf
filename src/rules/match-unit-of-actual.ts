// 目标值和完成值的单位要一致，容易混的单位（人/人次/户、元/万元、%）不能省。
import type { Measure } from "../domain/quantity";
import { readRows } from "../domain/row-reading";
import { isConfusable } from "../domain/unit";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** missing: the actual leaves out a unit that matters. different: 人 for 人次. scale: 元 for 万元. bareHundred: 100 or 100 %? */
  readonly kind: "missing" | "different" | "scale" | "bareHundred";
  readonly target: string;
  readonly actual: string;
  readonly targetUnit?: string;
  readonly actualUnit?: string;
}

const COUNTS_OF_PEOPLE = new Set(["people", "visits", "households"]);

const mismatchOf = (target: Measure, actual: Measure): Data["kind"] | undefined => {
  const [wanted, given] = [target.unit, actual.unit];
  if (wanted === undefined)
    return given === undefined && target.number.eq(100) && !actual.number.eq(0) ? "bareHundred" : undefined;
  if (given === undefined) return isConfusable(wanted) && !actual.number.eq(0) ? "missing" : undefined;
  if (wanted.dimension !== given.dimension) {
    const isConfused = COUNTS_OF_PEOPLE.has(wanted.dimension) && COUNTS_OF_PEOPLE.has(given.dimension);
    return isConfused || (wanted.dimension.startsWith("money") && given.dimension.startsWith("money")) ? "different" : undefined;
  }
  return wanted.dimension.startsWith("money") && !wanted.factor.eq(given.factor) ? "scale" : undefined;
};

export default defineRule({
  id: "match-unit-of-actual",
  code: "T2",
  severity: "warning",
  source: "measures-true-data",
  needs: ["match-actual-to-question", "match-kind-of-actual"],
  *check(form): Observations<Data> {
    for (const { indicator, target, actual } of readRows(form)) {
      if (target.kind !== "quantitative" || actual.kind !== "quantitative" || target.others + actual.others > 0) continue;
      const kind = mismatchOf(target, actual);
      if (kind === undefined || indicator.target === undefined || indicator.actual === undefined) continue;
      yield {
        at: indicator.actual.at,
        row: indicator.plainName,
        data: {
          kind,
          target: indicator.target.text,
          actual: indicator.actual.text,
          ...(target.unit && { targetUnit: target.unit.text }),
          ...(actual.unit && { actualUnit: actual.unit.text }),
        },
        related: [indicator.target.at],
      };
    }
  },
});
