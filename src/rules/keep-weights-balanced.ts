// 单项分值不宜过重，满意度一般不超过 10 分，也不能只有一类一级指标。
import { levelClass, levelWeight } from "../domain/level-class";
import { ownPoints } from "../domain/own-points";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** row: one row is too heavy. satisfaction: 满意度 is. single: there is only one level-1 class. */
  readonly kind: "row" | "satisfaction" | "single";
  readonly weight: string;
  /** Points; absent for single. */
  readonly limit?: string;
}

export default defineRule({
  id: "keep-weights-balanced",
  code: "W4",
  severity: "advice",
  source: "practice-weights",
  needs: [],
  *check(form, { heaviestRow, heaviestSatisfaction, fullMarks }): Observations<Data> {
    for (const [row, { plainName }] of form.indicators.entries()) {
      const weight = ownPoints(form, row, "weight");
      if (weight === undefined || weight.value.lte(heaviestRow)) continue;
      yield {
        at: weight.at,
        row: plainName,
        data: { kind: "row", weight: weight.value.toFixed(), limit: heaviestRow.toFixed() },
      };
    }
    for (const level of form.levels.filter(({ plainName }) => levelClass(plainName) === "满意度")) {
      const weight = levelWeight(form, level);
      const outer = form.levels.some(
        (other) =>
          other.depth < level.depth &&
          levelClass(other.plainName) === "满意度" &&
          level.indicators.every((index) => other.indicators.includes(index)),
      );
      if (outer || weight === undefined || weight.lte(heaviestSatisfaction)) continue;
      yield {
        at: level.weight?.at ?? level.name.at,
        row: level.plainName,
        data: { kind: "satisfaction", weight: weight.toFixed(), limit: heaviestSatisfaction.toFixed() },
      };
    }
    // 绩效指标 names the whole block of a form without classes.
    const [only, ...others] = form.levels.filter(({ depth, plainName }) => depth === 1 && levelClass(plainName) !== "绩效");
    const weight = only && levelWeight(form, only);
    if (only === undefined || weight === undefined || others.length > 0 || weight.times(2).lt(fullMarks)) return;
    yield { at: only.name.at, row: only.plainName, data: { kind: "single", weight: weight.toFixed() } };
  },
});
