// 完成值超过目标较多（通常按 130%）的，要说明原因。
import { completion, isCeilingByName } from "../domain/comparison";
import { round } from "../domain/decimal";
import { lacksReason, readRows } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly target: string;
  readonly actual: string;
  /** actual ÷ target in percent, one decimal. */
  readonly completion: string;
  /** In percent. */
  readonly limit: string;
}

export default defineRule({
  id: "require-reason-for-over-completion",
  code: "T5",
  severity: "warning",
  source: "practice-over-completion",
  needs: ["match-actual-to-question", "match-kind-of-actual", "require-measured-actual", "require-satisfaction-rate"],
  *check(form, { overCompletion }): Observations<Data> {
    for (const { indicator, names, target, actual } of readRows(form)) {
      if (target.kind !== "quantitative" || actual.kind !== "quantitative" || target.others + actual.others > 0) continue;
      if (target.operator === "<=" || target.operator === "<") continue;
      const isDuration = /^(?:days|months|hours)/.test(target.unit?.dimension ?? "");
      if (!target.stated && (isDuration || isCeilingByName(names))) continue;
      const times = completion(target, actual);
      if (times === undefined || times.lte(overCompletion) || !lacksReason(indicator)) continue;
      if (indicator.target === undefined || indicator.actual === undefined) continue;
      yield {
        at: indicator.actual.at,
        row: indicator.plainName,
        data: {
          target: indicator.target.text,
          actual: indicator.actual.text,
          completion: round(times.times(100), 1).toFixed(1),
          limit: overCompletion.times(100).toFixed(),
        },
        related: [indicator.target.at, ...(indicator.reason ? [indicator.reason.at] : [])],
      };
    }
  },
});
