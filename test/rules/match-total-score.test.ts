import { expect, it } from "vitest";
import type { FormCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const form = (totalScore: string, scores: readonly string[], execution = ""): FormCells => ({
  funding: [
    { role: "total", label: "年度资金总额", score: execution },
    { role: "source", label: "其中：本年财政拨款", score: execution },
  ],
  rows: scores.map((score) => ({ level3: "任务", weight: "50", score })),
  totalScore,
});
const faults = (...cells: Parameters<typeof form>) => run("match-total-score", form(...cells)).map(({ data }) => data);

it.each<Parameters<typeof form>>([
  ["98", ["29", "25", "44"]],
  ["99.6", ["39.6", "40"], "20"],
  ["98.00", ["29", "25", "44.01"]],
  ["", ["29", "25", "44"]],
  ["98", ["29", "", "44"]],
  ["98", ["29", "二十五", "44"]],
  ["98", []],
])("accepts %j for %j and %j", (...cells) => {
  expect(faults(...cells)).toEqual([]);
});

it("rejects a total that is not the sum, execution counted once", () => {
  expect(faults("100", ["70", "20", "10"], "10")).toEqual([{ printed: "100", sum: "110", difference: "-10", execution: "10" }]);
  expect(faults("98", ["29", "25", "43.98"])).toEqual([{ printed: "98", sum: "97.98", difference: "0.02" }]);
});

it("accepts a total rounded to one decimal, and warns of one rounded to none", () => {
  expect(faults("98.4", ["29", "25", "44.37"])).toEqual([]);
  expect(run("match-total-score", form("98", ["29", "25", "44.37"]))).toMatchObject([{ severity: "warning" }]);
  expect(run("match-total-score", form("98.40", ["29", "25", "44.37"]))).toMatchObject([{ data: { difference: "0.03" } }]);
});
