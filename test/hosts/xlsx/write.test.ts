import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { ArrayFormulaCell, type FileEdit } from "../../../src/hosts/xlsx/write-sheet";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { libreOffice, recalculated as throughLibreOffice } from "./recalculated";
import { bookOf, stylesOf, worksheet, type BookOptions } from "./package-of";

const PART = "xl/worksheets/sheet1.xml";
const textOf = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(openZip(bytes).read(part));
const book = (rows: string, options: Partial<BookOptions> = {}): Uint8Array => bookOf({ sheets: { 表: rows }, ...options });
const write = (bytes: Uint8Array, ...edits: FileEdit[]): Uint8Array => writeWorkbook(bytes, new Map([[PART, edits]]));
const dataOf = (bytes: Uint8Array): string =>
  /<sheetData.*<\/(?:x:)?sheetData>/s.exec(textOf(bytes, PART))?.[0].replace(/^<sheetData>|<\/sheetData>$/g, "") ?? "";

describe("a written cell", () => {
  it.each<[string, string, FileEdit, string]>([
    [
      "keeps its style",
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>',
      { row: 0, column: 0, content: { value: 98 } },
      '<row r="1"><c r="A1" s="3"><v>98</v></c></row>',
    ],
    [
      "holds text that looks like a formula as text",
      '<row r="1"><c r="A1"/></row>',
      { row: 0, column: 0, content: { value: "=1+1" } },
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
    ],
    [
      "escapes what XML cannot hold",
      '<row r="1"><c r="A1"/></row>',
      { row: 0, column: 0, content: { value: "<\u0001>_x0041_" } },
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;_x0001_&gt;_x005F_x0041_</t></is></c></row>',
    ],
    [
      "has a formula with its result",
      '<row r="1"><c r="A1" s="1"><f>old()</f><v>1</v></c></row>',
      { row: 0, column: 0, content: { formula: "=B1<2" }, result: 0.5 },
      '<row r="1"><c r="A1" s="1"><f>B1&lt;2</f><v>0.5</v></c></row>',
    ],
    [
      "has a formula with a text as its result",
      '<row r="1"/>',
      { row: 0, column: 0, content: { formula: '=IF(TRUE,"优")' }, result: "优" },
      '<row r="1"><c r="A1" t="str"><f>IF(TRUE,&quot;优&quot;)</f><v>优</v></c></row>',
    ],
    [
      "goes between its neighbours",
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      { row: 0, column: 1, content: { value: true } },
      '<row r="1"><c r="A1"/><c r="B1" t="b"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      "goes behind the last of the row",
      '<row r="1" ht="20"><c r="A1"/></row>',
      { row: 0, column: 5, content: { value: 1 } },
      '<row r="1" ht="20"><c r="A1"/><c r="F1"><v>1</v></c></row>',
    ],
    [
      "fills an empty row",
      '<row r="1" ht="20" />',
      { row: 0, column: 0, content: { value: 1 } },
      '<row r="1" ht="20"><c r="A1"><v>1</v></c></row>',
    ],
    [
      "brings its row, in order",
      '<row r="1"/><row r="5"/>',
      { row: 2, column: 0, content: { value: 1 } },
      '<row r="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="5"/>',
    ],
    [
      "brings its row at the end",
      '<row r="1"/>',
      { row: 8, column: 0, content: { value: "" } },
      '<row r="1"/><row r="9"><c r="A9"/></row>',
    ],
  ])("%s", (_, before, edit, after) => {
    expect(dataOf(write(book(before), edit))).toBe(after);
  });

  it("goes into a sheet without rows, and keeps the file's namespace prefix", () => {
    const bytes = book('<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>');
    const after = write(bytes, { row: 1, column: 0, content: { value: "甲" } });
    expect(textOf(after, PART)).toContain(
      '<x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  it("is refused inside an array formula", () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(() => write(book(rows), { row: 1, column: 0, content: { value: 1 } })).toThrow(ArrayFormulaCell);
  });

  it("takes the place of an array formula of one cell", () => {
    const after = write(book('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>4</v></c></row>'), {
      row: 0,
      column: 0,
      content: { value: 1 },
    });
    expect(dataOf(after)).toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  describe("of a formula filled down", () => {
    const filled = book(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">IF(B1&gt;$B$1,"甲",B1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>甲</v></c></row>' +
        '<row r="3"><c r="A3" t="str"><f t="shared" si="0"></f><v>甲</v></c></row>',
    );
    const at = (row: number) => ({ row, column: 0, content: { value: 5 } });
    const formulas = (bytes: Uint8Array) => readWorkbook(bytes).sheets[0]!.snapshot.formulas.flat();

    it("leaves the others as they are where it only refers to it", () => {
      expect(dataOf(write(filled, at(1)))).toBe(
        dataOf(filled).replace('<c r="A2" t="str"><f t="shared" si="0"/><v>甲</v></c>', '<c r="A2"><v>5</v></c>'),
      );
      expect(formulas(write(filled, at(1)))).toEqual(['=IF(B1>$B$1,"甲",B1)', 5, '=IF(B3>$B$1,"甲",B3)']);
    });

    it("gives the others their own where it tells it", () => {
      expect(formulas(write(filled, at(0)))).toEqual([5, '=IF(B2>$B$1,"甲",B2)', '=IF(B3>$B$1,"甲",B3)']);
      expect(dataOf(write(filled, at(0)))).not.toContain("shared");
      expect(formulas(write(filled, at(0), at(2)))).toEqual([5, '=IF(B2>$B$1,"甲",B2)', 5]);
    });
  });

  it("is shown in percent where its own format does not", () => {
    const before = book('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>', {
      styles: stylesOf("0.00", "0.0%"),
    });
    const after = write(
      before,
      { row: 0, column: 0, content: { value: 0.5 }, numberFormat: "0.00%" },
      { row: 0, column: 1, content: { value: 0.5 }, numberFormat: "0.00%" },
    );
    expect(readWorkbook(after).sheets[0]!.snapshot.text).toEqual([["50.00%", "50.0%"]]);
    expect(textOf(after, "xl/styles.xml")).toContain('<cellXfs count="4">');
    expect(textOf(after, "xl/styles.xml")).toContain(
      '<xf numFmtId="10" applyNumberFormat="1"><protection locked="0"/></xf></cellXfs>',
    );
  });
});

describe("the rest of the file", () => {
  const macros = Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7919) % 256));
  const before = bookOf({
    sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>', 旁: '<row r="1"><c r="A1"><f>表!A1</f><v>1</v></c></row>' },
    calcChain: true,
    macros: true,
    afterSheets:
      '<definedNames><definedName name="n">1</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="0"/><extLst/>',
    parts: { "xl/vbaProject.bin": macros, "customXml/item1.xml": "<a>  不动  </a>" },
  });
  const after = write(before, { row: 0, column: 0, content: { value: 2 } });

  it("stays byte for byte but for the sheet, the workbook and the chain of calculation", () => {
    const [old, now] = [openZip(before), openZip(after)];
    expect(old.names.filter((name) => !now.has(name))).toEqual(["xl/calcChain.xml"]);
    const changed = now.names.filter((name) => Buffer.compare(old.read(name)!, now.read(name)!) !== 0);
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", PART]);
    expect(Buffer.compare(now.read("xl/vbaProject.bin")!, macros)).toBe(0);
  });

  it("refers to the chain of calculation no longer, and is recalculated when opened", () => {
    expect(textOf(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(after, "[Content_Types].xml")).toContain("macroEnabled.main+xml");
    expect(textOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textOf(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it("is the very same file when nothing is written", () => {
    expect(writeWorkbook(before, new Map([[PART, []]]))).toBe(before);
  });

  it("gets its place for recalculation where the workbook had none", () => {
    const out = write(book("", { afterSheets: "<definedNames/><oleSize ref='A1'/>" }), {
      row: 0,
      column: 0,
      content: { value: 1 },
    });
    expect(textOf(out, "xl/workbook.xml")).toContain('<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize');
  });
});

describe("a workbook with all that libraries like to lose", () => {
  const rich = new Uint8Array(readFileSync(new URL("../../fixtures/workbooks/rich.xlsx", import.meta.url)));
  const edit: FileEdit = { row: 4, column: 5, content: { value: 140 } };

  it("changes in two parts only", () => {
    const [old, now] = [openZip(rich), openZip(write(rich, edit))];
    expect(now.names).toEqual(old.names);
    expect(now.names.filter((name) => Buffer.compare(old.read(name)!, now.read(name)!) !== 0).sort()).toEqual([
      "xl/workbook.xml",
      PART,
    ]);
  });

  it.skipIf(!libreOffice)("recalculates in LibreOffice to what its formulas say", { timeout: 120_000 }, () => {
    const recalculated = readWorkbook(throughLibreOffice(write(rich, edit))).sheets[0]!.snapshot;
    const before = readWorkbook(rich).sheets[0]!.snapshot;
    const [score, total] = [
      (values: typeof before) => values.values[4]![8] as number,
      (values: typeof before) => values.values[63]![8] as number,
    ];
    expect(recalculated.values[4]![5]).toBe(140);
    expect(recalculated.values[4]![6]).toBeCloseTo(140 / 187.24, 10);
    expect(total(recalculated) - total(before)).toBeCloseTo(score(recalculated) - score(before), 10);
    expect(recalculated.formulas[63]![8]).toBe("=SUM(I4:I63)");
  });
});

describe("what was written", () => {
  it("reads back, beside what was there", () => {
    const out = write(book(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')), {
      row: 3,
      column: 3,
      content: { value: "乙\n丙" },
    });
    expect(readWorkbook(out).sheets[0]!.snapshot).toMatchObject({
      values: [
        [1, "", "", ""],
        ["", "", "", ""],
        ["", "", "", ""],
        ["", "", "", "乙\n丙"],
      ],
    });
  });
});
