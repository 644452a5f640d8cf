import { expect, it } from "vitest";
import { run } from "./run-rule";

it("accepts numbers, formats that show a unit, and weights in names", () => {
  const found = run("no-unit-in-number-cell", {
    funding: [{ role: "total", label: "年度资金总额", budget: [355.2, "355.20万元"], executed: "355.2", weight: "—" }],
    rows: [{ level2: "数量指标（6分）", level3: "任务（3 分）", score: [3, "3分"] }],
  });
  expect(found).toEqual([]);
});

it("notes units in number cells once, and offers the numbers that stay what they are", () => {
  const [found, ...more] = run("no-unit-in-number-cell", {
    funding: [{ role: "total", label: "年度资金总额", budget: "4753.66万元", executed: "38242600元", rate: "80.45%" }],
    rows: [{ level3: "任务", weight: "6分", score: "5 分" }],
  });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    severity: "advice",
    at: "funding[0].adjustedBudget",
    data: { text: "4753.66万元", unit: "万元", cells: 4 },
    related: ["funding[0].actualExpenditure", "indicators[0].weight", "indicators[0].score"],
  });
  expect(found?.fixes?.[0]?.edits).toEqual([
    { at: "funding[0].adjustedBudget", content: { value: 4753.66 } },
    { at: "indicators[0].weight", content: { value: 6 } },
    { at: "indicators[0].score", content: { value: 5 } },
  ]);
});

it("leaves what is no number to others", () => {
  const funding = [{ role: "total" as const, label: "年度资金总额", budget: "约500万元", executed: "一般公共预算:1325.68万元" }];
  expect(run("no-unit-in-number-cell", { funding })).toEqual([]);
});
