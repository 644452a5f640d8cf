import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Engine, EngineConditionalFormat, EngineStyle, EngineValidation } from "../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { at, put } from "./fixture";

let engine: Engine;
let sheet: string;
const value = (row: number, column: number, on = sheet) => engine.cell(on, row, column).value;

beforeEach(async () => {
  engine = await createHeadlessEngine({ sheetName: "自评表" });
  sheet = engine.sheets.active();
});
afterEach(() => engine.dispose());

const score: Omit<EngineValidation, "areas"> = {
  rule: { type: "decimal", operator: "Between", formula1: 0, formula2: 10 },
  ignoreBlanks: true,
  prompt: { show: true, title: "得分", message: "请填写0—10之间的数" },
  alert: { show: true, style: "Stop", title: "超出分值", message: "得分应在0—10之间" },
};
const low: Omit<EngineConditionalFormat, "id"> = {
  areas: [at(3, 2, 4, 1)],
  rule: { type: "custom", formula: "=$C4<$B4*0.6" },
  format: { fill: "#FFC7CE", bold: true, numberFormat: '"✕ "@', border: { style: "Dashed", color: "#9C0006" } },
  priority: 0,
  stopIfTrue: false,
};

describe("merged cells", () => {
  it("keep the first content and come apart again", () => {
    put(engine, sheet, 0, 0, ["", "甲"], ["乙", "丙"]);
    engine.merge(sheet, at(0, 0, 2, 2));
    expect(engine.merges(sheet)).toEqual([at(0, 0, 2, 2)]);
    expect([value(0, 0), value(0, 1), value(1, 0), value(1, 1)]).toEqual(["甲", "", "", ""]);
    engine.unmerge(sheet, at(1, 1));
    expect(engine.merges(sheet)).toEqual([]);
  });

  it("swallow merged cells that they touch", async () => {
    engine.merge(sheet, at(0, 0, 2, 2));
    engine.merge(sheet, at(1, 1, 2, 2));
    expect(engine.merges(sheet)).toEqual([at(1, 1, 2, 2)]);
    await engine.undo();
    expect(engine.merges(sheet)).toEqual([at(0, 0, 2, 2)]);
  });
});

describe("inserted and deleted lines", () => {
  beforeEach(async () => {
    put(engine, sheet, 3, 1, [10, 5], [10, 9], [10, 3], [10, 7], ["=SUM(B4:B7)", "=SUM(C4:C7)"]);
    engine.merge(sheet, at(4, 0, 2, 1));
    engine.setValidation(sheet, at(3, 2, 4, 1), score);
    engine.addConditionalFormat(sheet, low);
    engine.addName({ name: "总分", scope: sheet, formula: "='自评表'!$C$8", visible: true, comment: "" });
    engine.setStyle(sheet, at(4, 1), { fill: "#EEEEEE", locked: false });
    await engine.settle();
  });

  it("carry formulas, names, merges, validations and conditional formats down", async () => {
    engine.insertRows(sheet, 5, 2);
    await engine.settle();
    expect(engine.cell(sheet, 9, 2)).toMatchObject({ formula: "=SUM(C4:C9)", value: 24 });
    expect(engine.merges(sheet)).toEqual([at(4, 0, 4, 1)]);
    expect(engine.names().map((name) => name.formula.replaceAll("'", ""))).toEqual(["=自评表!$C$10"]);
    expect(engine.validations(sheet)).toEqual([{ ...score, areas: [at(3, 2, 6, 1)] }]);
    expect(engine.conditionalFormats(sheet).map(({ areas, rule }) => ({ areas, rule }))).toEqual([
      { areas: [at(3, 2, 6, 1)], rule: low.rule },
    ]);
    expect(engine.style(sheet, 5, 1)).toMatchObject({ fill: "#EEEEEE", locked: false });
    put(engine, sheet, 5, 2, [1]);
    await engine.settle();
    expect(value(9, 2)).toBe(25);
  });

  it("carry them up when rows above go, and back with undo", async () => {
    engine.deleteRows(sheet, 0, 2);
    await engine.settle();
    expect(engine.cell(sheet, 5, 2)).toMatchObject({ formula: "=SUM(C2:C5)", value: 24 });
    expect(engine.merges(sheet)).toEqual([at(2, 0, 2, 1)]);
    expect(engine.conditionalFormats(sheet)[0]?.rule).toEqual({ type: "custom", formula: "=$C2<$B2*0.6" });
    expect(engine.names()[0]?.formula.replaceAll("'", "")).toBe("=自评表!$C$6");
    await engine.undo();
    await engine.settle();
    expect(engine.cell(sheet, 7, 2)).toMatchObject({ formula: "=SUM(C4:C7)", value: 24 });
    expect(engine.names()[0]?.formula.replaceAll("'", "")).toBe("=自评表!$C$8");
  });

  it("carry them to the right with inserted columns, and back", async () => {
    engine.insertColumns(sheet, 2, 1);
    await engine.settle();
    expect(engine.cell(sheet, 7, 3)).toMatchObject({ formula: "=SUM(D4:D7)", value: 24 });
    expect(engine.validations(sheet)[0]?.areas).toEqual([at(3, 3, 4, 1)]);
    engine.deleteColumns(sheet, 2, 1);
    await engine.settle();
    expect(engine.cell(sheet, 7, 2)).toMatchObject({ formula: "=SUM(C4:C7)", value: 24 });
  });

  it("leave #REF! where what was meant is gone", async () => {
    put(engine, sheet, 9, 0, ["=C8"]);
    await engine.settle();
    engine.deleteRows(sheet, 7, 1);
    await engine.settle();
    expect(engine.cell(sheet, 8, 0)).toMatchObject({ value: "#REF!", type: "error" });
  });
});

