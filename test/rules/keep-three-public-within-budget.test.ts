import { expect, it } from "vitest";
import { run } from "./run-rule";

const row = (level3: string, actual: string) =>
  run("keep-three-public-within-budget", { rows: [{ level3, actual }] }).map(({ data }) => data);
const lines = (...cells: readonly (readonly [label: string, budget: string, executed: string])[]) =>
  run("keep-three-public-within-budget", {
    funding: cells.map(([label, budget, executed]) => ({ role: "ofWhich", label, budget, executed })),
  }).map(({ data }) => data);

it("accepts finals within the budget, and other rows", () => {
  expect(row("“三公经费”控制率", "预算15.3万元，实际支出11.57万元")).toEqual([]);
  expect(row("项目支出控制率", "预算816.64万元，实际支出1031.5万元")).toEqual([]);
  expect(row("公务接待费", "公务接待费8.9万元、用车6.4万元，实际7.5万元，4.07万元")).toEqual([]);
  expect(lines(["公务接待费", "5", "5"], ["公务用车", "0", "0"], ["因公出国", "0", "0"])).toEqual([]);
  expect(lines(["公务接待费", "5", "5"], ["公务用车", "3", "3"])).toEqual([]);
});

it("notes a final above the budget, in words and in cells", () => {
  expect(row("“三公经费”控制率", "预算15.3万元，决算17万元")).toEqual([{ kind: "over", budget: "15.3", final: "17", rows: 1 }]);
  expect(lines(["公务接待费", "5", "5.2"])).toMatchObject([{ kind: "over", budget: "5", final: "5.2" }]);
});

it("notes budgets that are the finals in every row", () => {
  expect(lines(["公务接待费", "5.21", "5.21"], ["公务用车购置", "18", "18"], ["因公出国", "2.5", "2.5"])).toMatchObject([
    { kind: "copied", rows: 3 },
  ]);
});
