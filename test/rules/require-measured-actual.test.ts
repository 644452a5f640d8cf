import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string) =>
  run("require-measured-actual", oneRow({ target, actual })).map(({ severity, data }) => ({ severity, ...data }));

it.each([
  ["≥266米", "270米"],
  ["95%", "95%"],
  ["合规", "合规"],
  ["≥100", "=120"],
  ["2万人次", "2万余人次"],
  ["≥75%", "“三公经费”控制率为75%"],
  ["6", "6"],
  ["10", "10"],
])("accepts %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["≥266米", "≥266米", true],
  ["≥266米", ">=300米", false],
  ["满意率达95%以上", "满意率达95%以上", true],
  ["≤5%", "≤3%", false],
])("rejects %j answered by %j", (target, actual, isCopy) => {
  expect(faults(target, actual)).toMatchObject([{ severity: "warning", kind: "operator", isCopy }]);
});

it("sees the weight copied into target and actual", () => {
  const row = (number: string) => ({ level3: "任务", weight: number, target: number, actual: number });
  const kinds = (...numbers: readonly string[]) =>
    run("require-measured-actual", { rows: numbers.map(row) }).map(
      ({ severity, data }) => `${severity} ${(data as { kind: string }).kind}`,
    );
  expect(kinds("12.5")).toEqual(["error weight"]);
  expect(kinds("10", "20")).toEqual(["error weight", "error weight"]);
  expect(kinds("10")).toEqual([]);
});
