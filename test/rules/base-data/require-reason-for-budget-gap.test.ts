import { expect, it } from "vitest";
import { decimal } from "../../../src/domain/decimal";
import { brief, run } from "./run-rule";

const cells = (budget: string, final: string, ...notes: readonly string[]) => ({
  rows: [["项目支出", "", budget, final] as const],
  notes,
});

it.each([
  ["308.17", "1025.20", "332.67"],
  ["100", "120.01", "120.01"],
  ["100", "79.99", "79.99"],
  ["100", "0", "0.00"],
])("%s against %s wants a reason", (budget, final, rate) => {
  expect(run("require-reason-for-budget-gap", cells(budget, final)).map(brief)).toMatchObject([
    { at: "spending[0].final", severity: "warning", rate, limit: "20" },
  ]);
});

it.each([
  ["100", "120"],
  ["100", "80"],
  ["0", "0"],
  ["", "5"],
])("%s against %s does not", (budget, final) => {
  expect(run("require-reason-for-budget-gap", cells(budget, final))).toEqual([]);
});

it("tells no rate on no budget", () => {
  const [found] = run("require-reason-for-budget-gap", cells("0", "5"));
  expect(found?.data).not.toHaveProperty("rate");
});

it("is content with a reason, not with the form's own footnote; the limit can be set", () => {
  expect(run("require-reason-for-budget-gap", cells("100", "150", "备注：年中追加专项资金。"))).toEqual([]);
  expect(run("require-reason-for-budget-gap", cells("100", "150", "说明：项目支出填报预算安排的项目。"))).toHaveLength(1);
  expect(run("require-reason-for-budget-gap", cells("100", "150"), { budgetChange: decimal("0.5") })).toEqual([]);
});
