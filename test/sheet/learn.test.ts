import { describe, expect, test } from "vitest";
import { a1, covers, rectA1 } from "../../src/sheet/address";
import type { BlockLooks } from "../../src/sheet/block-looks";
import { layout } from "../../src/sheet/layout";
import { learn, relearn, type Corrections, type Learned } from "../../src/sheet/learn";
import { recognise } from "../../src/sheet/recognise";
import type { CellStyle, SheetSpec } from "../../src/sheet/spec";
import { templates } from "../../src/templates";
import { readTemplate, writeTemplate } from "../../src/templates/custom";
import type { Template } from "../../src/templates/template";
import { nationalProject, publishedLiuyang, sichuanProject } from "../fixtures/sheets/published-forms";
import { sheetOf, snapshot, typedSheet, type TypedSheet } from "../fixtures/sheets/typed-sheet";

const looksOf = ({ columnWidths, rowHeights, styles }: SheetSpec, { print: page }: Template): BlockLooks => ({
  columnWidths,
  rowHeights,
  cells: rowHeights.map((_, row) =>
    columnWidths.map((__, column) => {
      const {
        fontName = "",
        fontSize = 0,
        fill,
      } = styles.reduce<CellStyle>(
        (look, { range, style }) => (covers(range, { row, column }) ? { ...look, ...style } : look),
        {},
      );
      return { fontName, fontSize, fill };
    }),
  ),
  page,
});

const contents = (spec: SheetSpec): string[] =>
  spec.cells.map((cell) => `${a1(cell)} ${"formula" in cell ? cell.formula : String(cell.value)}`).sort();
const merges = (spec: SheetSpec): string[] => spec.merges.map(rectA1).sort();

describe.each(templates.map((template) => [template.id, template] as const))("%s, laid out and learned", (_, template) => {
  const spec = layout(template, { unit: "", year: 2024 });
  const found = learn(snapshot(typedSheet(spec)), {
    templates,
    looks: looksOf(spec, template),
    identity: { id: "own-form" },
  }) as Learned;
  const again = layout(found.template, { unit: "", year: 2024 });

  test("gives the same cells and formulas", () => expect(contents(again)).toEqual(contents(spec)));
  test("gives the same merged areas", () => expect(merges(again)).toEqual(merges(spec)));
  test("leaves nothing aside and can be kept", () => {
    expect(found.notUnderstood).toEqual([]);
    expect(found.problems).toEqual([]);
    expect(readTemplate(writeTemplate(found.template))).toEqual({ ok: true, template: found.template });
  });
  test("has the same title, name and widths", () => {
    expect([found.template.title, again.name, again.columnWidths]).toEqual([template.title, spec.name, spec.columnWidths]);
  });
});

const learned = (sheet: TypedSheet, corrections: Corrections = {}): Learned => {
  const found = relearn(snapshot(sheet), corrections, { templates });
  if (found === undefined) throw new Error("nothing learned");
  return found;
};

const taken = ({ understood }: Learned, address: string) => understood.find(({ cell }) => a1(cell) === address);

describe("filled tables that others made", () => {
  test("a project's form: weights, an unknown column, notes and signatures are kept, what was filled in is not", () => {
    const found = learned(nationalProject());
    const { template } = found;
    expect(found.problems).toEqual([]);
    expect(template.columns.map(({ role }) => role)).toEqual([
      "level1",
      "level2",
      "level3",
      "weight",
      "target",
      "actual",
      "score",
      "reason",
      "extra",
    ]);
    expect(template.indicators.map(({ name, weight }) => [name, weight])).toEqual([
      ["产出指标(50分)", 50],
      ["效益指标(30分)", 30],
      ["满意度指标(10分)", 10],
    ]);
    expect(template.funding.rows.map(({ kind, weight }) => [kind, weight])).toEqual([
      ["totalFunds", 10],
      ["fiscalAppropriation", undefined],
      ["carryover", undefined],
    ]);
    expect(template.title).toBe("项 目 支 出 绩 效 自 评 表\n（{year} 年度）");
    expect(template.footnote.split("\n")).toEqual([
      "注：1.得分一档最高不能超过该指标分值上限。",
      "2.定性指标分三档。",
      "填表人：　　　　　　联系电话：",
    ]);
    expect(found.notUnderstood.map(({ text }) => text)).toEqual(["附件2"]);
    const text = writeTemplate(template);
    for (const filled of ["村级道路养护", "养护村道", "≥40公里", "38公里", "雨季停工", "验收单", "某县"])
      expect(text).not.toContain(filled);
    expect(text).toContain("养护里程");
  });

  test("the learned form is inserted, recognised as itself, and every row is bound", () => {
    for (const sheet of [nationalProject(), publishedLiuyang()]) {
      const { template } = learned(sheet);
      const inserted = snapshot(typedSheet(layout(template, { unit: "某局", year: 2024 })));
      const found = recognise(inserted, [...templates, template]);
      expect([found.form?.templateId, found.form?.year, found.form?.unit?.text]).toEqual(["own-form", 2024, "某局"]);
      const rows = template.indicators.flatMap(({ children }) =>
        children.flatMap((level2) => Math.max(level2.children.length, 1)),
      );
      expect(found.form?.indicators).toHaveLength(rows.reduce((sum, count) => sum + count, 0));
      expect(found.form?.funding).toHaveLength(template.funding.rows.length);
    }
  });

  test("a sheet without money and goals gets the usual blocks and is told so; points that miss 100 keep it from being kept", () => {
    const found = learned(sichuanProject());
    expect(found.assumed).toContainEqual({ code: "block-added", block: "funding" });
    expect(found.assumed).toContainEqual({ code: "block-added", block: "goals" });
    expect(found.problems).toEqual([{ path: "indicators", code: "total-not-full", data: { sum: 90, full: 100 } }]);
    expect(found.notUnderstood.map(({ text }) => text)).toEqual(["年度指标完成情况", "评分"]);
    const corrected = learned(sichuanProject(), { weights: { D5: 60 } });
    expect(corrected.problems).toEqual([]);
    expect(corrected.template.indicators[0]?.weight).toBe(100);
  });

  test("without a table there is nothing to learn", () => {
    expect(learn(snapshot(sheetOf([["2024年度工作总结"], ["一、概况"]])), { templates })).toBeUndefined();
  });
});

