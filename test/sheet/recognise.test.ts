import { describe, expect, test } from "vitest";
import { a1, rectA1 } from "../../src/sheet/address";
import { layout } from "../../src/sheet/layout";
import { recognise } from "../../src/sheet/recognise";
import type { Recognition } from "../../src/sheet/recognition";
import { templates } from "../../src/templates";
import { liuyang2020 } from "../../src/templates/liuyang-2020";
import { ROW_NAMES } from "../fixtures/sheets/liuyang-values";
import { emptyLiuyang, filledLiuyang, recognised } from "../fixtures/sheets/own-liuyang";
import { nationalProject, publishedLiuyang, sichuanProject } from "../fixtures/sheets/published-forms";
import { deleteRow, insertColumn, insertRow, sheetOf, snapshot, type, typedSheet } from "../fixtures/sheets/typed-sheet";

const at = ({ places }: Recognition, path: string): string | undefined => {
  const place = places.get(path);
  return place && rectA1(place);
};
const scores = ({ form }: Recognition) => form.indicators.map(({ score }) => score?.value?.toNumber());
const weights = ({ form }: Recognition) => form.indicators.map(({ weight }) => weight?.value?.toNumber());
const WEIGHTS = [3, 4, 4, 5, 4, 3, 3, 4, 3, 3, 4, 4, 3, 2, 6, 10, 10, 7, 8, 10];
const SCORES = [3, 3, 4, 5, 4, 3, 3, 4, 3, 3, 4, 4, 3, 2, 6, 10, 10, 6, 8, 10];

/** What must be found on the Liuyang form, however its rows and columns were pushed about. */
const expectWholeForm = (found: Recognition): void => {
  const { form } = found;
  expect(form.indicators.map(({ plainName }) => plainName)).toEqual(ROW_NAMES);
  expect(weights(found)).toEqual(WEIGHTS);
  expect(scores(found)).toEqual(SCORES);
  expect(form.funding.map(({ kind, role }) => [kind, role])).toEqual([
    ["fiscalAppropriation", "source"],
    ["otherFunds", "source"],
    ["basicExpenditure", "structure"],
    ["projectExpenditure", "structure"],
  ]);
  expect(form.funding.map((line) => line.adjustedBudget?.value?.value.toNumber())).toEqual([355.2, undefined, 204.04, 151.16]);
  expect(
    form.levels
      .filter(({ depth }) => depth === 1)
      .map(({ plainName, weight, indicators }) => [plainName, weight?.value?.toNumber(), indicators.length]),
  ).toEqual([
    ["投入管理指标", 30, 8],
    ["产出指标", 25, 7],
    ["效益指标", 45, 5],
  ]);
  expect(form.levels.filter(({ depth }) => depth === 2)).toHaveLength(16);
  expect(form.goals?.expected?.text).toContain("紧紧围绕中心");
  expect(form.goals?.actual?.text).toContain("走在前列");
  expect(form.total?.score?.value?.toNumber()).toBe(98);
  expect(form.total?.weight?.value?.toNumber()).toBe(100);
  expect([form.unit?.text, form.year, form.templateId]).toEqual(["浏阳市总工会", 2020, "hn-liuyang-2020"]);
  for (const { target } of form.indicators.slice(0, 8)) expect(target?.text).toBe("根据财政管理工作绩效考核相关办法规定填报");
  expect(form.indicators.map(({ target }) => target?.inherited === true)).toEqual(ROW_NAMES.map((_, i) => i > 0 && i < 8));
  expect(found.notUnderstood).toEqual([]);
};

