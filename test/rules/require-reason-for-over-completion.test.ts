import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, level3 = "任务", reason = "", level2 = "数量指标") =>
  run("require-reason-for-over-completion", oneRow({ level2, level3, target, actual, reason })).map(
    ({ data }) => (data as { completion: string }).completion,
  );

it.each([
  ["≥100人", "130人"],
  ["≥100人", "90人"],
  ["0起", "3起"],
  ["≤100万元", "200万元"],
  ["30000人", "3.3万人"],
  ["100人次", "200万元"],
  ["合规", "200"],
  ["5-8次", "20次"],
  ["2021年12月", "2022年12月"],
])("accepts %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["≥500人 次", "709", "141.8"],
  ["参保人数超过25000人", "33000人参保", "132.0"],
  ["115户", "264户", "229.6"],
  ["≥3", "4", "133.3"],
  ["至少两次", "3次", "150.0"],
  ["≥570元/人*月", "758元/人*月", "133.0"],
  ["≥10000人", "3.3万人", "330.0"],
])("rejects %j answered by %j: %s %%", (target, actual, completion) => {
  expect(faults(target, actual)).toEqual([completion]);
});

it("accepts a reason, and a bare number that is a ceiling by name", () => {
  expect(faults("≥100人", "200人", "任务", "年中扩大范围")).toEqual([]);
  expect(faults("20万元", "40万元", "任务", "", "成本指标")).toEqual([]);
  expect(faults("2%", "4%", "结转结余率")).toEqual([]);
  expect(faults("30天", "60天")).toEqual([]);
});
