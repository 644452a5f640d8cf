// The last step by hand: what stands against handing in, the seal, and what was changed since.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { openWorkbench, type Workbench } from "./workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openSubmission = async ({ pane }: Workbench): Promise<void> => {
  await pane.getByRole("listitem").filter({ hasText: "提交前检查" }).getByRole("button").click();
  await pane.getByRole("heading", { level: 1, name: "提交前检查" }).waitFor();
};

/** Answers every warning in the list, one after the other. */
const explainAll = async ({ pane }: Workbench): Promise<void> => {
  for (let turns = 0; turns < 40; turns += 1) {
    const heading = pane.getByRole("heading", { level: 3, name: /^提醒/ });
    if ((await heading.count()) === 0) return;
    await pane.locator("section, div", { has: heading }).last().locator("[data-finding-row]").first().click();
    await pane.getByRole("button", { name: "说明…" }).click();
    await pane.getByRole("textbox", { name: /^原因/ }).fill("已核对，按通知口径填报");
    await pane.getByRole("button", { name: "保存说明" }).click();
    await pane.getByRole("textbox", { name: /^原因/ }).waitFor({ state: "detached" });
  }
  throw new Error("there are ever more warnings");
};

describe("the last step in the workbench", () => {
  it("says what is missing and leads there; seals when nothing is; lists what is edited later; is taken back", async () => {
    const bench = await openWorkbench(browser);
    const { pane } = bench;
    await bench.insert("浏阳市总工会", 2020);
    await bench.sample();
    await openSubmission(bench);
    await bench.said(/^还差 3 项/);
    await pane.getByRole("button", { name: /^H29 / }).first().click();
    await expect.poll(() => bench.selected()).toBe("H29");
    expect(await pane.getByRole("region", { name: "封存" }).getByRole("button").count()).toBe(0);

    await bench.type("H13", "年中追加项目，支出进度滞后，少得1分；下年按月通报进度。");
    await bench.type("F25", "100%");
    await bench.type("H29", "部分科室下班未关空调，少得1分；已张贴提示并每周巡查。");
    await bench.said(/^还差 1 项/); // by itself
    await pane.getByRole("button", { name: "返回" }).click();
    await explainAll(bench);
    await openSubmission(bench);
    await bench.said("都满足了，可以提交。");

    await pane.getByRole("button", { name: "封存", exact: true }).click();
    await bench.said(/^已封存，校验码/);
    expect((await bench.cell("A34")).text).toMatch(
      /^已核 \d{4}-\d\d-\d\d \d\d:\d\d · 规则集 \S+（\d+ 条）· 校验码 [0-9A-F]{4}(-[0-9A-F]{4}){3}$/,
    );
    await bench.said("封存后没有改动");

    await bench.type("C4", "356.2");
    await bench.said("C4 · 财政拨款 全年预算数：封存后改过");
    await pane.getByRole("button", { name: "返回" }).click();
    await bench.said(/^封存后改了 \d 处$/);

    const file = await bench.save();
    await bench.open(file);
    await bench.said(/^封存后改了 \d 处$/);
    expect(await bench.blemishes()).toEqual([]);
    await bench.close();
  });
});