describe("our own form", () => {
  test("is bound cell by cell", () => {
    const found = recognised(snapshot(filledLiuyang()));
    expectWholeForm(found);
    expect([found.basis, found.confidence]).toEqual(["own", 1]);
    expect(
      [
        "title",
        "unit",
        "funding[0].label",
        "funding[2].adjustedBudget",
        "funding[2].executionRate",
        "goals.expected",
        "goals.actual",
      ].map((path) => at(found, path)),
    ).toEqual(["A1:H1", "C2:H2", "A4:B4", "C6", "E6:H6", "B9:D9", "E9:H9"]);
    expect(
      [
        "indicators[0].name",
        "indicators[0].target",
        "indicators[3].target",
        "indicators[0].weight",
        "indicators[8].name",
        "indicators[8].weight",
        "indicators[19].reason",
      ].map((path) => at(found, path)),
    ).toEqual(["C12", "E12:E19", "E12:E19", "C12", "D20", "D20", "H31"]);
    expect(["levels[0].name", "levels[0].weight", "total.weight", "total.score"].map((path) => at(found, path))).toEqual([
      "A12:A19",
      "B12:B19",
      "B32",
      "G32",
    ]);
    expect(found.form.funding.map((line) => line.executionRate?.value?.value.toNumber())).toEqual([100, undefined, 100, 100]);
    expect(found.form.total?.score?.formula).toBe("=SUM(G12:G31)");
  });

  test("every field of the form has its place", () => {
    const { form, places } = recognised(snapshot(emptyLiuyang()));
    const paths =
      JSON.stringify(form)
        .match(/"at":"[^"]+(?=","raw")/g)
        ?.map((text) => text.slice(6)) ?? [];
    expect(paths.length).toBeGreaterThan(150);
    for (const path of paths) expect(places.has(path), path).toBe(true);
  });

  test("empty, it has all its rows and places to fill in", () => {
    const found = recognised(snapshot(emptyLiuyang()));
    expect(found.form.indicators).toHaveLength(20);
    expect(weights(found)).toEqual(WEIGHTS);
    expect(at(found, "unit")).toBe("C2:H2");
    expect(found.form.unit).toMatchObject({ text: "", value: undefined });
  });

  test("with a row inserted inside a heading and filled in", () => {
    const sheet = filledLiuyang();
    insertRow(sheet, 20);
    ["走访劳模（2 分）", "≥20名", "20余名", 2].forEach((value, i) => type(sheet, { row: 20, column: 3 + i }, value));
    const found = recognised(snapshot(sheet));
    expect(found.form.indicators).toHaveLength(21);
    expect(found.form.indicators[9]).toMatchObject({ plainName: "走访劳模", target: { text: "≥20名" } });
    expect(at(found, "levels[10].name")).toBe("C20:C22");
    expect(at(found, "total.score")).toBe("G33");
  });

  test("with an empty row inserted above the table and one in it", () => {
    const sheet = filledLiuyang();
    insertRow(sheet, 22);
    insertRow(sheet, 1);
    const found = recognised(snapshot({ ...sheet, names: [] }));
    expect(scores(found)).toEqual(SCORES);
    expect(at(found, "indicators[19].score")).toBe("G33");
    expect(found.form.funding).toHaveLength(4);
  });

  test("with a row deleted, also the first of a merged heading", () => {
    const sheet = filledLiuyang();
    deleteRow(sheet, 27);
    deleteRow(sheet, 11);
    const found = recognised(snapshot(sheet));
    expect(found.form.indicators.map(({ plainName }) => plainName)).toEqual(
      ROW_NAMES.filter((name) => name !== "预算编审管理" && name !== "文明单位建设"),
    );
    expect(found.form.levels[0]).toMatchObject({ plainName: "投入管理指标", indicators: [0, 1, 2, 3, 4, 5, 6] });
    expect(at(found, "levels[0].name")).toBe("A12:A18");
  });

  test.each([1, 2, 3, 5, 6])("with a column inserted before column %i", (column) => {
    const sheet = filledLiuyang();
    insertColumn(sheet, column);
    const found = recognised(snapshot(sheet));
    expectWholeForm(found);
    expect(at(found, "indicators[0].score")).toBe("H12");
  });

  test("with the score column moved before the target, and an extra column", () => {
    const sheet = publishedLiuyang();
    for (const row of sheet.contents.slice(9)) row.splice(4, 0, ...row.splice(6, 1));
    sheet.contents.forEach((row, i) => row.push(i === 9 ? "佐证材料" : i > 9 ? "附件" : ""));
    const found = recognised(snapshot(sheet));
    expectWholeForm({ ...found, notUnderstood: [] });
    expect(at(found, "indicators[0].score")).toBe("E11");
    expect(found.notUnderstood.map(({ cell, text }) => [a1(cell), text])).toEqual([["I10", "佐证材料"]]);
  });

  test("where merged areas are not told", () => {
    const found = recognised(snapshot(filledLiuyang(), { knowsMerges: false }));
    expectWholeForm(found);
    expect(
      ["unit", "levels[0].name", "levels[0].weight", "indicators[5].target", "levels[10].name"].map((path) => at(found, path)),
    ).toEqual(["C2:H2", "A12:A19", "B12:B19", "E12:E19", "C20:C21"]);
  });

  test("renamed, not starting at A1, with marks' symbols in front of numbers", () => {
    const read = snapshot(filledLiuyang());
    const moved = {
      ...read,
      name: "Sheet9",
      row: 3,
      column: 2,
      merges: read.merges?.map((m) => ({ ...m, row: m.row + 3, column: m.column + 2 })),
    };
    const found = recognised({
      ...moved,
      names: read.names.slice(0, 1),
      text: read.text.map((row) => row.map((text) => (/^\d/.test(text) ? `✕ ${text}` : text))),
    });
    expectWholeForm(found);
    expect(at(found, "total.score")).toBe("I35");
  });

  test("a copy that lost its mark is known by its headers", () => {
    const found = recognised({ ...snapshot(filledLiuyang()), names: [] });
    expectWholeForm(found);
    expect(found.basis).toBe("headers");
  });
});

describe("forms of others", () => {
  test.each([true, false])("the published Liuyang table (merged areas known: %s)", (knowsMerges) => {
    const found = recognised(snapshot(publishedLiuyang(), { knowsMerges }));
    expectWholeForm(found);
    expect(found.basis).toBe("headers");
    expect(at(found, "indicators[3].target")).toBe(knowsMerges ? "E14" : "E11:E18");
    expect(found.form.funding[0]?.executionRate?.value).toMatchObject({ decimals: 0 });
  });

  test.each([true, false])("a national project form with repeated headings (merged areas known: %s)", (knowsMerges) => {
    const found = recognised(snapshot(nationalProject(), { knowsMerges }));
    const { form } = found;
    expect(form.templateId).toBe("cn-project-2020");
    expect([form.title.text.slice(0, 5), form.year, form.unit?.text]).toEqual(["项 目 支", 2022, "某县公路养护中心"]);
    expect(form.funding.map(({ kind, role }) => [kind, role])).toEqual([
      ["totalFunds", "total"],
      ["fiscalAppropriation", "source"],
      ["carryover", "source"],
    ]);
    expect(form.funding[0]).toMatchObject({
      initialBudget: { raw: 120 },
      adjustedBudget: { raw: 100 },
      weight: { raw: 10 },
      score: { raw: 8.05 },
    });
    expect(form.indicators.map(({ plainName }) => plainName)).toEqual([
      "养护里程",
      "验收合格率",
      "每公里成本",
      "群众出行条件",
      "沿线群众满意度",
    ]);
    expect(weights(found)).toEqual([25, 15, 10, 30, 10]);
    expect(form.levels.map(({ depth, plainName, weight }) => [depth, plainName, weight?.value?.toNumber()])).toEqual([
      [1, "产出指标", 50],
      [2, "数量指标", undefined],
      [2, "质量指标", undefined],
      [2, "成本指标", undefined],
      [1, "效益指标", 30],
      [2, "社会效益指标", undefined],
      [1, "满意度指标", 10],
      [2, "服务对象满意度指标", undefined],
    ]);
    expect(form.total).toMatchObject({ weight: { raw: 100 }, score: { raw: 96.8 } });
    expect(found.notUnderstood.map(({ text }) => text)).toEqual(["佐证材料"]);
  });

  test("a target whose sign and unit have their own columns, under headers of two rows", () => {
    const found = recognised(snapshot(sichuanProject()));
    expect(
      found.form.indicators.map(({ target, actual, weight }) => [target?.text, actual?.text, weight?.value?.toNumber()]),
    ).toEqual([
      ["≥90件", "95件", 50],
      ["优良", "优良", 40],
    ]);
    expect(at(found, "indicators[0].target")).toBe("F5");
    expect(found.form.unit?.text).toBe("某县司法局");
    expect(found.form.levels[0]?.indicators).toEqual([0, 1]);
    expect(found.notUnderstood).toEqual([]);
  });

  test("a form without weights and scores, and money written inside the labels", () => {
    const found = recognised(
      snapshot(
        sheetOf([
          ["2021年度部门整体支出绩效自评表"],
          ["填报单位：某市林业局"],
          ["年度预算申请（万元）", "年初预算数", "全年预算数", "全年执行数"],
          ["年度资金总额", "", "4753.66万元", "3824.26万元"],
          ["按收入性质分: 其中: 一般公共预算:1873.66万元"],
          ["其他资金：2880万元"],
          ["按支出性质分: 其中:基本支出:1768.16万元"],
          ["项目支出:2985.5万元"],
          ["一级指标", "三级指标", "年度指标值", "全年完成值", "未完成原因和改进措施"],
          ["产出指标", "造林面积", "1.2万亩", "1.2万亩", ""],
        ]),
      ),
    );
    expect(found.form.unit?.text).toBe("某市林业局");
    expect(
      found.form.funding.map(({ kind, role, adjustedBudget }) => [kind, role, adjustedBudget?.value?.value.toNumber()]),
    ).toEqual([
      ["totalFunds", "total", 4753.66],
      ["fiscalAppropriation", "source", 1873.66],
      ["otherFunds", "source", 2880],
      ["basicExpenditure", "structure", 1768.16],
      ["projectExpenditure", "structure", 2985.5],
    ]);
    expect(found.form.indicators[0]).not.toHaveProperty("score");
    expect(found.form.indicators[0]).not.toHaveProperty("weight");
  });

  test("what is not understood is said", () => {
    const sheet = publishedLiuyang();
    sheet.contents.push(["系统导出编号 4711"], ["注：本表一式两份。"], ["第二份存档。"]);
    const found = recognised(snapshot(sheet));
    expect(found.notUnderstood.map(({ text }) => text)).toEqual(["系统导出编号 4711"]);
  });
});

describe("no form", () => {
  test("an empty sheet", () => {
    expect(recognise(snapshot(sheetOf([[""]])), templates)).toEqual({ form: undefined, reasons: ["empty-sheet"] });
    expect(recognise({ ...snapshot(sheetOf([[""]])), values: [], formulas: [], text: [] }, templates)).toEqual({
      form: undefined,
      reasons: ["empty-sheet"],
    });
  });

  test.each([
    [
      [
        ["姓名", "部门", "得分"],
        ["甲", "乙", 3],
      ],
    ],
    [
      [
        ["项目", "预算数", "决算数"],
        ["办公费", 3, 2],
      ],
    ],
  ])("other tables", (rows) => {
    expect(recognise(snapshot(sheetOf(rows)), templates)).toEqual({ form: undefined, reasons: ["no-tables"] });
  });

  test("a mark of a template that we don't have does not make a form", () => {
    const sheet = { ...typedSheet(layout(liuyang2020, { unit: "", year: 2020 })), contents: [["随便"]] };
    expect(recognise(snapshot(sheet), templates).form).toBeUndefined();
  });
});
