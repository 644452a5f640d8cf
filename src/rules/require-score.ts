// 别的行都打了分的，这一行的得分不能空着。
import { isBlank } from "../domain/field";
import { executionLine, fundingName } from "../domain/funding";
import { isPlaceholderName } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly weight: string;
}

export default defineRule({
  id: "require-score",
  code: "S10",
  severity: "warning",
  source: "measures-complete",
  needs: [],
  *check(form): Observations<Data> {
    const line = executionLine(form);
    const rows = [
      ...(line
        ? [{ row: fundingName(line), weight: line.weight, score: line.score, isDone: !isBlank(line.actualExpenditure) }]
        : []),
      ...form.indicators
        .filter(({ plainName }) => !isPlaceholderName(plainName))
        .map(({ plainName, weight, score, actual }) => ({ row: plainName, weight, score, isDone: !isBlank(actual) })),
    ].filter(({ score }) => score !== undefined && score.inherited !== true);
    const filled = rows.filter(({ score }) => !isBlank(score));
    // A table that is mostly empty is still being filled in.
    if (filled.length * 2 < rows.length || filled.length === 0) return;
    for (const { row, weight, score, isDone } of rows) {
      // Where the actual is missing too, that is said there.
      if (score === undefined || !isBlank(score) || !isDone || weight?.value === undefined || weight.inherited) continue;
      yield { at: score.at, row, data: { weight: weight.value.toFixed() }, related: [weight.at] };
    }
  },
});
