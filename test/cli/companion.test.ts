import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { openZip } from "../../src/hosts/xlsx/zip";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { desk, type Desk } from "../actions/desk";
import { libreOffice, recalculated } from "../hosts/xlsx/recalculated";
import { selfeval, withFolder } from "./fake-terminal";
import { liuyangFile } from "./form-file";

const rich = new Uint8Array(readFileSync(new URL("../fixtures/workbooks/rich.xlsx", import.meta.url)));
const saved = ({ excel }: Desk): Promise<Uint8Array> => saveWorkbook(excel.engine, excel.host.book.state);

const compute = (bytes: Uint8Array, options: readonly string[] = ["--companion"]) =>
  withFolder(async (path) => {
    writeFileSync(path("in.xlsx"), bytes);
    const ran = await selfeval(["compute", path("in.xlsx"), "-o", path("out.xlsx"), ...options]);
    return { ...ran, bytes: new Uint8Array(readFileSync(path("out.xlsx"))) };
  });

/** Names of parts that are not as they were, and of new ones. */
const changed = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [openZip(before), openZip(after)];
  expect(old.names.filter((name) => !now.has(name))).toEqual([]);
  return now.names
    .filter((name) => Buffer.compare(old.read(name) ?? Buffer.alloc(0), now.read(name) ?? Buffer.alloc(0)) !== 0)
    .sort();
};

const LISTS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

describe("the companion sheet in a closed file", { timeout: 60_000 }, () => {
  it("comes behind the other sheets, and of the other parts only the lists of parts and styles grow", async () => {
    const { bytes, out } = await compute(rich);
    expect(out).toContain("测算表“自评测算”已建立。");
    expect(changed(rich, bytes)).toEqual([...LISTS, "xl/worksheets/sheet4.xml"].sort());
    const [before, after] = [readWorkbook(rich).sheets, readWorkbook(bytes).sheets];
    expect(after.slice(0, -1)).toEqual(before);
    const made = after.at(-1)?.snapshot;
    expect([made?.name, made?.row, made?.column]).toEqual(["自评测算", 0, 0]);
    expect(made?.names.map(({ name }) => name)).toEqual(["_selfeval_companion", "测算总分", "自评等级", "_xlnm.Print_Area"]);
    expect(made?.text[0]?.[0]).toBe("2024年度自评测算");
  });

  it.skipIf(!libreOffice)("calculates in LibreOffice to the form's own total", { timeout: 120_000 }, async () => {
    const { bytes } = await compute(rich);
    const sheets = readWorkbook(recalculated(bytes)).sheets.map(({ snapshot }) => snapshot);
    const companion = sheets.find(({ name }) => name === "自评测算");
    const total = companion?.values.find(([label]) => label === "总分");
    expect(total?.[2]).toBeCloseTo(sheets[0]?.values[63]?.[8] as number, 10);
    expect(companion?.values.find(([label]) => label === "等级")?.[2]).toBe("优");
  });

  it("is made once, left as it is while it is right, and put right when it is not", async () => {
    const first = await compute(rich);
    const second = await compute(first.bytes);
    expect(second.bytes).toEqual(first.bytes);
    expect(second.out).not.toContain("测算表");
    const [part] = readWorkbook(first.bytes).sheets.slice(-1);
    const spoilt = writeWorkbook(
      first.bytes,
      new Map([[part?.snapshot.id ?? "", [{ row: 3, column: 1, content: { value: 7 } }]]]),
    );
    const third = await compute(spoilt);
    expect(third.out).toContain("测算表“自评测算”已更新。");
    expect(readWorkbook(third.bytes).sheets.at(-1)?.snapshot.formulas).toEqual(part?.snapshot.formulas);
  });

  it("is not made where it is not wished, nor where the workbook's structure is locked", async () => {
    const form = await liuyangFile({ "indicators[0].score": 2.5, "total.score": 7 });
    expect((await compute(form, [])).bytes.length).toBeGreaterThan(0);
    const without = await compute(rich, []);
    expect(without.bytes).toEqual(rich);
    const text = new TextDecoder().decode(openZip(rich).read("xl/workbook.xml"));
    const locked = text.replace("<workbookProtection/>", '<workbookProtection lockStructure="1"/>');
    expect(locked).not.toBe(text);
    const bytes = openZip(rich).with(new Map([["xl/workbook.xml", new TextEncoder().encode(locked)]]));
    const refused = await compute(bytes);
    expect([refused.code, refused.bytes]).toEqual([0, bytes]);
    expect(refused.err).toContain("工作簿结构受保护");
  });
});

describe("the companion sheet and the pane", { timeout: 60_000 }, () => {
  desk("one that the pane made is left as it is", async (d) => {
    const { session, insert, fill } = d;
    await insert();
    await fill();
    await session.planCompute();
    await session.applyPlan();
    const bytes = await saved(d);
    const { out, bytes: after } = await compute(bytes);
    expect(out).not.toContain("测算表");
    expect(readWorkbook(after).sheets).toHaveLength(readWorkbook(bytes).sheets.length);
  });

  desk("one that the terminal made is known to the pane", async (d) => {
    const { session, insert, fill, excel } = d;
    await insert();
    await fill();
    const { bytes } = await compute(await saved(d));
    await openWorkbook(bytes, excel.engine, excel.host.book.state);
    excel.engine.sheets.activate(excel.engine.sheets.list().find(({ name }) => name.includes("绩效自评表"))?.id ?? "");
    await session.planCompute();
    expect(session.state.plan).toBeUndefined();
    expect(session.state.notice).toEqual({ kind: "nothingToCompute" });
  });
});
