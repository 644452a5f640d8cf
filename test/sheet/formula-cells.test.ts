import { describe, expect, test } from "vitest";
import { a1 } from "../../src/sheet/address";
import { layoutBaseData } from "../../src/sheet/base-data/layout";
import { findForm } from "../../src/sheet/found-form";
import { layout } from "../../src/sheet/layout";
import type { SheetSpec } from "../../src/sheet/spec";
import { templates } from "../../src/templates";
import { baseDataTemplates } from "../../src/templates/base-data";
import { filledForm } from "../fixtures/sheets/fill-form";
import { filledLiuyang } from "../fixtures/sheets/own-liuyang";
import { nationalProject, publishedLiuyang, sichuanProject } from "../fixtures/sheets/published-forms";
import { deleteRow, insertRow, snapshot, type, typedSheet, type TypedSheet } from "../fixtures/sheets/typed-sheet";

const cellsOf = (sheet: TypedSheet) => {
  const read = snapshot(sheet);
  return findForm(read, templates)?.formulaCells(read);
};
const faults = (sheet: TypedSheet) =>
  cellsOf(sheet)?.flatMap(({ at, cell, fault }) => (fault ? [`${a1(cell)} ${at} ${fault}`] : []));

const formulasOf = (spec: SheetSpec): string[] => spec.cells.flatMap((cell) => ("formula" in cell ? [a1(cell)] : [])).sort();
const found = (sheet: TypedSheet): string[] => (cellsOf(sheet) ?? []).map(({ cell }) => a1(cell)).sort();

describe("the cells in which a form puts formulas", () => {
  test.each(templates.map((template) => [template.id, template] as const))(
    "%s: all of them, empty or filled in, and all well",
    (_, template) => {
      const spec = layout(template, { unit: "某单位", year: 2020 });
      const [empty, filled] = [typedSheet(spec), filledForm(template, 2020)];
      expect(found(empty)).toEqual(formulasOf(spec));
      expect(faults(empty) ?? []).toEqual([]);
      expect(found(filled)).toEqual(formulasOf(spec));
      expect(faults(filled) ?? []).toEqual([]);
    },
  );

  test.each(baseDataTemplates.map((template) => [template.id, template] as const))(
    "%s: all of them, and all well",
    (_, template) => {
      const spec = layoutBaseData(template, { unit: "某单位", year: 2023 });
      expect(found(typedSheet(spec))).toEqual(formulasOf(spec));
      expect(faults(typedSheet(spec))).toEqual([]);
    },
  );
});

describe("what became of a formula", () => {
  const E6 = { row: 5, column: 4 };
  const G32 = { row: 31, column: 6 };
  const withTyped = (cell: typeof E6, content: string | number): TypedSheet => {
    const sheet = filledLiuyang();
    type(sheet, cell, content);
    return sheet;
  };

  test.each([
    ["the same number typed over it", E6, 1, ["E6 funding[2].executionRate typed"]],
    ["nothing left of it", E6, "", ["E6 funding[2].executionRate typed"]],
    ["a formula over no cell", G32, "=90+8", ["G32 total.score constant"]],
    ["a function over no cell", G32, "=SUM(90,8)", ["G32 total.score constant"]],
    ["a sum that leaves out a row", G32, "=SUM(G12:G30)", ["G32 total.score different"]],
    ["another formula for the same", E6, "=ROUND(D6/C6,4)", []],
    ["the same sum in two parts", G32, "=SUM(G12:G20)+SUM(G21:G31)", []],
  ] as const)("%s", (_, cell, content, expected) => expect(faults(withTyped(cell, content))).toEqual(expected));

  test("rows that come and go are no fault", () => {
    const sheet = filledLiuyang();
    insertRow(sheet, 14);
    deleteRow(sheet, 20);
    expect(faults(sheet)).toEqual([]);
  });

  test("a row that was added under the sum's last one is left out of it", () => {
    const sheet = filledLiuyang();
    insertRow(sheet, 31);
    ["服务对象满意度（2）", "新指标", "≥90%", "95%", 2].forEach((value, i) => type(sheet, { row: 31, column: 2 + i }, value));
    expect(faults(sheet)).toEqual(["G33 total.score different"]);
  });

  test("a foreign table without formulas is not accused", () => {
    for (const sheet of [publishedLiuyang(), nationalProject(), sichuanProject()]) expect(cellsOf(sheet)).toBeUndefined();
  });

  test("nor is a copy of our form that lost its mark and all formulas; with one of them left it is judged", () => {
    const sheet = { ...filledLiuyang(), names: [] };
    type(sheet, E6, 1);
    expect(faults(sheet)).toEqual(["E6 funding[2].executionRate typed"]);
    for (const { cell } of cellsOf(sheet) ?? []) type(sheet, cell, 1);
    expect(cellsOf(sheet)).toBeUndefined();
  });

  test("a grade that was typed over is noticed, though no rule reads it", () => {
    const template = templates.find(({ total }) => total?.grade === true);
    if (!template) throw new Error("no form shows a grade");
    const sheet = filledForm(template, 2021);
    const cell = cellsOf(sheet)?.find(({ at }) => at === "total.grade")?.cell;
    if (!cell) throw new Error("no grade");
    expect(faults(sheet)).toEqual([]);
    type(sheet, cell, "优");
    expect(faults(sheet)).toEqual([`${a1(cell)} total.grade typed`]);
  });
});
