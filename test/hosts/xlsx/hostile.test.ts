import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { UnreadableFile, type UnreadableCode } from "../../../src/workbook/unreadable-file";
import { bookOf, bookParts, worksheet, zipOf } from "./package-of";

const plain = { sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } };
const sound = bookOf(plain);
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const sheetPart = "xl/worksheets/sheet1.xml";
const withSheet = (xml: string): Uint8Array => bookOf({ ...plain, parts: { [sheetPart]: xml } });
const without = (part: string): Uint8Array => bookOf({ ...plain, parts: { [part]: undefined } });
const parts = bookParts(plain);

const cases: readonly (readonly [string, UnreadableCode, Uint8Array])[] = [
  ["nothing at all", "empty", new Uint8Array()],
  ["a web page", "not-zip", Buffer.from("<html><table><tr><td>1</td></tr></table></html>")],
  ["a comma-separated text", "not-zip", Buffer.from("项目,分值\n产出,50\n")],
  ["a file cut in the middle", "truncated", sound.slice(0, sound.length / 2)],
  ["a file without its last byte but one record", "truncated", sound.slice(0, sound.length - 23)],
  [
    "a directory that lies behind the end",
    "truncated",
    Uint8Array.from(sound, (byte, i) => (i === sound.length - 4 ? 0x7f : byte)),
  ],
  ["a workbook with a password", "password", Buffer.concat([ole, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le")])],
  ["a .xls", "legacy-xls", Buffer.concat([ole, Buffer.alloc(512), Buffer.from("Workbook", "utf16le")])],
  [
    "a .xlsb",
    "binary-xlsb",
    zipOf({
      ...parts,
      "[Content_Types].xml":
        '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
    }),
  ],
  ["a .ods", "not-xlsx", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" })],
  [
    "a .docx",
    "not-xlsx",
    zipOf({
      ...parts,
      "[Content_Types].xml":
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    }),
  ],
  ["a part that says it is 2 GiB", "too-large", zipOf({ ...parts, [sheetPart]: ["x", { declaredSize: 2 ** 31 - 1 }] })],
  ["a part packed a thousand to one", "too-large", zipOf({ ...parts, [sheetPart]: worksheet(" ".repeat(4_000_000)) })],
  ["a part larger than it says", "checksum", zipOf({ ...parts, [sheetPart]: [worksheet(""), { declaredSize: 10 }] })],
  ["a part smaller than it says", "checksum", zipOf({ ...parts, [sheetPart]: [worksheet(""), { declaredSize: 5000 }] })],
  ["a wrong checksum", "checksum", zipOf({ ...parts, [sheetPart]: [worksheet(""), { crc: 7 }] })],
  [
    "data that is not deflated",
    "checksum",
    zipOf({ ...parts, [sheetPart]: [worksheet(""), { packed: Buffer.from("garbage garbage") }] }),
  ],
  ["an encrypted entry", "unsupported-zip", zipOf({ ...parts, [sheetPart]: [worksheet(""), { flags: 1 }] })],
  ["another compression", "unsupported-zip", zipOf({ ...parts, [sheetPart]: [worksheet(""), { method: 12 }] })],
  ["a name that leads out", "path", zipOf({ ...parts, "../evil.xml": "<a/>" })],
  ["an absolute name", "path", zipOf({ ...parts, "/etc/evil.xml": "<a/>" })],
  ["a name for Windows", "path", zipOf({ ...parts, "xl\\..\\evil.xml": "<a/>" })],
  [
    "a relation that leads out",
    "path",
    bookOf({
      ...plain,
      parts: {
        "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>',
      },
    }),
  ],
  ["two parts of one name", "structure", zipOf({ ...parts, "XL/workbook.xml": "<a/>" })],
  ["no workbook part", "missing-part", without("xl/workbook.xml")],
  ["no sheet part", "missing-part", without(sheetPart)],
  ["no relations of the workbook", "missing-part", without("xl/_rels/workbook.xml.rels")],
  ["no relations at all", "not-xlsx", without("_rels/.rels")],
  [
    "entities that grow",
    "dtd",
    withSheet(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${worksheet("").slice(56)}`),
  ],
  ["an entity from outside", "dtd", withSheet('<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>')],
  ["an unknown entity", "xml", withSheet(worksheet('<row r="1"><c r="A1" t="str"><v>&i;</v></c></row>'))],
  ["a sheet cut in the middle", "xml", withSheet(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, 150))],
  ["tags that cross", "xml", withSheet(worksheet("<row></c></row>"))],
  ["an attribute twice", "xml", withSheet(worksheet('<row r="1" r="2"/>'))],
  ["bytes that are no UTF-8", "xml", bookOf({ ...plain, parts: { [sheetPart]: Buffer.from([0x3c, 0x77, 0xff, 0xfe, 0x3e]) } })],
  ["elements nested without end", "xml", withSheet(worksheet("<a>".repeat(10_000)))],
  ["a part that is no sheet", "structure", withSheet('<?xml version="1.0"?><chart/>')],
  ["a cell address that is none", "structure", withSheet(worksheet('<row r="1"><c r="__proto__"><v>1</v></c></row>'))],
  ["a cell beyond the last column", "structure", withSheet(worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'))],
  ["a row beyond the last", "structure", withSheet(worksheet('<row r="1048577"/>'))],
  ["a shared text that is not there", "structure", withSheet(worksheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'))],
  [
    "merged areas over each other",
    "structure",
    withSheet(
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50)}</mergeCells>`,
      ),
    ),
  ],
];

describe("a broken or hostile file", () => {
  it.each(cases)("%s is refused as %s", (_, code, bytes) => {
    const read = (): unknown => readWorkbook(bytes);
    expect(read).toThrow(UnreadableFile);
    expect(read).toThrow(new RegExp(`^${code}: `));
  });

  it("is refused by what it declares, before a large part is unpacked", () => {
    // The body is not deflate at all: had it been touched, the code would be "checksum".
    const bytes = zipOf({ ...parts, [sheetPart]: ["x", { packed: Buffer.from("not deflate"), declaredSize: 900_000_000 }] });
    expect(() => readWorkbook(bytes)).toThrow(/^too-large/);
  });
});

describe("a merely odd file is read", () => {
  const cellAt = (xml: string) => readWorkbook(withSheet(xml)).sheets[0]!;

  it("with a merge and a validation over a whole sheet", () => {
    const { snapshot } = cellAt(
      worksheet(
        '<row r="1"><c r="A1"><v>7</v></c></row>',
        '<mergeCells><mergeCell ref="M1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="decimal" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>',
      ),
    );
    expect(snapshot.values).toEqual([[7]]);
    expect(snapshot.merges).toEqual([{ row: 0, column: 12, rows: 1048576, columns: 16372 }]);
  });

  it("with a cell far away, which is named and left out", () => {
    const { snapshot, leftOut } = cellAt(
      worksheet(
        '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c></row><row r="1048576"><c r="XFD1048576"><v>9</v></c></row>',
      ),
    );
    expect(snapshot.values).toEqual([[7, 8]]);
    expect(leftOut).toEqual([{ row: 1048575, column: 16383 }]);
  });

  it("with a far-away cell alone", () => {
    const { snapshot, leftOut } = cellAt(worksheet('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'));
    expect([snapshot.values, snapshot.row, leftOut]).toEqual([[[9]], 1048575, []]);
  });

  it("with namespace prefixes and links to other files", () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>[1]外部!A1</x:f><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { snapshot } = cellAt(xml);
    expect([snapshot.values, snapshot.formulas]).toEqual([[[3]], [["=[1]外部!A1"]]]);
  });

  it("with a sheet that is empty", () => {
    expect(cellAt(worksheet("")).snapshot).toMatchObject({ values: [], formulas: [], text: [] });
  });
});
