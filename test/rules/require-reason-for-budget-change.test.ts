import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { run } from "./run-rule";

const faults = (initial: string, budget: string, reason = "", settings = {}) =>
  run(
    "require-reason-for-budget-change",
    {
      funding: [
        { role: "total", label: "年度资金总额", initial, budget },
        { role: "source", label: "财政拨款", initial, budget },
      ],
      rows: [{ level3: "任务", reason }],
    },
    settings,
  ).map(({ data }) => data);

it.each<[string, string, string?]>([
  ["100", "120"],
  ["100", "80"],
  ["", "120"],
  ["0", "0"],
  ["100", ""],
  ["100", "300", "年中追加专项资金200万元"],
  ["0", "3.36", "年初未安排，年中追加"],
])("accepts %j and %j with %j", (initial, budget, reason) => {
  expect(faults(initial, budget, reason)).toEqual([]);
});

it("accepts a form without an initial budget", () => {
  expect(run("require-reason-for-budget-change", { funding: [{ role: "total", label: "总额", budget: "5" }] })).toEqual([]);
});

it("rejects a great change in the total, once", () => {
  expect(faults("100", "120.01")).toMatchObject([{ change: "20.01", limit: "20" }]);
  expect(faults("5.28", "1.96")).toMatchObject([{ change: "-62.88" }]);
  expect(faults("0", "207.4538")).toEqual([{ initial: "0", adjusted: "207.4538", limit: "20" }]);
});

it("heeds the place's limit", () => {
  expect(faults("100", "130", "", { budgetChange: decimal("0.3") })).toEqual([]);
});
