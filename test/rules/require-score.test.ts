import { expect, it } from "vitest";
import { run } from "./run-rule";

const faults = (scores: readonly string[], execution = "10", actual = "完成") =>
  run("require-score", {
    funding: [{ role: "total", label: "年度资金总额", budget: "5", executed: "5", weight: "10", score: execution }],
    rows: scores.map((score, index) => ({ level3: `任务${index}`, weight: "10", actual, score })),
  }).map(({ at }) => at);

it("accepts a scored table, an empty one, and one that is still being filled in", () => {
  expect(faults(["10", "9", "0"])).toEqual([]);
  expect(faults(["", "", ""], "")).toEqual([]);
  expect(faults(["", "", "", ""])).toEqual([]);
  expect(faults(["10", "—"])).toEqual([]);
});

it("accepts a form without a score column", () => {
  expect(run("require-score", { rows: [{ level3: "任务", weight: "10", actual: "完成" }] })).toEqual([]);
});

it("rejects the one score that is missing", () => {
  expect(faults(["10", "", "9"])).toEqual(["indicators[1].score"]);
  expect(faults(["10", "9"], "")).toEqual(["funding[0].score"]);
});

it("leaves a row without an actual to the rule that asks for it", () => {
  expect(faults(["10", "", "9"], "10", "")).toEqual([]);
});
