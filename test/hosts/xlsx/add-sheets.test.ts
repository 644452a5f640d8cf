import { describe, expect, it } from "vitest";
import type { PlainSheet } from "../../../src/hosts/xlsx/new-sheet";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { extendWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { bookOf, stylesOf, type BookOptions } from "./package-of";

const textOf = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(openZip(bytes).read(part));

const sheet: PlainSheet = {
  name: "测算",
  cells: [
    { row: 0, column: 0, value: "=1+1" },
    { row: 1, column: 1, formula: "='表'!A1*2" },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  styles: [
    { range: { row: 0, column: 0, rows: 2, columns: 2 }, style: { fontName: "宋体", fontSize: 10.5 } },
    { range: { row: 1, column: 1, rows: 1, columns: 1 }, style: { numberFormat: "0.00%", borders: true } },
    { range: { row: 1, column: 0, rows: 1, columns: 1 }, style: { numberFormat: '0.0"分"', fill: "#ddebf7" } },
  ],
  columnWidths: [60, 60],
  rowHeights: [20, 20],
  names: [
    { name: "总", visible: true, range: { row: 1, column: 1, rows: 1, columns: 1 } },
    { name: "_mark", visible: false, text: 'a"b' },
  ],
  print: {
    paper: "A4",
    orientation: "Portrait",
    pagesWide: 1,
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    centerHorizontally: true,
    margins: { top: 54, bottom: 54, left: 54, right: 54, header: 24, footer: 24 },
    footer: "&P",
  },
};

const STYLES = stylesOf("0.000").replace(
  "<cellStyleXfs",
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs',
);
const plain: BookOptions = { sheets: { 表: '<row r="1"><c r="A1"><v>3</v></c></row>' }, styles: STYLES };
const extended = (options: BookOptions, ...sheets: readonly PlainSheet[]) => extendWorkbook(bookOf(options), new Map(), sheets);

describe("a new sheet in a package", () => {
  it("is read back with its texts, formulas, merges, names and formats", () => {
    const { bytes, added } = extended(plain, sheet);
    expect(added).toEqual(["测算"]);
    const [old, made] = readWorkbook(bytes).sheets;
    expect(old?.snapshot.values).toEqual([[3]]);
    expect(made).toMatchObject({
      snapshot: {
        name: "测算",
        formulas: [
          ["=1+1", ""],
          ["", "='表'!A1*2"],
        ],
        merges: sheet.merges,
        names: [
          { name: "总", refersTo: "='测算'!$B$2" },
          { name: "_mark", refersTo: '="a""b"' },
          { name: "_xlnm.Print_Area", refersTo: "='测算'!$A$1:$B$2" },
        ],
      },
      formats: [
        ["General", "General"],
        ["General", "0.00%"],
      ],
    });
    expect(made?.snapshot.values[0]?.[0]).toBe("=1+1");
  });

  it("puts its styles behind the old ones, whose places stay", () => {
    const text = textOf(extended(plain, sheet).bytes, "xl/styles.xml");
    const count = (list: string): number => Number(new RegExp(`<${list} count="(\\d+)"`).exec(text)?.[1]);
    expect(["numFmts", "fonts", "fills", "borders", "cellXfs"].map(count)).toEqual([2, 2, 3, 2, 5]);
    expect(text).toContain('<xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"><protection locked="0"/></xf><xf ');
    expect(text).toContain('<numFmt numFmtId="171" formatCode="0.0&quot;分&quot;"/></numFmts>');
    expect(text).toContain('<fgColor rgb="FFDDEBF7"/>');
  });

  it("takes a free name, part, number and relation", () => {
    const { bytes, added } = extended(plain, sheet, sheet, { ...sheet, name: "表" });
    expect(added).toEqual(["测算", "测算 (2)", "表 (2)"]);
    expect(readWorkbook(bytes).sheets.map(({ snapshot }) => snapshot.id)).toEqual(
      [1, 2, 3, 4].map((n) => `xl/worksheets/sheet${n}.xml`),
    );
    expect(textOf(bytes, "xl/workbook.xml").match(/sheetId="\d+"/g)).toEqual([1, 2, 3, 4].map((n) => `sheetId="${n}"`));
  });

  it("counts chart sheets too when its names say whose they are", () => {
    const workbook =
      '<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="表" sheetId="7" r:id="rId1"/><sheet name="图" sheetId="9" r:id="rId9"/></sheets><externalReferences/></workbook>';
    const relations =
      '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="t/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
    const { bytes } = extended(
      { ...plain, parts: { "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": relations } },
      sheet,
    );
    const text = textOf(bytes, "xl/workbook.xml");
    expect(text).toMatch(/name="测算" sheetId="10"/);
    expect(text).toMatch(/<externalReferences\/><definedNames><definedName name="总" localSheetId="2">/);
    expect(readWorkbook(bytes).sheets.at(-1)?.snapshot.names).toHaveLength(3);
  });

  it("speaks the workbook's own dialect: prefixes and strict namespaces", () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const workbook = `<x:workbook xmlns:x="${strict}" xmlns:rr="r"><x:sheets><x:sheet name="表" sheetId="1" rr:id="rId1"/></x:sheets><x:definedNames/></x:workbook>`;
    const { bytes } = extended({ ...plain, parts: { "xl/workbook.xml": workbook } }, sheet);
    const text = textOf(bytes, "xl/workbook.xml");
    expect(text).toContain('<x:sheet xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" name="测算"');
    expect(text).toContain("<x:definedNames><x:definedName ");
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain(`<worksheet xmlns="${strict}">`);
    expect(readWorkbook(bytes).sheets).toHaveLength(2);
  });

  it("is plain where the workbook has no styles", () => {
    const { styles: _, ...bare } = plain;
    expect(textOf(extended(bare, sheet).bytes, "xl/worksheets/sheet2.xml")).not.toContain(' s="');
  });

  it("is refused where the styles are broken", () => {
    expect(() => extended({ ...plain, styles: stylesOf("0.000") }, sheet)).toThrow(/^structure/);
  });
});
