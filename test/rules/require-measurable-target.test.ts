import { expect, it } from "vitest";
import { formOf } from "../fixtures/forms/form";
import { brief, runOn } from "./run-on-form";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, level3 = "任务", level2 = "社会效益指标") =>
  run("require-measurable-target", oneRow({ level1: "效益指标", level2, level3, target, actual })).map(
    ({ data }) => (data as { kind: string }).kind,
  );

it.each([
  ["≥500人次", "709人次"],
  ["完成120户走访任务", "120户"],
  ["创建长沙市文明单位称号", "获评"],
  ["组织开展“访民情民意、助解困脱困”大走访活动", "完成"],
  ["按规定时限完成", "已完成"],
  ["应保尽保", "应保尽保"],
  ["不断提升，满意率达95%", "96%"],
  ["根据财政管理工作绩效考核相关办法规定填报", "100%"],
  ["", ""],
])("accepts %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["完成相关工作任务", "task"],
  ["按质按量完成", "task"],
  ["按要求完成各项工作任务", "task"],
  ["做好各项工作", "task"],
  ["不断加强节能管 理，推进低碳办公", "direction"],
  ["持续改善营商环境", "direction"],
  ["高", "degree"],
  ["显著", "degree"],
  ["较好。", "degree"],
  ["有所提升", "degree"],
  ["长期", "degree"],
  ["高中低", "degree"],
  ["", "empty"],
])("rejects %j: %s", (target, kind) => {
  expect(faults(target, "已做")).toEqual([kind]);
});

it("asks for an amount where a cost is answered in words", () => {
  expect(faults("符合相关规定", "达成预期指标", "单项业务成本", "成本指标")).toEqual(["cost"]);
  expect(faults("不超过预算", "不超过预算", "成本控制", "成本指标")).toEqual([]);
  expect(faults("公众认可", "公众认可", "社会影响", "社会成本指标")).toEqual([]);
});

it("speaks once of a block that has nothing but a pointer", () => {
  const target = "根据财政管理工作绩效考核相关办法规定填报";
  const row = (level2: string) => ({
    level1: "投入管理指标（7）",
    level2,
    level3: "",
    target,
    actual: "100%",
    inherited: level2 !== "预算编审",
  });
  const form = formOf({ rows: [row("预算编审"), row("预算执行")] });
  expect(runOn(form, "require-measurable-target").map(brief)).toEqual(["warning nameless levels[0].name"]);
});

it("leaves what stands in the wrong place, and what is hollow, to the rules about these", () => {
  const row = { level1: "产出指标", level2: "成本指标", level3: "资金使用合规性", target: "好", actual: "好", reason: "" };
  expect(
    runOn(formOf({ rows: [row] }), "require-measurable-target", "match-indicator-to-heading").map(({ code }) => code),
  ).toEqual(["T7"]);
});

it("passes by the rows of the blank form", () => {
  expect(faults("高", "高", "指标1：")).toEqual([]);
});
