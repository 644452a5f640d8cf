// 自评满分的，复核时会重点看，先自己再核一遍。
import { ownPoints } from "../domain/own-points";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** total: the total is full marks. rows: every row has its full weight. */
  readonly kind: "total" | "rows";
  readonly score: string;
  readonly rows: number;
}

/** Fewer rows than this say little. */
const FEWEST = 3;

export default defineRule({
  id: "no-full-marks-everywhere",
  code: "S7",
  severity: "advice",
  source: "practice-full-marks",
  needs: ["match-total-score", "match-weights-to-full-marks"],
  *check(form, { fullMarks }): Observations<Data> {
    const total = form.total?.score;
    const rows = form.indicators.length;
    if (total?.value?.eq(fullMarks)) {
      yield { at: total.at, row: "总分", data: { kind: "total", score: total.value.toFixed(), rows } };
      return;
    }
    const points = form.indicators.map((_, row) => [ownPoints(form, row, "weight"), ownPoints(form, row, "score")] as const);
    const full = points.flatMap(([weight, score]) => (weight && score?.value.eq(weight.value) ? [score] : []));
    const [first, ...others] = full;
    if (first === undefined || full.length < rows || rows < FEWEST) return;
    yield {
      at: first.at,
      row: form.indicators[0]?.plainName ?? "",
      data: {
        kind: "rows",
        score: full.reduce((sum, { value }) => sum.plus(value), first.value.minus(first.value)).toFixed(),
        rows,
      },
      related: others.map(({ at }) => at),
    };
  },
});
