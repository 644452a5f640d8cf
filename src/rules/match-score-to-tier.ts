// 定性指标的得分要和完成情况的说法在同一档：达成、部分达成、未达成。
import { ownPoints } from "../domain/own-points";
import { readRows } from "../domain/row-reading";
import { sharesOf, tierOf, type Tier } from "../domain/tier";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly tier: Tier;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  /** Points that the tier allows. */
  readonly low: string;
  readonly high: string;
}

export default defineRule({
  id: "match-score-to-tier",
  code: "S4",
  severity: "advice",
  source: "measures-tiers",
  needs: ["keep-score-within-weight", "keep-points-for-met-target"],
  *check(form, settings): Observations<Data> {
    for (const [index, { indicator, target, actual }] of readRows(form).entries()) {
      const [weight, score] = [ownPoints(form, index, "weight"), ownPoints(form, index, "score")];
      if (weight === undefined || score === undefined || indicator.actual === undefined) continue;
      if (actual.kind !== "qualitative" || target.kind !== "qualitative" || target.about === "scale") continue;
      const tier = tierOf(indicator.actual.text);
      if (tier === undefined) continue;
      const { low, high } = sharesOf(tier, settings);
      const [least, most] = [low.times(weight.value), high.times(weight.value)];
      const slack = settings.scoreTolerance;
      if (score.value.gte(least.minus(slack)) && score.value.lte(most.plus(slack))) continue;
      yield {
        at: score.at,
        row: indicator.plainName,
        data: {
          tier,
          actual: indicator.actual.text,
          weight: weight.value.toFixed(),
          score: score.value.toFixed(),
          low: least.toFixed(),
          high: most.toFixed(),
        },
        related: [indicator.actual.at],
      };
    }
  },
});
