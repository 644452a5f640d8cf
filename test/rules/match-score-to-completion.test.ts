import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, weight: string, score: string, more: { reason?: string; level3?: string } = {}) =>
  run("match-score-to-completion", oneRow({ target, actual, weight, score, ...more })).map(({ severity, data }) => ({
    severity,
    ...data,
  }));

it.each([
  ["met", "≥95%", "96%", "10", "10"],
  ["met, points lost: another rule's", "≥95%", "96%", "10", "8"],
  ["1.4285 rounded to 1.4", "5662人", "4044人", "2", "1.4"],
  ["1.946 rounded to 1.9", "100.00%", "97.30%", "2", "1.9"],
  ["8.0449 as 8.04", "4753.66万元", "3824.26万元", "10", "8.04"],
  ["80.45 % × 10 as 8.05", "4753.66万元", "3824.26万元", "10", "8.05"],
  ["a broken ceiling with full marks: another rule's", "≤5300元/户", "5830元/户", "10", "10"],
  ["a broken ceiling scored by the formula", "≤5300元/户", "5830元/户", "10", "9.09"],
  ["target 0 met", "0次", "0次", "10", "10"],
  ["words", "显著", "显著", "10", "7"],
  ["different units", "500人", "300人次", "10", "3"],
  ["an approximate actual", "2万人次", "1万余人次", "10", "9"],
  ["all done, without a number", "2次", "已完成100%", "10", "9"],
  ["a bare duration: less may be better", "12个月", "10个月", "10", "9"],
  ["no score", "100", "50", "10", ""],
  ["no weight", "100", "50", "", "5"],
])("accepts %s", (_, target, actual, weight, score) => {
  expect(faults(target, actual, weight, score)).toEqual([]);
});

it.each([
  [">=4754人", "4604人", "5", "5", "error", "4.84", "96.84"],
  ["2.6亿元", "2.45亿元", "6", "5", "error", "5.65", "94.23"],
  ["1.2万亩", "6000亩", "10", "6", "error", "5", "50.00"],
  ["38508人", "37442人", "3", "3", "warning", "2.92", "97.23"],
  ["≤5300元/户", "5830元/户", "10", "9.5", "error", "9.09", "90.91"],
  ["≤0次", "3次", "10", "5", "error", "0", "0.00"],
])("rejects %j with %j: %s points, %s", (target, actual, weight, score, severity, expected, share) => {
  expect(faults(target, actual, weight, score)).toMatchObject([{ severity, expected, share }]);
});

it("draws the line at 0.05 and 0.1", () => {
  const severities = (score: string) => faults("100人", "50人", "10", score).map(({ severity }) => severity);
  expect(["5.04", "4.96", "5.05", "5.09", "5.1", "4.9"].flatMap((score) => [[score, ...severities(score)]])).toEqual([
    ["5.04"],
    ["4.96"],
    ["5.05", "warning"],
    ["5.09", "warning"],
    ["5.1", "error"],
    ["4.9", "error"],
  ]);
});

it("only warns where fewer points than the formula's are explained, and only advises on a range", () => {
  expect(faults("100人", "50人", "10", "4", { reason: "统筹不够" })).toMatchObject([{ severity: "warning" }]);
  expect(faults("100人", "50人", "10", "6", { reason: "统筹不够" })).toMatchObject([{ severity: "error" }]);
  expect(faults("10-20次", "5次", "10", "10")).toMatchObject([{ severity: "advice", kind: "range", expected: "5" }]);
  expect(faults("±10%", "8%", "10", "10")).toEqual([]);
});

it("offers the formula's score", () => {
  const [found] = run("match-score-to-completion", oneRow({ target: "≥100人", actual: "90人", weight: "10", score: "10" }));
  expect(found?.fixes).toEqual([{ id: "score-by-formula", edits: [{ at: "indicators[0].score", content: { value: 9 } }] }]);
});
