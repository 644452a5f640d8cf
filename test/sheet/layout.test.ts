import { describe, expect, test } from "vitest";
import { a1, covers, rectA1, type Rect } from "../../src/sheet/address";
import { layout } from "../../src/sheet/layout";
import { needOf } from "../../src/sheet/row-heights";
import type { CellStyle } from "../../src/sheet/spec";
import { HIGHEST_ROW, lineCount } from "../../src/sheet/text-measure";
import { templates } from "../../src/templates";
import { liuyang2020 } from "../../src/templates/liuyang-2020";
import type { Template } from "../../src/templates/template";
import { overlap } from "../fixtures/sheets/typed-sheet";

const spec = layout(liuyang2020, { unit: "浏阳市总工会", year: 2020 });
const contentAt = (address: string) => {
  const cell = spec.cells.find((candidate) => a1(candidate) === address);
  return cell && ("formula" in cell ? cell.formula : cell.value);
};
const styleAt = (cell: { row: number; column: number }): CellStyle =>
  spec.styles.filter(({ range }) => covers(range, cell)).reduce<CellStyle>((all, { style }) => ({ ...all, ...style }), {});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const long = layout(template, { unit: "一个名称特别长的单位".repeat(12), year: 2020 });

  test("every text is shown whole, even an endless unit name", () => {
    for (const cell of long.cells) {
      const { area, height } = needOf(long, cell);
      const rows = long.rowHeights.slice(area.row, area.row + area.rows);
      expect(
        rows.reduce((sum, row) => sum + row, 0),
        a1(cell),
      ).toBeGreaterThanOrEqual(height);
    }
    expect(Math.max(...long.rowHeights)).toBeLessThanOrEqual(HIGHEST_ROW);
  });

  test("merged areas don't overlap, and hold their content in the first cell", () => {
    long.merges.forEach((a, i) =>
      long.merges.slice(i + 1).forEach((b) => expect(overlap(a, b), `${rectA1(a)} ${rectA1(b)}`).toBe(false)),
    );
    for (const cell of long.cells) {
      const merge = long.merges.find((candidate) => covers(candidate, cell));
      if (merge) expect(a1(cell)).toBe(a1(merge));
    }
  });

  test("nothing lies outside the rows and columns, no cell is written twice", () => {
    const sheet: Rect = { row: 0, column: 0, rows: long.rowHeights.length, columns: long.columnWidths.length };
    const ranges = [...long.merges, ...long.styles.map(({ range }) => range), ...long.validations.map(({ range }) => range)];
    for (const { row, column, rows, columns } of ranges) {
      expect(covers(sheet, { row, column })).toBe(true);
      expect(covers(sheet, { row: row + rows - 1, column: column + columns - 1 })).toBe(true);
    }
    const addresses = long.cells.map(a1);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("names are unique and legal in Excel", () => {
    const names = long.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
  });
});

test("the form stands where people know it", () => {
  expect(contentAt("A1")).toBe("2020年度部门整体支出绩效自评表");
  expect(contentAt("C2")).toBe("浏阳市总工会");
  expect(["A3", "C3", "D3", "E3"].map(contentAt)).toEqual(["整体支出规模（万元）", "全年预算数", "全年执行数", "执行率"]);
  expect(["A4", "A5", "A6", "A7"].map(contentAt)).toEqual([
    "资金来源：（1）财政拨款",
    "（2）其他资金",
    "资金结构：（1）基本支出",
    "（2）项目支出",
  ]);
  expect(["A11", "B11", "C11", "D11", "E11", "F11", "G11", "H11"].map(contentAt)).toEqual(
    liuyang2020.columns.map(({ header }) => header),
  );
  expect(["A12", "B12", "C12", "D12", "E12", "C13", "D20"].map(contentAt)).toEqual([
    "投入管理指标",
    30,
    "预算编审管理（3）",
    undefined,
    "根据财政管理工作绩效考核相关办法规定填报",
    "预算执行管理（4）",
    "组织开展困难职工帮扶（3 分）",
  ]);
  expect(contentAt("A32")).toBe("总  分");
  expect(spec.merges.map(rectA1)).toEqual(
    expect.arrayContaining(["A12:A19", "B12:B19", "E12:E19", "A20:A26", "C20:C21", "A27:A31", "C27:C28"]),
  );
  expect(spec.name).toBe("2020部门整体支出绩效自评表");
});

test("rates, total weight and total score are live formulas", () => {
  const formulas = spec.cells.flatMap((cell) => ("formula" in cell ? [[a1(cell), cell.formula]] : []));
  expect(formulas).toEqual([
    ...[4, 5, 6, 7].map((row) => [`E${row}`, `=IF(COUNT(C${row},D${row})<2,"",IF(C${row}=0,"",ROUND(D${row}/C${row},4)))`]),
    ["B32", "=SUM(B12:B31)"],
    ["G32", "=SUM(G12:G31)"],
  ]);
});

