import { expect, it } from "vitest";
import { brief, formWith, runOn } from "./run-on-form";

const found = (expected: string, actual: string, unit = "某县民政局") =>
  runOn(formWith({ expected, actual, unit }), "require-measurable-goal").map(brief);

it.each([
  ["目标1:造林1.2万亩", "造林1.2万亩"],
  ["保持和稳定地方粮食储备机制", "地方储备粮食规模达标"],
  ["紧紧围绕中心，走访困难职工600户", "在正确领导下，走访709户"],
  ["深入贯彻上级精神，举办两场招聘会", "举办了两场招聘会，走在前列"],
  ["根据要求购买安可设备,并完成项目资金支付。", "购买设备并支付"],
  ["", ""],
])("accepts %j, then %j", (expected, actual) => {
  expect(found(expected, actual)).toEqual([]);
});

it.each([
  ["43.2", "37.24", "warning number goals.expected"],
  ["43.2万元", "完成工程并付款37.24万元", "warning number goals.expected"],
  ["购买安可设备,完成支付。", "完成", "warning word goals.actual"],
  ["购买安可设备,完成支付。", "已完成全部目标任务。", "warning word goals.actual"],
  ["国家基本公共卫生服务", "国家基本公共卫生服务", "warning name goals.expected"],
  ["某县民政局", "发放低保金", "warning name goals.expected"],
  [
    "紧紧围绕中心，在市委、市政府的正确领导下有力保障了高效有序运转。",
    "推动工作干在实处、走在前列。",
    "warning slogan goals.expected",
  ],
  ["2020年深入贯彻会议精神", "2020年圆满完成全年各项任务", "warning slogan goals.expected"],
])("rejects %j, then %j: %s", (expected, actual, fault) => {
  expect(found(expected, actual)).toEqual([fault]);
});

it("names the other cell too when both are at fault", () => {
  const [finding] = runOn(formWith({ expected: "43.2", actual: "37.24" }), "require-measurable-goal");
  expect(finding?.related).toEqual(["goals.actual"]);
});
