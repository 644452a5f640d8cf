// 目标的实际完成情况要写结果，不能照抄预期目标。
import { halfWidth, withoutSpaces } from "../domain/plain-text";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** The first words of the goal. */
  readonly start: string;
}

const letters = (text: string): string => withoutSpaces(halfWidth(text)).replace(/[^\p{L}\p{N}%]/gu, "");

export default defineRule({
  id: "no-copied-goal",
  code: "G1",
  severity: "warning",
  source: "measures-true-data",
  needs: ["require-measurable-goal"],
  *check({ goals }): Observations<Data> {
    const { expected, actual } = goals ?? {};
    if (expected?.value === undefined || actual?.value === undefined) return;
    const goal = letters(expected.text);
    if (goal === "" || goal !== letters(actual.text)) return;
    const start = expected.text.replace(/\s+/g, " ");
    yield {
      at: actual.at,
      row: "年度总体目标",
      data: { start: start.length > 20 ? `${start.slice(0, 20)}…` : start },
      related: [expected.at],
    };
  },
});
