import { describe, expect, test } from "vitest";
import type { SelfEvaluation } from "../../src/domain/self-evaluation";
import { compute } from "../../src/review/compute";
import { figures, gradeOf } from "../../src/review/figures";
import { decimal } from "../../src/domain/decimal";
import { emptyLiuyang, filledLiuyang, placeIn, recognised } from "../fixtures/sheets/own-liuyang";
import { nationalProject, publishedLiuyang } from "../fixtures/sheets/published-forms";
import { deleteRow, sheetOf, snapshot, type, type TypedSheet } from "../fixtures/sheets/typed-sheet";

const formOn = (sheet: TypedSheet): SelfEvaluation => recognised(snapshot(sheet)).form;
const set = (sheet: TypedSheet, values: Readonly<Record<string, string | number>>): TypedSheet => {
  const { places } = recognised(snapshot(sheet));
  for (const [at, value] of Object.entries(values)) type(sheet, placeIn(places, at), value);
  return sheet;
};
const changes = (sheet: TypedSheet) =>
  compute(formOn(sheet)).map(({ at, reason, before, after, row }) => ({ at, row, reason, before, after }));

describe("compute", () => {
  test("our own form computes itself: nothing to do", () => {
    expect(compute(formOn(filledLiuyang()), true)).toEqual([]);
    expect(compute(formOn(emptyLiuyang()), true)).toEqual([]);
  });

  test("rates of three rows and the total 98 where the cells are empty", () => {
    const sheet = set(filledLiuyang(), {
      "funding[0].executionRate": "",
      "funding[1].executionRate": "",
      "funding[2].executionRate": "",
      "funding[3].executionRate": "",
      "total.weight": "",
      "total.score": "",
    });
    expect(changes(sheet)).toEqual([
      { at: "funding[0].executionRate", row: "财政拨款", reason: "empty", before: "", after: "100.00%" },
      { at: "funding[2].executionRate", row: "基本支出", reason: "empty", before: "", after: "100.00%" },
      { at: "funding[3].executionRate", row: "项目支出", reason: "empty", before: "", after: "100.00%" },
      { at: "total.weight", row: "总分", reason: "empty", before: "", after: "100" },
      { at: "total.score", row: "总分", reason: "empty", before: "", after: "98" },
    ]);
    expect(compute(formOn(sheet))[0]?.value.toString()).toBe("1");
  });

  test("the published copy: what is typed and right stays, what is empty is filled", () => {
    expect(changes(publishedLiuyang()).map(({ at, reason, after }) => [at, reason, after])).toEqual([
      ["funding[2].executionRate", "empty", "100.00%"],
      ["funding[3].executionRate", "empty", "100.00%"],
    ]);
  });

  test("a formula overwritten with the right number is noticed, with a wrong one too", () => {
    const sheet = set(filledLiuyang(), { "funding[2].executionRate": 1, "total.score": 99 });
    expect(changes(sheet)).toEqual([
      { at: "funding[2].executionRate", row: "基本支出", reason: "overwritten", before: "100.00%", after: "100.00%" },
      { at: "total.score", row: "总分", reason: "different", before: "99", after: "98" },
    ]);
  });

  test("all formulas overwritten: known by design, not by sight", () => {
    const sheet = set(filledLiuyang(), {
      "funding[0].executionRate": 1,
      "funding[1].executionRate": "",
      "funding[2].executionRate": 1,
      "funding[3].executionRate": 1,
      "total.weight": 100,
      "total.score": 98,
    });
    expect(changes(sheet)).toEqual([]);
    expect(compute(formOn(sheet), true).map(({ reason }) => reason)).toEqual(Array.from({ length: 5 }, () => "overwritten"));
  });

  test("a number typed over amounts that a formula cannot read is right", () => {
    const sheet = set(filledLiuyang(), { "funding[0].adjustedBudget": "355.2万元", "funding[0].executionRate": 1 });
    expect(compute(formOn(sheet), true)).toEqual([]);
  });

  test("nothing is computed from what is missing, unreadable or zero", () => {
    const sheet = set(filledLiuyang(), {
      "funding[0].adjustedBudget": "约355",
      "funding[2].adjustedBudget": 0,
      "funding[3].actualExpenditure": "",
      "indicators[4].score": "四分",
      "total.score": 1,
    });
    expect(compute(formOn(sheet), true)).toEqual([]);
    expect(compute(formOn(set(filledLiuyang(), { "indicators[4].score": "", "total.score": 1 })), true)).toEqual([]);
  });

  test("a printed total that rows not in the table have a part in is left alone, and there is no grade of the rest", () => {
    const cut = nationalProject();
    for (const row of [15, 14]) deleteRow(cut, row);
    expect(changes(cut).map(({ at }) => at)).toEqual(["funding[1].executionRate", "funding[2].executionRate"]);
    const found = figures(formOn(cut));
    expect([found.totalScore, found.totalWeight, found.grade]).toEqual([undefined, undefined, undefined]);
  });

  test("the rate is executed ÷ full-year budget, not ÷ initial budget; the total counts points for execution once", () => {
    expect(compute(formOn(nationalProject())).map(({ at, reason, after }) => [at, reason, after])).toEqual([
      ["funding[1].executionRate", "empty", "78.28%"],
      ["funding[2].executionRate", "empty", "100.00%"],
    ]);
    expect(figures(formOn(nationalProject()))).toMatchObject({ grade: "excellent" });
    expect(figures(formOn(nationalProject())).totalScore?.toString()).toBe("96.8");
  });

  test("a printed rate may be rounded: 86% stands for 86.2037 %, 82.12% does not for 100 %", () => {
    const row = (rate: number, format: string) =>
      formOn(
        sheetOf([
          ["2019年度项目支出绩效自评表"],
          ["项目资金（万元）", "年初预算数", "全年执行数", "执行率"],
          ["年度资金总额", 43.2, 37.24, [rate, format]],
          ["一级指标", "三级指标", "年度指标值", "实际完成值"],
          ["产出指标", "金额", "43.2", "37.24"],
        ]),
      );
    expect(compute(row(0.86, "0%"))).toEqual([]);
    expect(compute(row(0.862, "0.00%"))).toEqual([]);
    expect(compute(row(0.87, "0%")).map(({ reason, before, after, value }) => [reason, before, after, value.toString()])).toEqual(
      [["different", "87%", "86.20%", "0.862"]],
    );
  });
});

