// 分值里已经有权重，得分不要再乘一次权重（折算）。
import { sum, type Decimal } from "../domain/decimal";
import { executionLine } from "../domain/funding";
import { ownPoints } from "../domain/own-points";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** rows: each row's score is weight × weight %. total: the total is the sum of score × weight %. */
  readonly kind: "rows" | "total";
  readonly weight: string;
  readonly score: string;
  readonly rows: number;
}

const FEWEST = 2;

export default defineRule({
  id: "no-weight-applied-twice",
  code: "S11",
  severity: "error",
  source: "measures-total-score",
  needs: ["keep-score-within-weight"],
  *check(form, { fullMarks, scoreTolerance }): Observations<Data> {
    const twice = (score: Decimal, weight: Decimal): Decimal => score.times(weight).div(fullMarks);
    const rows = form.indicators.flatMap(({ plainName }, row) => {
      const [weight, score] = [ownPoints(form, row, "weight"), ownPoints(form, row, "score")];
      return weight && score && weight.value.gt(0) ? [{ row: plainName, weight, score }] : [];
    });
    const folded = rows.filter(({ weight, score }) =>
      score.value.minus(twice(weight.value, weight.value)).abs().lte(scoreTolerance),
    );
    const [first] = folded;
    const differ = new Set(folded.map(({ weight }) => weight.value.toFixed()));
    // One row may lose so much by chance; all of them may not.
    if (first !== undefined && folded.length === rows.length && rows.length >= FEWEST && differ.size > 1) {
      const { row, weight, score } = first;
      const data = { kind: "rows", weight: weight.value.toFixed(), score: score.value.toFixed(), rows: rows.length } as const;
      yield { at: score.at, row, data, related: [weight.at, ...folded.slice(1).map((other) => other.score.at)] };
      return;
    }
    const total = form.total?.score;
    const line = executionLine(form);
    const own = line?.score?.value;
    const parts = [...rows.map(({ weight, score }) => [score.value, weight.value] as const)];
    if (own && line?.weight?.value) parts.push([own, line.weight.value]);
    if (total?.value === undefined || parts.length < FEWEST || rows.length < form.indicators.length) return;
    const plain = sum(parts.map(([score]) => score));
    const foldedTotal = sum(parts.map(([score, weight]) => twice(score, weight)));
    const isFolded = [
      foldedTotal,
      foldedTotal.plus(own ?? 0).minus(own && line?.weight?.value ? twice(own, line.weight.value) : 0),
    ];
    if (total.value.minus(plain).abs().lte(1) || !isFolded.some((value) => total.value?.minus(value).abs().lte(scoreTolerance)))
      return;
    const data = { kind: "total", weight: fullMarks.toFixed(), score: total.value.toFixed(), rows: rows.length } as const;
    yield { at: total.at, row: "总分", data, related: rows.map(({ score }) => score.at) };
  },
});
