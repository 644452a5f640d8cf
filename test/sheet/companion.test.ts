import { describe, expect, test } from "vitest";
import { companionEdits, companionSpec } from "../../src/sheet/companion";
import { isCompanionOf, readCompanionMark, readOwnMark } from "../../src/sheet/markers";
import { recognise } from "../../src/sheet/recognise";
import { templates } from "../../src/templates";
import { emptyLiuyang, filledLiuyang, placeIn, recognised } from "../fixtures/sheets/own-liuyang";
import { nationalProject, publishedLiuyang } from "../fixtures/sheets/published-forms";
import { insertRow, snapshot, type, typedSheet, type TypedSheet } from "../fixtures/sheets/typed-sheet";

const companionOf = (form: TypedSheet): TypedSheet => typedSheet(companionSpec(recognised(snapshot(form)), form), "sheet-2");
const shown = (form: TypedSheet, companion = companionOf(form)): string[][] =>
  snapshot(companion, { others: [form] })
    .text.slice(2)
    .map((row) => row.filter((_, i) => i < 4));

const SEED = [
  ["支出结构（万元）", "全年执行数", "", "占比"],
  ["基本支出", "204.04", "", "57.44%"],
  ["项目支出", "151.16", "", "42.56%"],
  ["合计", "355.20", "", "100.00%"],
  ["预算执行（万元）", "全年预算数", "全年执行数", "执行率"],
  ["资金来源：（1）财政拨款", "355.20", "355.20", "100.00%"],
  ["（2）其他资金", "", "", ""],
  ["合计", "355.20", "355.20", "100.00%"],
  ["得分", "分值", "自评得分", "得分率"],
  ["投入管理指标", "30", "29", "96.67%"],
  ["产出指标", "25", "25", "100.00%"],
  ["效益指标", "45", "44", "97.78%"],
  ["总分", "100", "98", "98.00%"],
  ["等级", "", "优", ""],
];

describe("自评测算", () => {
  test("shows shares, rates, points per level, total and grade of the seed, on our form and on the published copy", () => {
    expect(shown(filledLiuyang())).toEqual(SEED);
    expect(shown(publishedLiuyang())).toEqual(SEED);
  });

  test("is linked: every number follows the form", () => {
    const form = filledLiuyang();
    const companion = companionOf(form);
    const { places } = recognised(snapshot(form));
    type(form, placeIn(places, "indicators[0].score"), 0);
    type(form, placeIn(places, "indicators[19].score"), 1.5);
    type(form, placeIn(places, "funding[2].actualExpenditure"), 100);
    const text = shown(form, companion);
    expect(text[1]).toEqual(["基本支出", "100.00", "", "39.82%"]);
    expect(text.slice(-2)).toEqual([
      ["总分", "100", "86.5", "86.50%"],
      ["等级", "", "良", ""],
    ]);
    const typed = companion.contents.slice(2).flatMap((row) => row.filter((content) => typeof content === "number"));
    expect(typed).toEqual([]);
  });

  test("of an empty form shows no numbers but the weights, and no error", () => {
    const text = shown(emptyLiuyang());
    expect(text.filter(([label]) => label === "总分" || label === "等级" || label === "基本支出")).toEqual([
      ["基本支出", "", "", ""],
      ["总分", "100", "", ""],
      ["等级", "", "", ""],
    ]);
    expect(text.map(([label]) => label)).toEqual(SEED.map(([label]) => label));
  });

  test("of a form with points for execution counts them, and takes weights out of names as numbers", () => {
    expect(shown(nationalProject())).toEqual([
      ["预算执行（万元）", "全年预算数", "全年执行数", "执行率"],
      ["年度资金总额：", "100.00", "80.45", "80.45%"],
      ["合计", "100.00", "80.45", "80.45%"],
      ["得分", "分值", "自评得分", "得分率"],
      ["产出指标", "50", "48.75", "97.50%"],
      ["效益指标", "30", "30", "100.00%"],
      ["满意度指标", "10", "10", "100.00%"],
      ["预算执行", "10", "8.05", "80.50%"],
      ["总分", "100", "96.8", "96.80%"],
      ["等级", "", "优", ""],
    ]);
  });

  test("says whose it is, and is no form itself", () => {
    const form = filledLiuyang();
    const companion = snapshot(companionOf(form), { others: [form] });
    expect(readCompanionMark(companion.names)).toEqual({ sheetId: "sheet-1", sheetName: form.name });
    expect(isCompanionOf(companion.names, form)).toBe(true);
    expect(isCompanionOf(companion.names, { id: "{other}", name: form.name })).toBe(true);
    expect(isCompanionOf(companion.names, { id: "{other}", name: "别的" })).toBe(false);
    expect(recognise(companion, templates)).toEqual({ form: undefined, reasons: ["companion-sheet"] });
    expect(readOwnMark(snapshot(form).names)).toEqual({ templateId: "hn-liuyang-2020", year: 2020, layoutVersion: 1 });
  });

  test("a sheet name with an apostrophe is quoted", () => {
    const form = { ...filledLiuyang(), name: "it's 2020" };
    expect(shown(form)).toEqual(SEED);
  });

  test("is brought up to date: nothing when it is right, its cells when the form grew, leftovers cleared", () => {
    const form = filledLiuyang();
    const companion = companionOf(form);
    const specNow = () => companionSpec(recognised(snapshot(form)), form);
    expect(companionEdits(specNow(), snapshot(companion, { others: [form] }))).toEqual([]);
    const unquoted = companion.contents.map((row) =>
      row.map((content) => (typeof content === "string" ? content.replaceAll(`'${form.name}'!`, `${form.name}!`) : content)),
    );
    expect(companionEdits(specNow(), { ...snapshot(companion, { others: [form] }), formulas: unquoted })).toEqual([]);

    insertRow(form, 12);
    ["内部控制管理（1）", "", "", "100%", 1].forEach((value, i) => type(form, { row: 12, column: 2 + i }, value));
    companion.contents.push(["旧行", 1, 2, 3]);
    companion.formats.push(["", "", "", ""]);
    const edits = companionEdits(specNow(), snapshot(companion, { others: [form] }));
    expect(edits.length).toBeGreaterThan(3);
    expect(edits.find(({ row, column }) => row === 16 && column === 0)).toMatchObject({ content: { value: "" }, before: "旧行" });
    for (const { row, column, content } of edits)
      type(companion, { row, column }, "formula" in content ? content.formula : content.value);
    expect(shown(form, companion)[9]).toEqual(["投入管理指标", "30", "30", "100.00%"]);
    expect(companionEdits(specNow(), snapshot(companion, { others: [form] }))).toEqual([]);
  });
});
