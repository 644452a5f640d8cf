// Scores by formula beside the typed ones: chosen, previewed, written as one step.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { openWorkbench } from "./workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it("proposed scores are looked at, chosen, written and taken back", async () => {
  const bench = await openWorkbench(browser);
  const { pane } = bench;
  await bench.insert("浏阳市总工会", 2020);
  await bench.sample();
  await bench.type("F31", "45%");
  await pane.getByRole("button", { name: "重新读取这个工作表" }).click();
  await pane.getByRole("button", { name: "评分建议" }).click();
  await pane.getByRole("heading", { name: "评分建议" }).waitFor();
  await pane.getByText("完成值÷目标值 50.00% × 分值 10").waitFor();
  await pane.getByRole("button", { name: "定位到 G26 资金使用合规性" }).click();
  await expect.poll(() => bench.selected()).toBe("G26");
  if (process.env["SHOTS"]) {
    await bench.page.screenshot({ path: `${process.env["SHOTS"]}/scores.png` });
    await pane.getByRole("heading", { name: "评分建议" }).scrollIntoViewIfNeeded();
    const height = await pane.locator("body").evaluate((body) => body.scrollHeight);
    await pane.locator("main").screenshot({ path: `${process.env["SHOTS"]}/scores-main.png` });
    expect(height).toBeGreaterThan(0);
  }
  await pane.getByRole("button", { name: /^预览 \d+ 项$/ }).click();
  await pane.getByRole("heading", { name: "写入预览" }).waitFor();
  expect((await bench.cell("G31")).text).toBe("10");
  await pane.getByRole("button", { name: /^写入/ }).click();
  await bench.said(/已写入 1 个单元格/);
  expect((await bench.cell("G31")).text).toBe("5");
  await pane.getByRole("heading", { name: "评分建议" }).waitFor();
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("heading", { name: "浏阳市总工会 · 2020 年度" }).waitFor();
  await pane.getByRole("button", { name: /撤销/ }).first().click();
  await bench.said(/已撤销/);
  expect((await bench.cell("G31")).text).toBe("10");
  expect(await bench.blemishes()).toEqual([]);
  await bench.close();
});
