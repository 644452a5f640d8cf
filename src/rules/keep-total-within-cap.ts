// 预算执行率低的，总分不应超过当地规定的最高分。
import { round, sum } from "../domain/decimal";
import { executionOf } from "../domain/execution";
import { executionLine, readable } from "../domain/funding";
import { totalLimit } from "../domain/score-cap";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly total: string;
  readonly most: string;
  /** In percent, two decimals. */
  readonly rate: string;
  /** In percent. */
  readonly rateBelow: string;
}

export default defineRule({
  id: "keep-total-within-cap",
  code: "S12",
  severity: "warning",
  source: "local-total-cap",
  needs: ["match-total-score", "match-execution-rate"],
  *check(form, { caps }): Observations<Data> {
    const limit = totalLimit(form, caps);
    if (limit === undefined) return;
    const execution = executionLine(form);
    const scores = [execution?.score, ...form.indicators.map(({ score }) => score)];
    const printed = form.total?.score;
    const values = readable(scores);
    const total = printed?.value ?? (values && values.length > 0 ? sum(values) : undefined);
    // Where no total is printed the score for execution stands for it.
    const field = printed?.value ? printed : (execution?.score ?? executionOf(form)?.line.executionRate);
    if (total === undefined || field === undefined || total.lte(limit.most)) return;
    yield {
      at: field.at,
      row: "总分",
      data: {
        total: total.toFixed(),
        most: limit.most.toFixed(),
        rate: round(limit.rate.times(100), 2).toFixed(2),
        rateBelow: limit.rateBelow.times(100).toFixed(),
      },
      source: limit.source,
      related: executionOf(form)?.fields.map(({ at }) => at) ?? [],
    };
  },
});
