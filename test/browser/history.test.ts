// What was written, taken back; safe fixes together; long work called off: the shipped bundle on the real office.js.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { openWorkbench } from "./workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const FORM = "2020部门整体支出绩效自评表";

/** As long as `hold` is on, the emulated Excel keeps requests waiting. */
interface Held {
  readonly workbench: { readonly host: { process: (...request: readonly unknown[]) => Promise<void> } };
  hold?: boolean;
}

describe("the log of changes", () => {
  it("fixes the safe ones together, computes, takes each back by itself, and calls off a long check", async () => {
    const bench = await openWorkbench(browser);
    const { pane, page } = bench;
    await bench.insert("浏阳市总工会", 2020);
    await bench.sample();
    await bench.type("C4", "355.20万元");
    await bench.type("H21", "0");
    await bench.type("G32", "97");

    await pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await bench.said("校验完了");
    await pane.getByRole("button", { name: /^改好 \d 条（预览）$/ }).click();
    await pane.getByText("355.20万元").first().waitFor();
    await pane.getByRole("button", { name: "写入 2 个单元格" }).click();
    await bench.said(/改好 2 处，还有 \d+ 条错误/);
    expect((await bench.cell("C4", FORM)).text).toBe("355.20");

    await pane.getByRole("button", { name: "预览", exact: true }).click();
    await pane.getByRole("button", { name: /^写入/ }).click();
    await bench.said(/已写入/);

    await pane.getByRole("button", { name: "改动记录" }).click();
    await pane.getByRole("heading", { name: "改动记录" }).waitFor();
    await pane.getByRole("button", { name: /^撤销 .*的“批量修正”$/ }).click();
    await bench.said(/已撤销，2 个单元格恢复原样/);
    expect((await bench.cell("C4", FORM)).text).toBe("355.20万元");
    expect((await bench.cell("G32", FORM)).formula).toMatch(/^=SUM/);

    await bench.type("G32", "96");
    await pane.getByRole("button", { name: /^撤销 .*的“写入计算结果”$/ }).click();
    await bench.said(/G32 之后又改过，不会动/);
    await pane.getByRole("button", { name: "撤销其余的" }).click();
    await bench.said(/ 已撤销/);
    expect((await bench.cell("G32", FORM)).text).toBe("96");
    expect(await bench.sheets()).toEqual(["Sheet1", FORM]);
    await pane.getByRole("button", { name: "返回" }).click();

    await page.evaluate(() => {
      const held = window as unknown as Held;
      const { host } = held.workbench;
      const process = host.process.bind(host);
      held.hold = true;
      host.process = async (...request) => {
        while (held.hold) await new Promise((done) => setTimeout(done, 20));
        await process(...request);
      };
    });
    await pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await pane.getByRole("button", { name: "取消：正在校验" }).click();
    await bench.said("已取消，内容没有改动");
    await page.evaluate(() => {
      (window as unknown as Held).hold = false;
    });
    await pane.getByRole("button", { name: /^(重新)?校验$/ }).click();
    await bench.said("校验完了");

    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });
});
