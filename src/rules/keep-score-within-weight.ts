// 得分不能小于 0，也不能超过这一项的分值。
import { fundingName } from "../domain/funding";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly score: string;
  readonly weight: string;
  readonly fault: "above" | "negative";
}

export default defineRule({
  id: "keep-score-within-weight",
  code: "S1",
  severity: "error",
  source: "system-score-within-weight",
  needs: [],
  *check(form): Observations<Data> {
    const rows = [
      ...form.funding.map(({ weight, score, ...line }) => ({ row: fundingName({ ...line }), weight, score })),
      ...form.indicators.map(({ plainName, weight, score }) => ({ row: plainName, weight, score })),
    ];
    for (const { row, weight, score } of rows) {
      if (score?.value === undefined || score.inherited || weight?.value === undefined) continue;
      const fault = score.value.lt(0) ? "negative" : score.value.gt(weight.value) ? "above" : undefined;
      if (fault === undefined) continue;
      yield {
        at: score.at,
        row,
        data: { score: score.value.toFixed(), weight: weight.value.toFixed(), fault },
        related: [weight.at],
      };
    }
  },
});
