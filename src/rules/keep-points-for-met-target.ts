// 目标已经完成的，不应无故扣分。
import { decimal } from "../domain/decimal";
import { meets } from "../domain/comparison";
import type { Severity } from "../domain/finding";
import { ownPoints } from "../domain/own-points";
import { lacksReason, readRows, type RowReading } from "../domain/row-reading";
import { scaledWeight } from "../domain/scaled-score";
import { defineRule, type Observations } from "./rule";

interface Data {
  /**
   * compared: the actual does what the target asks. reported: the target has no number, the row just says 100 %. scaled: the form
   * prints no weights, and the score is a round number times the actual: 19.6 = 20 × 98 %, where 98 % was asked.
   */
  readonly kind: "compared" | "reported" | "scaled";
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly lost: string;
}

type Met = { readonly kind: Data["kind"]; readonly severity: Severity };

const SCALED: Met = { kind: "scaled", severity: "error" };

const kindOf = ({ target, actual }: RowReading): Met | undefined => {
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
    for (const [index, row] of readRows(form).entries()) {
      const { score, plainName, target, actual } = row.indicator;
      const scaled = scaledWeight(row);
      const weight = row.indicator.weight?.value ?? scaled;
      const found = scaled === undefined ? kindOf(row) : SCALED;
      if (weight === undefined || score?.value === undefined || actual === undefined || found === undefined) continue;
      if (score.value.gte(weight) || ownPoints(form, index, "score") === undefined || !lacksReason(row.indicator)) continue;
      const numbers = { weight: weight.toFixed(), score: score.value.toFixed(), lost: weight.minus(score.value).toFixed() };
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
