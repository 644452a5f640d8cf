import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const found = (target: string, actual: string, score: string, weight = "10") =>
  run("no-full-marks-above-ceiling", oneRow({ target, actual, weight, score })).map(
    ({ at, data }) => `${at} ${(data as { expected: string }).expected}`,
  );

it.each([
  ["<=5300元/户", "5300元/户", "10"],
  ["<=5300元/户", "5830元/户", "9.09"],
  ["<=5300元/户", "5830元/户", "9"],
  ["≤160万", "150万元", "10"],
  ["160万元", "386万元", "10"],
  ["≥160", "150", "10"],
  ["≤160万元", "约386万元", "10"],
  ["≤160万元", "386人", "10"],
  ["≤5%", "", "10"],
])("accepts %j answered by %j with %s", (target, actual, score) => {
  expect(found(target, actual, score)).toEqual([]);
});

it.each([
  ["<=5300元/户", "5830元/户", "indicators[0].score 9.09"],
  ["≤160万", "386万元", "indicators[0].score 4.15"],
  ["不超过30万元", "300001元", "indicators[0].score 10"],
  ["<5%", "5%", "indicators[0].score 10"],
  ["≤0", "2", "indicators[0].score 0"],
])("rejects %j answered by %j with full marks", (target, actual, at) => {
  expect(found(target, actual, "10")).toEqual([at]);
});
