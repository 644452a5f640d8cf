import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (level2: string, level3: string, target: string) =>
  run("match-direction-to-indicator", oneRow({ level1: "产出指标", level2, level3, target, actual: "1" })).map(
    ({ severity, data }) => `${severity} ${(data as { kind: string }).kind}`,
  );

it.each([
  ["成本指标", "项目总成本", "≤90万元"],
  ["成本指标", "项目总成本", "=90万元"],
  ["成本指标", "成本控制", "不超过预算"],
  ["成本指标", "造林补助", "每亩300"],
  ["质量指标", "农村低保标准", "≥530元/人*月"],
  ["成本指标", "成本节约率", "≥5%"],
  ["成本指标", "节约会议费用", "≥2万元"],
  ["经济效益指标", "木材销售收入", "1100万元"],
  ["数量指标", "科目调整次数", "≤10次"],
  ["数量指标", "安全事故起数", "≤1起"],
  ["数量指标", "公务接待批次", "≤20批次"],
  ["数量指标", "培训人数", "≥500人"],
  ["数量指标", "培训天数", "≤3天"],
  ["时效指标", "办理时间", "≤3天"],
  ["数量指标", "新建项目数量", "0"],
])("accepts %s %s %s", (level2, level3, target) => {
  expect(faults(level2, level3, target)).toEqual([]);
});

it.each([
  ["成本指标", "统战特别费", "≥17.4万元", "error costFloor"],
  ["经济成本指标", "项目总成本", "大于90万元", "error costFloor"],
  ["成本指标", "指标1.培训成本", "400元/人、天", "warning costBare"],
  ["成本指标", "项目计划总投资", "20万元", "warning costBare"],
  ["数量指标", "指标1:开展精品示范村建设数量", "≤4", "error countCeiling"],
  ["数量指标", "培训人数", "不超过500人", "error countCeiling"],
])("rejects %s %s %s: %s", (level2, level3, target, fault) => {
  expect(faults(level2, level3, target)).toEqual([fault]);
});
