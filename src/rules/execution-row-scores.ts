import { round } from "../domain/decimal";
import { subjectOf } from "../domain/indicator-class";
import { ownPoints } from "../domain/own-points";
import type { Measure, Quantity } from "../domain/quantity";
import { lacksReason, readRows } from "../domain/row-reading";
import { executionShare } from "../domain/scoring";
import type { SelfEvaluation } from "../domain/self-evaluation";
import type { Observations } from "./rule";
import { scoreMiss } from "./score-miss";
import type { RuleSettings } from "./settings";

/** A score for execution that misses weight × rate. */
export interface ExecutionScore {
  readonly weight: string;
  readonly score: string;
  readonly expected: string;
  /** In percent, two decimals. */
  readonly rate: string;
  /** True when there is no money to reckon the rate from and the printed one was taken. */
  readonly isPrintedRate: boolean;
}

const EXECUTION = /^(?:部门|项目|财政|专项|全年|年度)*(?:预算|资金)(?:资金)?执行率$/;

const isShare = (quantity: Quantity): quantity is Measure =>
  quantity.kind === "quantitative" && quantity.unit?.dimension === "share" && quantity.others === 0 && !quantity.approximate;

/** Of forms that score execution among their indicators: 预算执行率 | — | 100% | 10 | 9. */
export function* executionRowScores(form: SelfEvaluation, settings: RuleSettings): Observations<ExecutionScore> {
  for (const [index, { indicator, target, actual }] of readRows(form).entries()) {
    const [weight, score] = [ownPoints(form, index, "weight"), ownPoints(form, index, "score")];
    if (!EXECUTION.test(subjectOf(indicator)) || weight === undefined || score === undefined) continue;
    // Held against a target, it is scored as any other row.
    if (target.kind === "quantitative" || target.kind === "range" || !isShare(actual) || indicator.actual === undefined) continue;
    const miss = scoreMiss(score.value, weight.value, executionShare(actual.number.div(100)), settings);
    const isExplained = miss?.difference.lt(0) === true && !lacksReason(indicator);
    if (miss === undefined || isExplained || score.value.gt(weight.value)) continue;
    const { severity, expected } = miss;
    yield {
      at: score.at,
      row: indicator.plainName,
      severity,
      data: {
        weight: weight.value.toFixed(),
        score: score.value.toFixed(),
        expected: expected.toFixed(),
        rate: round(actual.number, 2).toFixed(2),
        isPrintedRate: true,
      },
      related: [indicator.actual.at],
      fixes: [{ id: "score-by-formula", edits: [{ at: score.at, content: { value: expected.toNumber() } }] }],
    };
  }
}
