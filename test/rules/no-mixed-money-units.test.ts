import { expect, it } from "vitest";
import { run } from "./run-rule";

const cells = (budget: string, executed: string) =>
  run("no-mixed-money-units", { funding: [{ role: "total", label: "年度资金总额", budget, executed }] }).map(({ data }) => data);
const text = (actual: string, budget = "355.2") =>
  run("no-mixed-money-units", {
    funding: [{ role: "total", label: "年度资金总额", budget }],
    rows: [{ level3: "任务", actual }],
  }).map(({ severity, data }) => ({ severity, ...data }));

it.each([
  ["355.2", "355.2"],
  ["3552000元", "355.2"],
  ["0", "5000000"],
  ["5000", "0.5"],
  ["100", "105"],
  ["", ""],
])("accepts %j and %j", (budget, executed) => {
  expect(cells(budget, executed)).toEqual([]);
});

it("rejects expenditure in 元 beside a budget in 万元", () => {
  expect(cells("355.2", "3552000")).toEqual([{ kind: "cells", text: "3552000", meant: "355.2", evidence: ["355.2"] }]);
  expect(cells("355.2", "1500000")).toHaveLength(1);
});

it.each([
  "支出355.2万元",
  "支出3552000元",
  "每人补助355.2元",
  "标准355.2元/人",
  "预算816.64万元，实际支出1031.5万元，超出预算214.86万元",
  "慰问金500元",
  "",
])("accepts the text %j", (actual) => {
  expect(text(actual)).toEqual([]);
});

it("rejects a text that the table contradicts by the unit", () => {
  expect(text("支出355.2元")).toEqual([
    { severity: "error", kind: "table", text: "355.2元", meant: "355.2万元", evidence: ["355.2万元"] },
  ]);
  expect(text("支出3552000万元")).toMatchObject([{ severity: "error", meant: "3552000元" }]);
});

it("rejects a text that contradicts itself, within what printing hides", () => {
  expect(text("项目支出预算816.64万,实际支出1031.5万元,超出预算214.8元…")).toEqual([
    { severity: "error", kind: "text", text: "214.8元", meant: "214.8万元", evidence: ["1031.5万元", "816.64万"] },
  ]);
});

it("only advises on a round number, which may be the same by chance", () => {
  expect(text("发放慰问金300元", "300")).toMatchObject([{ severity: "advice" }]);
});

it("knows that an indicator of money per head has nothing to do with the table's amounts", () => {
  const found = (level3: string) =>
    run("no-mixed-money-units", {
      funding: [{ role: "total", label: "年度资金总额", budget: "1000" }],
      rows: [{ level3, target: "≤1000元", actual: "1000元" }],
    });
  expect(found("亩均补助标准")).toEqual([]);
  expect(found("每年慰问金")).toHaveLength(2);
});
