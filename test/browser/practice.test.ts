// The practice form by hand: what a new accountant does with it, from the link to the last fault.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { openWorkbench } from "./workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The cells of the findings, gravest first, then as the eye goes over the sheet. */
const FOUND = [
  ...["C5", "G5", "E15", "B16", "G17", "E19", "D20", "H21", "G24", "E25", "H27", "F30", "G30"],
  ...["G6", "E10", "H12", "E13", "E14", "D23", "D16"],
];

/** What is typed to put these right. */
const TYPED = [
  ["C5", "120"],
  ["E15", "24套"],
  ["B16", "质量指标（10分）"],
  ["G17", "5"],
  ["E19", "2024年9月18日"],
  ["D20", "≤6000元"],
  ["H21", "培训按合同结算，含在全年执行的126.72万元内。"],
  ["E25", "92.5%"],
  ["H27", "4名骨干外出务工，已从返乡青年中补选，明年加强结对培养。"],
  ["F26", "5"],
  ["E10", "全年演出58场，培训846人次，新增图书8600册，受益群众3.62万人次。"],
  ["H12", "8月连续强降雨，2场露天演出取消，已列入明年一季度补演。"],
  ["E13", "846人次"],
  ["D23", "≥3.5万人次"],
] as const;

describe("practice in the workbench", () => {
  it("link → check → walk through all 20 → hint → fix → type → compute → explain → nothing left", async () => {
    const bench = await openWorkbench(browser);
    const { pane, page } = bench;
    await pane.getByRole("button", { name: "做一张练习表", exact: true }).click();
    await bench.said("练习：这张表里有 20 处错误。先校验，再一处一处改正。");
    expect(await bench.sheets()).toEqual(["Sheet1", "练习 2024项目支出绩效自评表"]);
    expect((await bench.cell("A1")).text).toMatch(/练习.*不得报送/);
    const grid = page.locator("#grid");
    const unmarked = await grid.screenshot();

    await pane.getByRole("button", { name: "校验", exact: true }).click();
    await bench.said("练习：20 处里已改好 0 处");
    await bench.said("校验完了：13 错误 · 6 提醒 · 1 建议");
    expect((await grid.screenshot()).equals(unmarked)).toBe(false);

    const walked: string[] = [];
    for (const address of FOUND) {
      await bench.ribbon("下一个问题");
      await expect.poll(() => bench.selected()).toBe(address);
      walked.push(address);
    }
    expect(walked).toHaveLength(20);

    await pane.getByRole("button", { name: "提示", exact: true }).click();
    await bench.said(/C5 把“其中”三行的年初预算数加一遍/);
    await expect.poll(() => bench.selected()).toBe("C5");

    for (const [title, fix] of [
      [/新增群众文化团队/, "改为 4.58（预览）"],
      [/培训考核合格率/, "改为“≥95%”（预览）"],
    ] as const) {
      await pane.getByRole("button", { name: title }).click();
      await pane.getByRole("button", { name: fix }).click();
      await pane.getByRole("button", { name: /^写入/ }).click();
      await bench.said(/已写入 1 个单元格/);
    }
    await bench.said("练习：20 处里已改好 2 处");

    for (const [address, text] of TYPED) await bench.type(address, text);
    await bench.said("练习：20 处里已改好 16 处");

    await pane.getByRole("button", { name: "预览", exact: true }).click();
    await pane.getByRole("button", { name: /^写入/ }).click();
    await bench.said(/已写入 3 个单元格/);
    await bench.said("练习：20 处里已改好 19 处");

    await pane.getByRole("button", { name: /乡镇图书分馆新增图书/ }).click();
    await pane.getByRole("button", { name: "说明…" }).click();
    await pane.getByRole("textbox", { name: "原因" }).fill("6月接收社会捐赠图书2400册");
    await pane.getByRole("button", { name: "保存说明" }).click();
    await bench.said("练习：20 处都已改好，校验没有发现问题。这张练习表可以删去。");
    expect((await bench.cell("G30", "练习 2024项目支出绩效自评表")).text).toBe("98.69");
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });
});