test("every score may be from 0 to its row's weight, and nothing else is so limited", () => {
  const weights = [3, 4, 4, 5, 4, 3, 3, 4, 3, 3, 4, 4, 3, 2, 6, 10, 10, 7, 8, 10];
  const scores = spec.validations.filter(({ range }) => range.column === 6);
  expect(scores.map(({ range, decimal }) => [rectA1(range), decimal.min, decimal.max])).toEqual(
    weights.map((weight, i) => [`G${12 + i}`, 0, weight]),
  );
  expect(scores[1]?.error.message).toContain("本行分值 4 分");
  const amounts = spec.validations.filter(({ range }) => range.column !== 6);
  expect(amounts.map(({ range }) => rectA1(range))).toEqual(["C4", "D4", "C5", "D5", "C6", "D6", "C7", "D7"]);
  expect(amounts.every(({ decimal }) => decimal.min === 0)).toBe(true);
  for (const { prompt, error } of spec.validations) {
    for (const { title } of [prompt, error]) expect(title.length).toBeLessThanOrEqual(32);
    for (const { message } of [prompt, error]) expect(message.length).toBeLessThanOrEqual(225);
  }
});

test("number formats: amounts, rates, points without a dangling dot, texts as typed", () => {
  expect(styleAt({ row: 3, column: 2 }).numberFormat).toBe("0.00");
  expect(styleAt({ row: 3, column: 4 }).numberFormat).toBe("0.00%");
  expect(styleAt({ row: 11, column: 6 }).numberFormat).toBeUndefined();
  for (const column of [4, 5, 7]) expect(styleAt({ row: 25, column }).numberFormat).toBe("@");
  expect(styleAt({ row: 25, column: 3 })).toMatchObject({ wrap: true, borders: true, fontName: "宋体", fontSize: 10.5 });
  expect(styleAt({ row: 0, column: 0 })).toMatchObject({ bold: true, fontSize: 18, horizontal: "Center" });
  expect(styleAt({ row: 0, column: 0 }).borders).toBeUndefined();
});

test("it prints on A4 landscape, one page wide, the indicator header on each page", () => {
  expect(spec.print).toMatchObject({
    paper: "A4",
    orientation: "Landscape",
    pagesWide: 1,
    centerHorizontally: true,
    titleRows: { first: 10, last: 10 },
  });
  expect(rectA1(spec.print.area)).toBe("A1:H34");
  expect(spec.print.footer).toBe("第 &P 页，共 &N 页");
});

test("the sheet says what it is, hidden, and names what people refer to", () => {
  expect(spec.names[0]).toEqual({ name: "_selfeval", visible: false, text: "hn-liuyang-2020|2020|1" });
  const places = Object.fromEntries(spec.names.flatMap((name) => ("range" in name ? [[name.name, rectA1(name.range)]] : [])));
  expect(places).toMatchObject({
    单位名称: "C2:H2",
    执行率_财政拨款: "E4:H4",
    全年执行数_项目支出: "D7",
    总权重: "B32",
    总分: "G32",
    自评得分: "G12:G31",
  });
});

test("the cursor goes to the first cell to fill in", () => {
  expect(a1(spec.start)).toBe("C4");
  expect(a1(layout(liuyang2020, { unit: "", year: 2020 }).start)).toBe("C2");
});

test("a unit that looks like a formula is a text", () => {
  const cell = layout(liuyang2020, { unit: "=1+1", year: 2020 }).cells.find((candidate) => a1(candidate) === "C2");
  expect(cell).toEqual({ row: 1, column: 2, value: "=1+1" });
});

test("a form with weights in a column and points for execution needs data only", () => {
  const project: Template = {
    ...liuyang2020,
    id: "project",
    columns: [
      ...(["level1", "level2", "level3", "target", "actual", "weight", "score", "reason"] as const).map((role) => ({
        role,
        header: role,
        width: 90,
      })),
    ],
    funding: {
      header: "项目资金（万元）",
      labelSpan: { first: 0, last: 1 },
      columns: (["initialBudget", "adjustedBudget", "actualExpenditure", "weight", "executionRate", "score"] as const).map(
        (role, i) => ({
          role,
          header: role,
          span: { first: i + 2, last: i + 2 },
        }),
      ),
      rows: [
        { label: "年度资金总额", kind: "totalFunds", role: "total", shortName: "资金总额", weight: 10 },
        { label: "其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
      ],
    },
  };
  const sheet = layout(project, { unit: "", year: 2021 });
  const formulas = Object.fromEntries(sheet.cells.flatMap((cell) => ("formula" in cell ? [[a1(cell), cell.formula]] : [])));
  expect(formulas).toMatchObject({
    G4: '=IF(COUNT(D4,E4)<2,"",IF(D4=0,"",ROUND(E4/D4,4)))',
    F30: "=SUM(F10:F29,F4)",
    G30: "=SUM(G10:G29,H4)",
  });
  const limits = sheet.validations.flatMap(({ range, decimal: { max } }) =>
    typeof max === "number" ? [] : [`${rectA1(range)} ≤ ${a1(max)}`],
  );
  expect(limits).toHaveLength(21);
  expect(limits).toEqual(expect.arrayContaining(["H4 ≤ F4", "G10 ≤ F10", "G29 ≤ F29"]));
  expect(sheet.cells.find((cell) => a1(cell) === "H5")).toMatchObject({ value: "—" });
});

test("lines are counted as Chinese text breaks: words stay whole, no line begins with a comma", () => {
  const width = 10.5 * 5 + 6;
  expect(lineCount("", width, 10.5)).toBe(1);
  expect(lineCount("一二三四五", width, 10.5)).toBe(1);
  expect(lineCount("一二三四五六", width, 10.5)).toBe(2);
  expect(lineCount("一二三四五，六七八九", width, 10.5)).toBe(3);
  expect(lineCount("一\n二\n三", width, 10.5)).toBe(3);
  expect(lineCount("人数25000人", width, 10.5)).toBe(2);
  expect(lineCount("1234567890123456789012", width, 10.5)).toBe(3);
});
