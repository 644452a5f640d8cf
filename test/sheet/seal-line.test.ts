import { describe, expect, test } from "vitest";
import { recogniseBaseData } from "../../src/sheet/base-data/recognise";
import { layoutBaseData } from "../../src/sheet/base-data/layout";
import { layout } from "../../src/sheet/layout";
import { findForm } from "../../src/sheet/found-form";
import { learn } from "../../src/sheet/learn";
import { findSealLines, mayBeSealed, placeForSealLine, sealLineText, withoutSealLines } from "../../src/sheet/seal-line";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { templates } from "../../src/templates";
import { baseDataTemplates } from "../../src/templates/base-data";
import { filledLiuyang } from "../fixtures/sheets/own-liuyang";
import { nationalProject, publishedLiuyang } from "../fixtures/sheets/published-forms";
import { snapshot, typedSheet, type TypedSheet } from "../fixtures/sheets/typed-sheet";

const CODE = "7F3A-91C2-0B44-5D1E";
const text = sealLineText({ time: "2026-03-02 14:10", ruleSet: { version: "2026.1", rules: 45 }, code: CODE });

/** The sheet with the line where it is put. */
const sealed = (sheet: SheetSnapshot, line = text): SheetSnapshot => {
  const { row, column } = placeForSealLine(sheet);
  const width = sheet.values[0]?.length ?? 0;
  const added = Array.from({ length: width }, (_, c) => (c === column - sheet.column ? line : ""));
  const extend = <T>(block: readonly (readonly T[])[], blank: T): T[][] => {
    const rows = block.map((cells) => [...cells]);
    while (rows.length < row - sheet.row) rows.push(Array.from({ length: width }, () => blank));
    return [...rows, added as T[]];
  };
  return { ...sheet, values: extend(sheet.values, ""), formulas: extend(sheet.formulas, ""), text: extend(sheet.text, "") };
};

test("says when, by which rules, and the code", () => {
  expect(text).toBe("已核 2026-03-02 14:10 · 规则集 2026.1（45 条）· 校验码 7F3A-91C2-0B44-5D1E");
});

const sheets: readonly (readonly [string, () => TypedSheet])[] = [
  ["a filled form of ours", filledLiuyang],
  ["a published table", publishedLiuyang],
  ["a national form with its total in the head of the money", nationalProject],
  ...templates.map((template) => [template.id, () => typedSheet(layout(template, { unit: "某单位", year: 2023 }))] as const),
  ...baseDataTemplates.map(
    (template) => [template.id, () => typedSheet(layoutBaseData(template, { unit: "某单位", year: 2023 }))] as const,
  ),
];

describe.each(sheets)("%s", (_, make) => {
  test("is the same form with the line under it: the line is no row, no note and nothing odd", () => {
    const plain = snapshot(make());
    const withLine = sealed(plain);
    expect(findSealLines(withLine)).toEqual([{ ...placeForSealLine(plain), text, code: CODE }]);
    const [before, after] = [findForm(plain, templates), findForm(withLine, templates)];
    expect([...(after?.places ?? [])]).toEqual([...(before?.places ?? [])]);
    expect([...(after?.fields ?? [])]).toEqual([...(before?.fields ?? [])]);
    expect(after?.notUnderstood).toEqual(before?.notUnderstood);
    expect(after?.findings()).toEqual(before?.findings());
    expect(withoutSealLines(withLine).values).toEqual(withoutSealLines(plain).values);
  });

  test("a second seal takes the place of the first", () => {
    const withLine = sealed(snapshot(make()));
    const [line] = findSealLines(withLine);
    expect(placeForSealLine(withLine)).toEqual({ row: line?.row, column: line?.column });
  });
});

test("a base data form without a note below stays the same form", () => {
  const [template] = baseDataTemplates;
  if (!template) throw new Error("there are no base data forms");
  const { footnote: _, signatures: __, ...bare } = template;
  const plain = snapshot(typedSheet(layoutBaseData(bare, { unit: "某单位", year: 2023 })));
  expect(recogniseBaseData(sealed(plain))).toEqual(recogniseBaseData(plain));
});

test("a form made of a sealed sheet does not take the line for its footnote", () => {
  const plain = snapshot(publishedLiuyang());
  const learned = (sheet: SheetSnapshot) => learn(sheet, { templates })?.template;
  expect(learned(sealed(plain))).toEqual(learned(plain));
});

test.each([
  ["的校验码被改坏", text.replace(CODE, "7F3A-XXXX"), undefined],
  ["with a note behind it", `${text}（张三）`, undefined],
])("a line %s is still ours, its code is not", (_, damaged, code) => {
  const [line] = findSealLines(sealed(snapshot(filledLiuyang()), damaged));
  expect(line).toMatchObject({ text: damaged });
  expect(line?.code).toBe(code);
});

test.each(["已核实", "已核 2026年3月", "校验码 7F3A-91C2", "规则集 2026.1"])("%s is a person's own text", (own) => {
  const sheet = sealed(snapshot(filledLiuyang()), own);
  expect(findSealLines(sheet)).toEqual([]);
  expect(mayBeSealed(sheet, {})).toBe(false);
});
