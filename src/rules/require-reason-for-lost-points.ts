// 得分低于分值的，要写明扣分的原因。
import { lacksReason } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly weight: string;
  readonly score: string;
  readonly lost: string;
}

export default defineRule({
  id: "require-reason-for-lost-points",
  code: "S5",
  severity: "error",
  source: "system-reason-for-lost-points",
  needs: [],
  *check(form): Observations<Data> {
    for (const indicator of form.indicators) {
      const { weight, score, reason, plainName } = indicator;
      if (weight?.value === undefined || score?.value === undefined || score.inherited || reason === undefined) continue;
      if (score.value.gte(weight.value) || !lacksReason(indicator)) continue;
      yield {
        at: reason.at,
        row: plainName,
        data: { weight: weight.value.toFixed(), score: score.value.toFixed(), lost: weight.value.minus(score.value).toFixed() },
        related: [score.at],
        fixes: [{ id: "restore-points", edits: [{ at: score.at, content: { value: weight.value.toNumber() } }] }],
      };
    }
  },
});
