import { expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { decimal } from "../../src/domain/decimal";
import { run } from "./run-rule";

const rows = (...cells: (readonly [level1: string, weight: string, level2?: string])[]): { rows: readonly RowCells[] } => ({
  rows: cells.map(([level1, weight, level2], index) => ({
    level1,
    level2: level2 ?? `二级${index}`,
    level3: `任务${index}`,
    weight,
  })),
});
const faults = (...args: Parameters<typeof rows>) =>
  run("keep-weights-balanced", rows(...args)).map(({ row, data }) => [row, data]);

it("accepts the usual weights, and a form without weights", () => {
  expect(faults(["产出指标", "30"], ["产出指标", "20"], ["效益指标", "30"], ["满意度指标", "10", "服务对象满意度指标"])).toEqual(
    [],
  );
  expect(faults(["产出指标", ""], ["效益指标", ""])).toEqual([]);
  expect(run("keep-weights-balanced", { rows: [{ level3: "任务", weight: "20" }] })).toEqual([]);
});

it("notes a heavy row, a heavy satisfaction once, and a single class", () => {
  expect(faults(["产出指标", "30.5"], ["效益指标", "10"])).toEqual([["任务0", { kind: "row", weight: "30.5", limit: "30" }]]);
  expect(faults(["产出指标", "30"], ["满意度指标", "15", "服务对象满意度指标"])).toEqual([
    ["满意度指标", { kind: "satisfaction", weight: "15", limit: "10" }],
  ]);
  expect(faults(["产出指标", "30"], ["产出指标", "30"])).toEqual([["产出指标", { kind: "single", weight: "60" }]]);
});

it("leaves a class alone that is only a small part of a table cut off", () => {
  expect(faults(["产出指标", "25"], ["产出指标", "20"])).toEqual([]);
});

it("heeds the form's limits", () => {
  const form = rows(["产出指标", "40"], ["满意度指标", "20"]);
  expect(run("keep-weights-balanced", form, { heaviestRow: decimal(40), heaviestSatisfaction: decimal(20) })).toEqual([]);
});
