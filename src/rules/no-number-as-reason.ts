// 没有扣分的行，原因栏填“0”容易被当成数，可以留空或填“无”。
import { numeral } from "../domain/number-text";
import { ownPoints } from "../domain/own-points";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly reason: string;
  /** How many rows do so. */
  readonly rows: number;
}

const isZero = (text: string): boolean => numeral(text)?.value.eq(0) === true;

export default defineRule({
  id: "no-number-as-reason",
  code: "S5c",
  severity: "advice",
  source: "practice-empty-reason",
  needs: ["require-reason-for-lost-points"],
  *check(form): Observations<Data> {
    const filled = form.indicators.flatMap(({ reason, plainName }, row) => {
      const [weight, score] = [ownPoints(form, row, "weight")?.value, ownPoints(form, row, "score")?.value];
      const isFull = weight !== undefined && score !== undefined && score.gte(weight);
      return isFull && reason && !reason.inherited && isZero(reason.text) ? [{ reason, plainName }] : [];
    });
    const [first, ...others] = filled;
    if (first === undefined) return;
    yield {
      at: first.reason.at,
      row: first.plainName,
      data: { reason: first.reason.text, rows: filled.length },
      related: others.map(({ reason }) => reason.at),
      fixes: [
        { id: "empty-reasons", isSafe: true, edits: filled.map(({ reason }) => ({ at: reason.at, content: { value: "" } })) },
      ],
    };
  },
});
