import { expect, it } from "vitest";
import type { FundingCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const faults = (cells: Partial<FundingCells>) =>
  run("keep-spending-within-budget", { funding: [{ role: "total", label: "年度资金总额", ...cells }] }).map(({ at, data }) => ({
    at,
    ...data,
  }));

it.each<Partial<FundingCells>>([
  { budget: "100", executed: "100.00" },
  { budget: "100", executed: "99" },
  { budget: "", executed: "5" },
  { budget: "0", executed: "0" },
  { initial: "50", budget: "100", executed: "80" },
  { budget: "若干", executed: "5" },
])("accepts %j", (cells) => {
  expect(faults(cells)).toEqual([]);
});

it("rejects more than the budget, and anything on a budget of 0", () => {
  expect(faults({ budget: "100", executed: "102.59" })).toMatchObject([
    { at: "funding[0].actualExpenditure", over: "2.59", rate: "102.59", budget: "100" },
  ]);
  const [onNothing] = faults({ budget: "0", executed: "5" });
  expect(onNothing).toMatchObject({ over: "5" });
  expect(onNothing).not.toHaveProperty("rate");
});

it("rejects amounts below 0, each at its own cell", () => {
  expect(faults({ initial: "-1", budget: "100", executed: "-98.00" })).toEqual([
    { at: "funding[0].actualExpenditure", kind: "negative", amount: "-98.00" },
    { at: "funding[0].initialBudget", kind: "negative", amount: "-1" },
  ]);
  expect(faults({ initial: "0", budget: "0", executed: "0" })).toEqual([]);
});
