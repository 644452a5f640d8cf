// Last year's form out of a file that is read in the browser, and out of a sheet of the workbook.
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
  await last.close();

  const bench = await openWorkbench(browser);
  const { pane } = bench;
  await pane.getByRole("button", { name: "导入去年的表" }).click();
  await pane.getByRole("heading", { name: "导入去年的表" }).waitFor();
  const input = pane.locator("input[type=file]");
  await input.setInputFiles({ name: "坏的.xlsx", mimeType: "", buffer: file.buffer.subarray(0, 2000) });
  await bench.said(/“坏的.xlsx”: 这个文件不完整.*没有改动/);
  await input.setInputFiles({ name: "不是.xlsx", mimeType: "", buffer: Buffer.from("一级指标,二级指标") });
  await bench.said(/“不是.xlsx”: 这不是 Excel 文件/);
  expect(await bench.sheets()).toEqual(["Sheet1"]);

  await input.setInputFiles(file);
  await bench.said("文件“去年.xlsx”里认出 1 份自评表");
  await pane.getByRole("checkbox", { name: /帮扶困难职工满意率/ }).uncheck();
  await pane.getByText("“产出指标”下面的分值合计 22，应为 25。", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "插入新表（19 行指标）" }).click();
  await bench.said(/带来 19 行指标/);
  expect(await bench.sheets()).toEqual(["Sheet1", NEW]);
  expect(await bench.cell("E20", NEW)).toEqual({ text: "=1+1" });
  expect(await bench.cell("C2", NEW)).toEqual({ text: "某市总工会" });

  const list = pane.getByRole("region", { name: "从哪里来，到哪里去" });
  await list.getByText("组织开展困难职工帮扶").waitFor();
  await pane.getByRole("button", { name: "关闭" }).first().click();
  await pane.getByRole("heading", { name: "某市总工会 · 2021 年度" }).waitFor();
  expect(await bench.blemishes()).toEqual([]);
  await bench.close();
});

it("in English, beside an English Excel", async () => {
  const bench = await openWorkbench(browser, "?lang=en-US");
  const { pane } = bench;
  await pane.getByRole("button", { name: "Import last year's form" }).click();
  await pane.getByRole("heading", { name: "Import last year's form" }).waitFor();
  const input = pane.locator("input[type=file]");
  await input.setInputFiles({ name: "last.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
  await bench.said(/This is no Excel file.*the workbook is as it was/);
  expect(await bench.blemishes()).toEqual([]);
  await bench.close();
});
