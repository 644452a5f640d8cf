import { describe, expect, test } from "vitest";
import type { BaseData } from "../../../src/domain/base-data";
import { rectA1 } from "../../../src/sheet/address";
import { recogniseBaseData } from "../../../src/sheet/base-data/recognise";
import { fieldsOf } from "../../../src/sheet/fields";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { published2018, publishedGuantang, publishedYiyang } from "../../fixtures/base-data/published";
import { emptyBaseData, recognisedBaseData, typeFields } from "../../fixtures/base-data/recognised";
import { emptyLiuyang, filledLiuyang } from "../../fixtures/sheets/own-liuyang";
import { deleteRow, insertColumn, insertRow, sheetOf, snapshot, type, type TypedSheet } from "../../fixtures/sheets/typed-sheet";

const brief = ({ spending }: BaseData) =>
  spending.map(({ name, role, lastFinal, budget, final }) =>
    [name, role, ...[lastFinal, budget, final].map((field) => field?.value?.value.toNumber() ?? "")].join(" "),
  );
const kinds = ({ spending }: BaseData) => spending.map(({ kind }) => kind);
const staffing = ({ staffing: found }: BaseData) =>
  [found?.authorised, found?.actual, found?.controlRate].map((field) => field?.value?.value.toNumber());

describe.each(baseDataTemplates.map((template) => [template.id, template] as const))("our own %s", (id, template) => {
  test("comes back whole, every field with its place", () => {
    const found = recognisedBaseData(emptyBaseData(template, 2023));
    expect([found.form.templateId, found.basis, found.confidence, found.form.year]).toEqual([id, "own", 1, 2023]);
    expect(found.notUnderstood).toEqual([]);
    const rows = template.spending.rows.filter(({ label }) => label !== "");
    expect(kinds(found.form)).toEqual(rows.map(({ kind }) => kind));
    expect(found.form.buildings).toHaveLength(template.buildings?.rows ?? 0);
    expect(found.form.measures === undefined).toBe(template.measures === undefined);
    const fields = [...fieldsOf(found.form).keys()];
    expect(fields.length).toBeGreaterThan(60);
    for (const path of fields) expect(found.places.has(path), path).toBe(true);
    expect(rectA1(found.places.get("unit") ?? { row: 0, column: 0, rows: 1, columns: 1 })).toBe("B2:E2");
  });

  test("reckons what is typed into it", () => {
    const at = (kind: string): string => recognisedBaseData(sheet).form.spending.find((line) => line.kind === kind)?.at ?? "";
    const sheet = emptyBaseData(template);
    typeFields(sheet, {
      unit: "某某局",
      "staffing.authorised": 46,
      "staffing.actual": 50,
      [`${at("vehiclePurchase")}.final`]: 29.46,
      [`${at("vehicleRunning")}.final`]: 9.84,
      [`${at("officialHospitality")}.final`]: 4.99,
    });
    const { form } = recognisedBaseData(sheet);
    const value = (kind: string) => form.spending.find((line) => line.kind === kind)?.final?.value;
    expect(form.unit?.text).toBe("某某局");
    expect(form.staffing?.controlRate).toMatchObject({ text: "108.70%" });
    expect(value("officialVehicles")?.value.toFixed(2)).toBe("39.30");
    expect(value("threePublicExpenses")?.value.toFixed(2)).toBe("44.29");
  });

  test("stands rows and columns inserted and deleted", () => {
    const sheet = emptyBaseData(template);
    const { places } = recognisedBaseData(sheet);
    insertRow(sheet, (places.get("spending[1].label")?.row ?? 0) + 6);
    insertColumn(sheet, 1);
    insertRow(sheet, 0);
    const { form, notUnderstood } = recognisedBaseData(sheet);
    expect(kinds(form)).toEqual(template.spending.rows.filter(({ label }) => label !== "").map(({ kind }) => kind));
    expect(notUnderstood).toEqual([]);
    expect(form.staffing?.controlRate?.formula).toContain("C5");
  });
});

