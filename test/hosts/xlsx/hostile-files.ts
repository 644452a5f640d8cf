import { deflateRawSync } from "node:zlib";
import type { UnreadableCode } from "../../../src/workbook/unreadable-file";
import { bookOf, bookParts, worksheet, zipOf } from "./package-of";

export const plain = { sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } };
const sound = bookOf(plain);
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
export const sheetPart = "xl/worksheets/sheet1.xml";
export const withSheet = (xml: string): Uint8Array => bookOf({ ...plain, parts: { [sheetPart]: xml } });
const without = (part: string): Uint8Array => bookOf({ ...plain, parts: { [part]: undefined } });
export const parts = bookParts(plain);

/** Deflated nothing, so many bytes of it. */
const zeros = (packed: number): Uint8Array => {
  const piece = deflateRawSync(Buffer.alloc(2 ** 20));
  return Buffer.concat(Array.from({ length: Math.ceil(packed / piece.length) }, () => piece));
};

/** Broken and hostile files, and as what each is refused. */
export const hostileFiles: readonly (readonly [string, UnreadableCode, Uint8Array])[] = [
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
  ["random bytes", "not-zip", Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + 13) % 251)],
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
  [
    "two gigabytes in two megabytes",
    "too-large",
    zipOf({ ...parts, "xl/media/image1.png": ["", { packed: zeros(2 ** 21), declaredSize: 2 ** 31 - 1 }] }),
  ],
  ["four million empty cells", "too-large", withSheet(worksheet(`<row>${"<c/>".repeat(4_000_000)}</row>`))],
  [
    "more cells than a workbook has, packed as usual",
    "too-large",
    withSheet(
      worksheet(
        `<row>${Array.from({ length: 1000 }, (_, i) => `<c><v>${(i * 7919) % 1009}</v></c>`).join("")}</row>`.repeat(1001),
      ),
    ),
  ],
  [
    "a long formula shared by thousands of cells",
    "too-large",
    withSheet(
      worksheet(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A20000" si="0">${Array.from({ length: 1500 }, (_, i) => `B${(i * 7919) % 10007}+`).join("")}1</f></c></row>` +
          Array.from({ length: 20_000 }, (_, i) => `<row><c><f t="shared" si="0"/><v>${(i * 7919) % 10007}</v></c></row>`).join(
            "",
          ),
      ),
    ),
  ],
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
  [
    "two sheets of one part",
    "structure",
    bookOf({
      ...plain,
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></sheets></workbook>',
      },
    }),
  ],
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
