import { expect, it } from "vitest";
import { run } from "./run-rule";

const faults = (scores: readonly string[], totalScore?: string) =>
  run("no-full-marks-everywhere", {
    rows: scores.map((score) => ({ level3: "任务", weight: "10", score })),
    ...(totalScore !== undefined && { totalScore }),
  }).map(({ at, data }) => ({ at, ...data }));

it("accepts a lost point, a table of few rows, and one without scores", () => {
  expect(faults(["10", "10", "9.9"], "99.9")).toEqual([]);
  expect(faults(["10", "10"])).toEqual([]);
  expect(faults(["10", "10", ""])).toEqual([]);
  expect(faults([])).toEqual([]);
});

it("notes full marks in the total, or else in every row", () => {
  expect(faults(["10", "10", "10"], "100")).toEqual([{ at: "total.score", kind: "total", score: "100", rows: 3 }]);
  expect(faults(["10", "10", "10"])).toEqual([{ at: "indicators[0].score", kind: "rows", score: "30", rows: 3 }]);
});
