// 预算执行的得分＝执行率×分值，超过 100% 的按 100% 算。
import { round } from "../domain/decimal";
import { executionOf } from "../domain/execution";
import { budgetOf, executionLine, fundingName } from "../domain/funding";
import { contains } from "../domain/interval";
import { intervalOf } from "../domain/printed";
import { inPercent } from "../domain/printed-rate";
import { executionShare } from "../domain/scoring";
import { executionRowScores, type ExecutionScore } from "./execution-row-scores";
import { defineRule, type Observations } from "./rule";
import { scoreMiss } from "./score-miss";

export default defineRule({
  id: "match-execution-score",
  code: "E2",
  severity: "error",
  source: "measures-execution-score",
  needs: ["keep-score-within-weight"],
  *check(form, settings): Observations<ExecutionScore> {
    yield* executionRowScores(form, settings);
    const line = executionLine(form);
    const score = line?.score;
    const weight = line?.weight?.value ?? settings.executionWeight;
    if (line === undefined || score?.value === undefined || score.value.gt(weight) || score.value.lt(0)) return;
    const money = executionOf(form);
    const field = line.executionRate;
    const printed = field?.value && inPercent(field.value, field.text);
    // Where there was no budget, there is no rate to score.
    const rate = budgetOf(line)?.value?.value.eq(0) ? money?.rate : (money?.rate ?? printed?.value.div(100));
    if (rate === undefined || weight.eq(0)) return;
    const miss = scoreMiss(score.value, weight, executionShare(rate), settings);
    // A rate printed as 86% for 86.2% may be the one that was reckoned with.
    const isRounded = printed && contains(intervalOf(printed), rate.times(100));
    const fromPrinted =
      isRounded && scoreMiss(score.value, weight, executionShare(printed.value.div(100)), settings) === undefined;
    if (miss === undefined || fromPrinted) return;
    yield {
      at: score.at,
      row: fundingName(line),
      severity: miss.severity,
      data: {
        weight: weight.toFixed(),
        score: score.value.toFixed(),
        expected: miss.expected.toFixed(),
        rate: round(rate.times(100), 2).toFixed(2),
        isPrintedRate: money === undefined,
      },
      related: money ? money.fields.map(({ at }) => at) : line.executionRate ? [line.executionRate.at] : [],
      fixes: [{ id: "score-by-formula", edits: [{ at: score.at, content: { value: miss.expected.toNumber() } }] }],
    };
  },
});
