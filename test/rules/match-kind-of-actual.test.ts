import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, level3 = "任务") =>
  run("match-kind-of-actual", oneRow({ level3, target, actual })).map(
    ({ severity, data }) => `${severity} ${(data as { kind: string }).kind}`,
  );

it.each([
  ["≥500人次", "709"],
  ["100%", "100%"],
  ["合规", "合规"],
  ["合规", "100%"],
  ["组织大走访活动", "走访120户"],
  ["2021年12月底前", "2021年11月"],
  ["按规定时限完成", "已完成"],
  ["是否核算结转，是，5分；否，0分。", "分项目结转。"],
  ["", "完成"],
  ["≥5次", ""],
])("accepts %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["≤30万元", "完成", "error words"],
  ["±10%", "达标", "warning words"],
  ["100%", "无", "warning notApplicable"],
  ["至少全年完成2次宣传", "已完成100%", "error share"],
  ["10万元", "100%", "error share"],
  ["不断提升", "已完成100%", "warning share"],
  ["1-12月", "已完成100%", "warning share"],
  ["显著", "95", "warning number"],
])("rejects %j answered by %j: %s", (target, actual, fault) => {
  expect(faults(target, actual)).toEqual([fault]);
});

it("lets a share answer a share only where completion is asked for", () => {
  expect(faults("100%", "已完成100%", "项目完成率")).toEqual([]);
  expect(faults("90%", "已完成100%", "群众满意度")).toEqual(["error share"]);
});

it.each([
  ["0起", "无"],
  ["=0起", "未发生"],
  ["≤2起", "没有发生事故"],
  ["0", "零投诉"],
])("takes words for nothing as the number 0: %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["0起", "无法统计"],
  ["0起", "零星发生"],
  ["≥2起", "未发生"],
])("but not %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual(["error words"]);
});
