// 写了原因的，要说得清为什么没完成：不能几行照抄一句，数字要和差距对得上。
import { reasonFault, sameReasonKey } from "../domain/reason";
import { ownPoints } from "../domain/own-points";
import { lacksReason, readRows } from "../domain/row-reading";
import { proposal } from "../domain/scoring";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** repeated: the same sentence in three rows or more. The others are those of domain/reason. */
  readonly kind: "repeated" | "denial" | "vague" | "number" | "points";
  readonly reason: string;
  /** For repeated. */
  readonly rows?: number;
  /** What the reason states and what the row gives, for number and points. */
  readonly stated?: string;
  readonly real?: string;
}

const ROWS_ALIKE = 3;

export default defineRule({
  id: "require-telling-reason",
  code: "S5b",
  severity: "warning",
  source: "measures-explain-gaps",
  needs: ["require-reason-for-lost-points"],
  *check(form): Observations<Data> {
    const short = readRows(form).flatMap((reading, index) => {
      const { indicator, names, target, actual } = reading;
      const { reason, plainName } = indicator;
      if (reason === undefined || reason.inherited === true || lacksReason(indicator)) return [];
      const [weight, score] = [ownPoints(form, index, "weight")?.value, ownPoints(form, index, "score")?.value];
      const found = proposal(target, actual, names);
      const share = found?.kind === "reached" && found.isCertain ? found.share : undefined;
      const lost = weight && score && score.lt(weight) ? weight.minus(score) : undefined;
      if (lost === undefined && share === undefined) return [];
      const measures = {
        target: target.kind === "quantitative" ? target : undefined,
        actual: actual.kind === "quantitative" ? actual : undefined,
      };
      return [{ reason, plainName, key: sameReasonKey(reason.text), gap: { lost, share, ...measures } }];
    });
    for (const { reason, plainName, gap } of short) {
      const fault = reasonFault(reason.text, gap);
      if (fault !== undefined) yield { at: reason.at, row: plainName, data: { ...fault, reason: reason.text } };
    }
    for (const key of new Set(short.map((row) => row.key))) {
      const [first, ...others] = short.filter((row) => row.key === key);
      if (first === undefined || others.length + 1 < ROWS_ALIKE || reasonFault(first.reason.text, first.gap)) continue;
      yield {
        at: first.reason.at,
        row: first.plainName,
        data: { kind: "repeated", reason: first.reason.text, rows: others.length + 1 },
        related: others.map(({ reason }) => reason.at),
      };
    }
  },
});