describe("defined names", () => {
  it("of two sheets may be the same and mean each its own", async () => {
    const other = engine.sheets.add("副 表");
    put(engine, sheet, 0, 0, [1]);
    put(engine, other, 0, 0, [100]);
    engine.addName({ name: "总分", scope: sheet, formula: "='自评表'!$A$1", visible: true, comment: "" });
    engine.addName({ name: "总分", scope: other, formula: "='副 表'!$A$1", visible: false, comment: "备注" });
    put(engine, sheet, 1, 0, ["=总分*2", "='副 表'!总分+总分", "=SUM(自评表!总分,1)"]);
    put(engine, other, 1, 0, ["=总分*2"]);
    await engine.settle();
    expect([value(1, 0), value(1, 1), value(1, 2), value(1, 0, other)]).toEqual([2, 101, 2, 200]);
    expect(engine.cell(sheet, 1, 1).formula).toBe("='副 表'!总分+总分");
    put(engine, other, 0, 0, [7]);
    await engine.settle();
    expect([value(1, 1), value(1, 0, other)]).toEqual([8, 14]);
    expect(engine.names()).toEqual([
      { name: "总分", scope: sheet, formula: expect.stringMatching(/^='?自评表'?!\$A\$1$/), visible: true, comment: "" },
      { name: "总分", scope: other, formula: "='副 表'!$A$1", visible: false, comment: "备注" },
    ]);
  });

  it("of a sheet go before the workbook's, and formulas follow when one comes or goes", async () => {
    put(engine, sheet, 0, 0, [3], [4], ["=系数*10"]);
    await engine.settle();
    expect(value(2, 0)).toBe("#NAME?");
    engine.addName({ name: "系数", scope: undefined, formula: "=自评表!$A$1", visible: true, comment: "" });
    await engine.settle();
    expect(value(2, 0)).toBe(30);
    engine.addName({ name: "系数", scope: sheet, formula: "=自评表!$A$2+0.5", visible: true, comment: "" });
    await engine.settle();
    expect(value(2, 0)).toBe(45);
    engine.removeName("系数", sheet);
    await engine.settle();
    expect(value(2, 0)).toBe(30);
    engine.addName({ name: "系数", scope: undefined, formula: "=8", visible: true, comment: "" });
    await engine.settle();
    expect([value(2, 0), engine.names().length]).toEqual([80, 1]);
  });

  it("may stand for a text, and for other names", async () => {
    engine.addName({ name: "模板", scope: sheet, formula: '="表-2020"', visible: false, comment: "" });
    engine.addName({ name: "别名", scope: undefined, formula: "=模板", visible: true, comment: "" });
    put(engine, sheet, 0, 0, ['=模板&"!"', "=LEN(别名)", "模板"]);
    await engine.settle();
    expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual(["表-2020!", 6, "模板"]);
  });

  it("follow a renamed sheet", async () => {
    put(engine, sheet, 0, 0, [5], ["=总分"]);
    engine.addName({ name: "总分", scope: sheet, formula: "='自评表'!$A$1", visible: true, comment: "" });
    await engine.settle();
    engine.sheets.rename(sheet, "新 名");
    put(engine, sheet, 0, 0, [6]);
    await engine.settle();
    expect([value(1, 0), engine.names()[0]?.formula]).toEqual([6, "='新 名'!$A$1"]);
  });
});

