import { expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const faults = (...rows: readonly RowCells[]) =>
  run("require-actual", { rows }).map(({ at, data }) => `${at} ${(data as { missing: string }).missing}`);

it.each<RowCells>([
  { level3: "任务", target: "≥5", actual: "6" },
  { level3: "任务", target: "≥5", actual: "无" },
  { level3: "任务", target: "", actual: "实际工作需求" },
  { level3: "任务", target: "≥5" },
  { level3: "指标1：", target: "", actual: "" },
  { level3: "……", target: "", actual: "" },
  { level2: "经济效益指标", level3: "", target: "", actual: "", weight: "" },
])("accepts %j", (row) => {
  expect(faults(row)).toEqual([]);
});

it.each<[RowCells, string]>([
  [{ level3: "任务", target: "≥5", actual: "" }, "actual"],
  [{ level3: "指标4.不合格产品处置率", target: "", actual: "" }, "both"],
  [{ level2: "预算编审管理（3）", level3: "", target: "", actual: "" }, "both"],
])("rejects %j: %s", (row, missing) => {
  expect(faults(row)).toEqual([`indicators[0].actual ${missing}`]);
});

it("knows that a pointer holds for the rows below it", () => {
  const row = (target: string, actual: string): RowCells => ({
    level1: "投入",
    level2: "预算管理（3）",
    level3: "",
    target,
    actual,
  });
  expect(faults(row("根据考核办法规定填报", "100%"), row("", "100%"), row("", ""))).toEqual(["indicators[2].actual actual"]);
});
