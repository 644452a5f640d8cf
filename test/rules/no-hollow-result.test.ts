import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, level3 = "任务", level2 = "社会效益指标") =>
  run("no-hollow-result", oneRow({ level1: "效益指标", level2, level3, target, actual })).map(
    ({ data }) => (data as { kind: string }).kind,
  );

it.each([
  ["效果明显", "就业率提高3个百分点"],
  ["达标", "PM2.5年均32微克"],
  ["合规", "合规"],
  ["显著", "显著"],
  ["及时", "达成预期指标"],
  ["≥95%", "96%"],
  ["100%", "100%"],
  ["效果明显", ""],
])("accepts %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["效果明显", "达成预期指标", "stock"],
  ["达标", "达标", "stock"],
  ["社会效益显著", "效果明显", "stock"],
  ["成效显著。", "已完成", "stock"],
  ["≥95%社会效益明显", "100%", "share"],
  ["≥95%", "96%，效果明显", "share"],
])("rejects %j answered by %j: %s", (target, actual, kind) => {
  expect(faults(target, actual)).toEqual([kind]);
});

it("takes 达标 for a verdict on quality", () => {
  expect(faults("达标", "达标", "工程质量", "质量指标")).toEqual([]);
  expect(faults("效果明显", "达标", "工程质量", "质量指标")).toEqual(["stock"]);
});

it("sees one sentence in all three cells", () => {
  const text = "做好河道保洁,美化环境。";
  expect(faults(text, text, text)).toEqual(["same"]);
  expect(faults(text, "全年保洁12次", text)).toEqual([]);
});

it("asks 100 of what, where a benefit is named that has no whole", () => {
  expect(faults("100", "100", "指标1学校发展能力")).toEqual(["share"]);
  expect(faults("100", "100", "指标1长期使用性", "可持续影响指标")).toEqual(["share"]);
  expect(faults("100%", "100%", "资料完整性")).toEqual([]);
  expect(faults("100", "100", "学校发展能力", "质量指标")).toEqual([]);
  expect(faults("100", "100", "安全率")).toEqual([]);
  expect(faults("90%", "100%", "学校发展能力")).toEqual([]);
});
