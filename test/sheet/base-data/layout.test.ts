import { describe, expect, test } from "vitest";
import { SPENDING_COLUMNS } from "../../../src/domain/base-data";
import { a1, covers, rectA1, type Rect } from "../../../src/sheet/address";
import { layoutBaseData } from "../../../src/sheet/base-data/layout";
import { needOf } from "../../../src/sheet/row-heights";
import type { CellStyle } from "../../../src/sheet/spec";
import { HIGHEST_ROW } from "../../../src/sheet/text-measure";
import { baseDataTemplateById, baseDataTemplates } from "../../../src/templates/base-data";
import { hunanBaseData2018 } from "../../../src/templates/base-data/hunan-2018";
import { hunanBaseData2022 } from "../../../src/templates/base-data/hunan-2022";
import { hunanBaseData2023 } from "../../../src/templates/base-data/hunan-2023";
import { overlap } from "../../fixtures/sheets/typed-sheet";

const total = (widths: readonly number[]) => widths.reduce((a, b) => a + b, 0);

describe.each(baseDataTemplates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const long = layoutBaseData(template, { unit: "一个名称特别长的单位".repeat(12), year: 2023 });

  test("is known by its id and fits on A4", () => {
    expect(baseDataTemplateById(id)).toBe(template);
    const { margins, orientation } = template.print;
    const paper = orientation === "Landscape" ? 841.9 : 595.3;
    expect(total(template.columnWidths)).toBeLessThanOrEqual(paper - margins.left - margins.right);
    expect(long.print).toMatchObject({ paper: "A4", pagesWide: 1, centerHorizontally: true });
  });

  test("every text is shown whole", () => {
    for (const cell of long.cells) {
      const { area, height } = needOf(long, cell);
      expect(total(long.rowHeights.slice(area.row, area.row + area.rows)), a1(cell)).toBeGreaterThanOrEqual(height);
    }
    expect(Math.max(...long.rowHeights)).toBeLessThanOrEqual(HIGHEST_ROW);
    const printable = 841.9 - template.print.margins.top - template.print.margins.bottom;
    expect(total(layoutBaseData(template, { unit: "某局", year: 2023 }).rowHeights)).toBeLessThanOrEqual(printable);
  });

  test("merged areas don't overlap, nothing lies outside, no cell is written twice", () => {
    long.merges.forEach((a, i) =>
      long.merges.slice(i + 1).forEach((b) => expect(overlap(a, b), `${rectA1(a)} ${rectA1(b)}`).toBe(false)),
    );
    const sheet: Rect = { row: 0, column: 0, rows: long.rowHeights.length, columns: long.columnWidths.length };
    const ranges = [...long.merges, ...long.styles.map(({ range }) => range), ...long.validations.map(({ range }) => range)];
    for (const { row, column, rows, columns } of ranges) {
      expect(covers(sheet, { row, column })).toBe(true);
      expect(covers(sheet, { row: row + rows - 1, column: column + columns - 1 })).toBe(true);
    }
    const addresses = long.cells.map(a1);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("names are unique and legal, the first one says what the sheet is", () => {
    const names = long.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
    expect(long.names[0]).toEqual({ name: "_selfeval", visible: false, text: `${id}|2023|${template.layoutVersion}` });
  });

  test("no amount may be negative; computed cells and texts are not limited", () => {
    expect(long.validations.length).toBeGreaterThan(template.spending.rows.length);
    for (const { decimal, range } of long.validations) {
      expect(decimal.min).toBe(0);
      const cell = long.cells.find((candidate) => covers(range, candidate));
      expect(cell, rectA1(range)).toBeUndefined();
    }
  });

  test("every row's columns are spanned without a hole", () => {
    const rows = [
      [template.labelSpan, ...template.staffing.columns.map(({ span }) => span)],
      [template.labelSpan, ...template.spending.columns.map(({ span }) => span)],
      [template.head.labelSpan, template.head.valueSpan, template.head.remarkSpan],
      ...(template.buildings ? [[template.labelSpan, ...template.buildings.columns.map(({ span }) => span)]] : []),
      ...(template.measures ? [[template.labelSpan, template.measures.valueSpan]] : []),
    ];
    for (const spans of rows) {
      const columns = spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
      expect(columns).toEqual(template.columnWidths.map((_, i) => i));
    }
    expect(template.spending.columns.map(({ role }) => role)).toEqual(SPENDING_COLUMNS);
  });
});

const contents = (spec: ReturnType<typeof layoutBaseData>): Record<string, unknown> =>
  Object.fromEntries(spec.cells.map((cell) => [a1(cell), "formula" in cell ? cell.formula : cell.value]));

test("the vintages stand as they were published", () => {
  const old = contents(layoutBaseData(hunanBaseData2018, { unit: "某局", year: 2018 }));
  expect(old).toMatchObject({
    A1: "2018年度部门整体支出绩效评价基础数据表",
    B2: "某局",
    F2: "单位：万元",
    D3: "2018年实际在职人数",
    B5: "2017年决算数",
    D5: "2018年预算数",
    F5: "2018年决算数",
    A6: "三公经费",
    A7: "　1、公务用车购置和维护经费",
    A20: "部门整体支出预算调整",
  });
  expect(Object.values(old).filter((value) => /楼堂馆所|厉行节约/.test(String(value)))).toEqual([]);
  const yiyang = contents(layoutBaseData(hunanBaseData2022, { unit: "", year: 2022 }));
  expect(yiyang).toMatchObject({
    A6: "支出总额",
    A8: "　　其中：公用经费",
    B21: "——",
    A22: "楼堂馆所控制情况\n（2022年完工项目）",
    A25: "厉行节约保障措施",
  });
  expect(yiyang).not.toHaveProperty("B2");
  const hengshan = contents(layoutBaseData(hunanBaseData2023, { unit: "", year: 2023 }));
  expect(hengshan).toMatchObject({ A6: "三公经费", A15: "　3、省级专项资金\n　（每个专项一行）", A23: "部门基本支出预算调整" });
});

test("rates and sums are live formulas", () => {
  const spec = layoutBaseData(hunanBaseData2022, { unit: "", year: 2022 });
  const formulas = Object.fromEntries(spec.cells.flatMap((cell) => ("formula" in cell ? [[a1(cell), cell.formula]] : [])));
  expect(formulas).toMatchObject({
    F4: '=IF(COUNT(B4,D4)<2,"",IF(B4=0,"",ROUND(D4/B4,4)))',
    B6: '=IF(COUNT(B7,B9)=0,"",SUM(B7,B9))',
    F15: '=IF(COUNT(F16,F19:F20)=0,"",SUM(F16,F19:F20))',
    D16: '=IF(COUNT(D17:D18)=0,"",SUM(D17:D18))',
    D23: '=IF(COUNT(B23,C23)<2,"",IF(B23=0,"",ROUND(C23/B23,4)))',
    G24: '=IF(COUNT(E24,F24)<2,"",IF(E24=0,"",ROUND(F24/E24,4)))',
  });
  expect(Object.keys(formulas)).toHaveLength(1 + 3 * 3 + 2 * 2);
});

test("amounts, rates and texts have their formats", () => {
  const spec = layoutBaseData(hunanBaseData2022, { unit: "", year: 2022 });
  const styleAt = (row: number, column: number): CellStyle =>
    spec.styles
      .filter(({ range }) => covers(range, { row, column }))
      .reduce<CellStyle>((all, { style }) => ({ ...all, ...style }), {});
  expect(styleAt(5, 1)).toMatchObject({ numberFormat: "0.00", borders: true });
  expect(styleAt(3, 5)).toMatchObject({ numberFormat: "0.00%" });
  expect(styleAt(3, 1).numberFormat).toBeUndefined();
  expect(styleAt(24, 1)).toMatchObject({ numberFormat: "@", horizontal: "Left", wrap: true });
  expect(styleAt(1, 0).borders).toBeUndefined();
});

test("the cursor goes to the first cell to fill in; a unit that looks like a formula is a text", () => {
  expect(a1(layoutBaseData(hunanBaseData2018, { unit: "", year: 2018 }).start)).toBe("B2");
  expect(a1(layoutBaseData(hunanBaseData2018, { unit: "某局", year: 2018 }).start)).toBe("B4");
  expect(contents(layoutBaseData(hunanBaseData2018, { unit: "=1+1", year: 2018 })).B2).toBe("=1+1");
});
