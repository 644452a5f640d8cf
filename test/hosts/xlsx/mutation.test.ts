import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { UnreadableFile } from "../../../src/workbook/unreadable-file";
import { walkXml } from "../../../src/hosts/xlsx/xml";
import { bookOf, stylesOf, worksheet } from "./package-of";

const rich = new Uint8Array(readFileSync(new URL("../../fixtures/workbooks/rich.xlsx", import.meta.url)));
const sheet = new TextDecoder().decode(openZip(rich).read("xl/worksheets/sheet1.xml")).slice(0, 6000);
const small = worksheet(
  '<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>甲&amp;</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f></c></row>',
  '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
);

/** Reads, or refuses in words: nothing else may come out of it. */
const readsOrRefuses = (bytes: Uint8Array): boolean => {
  try {
    return readWorkbook(bytes).sheets.length > 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
};

describe("whatever happens to a file, it is read or refused in words", () => {
  it("bytes of the package changed", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(rich.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = new Uint8Array(rich);
        for (const [at, byte] of changes) bytes[at] = byte;
        readsOrRefuses(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it("the package cut anywhere", () => {
    fc.assert(
      fc.property(fc.nat(rich.length - 1), (length) => {
        expect(readsOrRefuses(rich.slice(0, length))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("pieces of a sheet's XML taken out, doubled or exchanged", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      '"',
      "&",
      "</",
      "<c",
      "<row>",
      "]]>",
      "<!--",
      "r=",
      "A1",
      "99999999999",
      "",
      "\u0000",
      "<!DOCTYPE a>",
    );
    fc.assert(
      fc.property(fc.nat(small.length), fc.nat(40), piece, (at, count, text) => {
        const xml = small.slice(0, at) + text + small.slice(at + count);
        readsOrRefuses(bookOf({ sheets: { 表: "" }, styles: stylesOf("0.00"), parts: { "xl/worksheets/sheet1.xml": xml } }));
      }),
      { numRuns: 500 },
    );
  });

  it("a sheet's XML cut anywhere is never read as if it were whole", () => {
    for (let length = 1; length < small.length; length += 1) {
      const cut = bookOf({ sheets: { 表: "" }, parts: { "xl/worksheets/sheet1.xml": small.slice(0, length) } });
      expect(() => readWorkbook(cut)).toThrow(UnreadableFile);
    }
  });
});

describe("the walk over XML", () => {
  it("tells places from which the text can be put together again", () => {
    const pieces: string[] = [];
    let at = 0;
    const whole = `${sheet.slice(0, sheet.lastIndexOf("</row>"))}</row></sheetData></worksheet>`;
    walkXml(whole, {
      open: (element) => {
        pieces.push(whole.slice(at, element.end));
        at = element.end;
      },
      close: (_, __, end) => {
        pieces.push(whole.slice(at, end));
        at = end;
      },
    });
    expect(pieces.join("") + whole.slice(at)).toBe(whole);
  });

  it("takes time in proportion to the text, on texts made to be slow", () => {
    // Quadratic behaviour would need minutes for these.
    for (const text of [
      `<a ${" ".repeat(300_000)}`,
      `<a ${"b ".repeat(150_000)}>`,
      `<a>${"&".repeat(300_000)}</a>`,
      `<a b="${"<".repeat(300_000)}"/>`,
    ])
      expect(() => walkXml(text, {})).toThrow(UnreadableFile);
  });
});