describe("figures", () => {
  test("of the seed: shares, rate, points per level, total and grade", () => {
    const found = figures(formOn(filledLiuyang()));
    expect([found.basicShare, found.projectShare, found.executionRate].map(String)).toEqual(["57.44", "42.56", "100"]);
    expect(found.levels.map(({ name, weight, score }) => [name, weight?.toString(), score?.toString()])).toEqual([
      ["投入管理指标", "30", "29"],
      ["产出指标", "25", "25"],
      ["效益指标", "45", "44"],
    ]);
    expect([found.totalWeight?.toString(), found.totalScore?.toString(), found.grade]).toEqual(["100", "98", "excellent"]);
    expect(found.toFill.empty).toEqual(["indicators[1].reason", "indicators[17].reason"]);
    expect(figures(formOn(publishedLiuyang()))).toEqual(found);
  });

  test("of an empty form: the weights, and everything to fill in", () => {
    const found = figures(formOn(emptyLiuyang()));
    expect(found).not.toHaveProperty("totalScore");
    expect(found).not.toHaveProperty("basicShare");
    expect(found.totalWeight?.toString()).toBe("100");
    // unit, 3 × 2 amounts, 2 goals, 20 actuals and scores, 12 + 1 targets of which one is prescribed
    expect(found.toFill.count).toBe(1 + 6 + 2 + 40 + 13);
    expect(found.toFill.empty).toHaveLength(found.toFill.count - 1);
  });

  test.each([
    ["100", "excellent"],
    ["90", "excellent"],
    ["89.99", "good"],
    ["80", "good"],
    ["79.99", "fair"],
    ["60", "fair"],
    ["59.99", "poor"],
    ["0", "poor"],
  ])("%s points are %s", (score, grade) => {
    expect(gradeOf(decimal(score))).toBe(grade);
  });
});
