// 各项分值（含预算执行率的分值）加起来应当是满分 100 分。
import { looksCut } from "../domain/cut-table";
import { sum } from "../domain/decimal";
import { executionLine, readable } from "../domain/funding";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly sum: string;
  readonly fullMarks: string;
  /** Points for execution that are part of the sum. */
  readonly execution?: string;
  /** Rows seem to be missing from the table. */
  readonly isCut?: true;
}

export default defineRule({
  id: "match-weights-to-full-marks",
  code: "W1",
  severity: "error",
  source: "measures-weights",
  needs: [],
  *check(form, { fullMarks, weightTolerance }): Observations<Data> {
    const execution = executionLine(form)?.weight;
    const weights = form.indicators.map(({ weight }) => weight);
    const values = readable([execution, ...weights]);
    const at = form.total?.weight ?? form.total?.score ?? weights.find((weight) => weight?.value !== undefined);
    if (values === undefined || at === undefined || !weights.some((weight) => weight?.value !== undefined)) return;
    const total = sum(values);
    if (total.minus(fullMarks).abs().lte(weightTolerance)) return;
    const isCut = looksCut(form, fullMarks);
    yield {
      at: at.at,
      ...(isCut && { severity: "warning" }),
      row: "总分",
      data: {
        sum: total.toFixed(),
        fullMarks: fullMarks.toFixed(),
        ...(execution?.value && { execution: execution.value.toFixed() }),
        ...(isCut && { isCut }),
      },
      related: [execution, ...weights].flatMap((weight) => (weight?.value === undefined ? [] : [weight.at])),
    };
  },
});
