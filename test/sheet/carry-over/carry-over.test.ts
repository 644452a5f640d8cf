import { describe, expect, test } from "vitest";
import { templates } from "../../../src/templates";
import { filledForm } from "../../fixtures/sheets/fill-form";
import { nationalProject, publishedLiuyang } from "../../fixtures/sheets/published-forms";
import { snapshot, sheetOf, type } from "../../fixtures/sheets/typed-sheet";
import { oldForm } from "../../../src/sheet/carry-over/source";
import { expectBound, importInto, leftIn, linesOf, oldOf, templateOf } from "./import-between";

describe("last year's form into the same form", () => {
  test.each(templates)("$id: every row with weight and target, nothing else", (template) => {
    const year = template.years.to ?? template.years.from;
    const sheet = filledForm(template, year);
    const old = oldOf(sheet);
    const imported = importInto(old, template.id);
    expectBound(imported);
    expect(imported.rows).toHaveLength(old.recognition.form.indicators.length);
    expect(imported.left).toEqual([]);
    expect(imported.notes).toEqual([]);
    expect(imported.read.form.year).toBe(year + 1);
    expect(imported.read.form.unit?.text).toBe("某市某局");
    const { total } = imported.read.form;
    if (total?.weight) expect(total.weight.value?.toNumber()).toBe(100);
    expect(imported.head.every(({ text, to }) => text !== "" && to !== undefined)).toBe(true);
  });
});

describe("into any other form", () => {
  // One of each shape: weights in names, in a column, of level 1, none at all; levels, goals and signs in columns or not.
  const shapes = [
    "hn-liuyang-2020",
    "cn-project-2021-cost",
    "hn-county-2020",
    "sc-project-2023",
    "hb-project-2020",
    "cq-project-2021",
  ];
  const olds = shapes.map((id) => oldOf(filledForm(templateOf(id), 2021)));
  test.each(templates)("$id: what comes over is bound, what does not has its reason", (target) => {
    for (const old of olds) {
      const imported = importInto(old, target.id);
      expectBound(imported);
      const left = imported.left.filter(({ what }) => what === "row").length;
      expect(imported.rows.length + left, old.recognition.form.templateId).toBe(old.rows.length);
    }
  });
});

test("a published project form: spread names, percentages, rows left open, weights in a column", () => {
  const imported = importInto(oldOf(nationalProject()), "cn-project-2020");
  expectBound(imported);
  expect(linesOf(imported)).toEqual([
    "产出指标/数量指标 | 养护里程 | 25 | ≥40公里 | C12→C12",
    "产出指标/质量指标 | 验收合格率 | 15 | 100% | C13→C13",
    "产出指标/成本指标 | 每公里成本 | 10 | ≤2.5万元 | C15→C14",
    "效益指标/社会效益指标 | 群众出行条件 | 30 | 明显改善 | C16→C15",
    "满意度指标/服务对象满意度指标 | 沿线群众满意度 | 10 | ≥90% | C17→C16",
  ]);
  expect(imported.head.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    "实施单位: 某县公路养护中心",
    "项目名称: 村级道路养护",
    "主管部门: 某县交通运输局",
  ]);
  expect(imported.notes).toEqual([
    { kind: "headings-without-rows", headings: ["时效指标", "经济效益指标", "生态效益指标", "可持续影响指标"] },
  ]);
  expect(imported.spec.name).toBe("2023项目支出绩效自评表");
});

test("Liuyang's weights inside names go into names again, the prescribed target stays the form's", () => {
  const imported = importInto(oldOf(publishedLiuyang()), "hn-liuyang-2020");
  expectBound(imported);
  expect(imported.rows).toHaveLength(20);
  expect([imported.left, imported.notes]).toEqual([[], []]);
  const names = imported.read.form.indicators.map(({ name }) => name.text);
  expect(names.slice(1, 4)).toEqual(["预算执行管理（4）", "部门结转结余资金管理（4）", "预算绩效管理（5）"]);
  expect(names[14]).toBe("资金使用合规性（6 分）");
});

