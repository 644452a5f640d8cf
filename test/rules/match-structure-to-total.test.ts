import { expect, it } from "vitest";
import type { FundingCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const structure = (basic: string, project: string): readonly FundingCells[] => [
  { role: "structure", kind: "basicExpenditure", label: "资金结构：（1）基本支出", executed: basic },
  { role: "structure", kind: "projectExpenditure", label: "（2）项目支出", executed: project },
];
const sources = (own: string, other: string): readonly FundingCells[] => [
  { role: "source", label: "资金来源：（1）财政拨款", executed: own },
  { role: "source", label: "（2）其他资金", executed: other },
];
const faults = (...funding: readonly FundingCells[]) =>
  run("match-structure-to-total", { funding }).map(({ at, row, data }) => ({ at, row, ...data }));

it("accepts two sides that agree, or that are not filled in", () => {
  expect(faults(...sources("355.2", ""), ...structure("204.04", "151.16"))).toEqual([]);
  expect(faults(...sources("355.2", ""), ...structure("", ""))).toEqual([]);
  expect(faults(...sources("", ""), ...structure("204.04", "151.16"))).toEqual([]);
});

it("says what rounding leaves", () => {
  expect(faults(...sources("355.2", ""), ...structure("204.04", "151.17"))).toMatchObject([
    { difference: "0.01", isRounding: true },
  ]);
});

it("holds the structure against the sources where there is no total", () => {
  expect(faults(...sources("355.20", "10"), ...structure("204.04", "151.16"))).toMatchObject([
    { at: "funding[2].actualExpenditure", row: "基本支出、项目支出", against: "sources", total: "365.20", difference: "-10.00" },
  ]);
});

it("holds it against the total where there is one", () => {
  const total: FundingCells = { role: "total", label: "年度资金总额", executed: "2030.12" };
  expect(faults(total, ...structure("900.47", "1025.20"))).toMatchObject([
    { at: "funding[0].actualExpenditure", row: "年度资金总额", against: "total", sum: "1925.67", difference: "-104.45" },
  ]);
});
