// 定量指标的得分按完成比例算：没完成的，得分＝完成值÷目标值×分值。
import { round } from "../domain/decimal";
import { ownPoints } from "../domain/own-points";
import { lacksReason, readRows } from "../domain/row-reading";
import { proposal } from "../domain/scoring";
import { defineRule, type Observations } from "./rule";
import { scoreMiss } from "./score-miss";

interface Data {
  /** reached: actual ÷ target. kept: target ÷ actual. range: by the nearest bound. */
  readonly kind: "reached" | "kept" | "range";
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly expected: string;
  /** The share in percent, two decimals. */
  readonly share: string;
}

export default defineRule({
  id: "match-score-to-completion",
  code: "S3",
  severity: "error",
  source: "measures-score-by-completion",
  needs: ["keep-score-within-weight", "keep-points-for-met-target"],
  *check(form, settings): Observations<Data> {
    for (const [index, { indicator, names, target, actual }] of readRows(form).entries()) {
      const [weight, score] = [ownPoints(form, index, "weight"), ownPoints(form, index, "score")];
      const found = proposal(target, actual, names);
      if (weight === undefined || score === undefined || indicator.target === undefined || indicator.actual === undefined)
        continue;
      // A met target that lost points is another rule's; so is a broken ceiling with full marks.
      if (found === undefined || found.kind === "met" || (found.kind === "kept" && score.value.gte(weight.value))) continue;
      if (!found.isCertain && found.kind !== "range") continue;
      const miss = scoreMiss(score.value, weight.value, found.share, settings);
      if (miss === undefined) continue;
      const isExplained = miss.difference.lt(0) && !lacksReason(indicator);
      yield {
        at: score.at,
        row: indicator.plainName,
        severity: found.isCertain ? (isExplained ? "warning" : miss.severity) : "advice",
        data: {
          kind: found.kind,
          target: indicator.target.text,
          actual: indicator.actual.text,
          weight: weight.value.toFixed(),
          score: score.value.toFixed(),
          expected: miss.expected.toFixed(),
          share: round(found.share.times(100), 2).toFixed(2),
        },
        related: [indicator.target.at, indicator.actual.at],
        fixes: [{ id: "score-by-formula", edits: [{ at: score.at, content: { value: miss.expected.toNumber() } }] }],
      };
    }
  },
});