test("Liuyang into the national form: costs and satisfaction find their headings, what has none is listed, sums are told", () => {
  const imported = importInto(oldOf(publishedLiuyang()), "cn-project-2021-cost");
  expectBound(imported);
  expect(linesOf(imported).filter((line) => /^(?:成本|满意度)/.test(line))).toEqual([
    "成本指标/经济成本指标 | 资金使用合规性 | 6 | 合规 | D25→C12",
    "满意度指标/服务对象满意度指标 | 建议提案办理满意率 | 10 | ≥90% | D30→C23",
  ]);
  expect(imported.rows.find(({ name }) => name.text === "资金使用合规性")?.before).toEqual(["产出指标", "成本指标"]);
  expect(leftIn(imported)).toHaveLength(8);
  expect(leftIn(imported)[0]).toBe("row C11 预算编审管理: no-heading");
  expect(imported.notes).toContainEqual({ kind: "heading-weight", heading: "产出指标", rows: "19", wanted: "40" });
  expect(imported.notes).toContainEqual({ kind: "total-weight", sum: "80", full: "100" });
  const cell = (name: string) => imported.spec.cells.find((each) => "value" in each && each.value === name);
  expect(cell("资金使用合规性")).toMatchObject({ row: 11, column: 2 });
});

test("a form without points: the rows come, their weights are to be filled in, and the sheet's own check waits for them", () => {
  const imported = importInto(oldOf(filledForm(templateOf("hn-county-2020"), 2021)), "cn-project-2020");
  expectBound(imported);
  expect(imported.notes).toEqual([{ kind: "weights-missing", rows: imported.rows.length }]);
  const first = imported.rows[0]?.name.to?.row ?? 0;
  expect(imported.spec.cells.some(({ row, column }) => row === first && (column === 5 || column === 6))).toBe(false);
  const check = imported.spec.validations.find(({ range }) => range.row === first && range.column === 6);
  expect(check?.decimal.max).toEqual({ row: first, column: 5, rows: 1, columns: 1 });
});

test("into a form without points: the weights are told to stay behind", () => {
  const imported = importInto(oldOf(nationalProject()), "hn-county-2020");
  expectBound(imported);
  expect(leftIn(imported).slice(0, 2)).toEqual(["weight D12 25: no-column", "weight D13 15: no-column"]);
  expect(imported.notes.map(({ kind }) => kind)).toEqual(["headings-without-rows"]);
});

test("targets are taken apart and put together again, and only where they are plain", () => {
  const [there, back] = ["sc-project-2023", "cn-project-2020"];
  const imported = importInto(oldOf(nationalProject()), there);
  expectBound(imported);
  const row = imported.rows[0]?.name.to?.row;
  const texts = imported.spec.cells
    .filter((cell) => cell.row === row && cell.column > 2)
    .map((cell) => "value" in cell && cell.value);
  expect(texts).toEqual(["≥", "40", "公里", 25]);
  const sichuan = filledForm(templateOf(there), 2023);
  expect(importInto(oldOf(sichuan), back).rows[0]?.target?.text).toBe("≥100人");
});

test("what is left out stays behind: rows, the unit, all weights, all targets", () => {
  const imported = importInto(oldOf(nationalProject()), "cn-project-2020", {
    leftOut: new Set(["indicators[0]", "unit", "weights", "targets"]),
  });
  expectBound(imported);
  expect(imported.rows[0]?.name).toMatchObject({ text: "养护里程" });
  expect(imported.rows[0]?.name.to).toBeUndefined();
  expect(imported.read.form.indicators.map(({ plainName }) => plainName)).toEqual([
    "验收合格率",
    "每公里成本",
    "群众出行条件",
    "沿线群众满意度",
  ]);
  expect(imported.read.form.unit?.text).toBe("");
  expect(imported.rows.flatMap(({ weight, target }) => [weight ?? [], target ?? []].flat())).toEqual([]);
  expect(imported.notes).toContainEqual({ kind: "weights-missing", rows: 4 });
});

