// 百分比要写成百分数：执行率填 100% 而不是 1 或 100，满意度填 95% 而不是 0.95。
import { bareShares } from "./bare-shares";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** ratio: 0.95 for 95 %. bare: 95 without its sign. */
  readonly kind: "ratio" | "bare";
  readonly text: string;
  /** As it should read: 95%. */
  readonly meant: string;
  readonly cells: number;
}

export default defineRule({
  id: "require-percent-sign",
  code: "N2",
  severity: "advice",
  source: "practice-numbers",
  needs: ["match-execution-rate", "match-unit-of-actual", "require-measured-actual"],
  *check(form): Observations<Data> {
    const bare = bareShares(form);
    for (const isRatio of [true, false]) {
      const cells = bare.filter((cell) => cell.isRatio === isRatio);
      const [first, ...others] = cells;
      if (first === undefined) continue;
      yield {
        at: first.at,
        row: first.row,
        data: {
          kind: isRatio ? "ratio" : "bare",
          text: first.text,
          meant: `${first.number.times(isRatio ? 100 : 1).toFixed()}%`,
          cells: cells.length,
        },
        related: others.map(({ at }) => at),
      };
    }
  },
});