describe("published tables", () => {
  test("Hunan 2018", () => {
    const { form, confidence, notUnderstood, places } = recognisedBaseData(published2018());
    expect([form.templateId, confidence, form.unit?.text, form.year, form.moneyUnit]).toEqual([
      "hn-base-data-2018",
      1,
      "某县某局",
      2018,
      "万元",
    ]);
    expect(staffing(form)).toEqual([143, 136, 95.1]);
    expect(brief(form)).toEqual([
      "三公经费 total 29.08 63.46 44.29",
      "公务用车购置和维护经费 part 11.86 41.46 39.3",
      "公车购置 part  29.46 29.46",
      "公车运行维护 part 11.86 12 9.84",
      "出国经费 part   ",
      "公务接待 part 17.22 22 4.99",
      "项目支出 total   ",
      "业务工作专项 part 938.8 320 689.16",
      "运行维护专项 part   ",
      "公用经费 total   ",
      "办公经费 ofWhich 14.44 10 0.68",
      "水费、电费、差旅费 ofWhich 17.92 7.5 25.36",
      "会议费、培训费 ofWhich 0 0.8 0",
      "政府采购金额 total 16.14 30.66 30.66",
      "部门整体支出预算调整 total  1922.76 2690.62",
    ]);
    expect(notUnderstood).toEqual([]);
    expect(rectA1(places.get("spending[0].final") ?? { row: 0, column: 0, rows: 1, columns: 1 })).toBe("F7:G7");
  });

  test("Yiyang 2022: projects under 专项资金, a broken bracket, signatures", () => {
    const { form, confidence, notUnderstood } = recognisedBaseData(publishedYiyang());
    expect([form.templateId, confidence, form.unit, form.year]).toEqual(["hn-base-data-2022", 1, undefined, 2022]);
    expect(staffing(form)).toEqual([52, 52, 100]);
    expect(brief(form).slice(0, 11)).toEqual([
      "支出总额 total 1274.38 1342.49 1342.49",
      "基本支出 part 606.44 719.99 719.99",
      "公用经费 ofWhich 89.15 95.86 95.86",
      "项目支出 part 667.94 622.5 622.5",
      "运行维护经费 part   ",
      "专项资金 part   ",
      "春节向困难职工送温暖慰问资金 ofWhich 300 300 300",
      "职工帮扶专项补助 ofWhich 195.14 149.2 149.2",
      "劳模专项补助资金 ofWhich 172.8 173.3 173.3",
      "三公经费 total   ",
      "公务用车购置和维护经费 part 3.33 7 2.74",
    ]);
    expect(form.buildings).toMatchObject([{ at: "buildings[0]", approvedArea: { text: "" }, investmentRate: { text: "" } }]);
    expect(form.buildings[0]).not.toHaveProperty("name");
    expect(form.measures?.text).toContain("内控机制");
    expect(form.notes).toHaveLength(1);
    expect(notUnderstood).toEqual([]);
  });

  test("Guantang 2023", () => {
    const { form, confidence, notUnderstood } = recognisedBaseData(publishedGuantang());
    expect([form.templateId, confidence, form.unit?.text, form.year]).toEqual([
      "hn-base-data-2023",
      1,
      "衡山县贯塘乡人民政府",
      2023,
    ]);
    expect(staffing(form)).toEqual([46, 50, 108.7]);
    expect(brief(form)).toContain("项目支出 total 874.2 308.17 1025.2");
    expect(form.measures?.text).toBe("");
    expect(notUnderstood).toEqual([]);
  });
});

