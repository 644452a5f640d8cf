import { expect, it } from "vitest";
import { printedOf } from "../../../src/domain/number-text";
import type { MoneyUnit } from "../../../src/domain/base-data";
import { checkBaseData } from "../../../src/review/base-data/check";
import { withReported } from "../../../src/review/base-data/reported";
import { baseDataOf } from "../../fixtures/base-data/form";
import { formOf } from "../../fixtures/forms/form";
import { brief, run } from "./run-rule";

const faults = (total: string, basic: string, project: string) =>
  run("match-total-expenditure", {
    rows: [
      ["支出总额", "", "", total],
      ["基本支出", "", "", basic],
      ["其中：公用经费", "", "", "95.86"],
      ["项目支出", "", "", project],
    ],
  }).map(brief);

it.each([
  ["1342.49", "719.99", "622.50"],
  ["1342.49", "719.99", "622.5"],
  ["1342.5", "719.99", "622.50"],
  ["", "", ""],
  ["719.99", "719.99", ""],
])("%s may be %s + %s; 公用经费 is a part of a part", (...cells) => {
  expect(faults(...cells)).toEqual([]);
});

it.each([
  ["1342.52", "719.99", "622.50", "-0.03"],
  ["1438.35", "719.99", "622.50", "-95.86"],
])("%s may not be %s + %s", (total, basic, project, difference) => {
  expect(faults(total, basic, project)).toMatchObject([{ at: "spending[0].final", severity: "error", difference }]);
});

it("is silent on a form without 支出总额", () => {
  expect(run("match-total-expenditure", { rows: [["项目支出", "1", "2", "3"]] })).toEqual([]);
});

const beside = (unit: MoneyUnit, final: string, reported: string) => {
  const base = baseDataOf({ unit, rows: [["项目支出", "", "", final]] });
  const form = formOf({ funding: [{ role: "structure", kind: "projectExpenditure", label: "项目支出", executed: reported }] });
  return checkBaseData(withReported(base, form))
    .filter(({ code }) => code === "B6")
    .map(brief);
};

it.each<[MoneyUnit, string, string]>([
  ["万元", "1025.20", "1025.2"],
  ["万元", "1025.20", ""],
  ["元", "10251993.50", "1025.20"],
  ["万元", "1025.20", "10252000元"],
])("in %s, %s and %s in the self-evaluation are the same", (unit, final, reported) => {
  expect(beside(unit, final, reported)).toEqual([]);
});

it.each<[MoneyUnit, string, string]>([
  ["万元", "1025.20", "1025.30"],
  ["万元", "10252000", "1025.20"],
  ["元", "10252900", "1025.20"],
])("in %s, %s and %s in the self-evaluation are not the same", (unit, final, reported) => {
  expect(beside(unit, final, reported)).toEqual([
    { at: "spending[0].final", severity: "error", kind: "beside", final, unit, reported },
  ]);
});

it("does not compare another year's self-evaluation", () => {
  const base = { ...baseDataOf({ rows: [["项目支出", "", "", "1"]] }), year: 2022 };
  const form = formOf({ funding: [{ role: "structure", kind: "projectExpenditure", label: "项目支出", executed: "2" }] });
  expect(withReported(base, { ...form, year: 2023 })).toBe(base);
  expect(withReported(base, { ...form, year: 2022 }).reported).toEqual({ projectExpenditure: printedOf("2", "2") });
});
