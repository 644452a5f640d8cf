import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { shownText } from "../../../src/hosts/xlsx/number-formats";
import { shifted } from "../../../src/hosts/xlsx/shift-formula";
import { bookOf, stylesOf, worksheet, type BookOptions } from "./package-of";

const read = (rows: string, options: Partial<BookOptions> = {}) =>
  readWorkbook(bookOf({ sheets: { 自评表: rows }, ...options })).sheets[0]!;
const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("cell contents", () => {
  it.each([
    ["a number", '<c r="A1"><v>355.2</v></c>', 355.2],
    ["a number that is none", '<c r="A1"><v>NaN</v></c>', "NaN"],
    ["a text of its own", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>', " 甲 "],
    [
      "rich runs without the phonetic guide",
      '<c r="A1" t="inlineStr"><is><r><t>绩</t></r><r><rPr><b/></rPr><t>效</t></r><rPh sb="0" eb="1"><t>jì</t></rPh></is></c>',
      "绩效",
    ],
    ["the text of a formula", '<c r="A1" t="str"><f>A2</f><v>优</v></c>', "优"],
    ["escaped characters", '<c r="A1" t="str"><v>甲_x000A_乙_x005F_x0041_</v></c>', "甲\n乙_x0041_"],
    ["entities and CDATA", '<c r="A1" t="str"><v>&lt;&#x4E2D;&#22269;&amp;<![CDATA[<b>]]></v></c>', "<中国&<b>"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["true in words", '<c r="A1" t="b"><v>true</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["an ISO date", '<c r="A1" t="d"><v>2021-12-31</v></c>', 44561],
    ["an ISO date and time", '<c r="A1" t="d"><v>2021-12-31T12:00:00</v></c>', 44561.5],
  ])("%s", (_, cell, value) => {
    expect(read(row(cell)).snapshot.values).toEqual([[value]]);
  });

  it("shared texts: rich runs joined, phonetic guides left out", () => {
    const sharedStrings =
      "<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space='preserve" +
      "'> 丙</t></r><rPh sb='0' eb='1'><t>yǐ</t></rPh></si><si/></sst>";
    const { snapshot } = read(
      row('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c><c r="D1"><v>1</v></c>'),
      { sharedStrings },
    );
    expect(snapshot.values).toEqual([["乙 丙", "甲", "", 1]]);
  });

  it("rows and cells without addresses stand after those before", () => {
    const { snapshot } = read('<row r="2"><c><v>1</v></c><c r="D2"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>');
    expect(snapshot.row).toBe(1);
    expect(snapshot.values).toEqual([
      [1, "", "", 2, 3],
      [4, "", "", "", ""],
    ]);
  });

  it("formulas, shared ones too, with their last results", () => {
    const { snapshot } = read(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D$1:$E1)</f><v>5</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>',
    );
    expect(snapshot.formulas).toEqual([["=B1*$C$1+SUM(D$1:$E1)"], ["=B2*$C$1+SUM(D$1:$E2)"]]);
    expect(snapshot.values).toEqual([[5], [6]]);
  });
});

describe("shifted formulas", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", 1, 2, "C2+$A2+C$1+$A$1"],
    ["\"A1\"&'A1 表'!B2", 1, 0, "\"A1\"&'A1 表'!B3"],
    ["LOG10(A1)+A1B", 1, 0, "LOG10(A2)+A1B"],
    ["SUM(A:B,3:$4)", 1, 1, "SUM(B:C,4:$4)"],
    ["A1", -1, 0, "#REF!"],
    ["自评表!A1+总分1", 0, 1, "自评表!B1+总分1"],
    ["1E5+E5", 1, 0, "1E5+E6"],
    ["表1[得分]+A1", 1, 0, "表1[得分]+A2"],
  ])("%s by %d rows and %d columns", (formula, rows, columns, expected) => {
    expect(shifted(formula)(rows, columns)).toBe(expected);
  });
});

describe("what cells show", () => {
  it.each([
    [355.2, "General", "355.2"],
    [0.1 + 0.2, "General", "0.3"],
    [355.2, "0.00", "355.20"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.5744, "0.00%", "57.44%"],
    [1, "0%", "100%"],
    [44561, "yyyy/m/d", "2021/12/31"],
    [44561, 'yyyy"年"m"月"d"日"', "2021年12月31日"],
    ["完成", "0.00", "完成"],
    ["=1+1", "@", "=1+1"],
    [true, "General", "TRUE"],
    ["#DIV/0!", "0.00", "#DIV/0!"],
    [5, "__proto__", "5"],
    [5, "[[[", "5"],
  ])("%s as %s is %s", (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });

  it("counts dates of the 1904 calendar as those of 1900", () => {
    const options = { styles: stylesOf("yyyy/m/d"), workbookPr: '<workbookPr date1904="true"/>' };
    const { snapshot } = read(row('<c r="A1" s="1"><v>43099</v></c><c r="B1"><v>43099</v></c>'), options);
    expect([snapshot.values, snapshot.text]).toEqual([[[44561, 43099]], [["2021/12/31", "43099"]]]);
  });
});

describe("a workbook", () => {
  const two = readWorkbook(
    bookOf({
      sheets: {
        甲: worksheet(
          '<row r="1" hidden="true"><c r="A1"><v>1</v></c></row>',
          '<sheetProtection sheet="on"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        ),
        乙: "",
      },
      afterSheets:
        '<definedNames><definedName name="全局">甲!$A$1</definedName><definedName name="_selfeval" localSheetId="1" hidden="1">"hn|2020|1"</definedName></definedNames>',
    }),
  );

  it("has its sheets in order with their own names, merges, protection and hidden rows", () => {
    const [first, second] = two.sheets;
    expect(first).toMatchObject({
      visible: true,
      snapshot: { name: "甲", isProtected: true, merges: [{ row: 0, column: 0, rows: 2, columns: 2 }], names: [] },
    });
    expect([...first!.hiddenRows]).toEqual([0]);
    expect(second!.snapshot).toMatchObject({
      name: "乙",
      isProtected: false,
      names: [{ name: "_selfeval", refersTo: '="hn|2020|1"' }],
    });
  });

  it("keeps the order of names past a chart sheet", () => {
    const bytes = bookOf({
      sheets: { 图: "", 表: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      afterSheets: '<definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames>',
      parts: {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="t/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="t/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      },
    });
    expect(readWorkbook(bytes).sheets.map(({ snapshot: { name, names } }) => [name, names.length])).toEqual([["表", 1]]);
  });
});
