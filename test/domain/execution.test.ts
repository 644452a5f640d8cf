import { expect, it } from "vitest";
import { executionOf } from "../../src/domain/execution";
import { classWeights, levelClass, levelWeight, missedStandard } from "../../src/domain/level-class";
import { decimal } from "../../src/domain/decimal";
import { explainsChange, explainsSpending } from "../../src/domain/money-reason";
import { ownPoints } from "../../src/domain/own-points";
import { formOf, type FundingCells } from "../fixtures/forms/form";

const rate = (...funding: readonly FundingCells[]) => {
  const money = executionOf(formOf({ funding }));
  return money && [money.line.label.text, money.rate.toFixed(4)];
};

it("takes the total's money, else that of the sources, else that of the structure", () => {
  const source = { role: "source", label: "财政拨款", budget: "80", executed: "40" } as const;
  const structure = { role: "structure", label: "基本支出", budget: "10", executed: "4" } as const;
  expect(rate({ role: "total", label: "总额", budget: "100", executed: "90" }, source)).toEqual(["总额", "0.9000"]);
  expect(rate({ role: "total", label: "总额", budget: "0", executed: "0" }, source)).toEqual(["总额", "0.5000"]);
  expect(rate(structure, { ...source, budget: "", executed: "" })).toEqual(["基本支出", "0.4000"]);
  expect(rate({ role: "total", label: "总额", budget: "0", executed: "5" })).toBeUndefined();
  expect(rate()).toBeUndefined();
});

it("looks for a reason in the rows and in what was achieved", () => {
  const form = (reason: string, actual = "") => formOf({ rows: [{ level3: "任务", reason, actual }] });
  expect(
    [form("剩余尾款未付"), form("", "因采购流标未支付资金"), form("无"), form("", "已支付资金")].map(explainsSpending),
  ).toEqual([true, true, false, false]);
  expect([form("年中追加"), form("", "年中追加资金3.36万元"), form("临时请假")].map(explainsChange)).toEqual([true, true, false]);
});

it("knows level-1 headings by their class, and adds up rows where a heading has no weight", () => {
  expect(["产出指标", "项目完成", "社会效益", "服务对象满意度指标", "成本指标", "投入管理指标"].map(levelClass)).toEqual([
    "产出",
    "产出",
    "效益",
    "满意度",
    "成本",
    "投入管理",
  ]);
  const form = formOf({
    rows: [
      { level1: "产出指标", level3: "甲", weight: "5" },
      { level1: "产出指标", level3: "乙", weight: "7" },
    ],
  });
  expect(form.levels.map((level) => levelWeight(form, level)?.toFixed())).toEqual(["12"]);
  const table = classWeights({ 产出指标: decimal(60), 效益指标: decimal(30) });
  expect(
    missedStandard(table, [classWeights({ 效益: decimal(40), 产出: decimal(50) })], decimal(90))?.map(({ name }) => name),
  ).toEqual(["效益", "产出"]);
  expect(missedStandard(table, [classWeights({ 效益: decimal(40), 产出: decimal(50) })], decimal(80))).toBeUndefined();
});

it("does not take a shared merged cell for a row's own points", () => {
  const form = formOf({ rows: ["10", "10", "5"].map((weight) => ({ level3: "任务", weight })) });
  const [first, second, third] = form.indicators;
  if (!first || !second?.weight || !third) throw new Error("three rows");
  const merged = { ...form, indicators: [first, { ...second, weight: { ...second.weight, inherited: true } }, third] };
  expect([0, 1, 2].map((row) => ownPoints(merged, row, "weight")?.value.toFixed())).toEqual([undefined, undefined, "5"]);
});
