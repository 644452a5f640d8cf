// Last year's form out of a file that is read in the browser, and out of a sheet of the workbook.
import { mkdtemp, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { liuyangFile } from "../cli/form-file";
import { openWorkbench } from "./workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const UNIT = "浏阳市总工会";
const OLD = "2020部门整体支出绩效自评表";
const NEW = "2021部门整体支出绩效自评表";

const ole = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
  ]);

/** Larger than the pane takes; nothing in it is read. */
const largeFile = async (): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), "import-")), "很大.xlsx");
  await writeFile(path, "");
  await truncate(path, 33 * 2 ** 20);
  return path;
};

/** Files that are no workbook, each with its own sentence. */
const refusals = async (): Promise<readonly (readonly [name: string, bytes: Buffer | string, why: string])[]> => [
  ["加密的.xlsx", ole("EncryptedPackage"), "这个文件设了打开密码。请在 Excel 里去掉密码，另存一份再选。"],
  ["老的.xls", ole("Workbook"), "这是老格式 .xls。请在 Excel 里另存为 .xlsx 再选。"],
  ["文本.xlsx", Buffer.from("一级指标,分值\n产出,50\n"), "这不是 Excel 文件，只是名字像。请用 Excel 打开原文件，另存为 .xlsx。"],
  ["空的.xlsx", Buffer.alloc(0), "这个文件是空的，没有任何内容。请重新取得这份文件。"],
  ["很大.xlsx", await largeFile(), "这个文件太大，在面板里打开不安全。请在 Excel 里删去多余的内容，另存一份再选。"],
];

it("a file is read here, its rows looked over and inserted; nothing leaves the page, formulas stay texts", async () => {
  const last = await openWorkbench(browser);
  await last.insert(UNIT, 2020);
  await last.sample();
  const filled = await liuyangFile({ "indicators[8].target": "=1+1", "indicators[8].actual": "709", "indicators[8].score": 3 });
  const file = { name: "去年.xlsx", mimeType: "", buffer: Buffer.from(filled) };

  await last.pane.getByRole("button", { name: "导入去年的表" }).click();
  await last.pane.getByRole("button", { name: "读取", exact: true }).click();
  await last.said(`工作表“${OLD}”里认出 1 份自评表`);
  await last.pane.getByRole("button", { name: "插入新表（20 行指标）" }).click();
  await last.said(/新表在工作表/);
  expect(await last.sheets()).toEqual(["Sheet1", OLD, NEW]);
  expect(await last.cell("F20", OLD)).toEqual({ text: "709" });
  expect(await last.cell("F20", NEW)).toEqual({ text: "" });
  expect(await last.blemishes()).toEqual([]);
  const both = await last.save();
  await last.close();

  const bench = await openWorkbench(browser);
  const { pane } = bench;
  await pane.getByRole("button", { name: "导入去年的表" }).click();
  await pane.getByRole("heading", { name: "导入去年的表" }).waitFor();
  const input = pane.locator("input[type=file]");
  await input.focus();
  await input.setInputFiles({ name: "坏的.xlsx", mimeType: "", buffer: file.buffer.subarray(0, 2000) });
  await bench.said(/“坏的.xlsx”：这个文件不完整.*没有改动/);
  await input.setInputFiles({ name: "不是.xlsx", mimeType: "", buffer: Buffer.from("一级指标,二级指标") });
  await bench.said(/“不是.xlsx”：这不是 Excel 文件/);
  const refused = (name: string, why: string): string => `文件“${name}”：${why}没有导入，工作簿没有改动。`;
  for (const [name, bytes, why] of await refusals()) {
    await input.setInputFiles(typeof bytes === "string" ? bytes : { name, mimeType: "", buffer: bytes });
    await pane.getByRole("status").getByText(refused(name, why), { exact: true }).waitFor();
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  expect(await bench.sheets()).toEqual(["Sheet1"]);

  await input.setInputFiles({ name: "两年.xlsx", mimeType: "", buffer: Buffer.from(both) });
  await bench.said("文件“两年.xlsx”里认出 2 份自评表");
  const forms = pane.getByRole("combobox", { name: /2 份/ });
  expect(await forms.locator("option").allTextContents()).toEqual([OLD, NEW].map((name) => expect.stringContaining(name)));
  await pane.getByRole("button", { name: "插入新表（20 行指标）" }).waitFor();
  await forms.selectOption({ index: 1 });
  await pane.getByText(`从“${NEW}”到“2022部门整体支出绩效自评表”`).waitFor();
  await forms.selectOption({ index: 0 });
  await pane.getByText(`从“${OLD}”到“${NEW}”`).waitFor();

  await input.setInputFiles(file);
  await bench.said("文件“去年.xlsx”里认出 1 份自评表");
  expect(await forms.count()).toBe(0);
  await pane.getByRole("checkbox", { name: /帮扶困难职工满意率/ }).uncheck();
  await pane.getByText("“产出指标”下面的分值合计 22，应为 25。", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "插入新表（19 行指标）" }).click();
  await bench.said(/带来 19 行指标/);
  expect(await bench.sheets()).toEqual(["Sheet1", NEW]);
  expect(await bench.cell("E20", NEW)).toEqual({ text: "=1+1" });
  expect(await bench.cell("C2", NEW)).toEqual({ text: "某市总工会" });

  const list = pane.getByRole("region", { name: "从哪里来，到哪里去" });
  await list.getByText("组织开展困难职工帮扶").waitFor();
  await pane.getByRole("button", { name: "去填新表" }).first().click();
  await pane.getByRole("heading", { name: "某市总工会 · 2021 年度" }).waitFor();
  expect(await bench.blemishes()).toEqual([]);
  await bench.close();
});

it("in English, beside an English Excel", async () => {
  const bench = await openWorkbench(browser, "?lang=en-US");
  const { pane } = bench;
  await pane.getByRole("button", { name: "Import last year's form" }).click();
  await pane.getByRole("heading", { name: "Import last year's form" }).waitFor();
  // While the sheets are still listed: the file waits its turn.
  const input = pane.locator("input[type=file]");
  await input.setInputFiles({ name: "last.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
  await bench.said(/This is not an Excel file.*the workbook is as it was/);
  expect(await bench.blemishes()).toEqual([]);
  await bench.close();
});
