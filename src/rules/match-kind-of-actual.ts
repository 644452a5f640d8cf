// 目标是数字的，完成值也要填数字；目标是文字的，不要只填一个光秃秃的数。
import { isKeptByNone } from "../domain/comparison";
import { readRows, type RowReading } from "../domain/row-reading";
import type { Severity } from "../domain/finding";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** words, notApplicable, share (only how much was done): for a target with a number. number: a bare number for a target in words. */
  readonly kind: "words" | "notApplicable" | "share" | "number";
  readonly target: string;
  readonly actual: string;
}

type Mismatch = { readonly kind: Data["kind"]; readonly severity: Severity };

/** Of these, how much was done is itself the value. */
const ABOUT_COMPLETION = /完成|执行|进度|达成|开工|落实/;

const mismatchOf = ({ indicator, target, actual }: RowReading): Mismatch | undefined => {
  if (isKeptByNone(target, indicator.actual?.text ?? "")) return undefined;
  if (target.kind === "quantitative" || target.kind === "range") {
    if (actual.kind === "notApplicable") return { kind: "notApplicable", severity: "warning" };
    if (actual.kind === "qualitative") return { kind: "words", severity: target.kind === "range" ? "warning" : "error" };
    if (actual.kind !== "quantitative" || actual.unit?.dimension !== "share" || actual.others > 0) return undefined;
    const isShare = target.unit?.dimension === "share";
    const needsOwnValue =
      target.unit !== undefined && (!isShare || (actual.completion && !ABOUT_COMPLETION.test(indicator.plainName)));
    return needsOwnValue ? { kind: "share", severity: "error" } : undefined;
  }
  if (target.kind === "date")
    return actual.kind === "quantitative" && actual.completion ? { kind: "share", severity: "warning" } : undefined;
  if (target.kind !== "qualitative" || target.about !== "words" || actual.kind !== "quantitative") return undefined;
  if (actual.completion) return { kind: "share", severity: "warning" };
  return actual.unit === undefined && !actual.stated && /^[\d.,\s]+$/.test(indicator.actual?.text ?? "")
    ? { kind: "number", severity: "warning" }
    : undefined;
};

export default defineRule({
  id: "match-kind-of-actual",
  code: "T1",
  severity: "error",
  source: "measures-true-data",
  needs: ["match-actual-to-question"],
  *check(form): Observations<Data> {
    for (const row of readRows(form)) {
      const { target, actual, plainName } = row.indicator;
      const found = mismatchOf(row);
      if (found === undefined || target === undefined || actual === undefined) continue;
      yield {
        at: actual.at,
        row: plainName,
        severity: found.severity,
        data: { kind: found.kind, target: target.text, actual: actual.text },
        related: [target.at],
      };
    }
  },
});
