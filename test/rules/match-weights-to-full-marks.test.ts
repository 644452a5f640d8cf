import { decimal } from "../../src/domain/decimal";
import { expect, it } from "vitest";
import type { FormCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const form = (weights: readonly string[], execution?: string): FormCells => ({
  funding: [
    { role: "total", label: "年度资金总额", ...(execution !== undefined && { weight: execution }) },
    { role: "source", label: "其中：本年财政拨款", ...(execution !== undefined && { weight: execution }) },
  ],
  rows: weights.map((weight) => ({ level3: "任务", weight })),
  totalScore: "100",
});
const faults = (cells: FormCells) => run("match-weights-to-full-marks", cells).map(({ at, data }) => ({ at, ...data }));

it.each<[readonly string[], string?]>([
  [["50", "30", "20"]],
  [["50", "30", "10"], "10"],
  [["33.333", "33.333", "33.334"]],
  [["33.33", "33.33", "33.3395"]],
  [["12.5", "12.5", "75", "—"]],
  [["", ""]],
  [["50", "约三十"]],
])("accepts %j with %j for execution", (weights, execution) => {
  expect(faults(form(weights, execution))).toEqual([]);
});

it.each<[readonly string[], string | undefined, string]>([
  [["70", "20", "10"], "10", "110"],
  [["50", "30"], "10", "90"],
  [["33.33", "33.33", "33.33"], undefined, "99.99"],
])("rejects %j with %j for execution: %s", (weights, execution, sum) => {
  expect(faults(form(weights, execution))).toMatchObject([{ at: "total.score", sum, fullMarks: "100" }]);
});

it("knows forms of other full marks", () => {
  expect(run("match-weights-to-full-marks", form(["80"]), { fullMarks: decimal(80) })).toEqual([]);
});
