// 总分应当等于预算执行得分加各项指标得分。
import { looksCut } from "../domain/cut-table";
import { sum } from "../domain/decimal";
import { isBlank } from "../domain/field";
import { executionLine, readable } from "../domain/funding";
import { totalLimit } from "../domain/score-cap";
import { countsRowsAlone, isRounded } from "../domain/total-points";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly printed: string;
  readonly sum: string;
  /** printed − sum */
  readonly difference: string;
  readonly execution?: string;
  /** Rows seem to be missing from the table. */
  readonly isCut?: true;
}

export default defineRule({
  id: "match-total-score",
  code: "S2",
  severity: "error",
  source: "measures-total-score",
  needs: ["keep-score-within-weight"],
  *check(form, { scoreTolerance, fullMarks, caps }): Observations<Data> {
    const printed = form.total?.score;
    const line = executionLine(form);
    const execution = line?.score;
    const values = readable([execution, ...form.indicators.map(({ score }) => score)]);
    const unfinished = form.indicators.some(({ weight, score }) => weight?.value !== undefined && isBlank(score));
    if (printed?.value === undefined || values === undefined || values.length === 0 || unfinished) return;
    const total = sum(values);
    const difference = printed.value.minus(total);
    if (difference.abs().lte(scoreTolerance)) return;
    if (isRounded(printed, total, 1) || countsRowsAlone(form, fullMarks)) return;
    // Points for execution that are printed nowhere but in the total: anything up to their weight.
    const unprinted = execution?.value === undefined ? line?.weight?.value : undefined;
    if (unprinted && difference.gt(0) && difference.lte(unprinted.plus(scoreTolerance))) return;
    // A total that was cut down to the place's own cap is right.
    const limit = totalLimit(form, caps);
    if (limit && total.gt(limit.most) && printed.value.eq(limit.most)) return;
    const isCut = looksCut(form, fullMarks);
    yield {
      at: printed.at,
      ...((isCut || isRounded(printed, total, 0)) && { severity: "warning" }),
      row: "总分",
      data: {
        printed: printed.value.toFixed(),
        sum: total.toFixed(),
        difference: difference.toFixed(),
        ...(execution?.value && { execution: execution.value.toFixed() }),
        ...(isCut && { isCut }),
      },
      related: [execution, ...form.indicators.map(({ score }) => score)].flatMap((score) =>
        score?.value === undefined ? [] : [score.at],
      ),
    };
  },
});
