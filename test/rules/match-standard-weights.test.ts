import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { settingsFrom } from "../../src/rules/settings";
import { run } from "./run-rule";

const form = (weights: Readonly<Record<string, string>>, execution = "10") => ({
  funding: [{ role: "total" as const, label: "年度资金总额", weight: execution }],
  level1Weights: weights,
  rows: Object.keys(weights).map((level1) => ({ level1, level3: "任务", weight: weights[level1] ?? "" })),
});
const faults = (weights: Readonly<Record<string, string>>, execution?: string, settings = {}) =>
  run("match-standard-weights", form(weights, execution), settings);

it.each<[string, Readonly<Record<string, string>>, string?]>([
  ["the weights of 2020", { 产出指标: "50", 效益指标: "30", 满意度指标: "10" }],
  ["no satisfaction, its points with benefit", { 产出指标: "50", 效益指标: "40" }],
  ["cost as a class of its own", { 成本指标: "20", 产出指标: "40", 效益指标: "20", 满意度指标: "10" }],
  ["a table that was cut off", { 产出指标: "50", 效益指标: "30" }],
  ["classes that no standard has", { 投入管理指标: "30", 产出指标: "25", 效益指标: "45" }],
  ["20 points for execution", { 产出指标: "40", 效益指标: "30", 满意度指标: "10" }, "20"],
  ["a weight that cannot be read", { 产出指标: "七十", 效益指标: "20", 满意度指标: "10" }],
])("accepts %s", (_, weights, execution) => {
  expect(faults(weights, execution)).toEqual([]);
});

it("rejects other weights and says which", () => {
  const [found, ...more] = faults({ 产出指标: "50", 效益指标: "20", 满意度指标: "20" });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: "W3", severity: "warning", row: "效益指标", at: "levels[1].weight" });
  expect(found?.data).toMatchObject({
    standard: [
      { name: "产出", weight: "50" },
      { name: "效益", weight: "30" },
      { name: "满意度", weight: "10" },
    ],
  });
});

it("heeds the weights of the form", () => {
  const liuyang = settingsFrom({ levelWeights: { 投入管理指标: 30, 产出指标: 25, 效益指标: 45 } });
  expect(faults({ 投入管理指标: "30", 产出指标: "25", 效益指标: "45" }, "", liuyang)).toEqual([]);
  expect(faults({ 投入管理指标: "30", 产出指标: "30", 效益指标: "40" }, "", liuyang)).toHaveLength(1);
});

it("takes rows for their heading only where the table is whole", () => {
  const rows = (weights: readonly string[]) => ({
    rows: ["产出指标", "效益指标", "满意度指标"].map((level1, index) => ({
      level1,
      level3: "任务",
      weight: weights[index] ?? "",
    })),
  });
  const settings = { fullMarks: decimal(90) };
  expect(run("match-standard-weights", rows(["5", "30", "10"]), settings)).toEqual([]);
  expect(run("match-standard-weights", rows(["40", "40", "10"]), settings)).toHaveLength(1);
});
