// 按分档计分的指标，得分要和比率所在的档次一致。
import { round } from "../domain/decimal";
import { ownPoints } from "../domain/own-points";
import { defineRule, type Observations } from "./rule";
import { scaleScores } from "./scale-scores";

interface Data {
  readonly actual: string;
  /** In percent, two decimals. */
  readonly rate: string;
  readonly score: string;
  /** What the scale gives at this rate: at the border of two bands, from lowest to highest. */
  readonly low: string;
  readonly high: string;
}

export default defineRule({
  id: "match-score-to-scale",
  code: "S9",
  severity: "error",
  source: "hunan-scales",
  needs: ["keep-score-within-weight", "keep-points-for-met-target"],
  *check(form, settings): Observations<Data> {
    for (const [row, indicator] of form.indicators.entries()) {
      const { actual, target, plainName } = indicator;
      const score = ownPoints(form, row, "score");
      const allowed = scaleScores(indicator, settings);
      if (score === undefined || actual === undefined || allowed === undefined) continue;
      const { rate, low, high } = allowed;
      if (score.value.gte(low.minus(settings.scoreTolerance)) && score.value.lte(high.plus(settings.scoreTolerance))) continue;
      yield {
        at: score.at,
        row: plainName,
        data: {
          actual: actual.text,
          rate: round(rate, 2).toFixed(2),
          score: score.value.toFixed(),
          low: round(low, 2).toFixed(),
          high: round(high, 2).toFixed(),
        },
        related: [actual.at, ...(target && !target.inherited ? [target.at] : [])],
      };
    }
  },
});
