// The whole story, by hand: the shipped bundle in the workbench on the real office.js.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { openWorkbench } from "./workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const UNIT = "浏阳市总工会";
const FORM = "2020部门整体支出绩效自评表";

describe("the main job in the workbench", () => {
  it("insert → sample → check → go to → compute → undo → save → open, without an error in the console", async () => {
    const bench = await openWorkbench(browser);
    const { pane } = bench;

    await bench.insert(UNIT, 2020);
    expect(await bench.sheets()).toEqual(["Sheet1", FORM]);
    await bench.sample();

    await pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await bench.said("校验完了");
    await bench.said(/^错误 \d+$/);

    await pane.getByRole("button", { name: /预算执行管理少得 1 分，没有写原因/ }).click();
    await expect.poll(() => bench.selected()).toBe("H13");
    for (const heading of ["现状", "为什么", "依据", "怎么办"])
      expect(await pane.getByText(heading, { exact: true }).count()).toBeGreaterThan(0);

    await bench.type("G32", "97");
    await bench.type("E6", "100%");
    await pane.getByRole("button", { name: "预览", exact: true }).click();
    await pane.getByText("G32").first().waitFor();
    await pane.getByRole("button", { name: /^写入/ }).click();
    await bench.said(/已写入 2 个单元格/);
    expect(await bench.cell("G32", FORM)).toMatchObject({ text: "98", formula: expect.stringMatching(/^=SUM/) as string });
    expect((await bench.cell("E6", FORM)).formula).toMatch(/^=IF/);
    expect(await bench.sheets()).toEqual(["Sheet1", FORM, "自评测算"]);
    const shares = await Promise.all(["D4", "D5"].map((address) => bench.cell(address, "自评测算")));
    expect(shares.map(({ text }) => text)).toEqual(["57.44%", "42.56%"]);

    await pane.getByRole("button", { name: /撤销/ }).first().click();
    await bench.said(/已撤销/);
    expect(await bench.cell("G32", FORM)).toEqual({ text: "97" });
    expect(await bench.sheets()).toEqual(["Sheet1", FORM]);

    const file = await bench.save();
    await bench.type("C2", "别的单位");
    await bench.open(file);
    await pane.getByRole("heading", { name: `${UNIT} · 2020 年度` }).waitFor();
    expect((await bench.cell("G32", FORM)).text).toBe("97");

    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });

  it("the ribbon does the same with the pane's help: check opens the list, the next finding is selected", async () => {
    const bench = await openWorkbench(browser);
    await bench.insert(UNIT, 2020);
    await bench.sample();
    await bench.ribbon("校验");
    await bench.said("校验完了");
    await bench.ribbon("下一个问题");
    await expect.poll(() => bench.selected()).toBe("H13");
    await bench.ribbon("下一个问题");
    await expect.poll(() => bench.selected()).not.toBe("H13");
    await bench.ribbon("计算");
    await bench.pane.getByRole("button", { name: /^写入/ }).waitFor();
    await bench.ribbon("插入自评表");
    await expect.poll(() => bench.sheets()).toHaveLength(3);
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });

  it("a finding is fixed, another explained; the report is written; the sheet becomes a form of one's own", async () => {
    const bench = await openWorkbench(browser);
    const { pane } = bench;
    await bench.insert(UNIT, 2020);
    await bench.sample();
    await pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await bench.said("校验完了");

    await pane.getByRole("button", { name: /预算执行管理少得 1 分，没有写原因/ }).click();
    await pane.getByRole("button", { name: "改为 4（预览）" }).click();
    await pane.getByRole("button", { name: /^写入/ }).click();
    await bench.said(/已写入 1 个单元格/);
    expect((await bench.cell("G13")).text).toBe("4");

    await pane.getByRole("button", { name: /职工医疗互助.*132/ }).click();
    await pane.getByRole("button", { name: /^说明/ }).first().click();
    await pane
      .getByRole("textbox", { name: /原因|理由|说明/ })
      .first()
      .fill("年中扩大了参保范围");
    await pane.getByRole("button", { name: /^保存/ }).click();
    await bench.said(/^已说明 1/);

    await pane.getByRole("button", { name: "写校验报告" }).click();
    await bench.said(/自评校验报告/);
    expect(await bench.sheets()).toEqual(["Sheet1", FORM, "自评校验报告"]);
    expect((await bench.cell("A1", "自评校验报告")).text).toBe("2020年度绩效自评校验报告");

    await bench.page.evaluate((name) => {
      const { sheets } = (
        window as unknown as {
          workbench: { engine: { sheets: { list(): { id: string; name: string }[]; activate(id: string): void } } };
        }
      ).workbench.engine;
      sheets.activate(sheets.list().find((sheet) => sheet.name === name)?.id ?? "");
    }, FORM);
    await pane.getByRole("button", { name: "把这个表做成表式" }).click();
    await pane.getByRole("heading", { name: "把这个表做成表式" }).waitFor();
    await pane.getByRole("button", { name: "保存到工作簿" }).click();
    await bench.said(/已保存在这个工作簿里/);
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });

  it("says in words that a cell is being edited, and nothing changes", async () => {
    const bench = await openWorkbench(browser);
    await bench.insert(UNIT, 2020);
    await bench.page.getByLabel("单元格编辑中").check();
    await bench.pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await bench.said(/按 Enter 结束/);
    await bench.page.getByLabel("单元格编辑中").uncheck();
    await bench.pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await bench.said("校验完了");
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });

  it("marks are drawn in the sheet with symbol and edge, and go again", async () => {
    const bench = await openWorkbench(browser);
    await bench.insert(UNIT, 2020);
    await bench.sample();
    await bench.pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await bench.said("校验完了");
    const grid = bench.page.locator("#grid");
    const marked = await grid.screenshot();
    await bench.pane.getByRole("switch", { name: "在表中标出" }).click();
    await expect.poll(async () => (await grid.screenshot()).equals(marked)).toBe(false);
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });

  it("speaks English where Excel does", async () => {
    const bench = await openWorkbench(browser, "?lang=en-US");
    await bench.pane.getByRole("heading", { name: "No self-evaluation form on this sheet yet" }).waitFor();
    expect(await bench.page.locator("#ribbon").innerText()).not.toMatch(/\p{Script=Han}/u);
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });
});
