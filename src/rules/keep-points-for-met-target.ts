// 目标已经完成的，不应无故扣分。
import { decimal } from "../domain/decimal";
import { meets } from "../domain/comparison";
import type { Severity } from "../domain/finding";
import { lacksReason, readRows, type RowReading } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** compared: the actual does what the target asks. reported: the target has no number, the row just says 100 %. */
  readonly kind: "compared" | "reported";
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly lost: string;
}

const kindOf = ({ target, actual }: RowReading): { readonly kind: Data["kind"]; readonly severity: Severity } | undefined => {
  if (actual.kind !== "quantitative") return undefined;
  if (target.kind === "quantitative") return meets(target, actual) === true ? { kind: "compared", severity: "error" } : undefined;
  const isAll = actual.unit?.dimension === "share" && actual.number.eq(decimal(100));
  return target.kind === "qualitative" && isAll ? { kind: "reported", severity: "warning" } : undefined;
};

export default defineRule({
  id: "keep-points-for-met-target",
  code: "S8",
  severity: "error",
  source: "measures-full-marks-when-met",
  needs: ["keep-score-within-weight", "require-measured-actual"],
  *check(form): Observations<Data> {
    for (const row of readRows(form)) {
      const { weight, score, plainName, target, actual } = row.indicator;
      if (weight?.value === undefined || score?.value === undefined || actual === undefined) continue;
      const found = kindOf(row);
      if (found === undefined || score.value.gte(weight.value) || !lacksReason(row.indicator)) continue;
      const numbers = {
        weight: weight.value.toFixed(),
        score: score.value.toFixed(),
        lost: weight.value.minus(score.value).toFixed(),
      };
      yield {
        at: score.at,
        row: plainName,
        severity: found.severity,
        data: { kind: found.kind, target: row.pointerAt?.text ?? target?.text ?? "", actual: actual.text, ...numbers },
        related: [actual.at],
      };
    }
  },
});
