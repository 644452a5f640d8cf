import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { readWorkbookInBrowser } from "../../../src/hosts/xlsx/read-in-browser";
import { hostileFiles, parts, sheetPart, withSheet } from "./hostile-files";
import { bookOf, worksheet, zipOf } from "./package-of";

describe("a broken or hostile file", () => {
  it.each(hostileFiles)("%s is refused as %s", { timeout: 60_000 }, async (_, code, bytes) => {
    const refusal = { name: "UnreadableFile", code };
    await expect((async () => readWorkbook(bytes))()).rejects.toMatchObject(refusal);
    await expect(readWorkbookInBrowser(bytes)).rejects.toMatchObject(refusal);
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

  it("with names that mean something to JavaScript", () => {
    const bytes = bookOf({
      sheets: { __proto__x: '<row r="1"><c r="A1" t="str"><v>__proto__</v></c></row>' },
      afterSheets: '<definedNames><definedName name="__proto__" localSheetId="0">constructor</definedName></definedNames>',
    });
    const renamed = zipOf({
      ...parts,
      "xl/workbook.xml": new TextDecoder().decode(openZip(bytes).read("xl/workbook.xml")).replace("__proto__x", "__proto__"),
      [sheetPart]: worksheet('<row r="1"><c r="A1" t="str"><v>__proto__</v></c></row>'),
    });
    const [sheet] = readWorkbook(renamed).sheets;
    expect(sheet?.snapshot).toMatchObject({ name: "__proto__", values: [["__proto__"]], names: [{ name: "__proto__" }] });
    expect(({} as Record<string, unknown>)["constructor"]).toBe(Object);
  });

  it("with formulas that would fetch or run something, which stay texts", () => {
    const formulas = ['WEBSERVICE("http://127.0.0.1/x")', "cmd|'/c calc'!A0", "[1]表!A1", 'HYPERLINK("file:///etc/passwd")'];
    const cells = formulas.map((f, i) => `<c r="${"ABCD"[i]}1"><f>${f.replaceAll('"', "&quot;")}</f><v>${i}</v></c>`).join("");
    const { snapshot } = cellAt(worksheet(`<row r="1">${cells}</row>`));
    expect(snapshot.values).toEqual([[0, 1, 2, 3]]);
    expect(snapshot.formulas).toEqual([formulas.map((formula) => `=${formula}`)]);
  });

  it("the same in a browser", async () => {
    const bytes = bookOf({
      sheets: { 表: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
      sharedStrings: "<sst><si><t>甲</t></si></sst>",
    });
    expect(await readWorkbookInBrowser(bytes)).toEqual(readWorkbook(bytes));
  });

  it("with a sheet that is empty", () => {
    expect(cellAt(worksheet("")).snapshot).toMatchObject({ values: [], formulas: [], text: [] });
  });
});