describe("validations", () => {
  it("come back with their Chinese texts, and a new one takes its cells from the old", () => {
    engine.setValidation(sheet, at(0, 0, 4, 1), score);
    const list: Omit<EngineValidation, "areas"> = {
      ...score,
      rule: { type: "list", source: "优,良,中,差", inCellDropDown: true },
    };
    engine.setValidation(sheet, at(1, 0), list);
    const found = engine.validations(sheet);
    expect(found).toContainEqual({ ...list, areas: [at(1, 0)] });
    expect(found.find((each) => each.rule.type === "decimal")?.areas).toEqual([at(0, 0), at(2, 0, 2, 1)]);
    engine.setValidation(sheet, at(0, 0, 4, 1), undefined);
    expect(engine.validations(sheet)).toEqual([]);
  });

  it("of every kind come back as they were given", () => {
    const rules: EngineValidation["rule"][] = [
      { type: "custom", formula: "=LEN(A1)>5" },
      { type: "wholeNumber", operator: "GreaterThan", formula1: "=$B$1" },
      { type: "textLength", operator: "LessThanOrEqualTo", formula1: 20 },
      { type: "list", source: "=$D$1:$D$4", inCellDropDown: false },
    ];
    rules.forEach((rule, row) => engine.setValidation(sheet, at(row, 0), { ...score, rule }));
    expect(engine.validations(sheet).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("conditional formats", () => {
  it("come back as given, in the order of their priority", () => {
    const first = engine.addConditionalFormat(sheet, low);
    const second = engine.addConditionalFormat(sheet, {
      ...low,
      rule: { type: "cellValue", operator: "Between", formula1: "1", formula2: "2" },
      priority: 1,
    });
    const third = engine.addConditionalFormat(sheet, {
      ...low,
      rule: { type: "cellValue", operator: "GreaterThan", formula1: "=$B$4" },
      priority: 0,
    });
    expect(engine.conditionalFormats(sheet).map(({ id, priority }) => [id, priority])).toEqual([
      [third, 0],
      [first, 1],
      [second, 2],
    ]);
    expect(engine.conditionalFormats(sheet)[1]).toEqual({ ...low, id: first, priority: 1 });
    expect(engine.conditionalFormats(sheet)[0]?.rule).toEqual({ type: "cellValue", operator: "GreaterThan", formula1: "=$B$4" });
    engine.setConditionalFormat(sheet, { ...low, id: second, priority: 0, format: { color: "#FF0000" } });
    expect(engine.conditionalFormats(sheet)[0]).toMatchObject({ id: second, format: { color: "#FF0000" } });
    engine.removeConditionalFormat(sheet, first);
    expect(engine.conditionalFormats(sheet)).toHaveLength(2);
  });
});

it("a cell-value rule's operands follow inserted rows", () => {
  engine.addConditionalFormat(sheet, {
    ...low,
    rule: { type: "cellValue", operator: "NotBetween", formula1: "=$B4", formula2: '=LEN(")(")+($A4)' },
  });
  engine.insertRows(sheet, 0, 1);
  expect(engine.conditionalFormats(sheet)[0]).toMatchObject({
    areas: [at(4, 2, 4, 1)],
    rule: { operator: "NotBetween", formula1: "=$B5", formula2: '=LEN(")(")+($A5)' },
  });
});

describe("looks and sizes", () => {
  it("come back as given", () => {
    const style: Partial<EngineStyle> = {
      fontName: "黑体",
      fontSize: 16,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: "#C00000",
      fill: "#FFF2CC",
      horizontal: "CenterAcrossSelection",
      vertical: "Justify",
      wrap: true,
      indent: 2,
      numberFormat: "0.00%",
      top: { style: "Thin", color: "#000000" },
      bottom: { style: "Double", color: "#FF0000" },
      left: { style: "Hairline", color: "#000000" },
      right: { style: "None", color: "#000000" },
      locked: false,
      formulaHidden: true,
    };
    engine.setStyle(sheet, at(1, 1), style);
    expect(engine.style(sheet, 1, 1)).toEqual(style);
    engine.setStyle(sheet, at(1, 1), { bold: false, fill: "", horizontal: "Center", top: { style: "None", color: "#000000" } });
    expect(engine.style(sheet, 1, 1)).toMatchObject({
      bold: false,
      fill: "",
      horizontal: "Center",
      italic: true,
      vertical: "Justify",
      top: { style: "None" },
    });
    engine.clearStyles(sheet, at(1, 1));
    expect(engine.style(sheet, 1, 1)).toEqual(engine.style(sheet, 9, 9));
  });

  it("keep the value while the style changes", async () => {
    put(engine, sheet, 0, 0, ["00123", "=1/4"]);
    engine.setStyle(sheet, at(0, 0, 1, 2), { numberFormat: "0%" });
    await engine.settle();
    expect([value(0, 0), engine.cell(sheet, 0, 0).type, engine.cell(sheet, 0, 1).text]).toEqual(["00123", "text", "25%"]);
    engine.clearStyles(sheet, at(0, 0, 1, 2));
    await engine.undo();
    await engine.settle();
    expect(engine.cell(sheet, 0, 1)).toMatchObject({ formula: "=1/4", text: "25%" });
  });

  it("take points", () => {
    engine.setRowHeight(sheet, 2, 3, 30);
    engine.setColumnWidth(sheet, 1, 2, 90);
    engine.setRowHidden(sheet, 8, 2, true);
    engine.setFrozen(sheet, 4, 1);
    engine.setShowGridlines(sheet, false);
    expect([
      engine.rowHeight(sheet, 1),
      engine.rowHeight(sheet, 4),
      engine.columnWidth(sheet, 2),
      engine.columnWidth(sheet, 3),
    ]).toEqual([14.25, 30, 90, 54]);
    expect([engine.rowHidden(sheet, 7), engine.rowHidden(sheet, 9)]).toEqual([false, true]);
    expect([engine.frozen(sheet), engine.showGridlines(sheet)]).toEqual([{ rows: 4, columns: 1 }, false]);
  });
});

describe("sheets", () => {
  it("are added in place, hidden, moved, renamed and removed; the active one stays", () => {
    const one = engine.sheets.add("第一", 0);
    const two = engine.sheets.add("第二");
    expect(engine.sheets.active()).toBe(sheet);
    engine.sheets.setVisibility(two, "VeryHidden");
    engine.sheets.setTabColor(one, "#FF0000");
    engine.sheets.move(one, 2);
    expect(engine.sheets.list()).toEqual([
      { id: sheet, name: "自评表", visibility: "Visible", tabColor: "" },
      { id: two, name: "第二", visibility: "VeryHidden", tabColor: "" },
      { id: one, name: "第一", visibility: "Visible", tabColor: "#FF0000" },
    ]);
    engine.sheets.remove(two);
    expect(engine.sheets.list().map(({ id }) => id)).toEqual([sheet, one]);
  });

  it("tell about activation and selection", () => {
    const other = engine.sheets.add("二");
    const [activated, selected]: [string[], unknown[]] = [[], []];
    engine.onActivate((id) => activated.push(id));
    engine.onSelect((selection) => selected.push(selection));
    engine.select(other, at(2, 3, 2, 1));
    expect(activated).toEqual([other]);
    expect(selected).toEqual([{ sheet: other, area: at(2, 3, 2, 1) }]);
    expect(engine.selection()).toEqual({ sheet: other, area: at(2, 3, 2, 1) });
  });
});

it("a merged cell is selected with its whole area", () => {
  engine.merge(sheet, at(1, 1, 2, 3));
  engine.select(sheet, at(1, 1));
  expect(engine.selection().area).toEqual(at(1, 1, 2, 3));
});

describe("locked cells", () => {
  it("never stop code, nor does a lock stay behind", async () => {
    put(engine, sheet, 0, 0, [1], ["=A1"]);
    engine.setLocked(sheet, [at(0, 0, 100, 26)]);
    put(engine, sheet, 0, 0, [2]);
    engine.insertRows(sheet, 0, 1);
    engine.merge(sheet, at(5, 0, 2, 2));
    await engine.settle();
    expect([value(1, 0), value(2, 0), engine.merges(sheet).length]).toEqual([2, 2, 1]);
    engine.setLocked(sheet, undefined);
    engine.setLocked(sheet, [at(0, 0)]);
    engine.setLocked(sheet, undefined);
  });
});

describe("many engines", () => {
  it("with equal formulas and unequal names do not mix", async () => {
    const others = await Promise.all(["甲", "乙"].map((sheetName) => createHeadlessEngine({ sheetName })));
    const results = await Promise.all(
      others.map(async (each, index) => {
        const own = each.sheets.active();
        put(each, own, 0, index, [index + 1]);
        each.addName({
          name: "总分",
          scope: undefined,
          formula: index === 0 ? "=甲!$A$1" : "=乙!$B$1",
          visible: true,
          comment: "",
        });
        put(each, own, 5, 5, ["=总分*10"]);
        await each.settle();
        const result = each.cell(own, 5, 5).value;
        each.dispose();
        return result;
      }),
    );
    expect(results).toEqual([10, 20]);
  });
});
