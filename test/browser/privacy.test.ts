// The files that ship, under the policy that ships, over the workbench: a whole session talks to nobody, and files that fail to come are told.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { serveRehearsal } from "../../scripts/site/rehearsal";
import type { RunningSite } from "../../scripts/site/static-server";
import { wordsFor } from "../../src/locales";
import { pages } from "../../src/pane/pages";
import { liuyangFile } from "../cli/form-file";
import { openWorkbench, type Workbench } from "./workbench";

const { ui } = wordsFor("zh-CN");
const UNIT = "浏阳市总工会";
const PARTS = "**/part-*.js";

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveRehearsal()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** Every part that the pane has asked for so far. */
const watchParts = ({ page }: Workbench): Set<string> => {
  const parts = new Set<string>();
  page.on("request", (request) => {
    const part = /part-[0-9a-f]+\.js$/.exec(request.url())?.[0];
    if (part) parts.add(part);
  });
  return parts;
};

describe("a whole session", () => {
  it("asks no address but its own; every part loads under the policy when it is needed, and not before", async () => {
    const bench = await openWorkbench(browser, "", site.url);
    const { pane } = bench;
    const parts = watchParts(bench);
    const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
    const grown = async (): Promise<void> => {
      const before = parts.size;
      await expect.poll(() => parts.size).toBeGreaterThan(before);
    };
    expect(await bench.page.locator("iframe").getAttribute("src")).toBe("taskpane.html");
    const policy = await pane.locator("meta[http-equiv]").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");

    const inserting = grown();
    await bench.insert(UNIT, 2020);
    await inserting;
    await bench.sample();
    await press(/^(重新)?校验$/);
    await bench.said("校验完了");
    await press(/预算执行管理少得 1 分，没有写原因/);
    await press("改为 4（预览）");
    await press(/^写入/);
    await bench.said(/已写入 1 个单元格/);
    await bench.type("G32", "97");
    await press("预览");
    await press(/^写入/);
    await bench.said(/已写入/);
    await press("写校验报告");
    await bench.said(/自评校验报告/);

    const learning = grown();
    await press(ui.choose.learn);
    await learning;
    await pane.getByRole("heading", { name: ui.choose.learn }).waitFor();
    await press(/^返回/);
    const openers = {
      history: ui.history.open,
      import: ui.import.open,
      submit: ui.submit.open,
      about: ui.more.about,
      scores: ui.scores.open,
    };
    expect(Object.keys(openers).sort(), "every page there is").toEqual(Object.keys(pages).sort());
    for (const open of Object.values(openers)) {
      await press(open);
      await pane.getByRole("navigation", { name: ui.steps.label }).waitFor({ state: "detached" });
      if (open === ui.import.open) {
        const file = { name: "去年.xlsx", mimeType: "", buffer: Buffer.from(await liuyangFile({})) };
        await pane.locator("input[type=file]").setInputFiles(file);
        await bench.said("文件“去年.xlsx”里认出 1 份自评表");
      }
      if (open === ui.submit.open) await bench.said(/还差|可以提交/);
      await press(/^返回/);
      await pane.getByRole("navigation", { name: ui.steps.label }).waitFor();
    }
    await press(ui.practice.insert);
    await bench.said(/练习：这张表里有/);
    expect(parts.size).toBeGreaterThan(4);
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });
});

describe("a part that does not come", () => {
  it("is told at the foot with a way to load the pane again; nothing is done, the focus stays, and the next try succeeds", async () => {
    const bench = await openWorkbench(browser, "", site.url);
    const { pane, page } = bench;
    await pane.getByRole("textbox", { name: "单位" }).fill(UNIT);
    await page.route(PARTS, (route) => route.abort());
    const insert = pane.getByRole("button", { name: "插入自评表" });
    await insert.click();
    await bench.said(ui.part.missing);
    await pane.getByRole("button", { name: ui.part.reload }).waitFor();
    expect(await bench.sheets()).toEqual(["Sheet1"]);
    expect(await insert.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await pane.getByRole("textbox", { name: "单位" }).inputValue()).toBe(UNIT);
    await page.unroute(PARTS);
    await insert.click();
    await pane.getByRole("heading", { name: new RegExp(UNIT) }).waitFor();
    await bench.close();
  });

  it("has a page where a page was opened, and loading again brings the form back", async () => {
    const bench = await openWorkbench(browser, "", site.url);
    const { pane, page } = bench;
    await bench.insert(UNIT, 2020);
    await page.route(PARTS, (route) => route.abort());
    await pane.getByRole("button", { name: ui.import.open }).click();
    await pane.getByRole("heading", { name: ui.start.missing.title }).waitFor();
    await page.unroute(PARTS);
    await pane.getByRole("button", { name: ui.start.retry }).click();
    await pane.getByRole("heading", { name: `${UNIT} · 2020 年度` }).waitFor();
    await bench.close();
  });

  it("has a page at the start too, in words that need no file", async () => {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    await page.route(PARTS, (route) => route.abort());
    await page.goto(site.url);
    await page.frameLocator("iframe").getByRole("heading", { name: ui.start.missing.title }).waitFor();
    await context.close();
  });
});