describe("other people's tables", () => {
  const rows = (header: readonly string[], ...more: readonly (readonly (string | number)[])[]): TypedSheet =>
    sheetOf([
      ["某局2021年度部门整体支出绩效评价基础数据表（公开）"],
      ["编制单位（盖章）：某局", "", "", "单位：元"],
      ["财政供养人员情况", "核定编制人数", "年末实有人数", "在职人员控制率"],
      ["", "30人", "27名", 0.9],
      ["经费控制情况", ...header],
      ...more,
    ]);

  test("in 元, other words, Chinese numbering, no numbers, rows missing", () => {
    const { form, notUnderstood } = recognisedBaseData(
      rows(
        ["当年决算数", "本年度预算数", "上年度决算数"],
        ["一、“三公”经费合计", 20, 30, "10元"],
        ["1.公务用车购置及运行维护费", "", "", ""],
        ["（1）公务用车购置费", "", "", ""],
        ["（2）公务用车运行费", 1, 2, 3],
        ["2.因公出国（境）费用", "", "", ""],
        ["3.公务接待费", 4, 5, 6],
        ["二、项目支出", 1000, 900, 800],
        ["1.执法车辆购置专项", 600, 500, 400],
        ["2.政府采购信息系统运行维护", 400, 400, 400],
        ["三、日常公用经费", 7, 8, 9],
        ["办公费", 1, 1, 1],
      ),
    );
    expect([form.moneyUnit, form.unit?.text, form.year]).toEqual(["元", "某局", 2021]);
    expect(staffing(form)).toEqual([30, 27, 0.9]);
    expect(kinds(form)).toEqual([
      "threePublicExpenses",
      "officialVehicles",
      "vehiclePurchase",
      "vehicleRunning",
      "overseasVisits",
      "officialHospitality",
      "projectExpenditure",
      "projectItem",
      "projectItem",
      "operatingCosts",
      "operatingItem",
    ]);
    expect(brief(form)[0]).toBe("“三公”经费合计 total 10 30 20");
    expect(brief(form)[7]).toBe("执法车辆购置专项 part 400 500 600");
    expect(notUnderstood).toEqual([]);
  });

  test("without last year's column; an amount with its unit; what is not understood is shown", () => {
    const { form, notUnderstood } = recognisedBaseData(
      rows(["2021年预算数", "2021年决算数"], ["三公经费", "0.3万元", "约三千"], ["项目支出", 5, 6, "不含基建"]),
    );
    expect(form.spending[0]?.lastFinal).toBeUndefined();
    expect(form.spending[0]?.budget?.value?.value.toNumber()).toBe(3000);
    expect(form.spending[0]?.final).toMatchObject({ text: "约三千", value: undefined });
    expect(notUnderstood.map(({ text }) => text)).toEqual(["不含基建"]);
  });

  test("beside another table on the same sheet, which is left alone", () => {
    const base = publishedGuantang();
    const form = sheetOf([
      ["部门整体支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标"],
      ["产出", "数量", "某事"],
      ["某一行"],
    ]);
    const pad = (cells: readonly unknown[]) => Array.from({ length: 7 }, (_, i) => (cells[i] ?? "") as string);
    const above = {
      ...base,
      contents: [...form.contents.map(pad), ...base.contents],
      formats: [...form.formats.map(pad), ...base.formats],
    };
    above.merges = base.merges.map((merge) => ({ ...merge, row: merge.row + 4 }));
    const below = {
      ...base,
      contents: [...base.contents, ...form.contents.map(pad)],
      formats: [...base.formats, ...form.formats.map(pad)],
    };
    for (const sheet of [above, below]) {
      const found = recognisedBaseData(sheet);
      expect(brief(found.form)).toEqual(brief(recognisedBaseData(publishedGuantang()).form));
      expect(found.notUnderstood).toEqual([]);
    }
  });

  test("a 2018 table without an end of its own stops at the empty row", () => {
    const sheet = published2018();
    sheet.contents.push(
      Array.from({ length: 7 }, () => ""),
      ["别的内容", 1, "", 2, "", 3, ""],
    );
    sheet.formats.push(...[0, 1].map(() => Array.from({ length: 7 }, () => "")));
    expect(recognisedBaseData(sheet).form.spending).toHaveLength(15);
  });

  test("the staff's numbers beside their labels, the block's name merged down at the side", () => {
    const { form, notUnderstood } = recognisedBaseData(
      sheetOf(
        [
          ["部门整体支出绩效评价基础数据表"],
          ["单位名称：某局"],
          ["人员情况", "编制数", "46人", "实际在职人数", 50],
          ["控制率", [1.087, "0.00%"]],
          ["经费控制情况（万元）", "项目", "2022年决算", "2023年预算", "2023年决算"],
          ["", "三公经费", 1, 2, 3],
          ["", "公务接待", 1, 2, 3],
          ["", "项目支出", 4, 5, 6],
          ["厉行节约措施", "压减会议。"],
        ],
        [
          [0, 0, 1, 5],
          [4, 0, 4, 1],
        ],
      ),
    );
    expect(staffing(form).slice(0, 2)).toEqual([46, 50]);
    expect(brief(form)).toEqual(["三公经费 total 1 2 3", "公务接待 part 1 2 3", "项目支出 total 4 5 6"]);
    expect([form.year, form.unit?.text, form.measures?.text]).toEqual([2023, "某局", "压减会议。"]);
    expect(notUnderstood.map(({ text }) => text)).toEqual(["控制率", "108.70%"]);
  });

  test("where this Excel cannot tell merged cells", () => {
    for (const sheet of [published2018(), publishedYiyang(), publishedGuantang()]) {
      const found = recogniseBaseData(snapshot(sheet, { knowsMerges: false }));
      expect(found.form && brief(found.form)).toEqual(brief(recognisedBaseData(sheet).form));
      expect(found.form && staffing(found.form)).toEqual(staffing(recognisedBaseData(sheet).form));
      expect(found.form?.measures?.text).toEqual(recognisedBaseData(sheet).form.measures?.text);
    }
  });

  test("a row taken away does not break the rest", () => {
    const sheet = publishedYiyang();
    deleteRow(sheet, 14);
    const { form } = recognisedBaseData(sheet);
    expect(kinds(form)).not.toContain("threePublicExpenses");
    expect(kinds(form)).toContain("officialVehicles");
    expect(form.templateId).toBe("hn-base-data-2022");
  });

  test("years decide which of two columns is last year's", () => {
    const sheet = published2018();
    for (const [column, text] of [
      [1, "2018年决算数"],
      [5, "2017年决算数"],
    ] as const)
      type(sheet, { row: 5, column }, text);
    expect(brief(recognisedBaseData(sheet).form)[0]).toBe("三公经费 total 44.29 63.46 29.08");
  });
});

describe("no base data form", () => {
  const reasons = (sheet: TypedSheet) => {
    const found = recogniseBaseData(snapshot(sheet));
    return found.form === undefined ? found.reasons : [];
  };
  test.each<[string, TypedSheet, string]>([
    ["an empty sheet", sheetOf([["", ""]]), "empty-sheet"],
    ["a self-evaluation form", filledLiuyang(), "no-tables"],
    ["an empty self-evaluation form", emptyLiuyang(), "no-tables"],
    ["a table of final accounts", sheetOf([["收入支出决算表"], ["项目", "预算数", "决算数"], ["项目支出", 1, 2]]), "no-tables"],
    [
      "a staff list",
      sheetOf([["人员表"], ["编制数", "实有人数"], [1, 2], ["科目", "预算数", "决算数"], ["工资", 1, 2]]),
      "no-tables",
    ],
  ])("%s", (_, sheet, reason) => {
    expect(reasons(sheet)).toEqual([reason]);
  });
});