/** A blank form in a bureau's own words: no weights, headings merged, level 3 empty. */
const ownBlank = (): TypedSheet =>
  sheetOf(
    [
      ["某区专项资金绩效自评表"],
      ["项目类别", "", "", "", "填报处室：", ""],
      ["资金（元）", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["总额", "", "", "", "", ""],
      ["其中：区级资金", "", "", "", "", ""],
      ["一级指标", "二级指标", "三级指标", "评价要点", "实际完成值", "得分"],
      ["产出", "数量", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["", "质量", "", "", "", ""],
      ["效益", "社会效益", "", "", "", ""],
      ["总分", "", "", "", "", ""],
    ],
    [
      [0, 0, 1, 6],
      [6, 0, 3, 1],
      [6, 1, 2, 1],
    ],
  );

describe("a blank form in a bureau's own words", () => {
  const found = learned(ownBlank());

  test("rows still empty are rows, unknown headers are more to fill in, points are spread and said to be", () => {
    const { template, assumed, problems } = found;
    expect(problems).toEqual([]);
    expect(template.moneyUnit).toBe("元");
    expect(template.columns[3]).toMatchObject({ role: "extra", header: "评价要点" });
    expect(
      template.indicators.map(({ name, children }) => [name, children.map((child) => [child.name, child.children.length])]),
    ).toEqual([
      [
        "产出",
        [
          ["数量", 2],
          ["质量", 0],
        ],
      ],
      ["效益", [["社会效益", 0]]],
    ]);
    expect(assumed).toContainEqual({ code: "execution-points", points: 10 });
    expect(assumed).toContainEqual({ code: "weights-spread", rows: 4, points: 90 });
    expect(template.indicators.map(({ weight }) => weight)).toEqual([67.5, 22.5]);
    expect(template.head[0]?.map(({ label }) => label)).toEqual(["项目类别", "填报处室："]);
    expect(template.words.amount.prompt).not.toContain("万元");
  });

  test("the person's word goes before ours", () => {
    const corrected = learned(ownBlank(), {
      columns: { D6: "target" },
      fundingRows: { A5: { kind: "fiscalAppropriation", role: "ofWhich" } },
      fundingColumns: { D3: "none" },
      head: { E2: "unit" },
      weights: { B9: 30 },
    });
    expect(corrected.template.columns[3]?.role).toBe("target");
    expect(corrected.template.funding.rows[1]).toMatchObject({ kind: "fiscalAppropriation", role: "ofWhich" });
    expect(corrected.template.funding.columns.map(({ role }) => role)).not.toContain("weight");
    expect(corrected.template.head[0]?.[1]?.role).toBe("unit");
    expect(taken(corrected, "B9")).toMatchObject({ part: "row", weight: 30 });
    expect(taken(corrected, "D3")).toMatchObject({ role: "none" });
  });

  test("a role given twice is a problem, not a sheet that goes wrong", () => {
    expect(learned(ownBlank(), { columns: { D6: "score" } }).problems).toEqual([
      { path: "columns[5].role", code: "role-twice", data: { role: "score" } },
    ]);
  });
});
