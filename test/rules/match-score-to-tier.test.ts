import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { oneRow, run } from "./run-rule";

const row = (actual: string, score: string, target = "效果显著") => oneRow({ target, actual, weight: "10", score });
const faults = (...args: Parameters<typeof row>) => run("match-score-to-tier", row(...args)).map(({ data }) => data);

it.each([
  ["完成", "10"],
  ["完成", "8"],
  ["按要求完成", "8.5"],
  ["基本完成", "7"],
  ["基本完成", "10"],
  ["部分完成", "8"],
  ["部分完成", "6"],
  ["未完成", "6"],
  ["未完成", "0"],
  ["未发生安全事故", "10"],
  ["联系贫困户全部脱贫", "10"],
  ["完成", ""],
])("accepts %j with %s of 10", (actual, score) => {
  expect(faults(actual, score)).toEqual([]);
});

it.each([
  ["完成", "7.9", "met", "8", "10"],
  ["效果显著", "5", "met", "8", "10"],
  ["部分完成", "10", "partly", "6", "8"],
  ["未完全达到预期", "9", "partly", "6", "8"],
  ["尚未完成", "10", "missed", "0", "6"],
  ["效果不明显", "8", "missed", "0", "6"],
])("notes %j with %s of 10", (actual, score, tier, low, high) => {
  expect(faults(actual, score)).toMatchObject([{ tier, low, high }]);
});

it("heeds the older form's tiers, and leaves targets in numbers and scales alone", () => {
  expect(run("match-score-to-tier", row("部分完成", "5.5"), { tierFloor: decimal("0.5") })).toEqual([]);
  expect(run("match-score-to-tier", row("部分完成", "5.5"))).toHaveLength(1);
  expect(faults("完成", "3", "≥5次")).toEqual([]);
  expect(faults("完成", "3", "是，5分；否，0分")).toEqual([]);
});
