import { expect, it } from "vitest";
import { brief, formWith, runOn } from "./run-on-form";

const found = (expected: string, actual: string) => runOn(formWith({ expected, actual }), "no-copied-goal").map(brief);

it.each([
  ["造林1.2万亩", "造林1.21万亩"],
  ["造林1.2万亩", "完成造林1.2万亩"],
  ["", ""],
  ["……", "……"],
])("accepts %j, then %j", (expected, actual) => {
  expect(found(expected, actual)).toEqual([]);
});

it.each([
  ["目标1:造林1.2万亩, 目标2森林经营16.3万亩", "目标1:造林1.2万亩, 目标2森林经营16.3万亩"],
  ["目标1：造林１.２万亩。", "目标1: 造林1.2万亩"],
])("rejects %j, then %j", (expected, actual) => {
  expect(found(expected, actual)).toEqual(["warning  goals.actual"]);
});

it("leaves a goal that says nothing to the rule about that", () => {
  const form = formWith({ expected: "国家基本公共卫生服务", actual: "国家基本公共卫生服务" });
  expect(runOn(form, "no-copied-goal", "require-measurable-goal").map(({ code }) => code)).toEqual(["G2"]);
});
