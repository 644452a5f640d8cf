// Buttons pressed before what was pressed last is done, in the pane and on the ribbon: each is done in its turn, and a preview stays.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { openWorkbench } from "./workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it("what is pressed meanwhile waits its turn; an edit's own check never takes a preview away", async () => {
  const bench = await openWorkbench(browser);
  const { pane, page } = bench;
  await bench.insert("浏阳市总工会", 2020);
  await bench.sample();
  await bench.type("G32", "97");

  /** All in one go, before the first has had an answer. */
  const pressAll = (where: "pane" | "ribbon", names: readonly string[]): Promise<void> =>
    page.evaluate(
      ([inPane, wanted]) => {
        const root = inPane ? document.querySelector("iframe")?.contentDocument : document.querySelector("#ribbon");
        for (const name of wanted) {
          const button = [...(root?.querySelectorAll("button") ?? [])].find((each) => each.textContent?.trim() === name);
          if (!button) throw new Error(`no button ${name}`);
          button.click();
        }
      },
      [where === "pane", names] as const,
    );
  const preview = pane.getByRole("heading", { name: "写入预览" });
  await pressAll("pane", ["校验", "预览", "预览"]);
  await preview.waitFor();
  await pane.getByRole("button", { name: "取消", exact: true }).click();
  await bench.said("发现的问题");
  await pressAll("ribbon", ["校验", "下一个问题", "计算"]);
  await preview.waitFor();

  // An edit; while it waits to be checked the preview opens, and is there after the check would have come.
  await pane.getByRole("button", { name: "取消", exact: true }).click();
  await bench.said("发现的问题");
  await bench.type("H20", "雨季影响");
  await pane.getByRole("button", { name: "预览", exact: true }).click();
  await preview.waitFor();
  await page.waitForTimeout(1200);
  expect(await preview.isVisible()).toBe(true);

  // Pressed twice, written once.
  const write = pane.getByRole("button", { name: /^写入 \d+ 个单元格$/ });
  await write.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await bench.said(/已写入 \d+ 个单元格/);
  expect((await bench.cell("G32")).text).toBe("98");
  expect(await bench.blemishes()).toEqual([]);
  await bench.close();
});
