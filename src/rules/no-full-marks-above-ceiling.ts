// 目标写了上限的，超过上限不能得满分。
import { inOneUnit, meets } from "../domain/comparison";
import { round } from "../domain/decimal";
import { ownPoints } from "../domain/own-points";
import { readRows } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly target: string;
  readonly actual: string;
  readonly score: string;
  /** weight × target ÷ actual, two decimals. */
  readonly expected: string;
}

export default defineRule({
  id: "no-full-marks-above-ceiling",
  code: "T8",
  severity: "error",
  source: "measures-ceiling",
  needs: ["match-actual-to-question", "match-kind-of-actual", "keep-score-within-weight"],
  *check(form): Observations<Data> {
    for (const [index, { indicator, target, actual }] of readRows(form).entries()) {
      if (target.kind !== "quantitative" || actual.kind !== "quantitative" || actual.approximate) continue;
      if (!target.stated || !(target.operator === "<=" || target.operator === "<") || meets(target, actual) !== false) continue;
      const [weight, score] = [ownPoints(form, index, "weight"), ownPoints(form, index, "score")];
      const pair = inOneUnit(target, actual);
      if (weight === undefined || score === undefined || pair === undefined || !score.value.eq(weight.value)) continue;
      if (indicator.target === undefined || indicator.actual === undefined || pair.actual.lte(0) || weight.value.lte(0)) continue;
      yield {
        at: score.at,
        row: indicator.plainName,
        data: {
          target: indicator.target.text,
          actual: indicator.actual.text,
          score: score.value.toFixed(),
          expected: round(weight.value.times(pair.target).div(pair.actual), 2).toFixed(),
        },
        related: [indicator.actual.at, indicator.target.at],
      };
    }
  },
});