test("a level 1 whose rows are all left out is the form's own again", () => {
  const imported = importInto(oldOf(nationalProject()), "cn-project-2020", { leftOut: new Set(["indicators[4]"]) });
  expect(imported.notes).toContainEqual({ kind: "heading-kept", heading: "满意度指标", weight: "10" });
  const levels = imported.read.form.levels.filter(({ depth }) => depth === 1).map(({ plainName }) => plainName);
  expect(levels).toEqual(["产出指标", "效益指标", "满意度指标"]);
});

test("其中 rows have no points, a shared weight stands once, what is no number or is shown as #### is told", () => {
  const sheet = sheetOf(
    [
      ["2022年度项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "补助人数", "≥100人", "100人", 10, 10],
      ["", "", "其中：脱贫户", "≥20人", "20人", "", ""],
      ["", "质量指标", "发放准确率", "100%", "100%", 20, 20],
      ["", "", "公示率", "100%", "100%", "", ""],
      ["", "时效指标", "完成时间", "2022年12月31日", "2022年11月", "十分", 10],
      ["", "安全指标", "事故数", [44926, "yyyy-mm-dd"], "0", 10, 10],
      ["研究指标", "论文指标", "发表论文", "3篇", "3篇", 5, 5],
      ["总分", "", "", "", "", "", 65],
    ],
    [
      [2, 0, 6, 1],
      [2, 1, 2, 1],
      [4, 1, 2, 1],
      [4, 5, 2, 1],
    ],
  );
  const read = snapshot(sheet);
  const narrow = { ...read, text: read.text.map((row, i) => (i === 7 ? row.map((text, j) => (j === 3 ? "####" : text)) : row)) };
  expect(oldForm(narrow, templates)?.rows[5]?.target?.unusable).toBe("not-shown");
  const imported = importInto(oldOf(sheet), "cn-project-2020");
  expectBound(imported);
  const weights = imported.template.indicators[0]?.children.flatMap(({ children }) => children.map(({ weight }) => weight));
  expect(weights).toEqual([10, 0, 20, 0, 0, 10]);
  expect(leftIn(imported)).toEqual(["row C9 发表论文: no-heading", "weight F5 20: shared-weight", "weight F7 十分: no-points"]);
  expect(imported.notes).toContainEqual({ kind: "heading-added", heading: "安全指标", under: "产出指标" });
  expect(imported.rows.filter(({ speaksOfYear }) => speaksOfYear).map(({ name }) => name.text)).toEqual(["完成时间"]);
});

test("a text that looks like a formula goes on as text", () => {
  const sheet = nationalProject();
  type(sheet, { row: 11, column: 2 }, "+1+1");
  type(sheet, { row: 11, column: 4 }, "@SUM(A1)");
  const imported = importInto(oldOf(sheet), "cn-project-2020");
  expectBound(imported);
  const texts = imported.spec.cells.filter(({ row }) => row === 11);
  expect(texts).toContainEqual({ row: 11, column: 2, value: "+1+1" });
  expect(texts).toContainEqual({ row: 11, column: 3, value: "@SUM(A1)" });
  expect(texts.filter((cell) => "formula" in cell)).toEqual([]);
});

test("what a broken formula shows is no text to go on with", () => {
  const sheet = nationalProject();
  type(sheet, { row: 11, column: 4 }, "#REF!");
  type(sheet, { row: 14, column: 2 }, "#NAME?");
  const imported = importInto(oldOf(sheet), "cn-project-2020");
  expectBound(imported);
  expect(leftIn(imported)).toEqual(["row C15 #NAME?: formula-error", "target E12 #REF!: formula-error"]);
});

test("a sheet without rows of indicators gives nothing", () => {
  expect(oldForm(snapshot(sheetOf([["2020年度工作总结"], ["一、基本情况"]])), templates)).toBeUndefined();
});
