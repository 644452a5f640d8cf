import { writeXlsx } from "hucre/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import type { WorkbenchEngine } from "../../src/workbench/engine/workbench-engine";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { UnreadableFile } from "../../src/workbench/files/unreadable-file";
import { readPart, withPart } from "../../src/workbench/files/zip-parts";
import { newBookState } from "../../src/workbench/model/state";
import { put } from "../workbench-engine/fixture";

let engine: WorkbenchEngine;
let good: Uint8Array;
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

beforeEach(async () => {
  engine = await createHeadlessEngine({ sheetName: "留着" });
  put(engine, engine.sheets.active(), 0, 0, ["留着"]);
  good = await writeXlsx({ sheets: [{ name: "表", rows: [["a", 1]] }] });
});
afterEach(() => engine.dispose());

const reasonFor = async (bytes: Uint8Array): Promise<string> => {
  const state = { ...newBookState(), settings: { kept: true } };
  const error: unknown = await openWorkbook(bytes, engine, state).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  expect(engine.sheets.list().map(({ name }) => name)).toEqual(["留着"]);
  expect(engine.cell(engine.sheets.active(), 0, 0).value).toBe("留着");
  expect(state.settings).toEqual({ kept: true });
  return error instanceof UnreadableFile ? error.reason : "";
};

describe("a file that cannot be opened says why and leaves the open workbook alone", () => {
  it("when it is empty, a text, or cut off", async () => {
    for (const bytes of [new Uint8Array(), text("指标,目标\n"), text("<html></html>"), good.slice(0, good.length - 40)])
      expect(await reasonFor(bytes)).toBe("not-a-workbook");
  });

  it("when it needs a password", async () => {
    const locked = await writeXlsx({ sheets: [{ name: "表", rows: [["a"]] }], encryption: { password: "1", spinCount: 10 } });
    expect(await reasonFor(locked)).toBe("password");
  });

  it("when it is an old .xls", async () => {
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await reasonFor(ole)).toBe("old-format");
  });

  it("when its parts are missing or broken", async () => {
    expect(await reasonFor(withPart(good, "xl/workbook.xml", "<workbook><sheets>"))).toBe("damaged");
    expect(await reasonFor(withPart(good, "xl/_rels/workbook.xml.rels", "<Relationships/>"))).toBe("damaged");
  });

  it("when it would unpack to gigabytes, before it is unpacked", async () => {
    const bomb = good.slice();
    const data = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = bomb.length - 22; at > 0; at -= 1)
      if (data.getUint32(at, true) === 0x02014b50) {
        data.setUint32(at + 24, 0x7fffffff, true);
        break;
      }
    expect(await reasonFor(bomb)).toBe("too-large");
  });
});

describe("parts of a package", () => {
  it("are exchanged one at a time; the others stay as they are", async () => {
    const changed = withPart(good, "docProps/app.xml", "<Properties>新</Properties>");
    expect(await readPart(changed, "docProps/app.xml")).toBe("<Properties>新</Properties>");
    for (const name of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
      expect(await readPart(changed, name)).toBe(await readPart(good, name));
    expect(await readPart(good, "xl/none.xml")).toBeUndefined();
    await openWorkbook(changed, engine, newBookState());
    expect(engine.sheets.list().map(({ name }) => name)).toEqual(["表"]);
    expect(engine.cell(engine.sheets.active(), 0, 1).value).toBe(1);
  });
});
