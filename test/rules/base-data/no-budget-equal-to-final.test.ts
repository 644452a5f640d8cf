import { expect, it } from "vitest";
import type { SpendingCells } from "../../fixtures/base-data/form";
import { brief, run } from "./run-rule";

const faults = (...rows: readonly SpendingCells[]) => run("no-budget-equal-to-final", { rows }).map(brief);

const same: readonly SpendingCells[] = [
  ["支出总额", "1274.38", "1342.49", "1342.49"],
  ["基本支出", "606.44", "719.99", "719.99"],
  ["项目支出", "667.94", "622.50", "622.5"],
];

it("speaks of a copied column, whatever the three public expenses say", () => {
  expect(faults(...same, ["三公经费", "3.33", "7", "2.74"])).toEqual([{ at: "spending[0].final", severity: "advice", rows: 3 }]);
});

it.each<[string, SpendingCells[]]>([
  ["one row that differs", [...same, ["公用经费", "", "95.86", "95.87"]]],
  ["too few rows", same.slice(0, 2)],
  ["rows of nothing", same.map(([label]): SpendingCells => [label, "0", "0", "0"])],
  ["rows not filled in", same.map(([label]): SpendingCells => [label, "1", "", "2"])],
])("is silent on %s", (_, rows) => {
  expect(faults(...rows)).toEqual([]);
});
