// Every path of the pane by the keyboard alone: the focus is never lost, comes back to what was opened from, and changes are announced.
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { wordsFor } from "../../src/locales";
import { importPageWords } from "../../src/locales/import";
import { scoresPageWords } from "../../src/locales/scores";
import { submitPageWords } from "../../src/locales/submit";
import { paneOf } from "./accessibility-pane";
import { overwriteTotal, type WalkWindow } from "./accessibility-views";
import { visit } from "./visit";

const words = wordsFor("zh-CN");
const { ui } = words;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Keyboard {
  readonly page: Page;
  readonly pane: Frame;
  /** What has the focus, by its name; the empty text where nothing has. */
  focused(): Promise<string>;
  tabTo(name: string | RegExp): Promise<void>;
  /** Tabs to a button and presses it; waits for these words. */
  press(name: string | RegExp, then: string | RegExp): Promise<void>;
  /** Leaves a page by Escape; the focus comes back to the button that opened it. */
  leaveTo(opener: string): Promise<void>;
  /** Waits until the screen reader was told. */
  announced(text: string | RegExp): Promise<void>;
  toHeading(): Promise<void>;
  selected(): Promise<readonly number[]>;
  end(): Promise<void>;
}

/** The pane in the workbench, from the first form on, filled with the sample. */
const begin = async (): Promise<Keyboard> => {
  const { page, errors, close } = await visit(browser, "/");
  const pane = await paneOf(page);
  const focused = (): Promise<string> =>
    pane.evaluate(() => {
      const { activeElement: element } = document;
      if (!document.hasFocus() || !element || element === document.body) return "";
      const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : undefined;
      return (
        (element.getAttribute("aria-label") ?? labelled?.[0]?.textContent ?? element.textContent ?? "").trim() || element.tagName
      );
    });
  const tabTo = async (name: string | RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let presses = 0; presses < 90; presses += 1) {
      const now = await focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
      passed.push(now);
      expect(now, `lost after ${passed.slice(-3).join(" → ")}`).not.toBe("");
      await page.keyboard.press("Tab");
    }
    throw new Error(`no way to ${String(name)}: ${passed.join(" → ")}`);
  };
  const keyboard: Keyboard = {
    page,
    pane,
    focused,
    tabTo,
    press: async (name, then) => {
      await tabTo(name);
      await page.keyboard.press("Enter");
      await pane.getByText(then).first().waitFor();
      await expect.poll(focused).not.toBe("");
    },
    leaveTo: async (opener) => {
      await page.keyboard.press("Escape");
      await expect.poll(focused).toBe(opener);
    },
    announced: (text) => pane.locator("[aria-live], [role=status]").getByText(text).first().waitFor({ state: "attached" }),
    toHeading: () => pane.getByRole("heading", { level: 1 }).focus(),
    selected: () =>
      page.evaluate(() => {
        const { row, column } = (window as unknown as WalkWindow).workbench.engine.selection().area;
        return [row, column];
      }),
    end: async () => {
      expect(errors).toEqual([]);
      await close();
    },
  };
  await pane.getByRole("button", { name: ui.choose.insert }).waitFor();
  // The page that starts gives way to the choice, and its heading with it.
  await expect
    .poll(async () => {
      await keyboard.toHeading();
      return focused();
    })
    .toBe(ui.choose.noForm);
  await tabTo(ui.choose.insert);
  await page.keyboard.press("Enter");
  await keyboard.announced(/已插入工作表/);
  await expect.poll(focused).not.toBe("");
  await page.evaluate(() => (window as unknown as WalkWindow).workbench.sample());
  return keyboard;
};

const typeIn = (page: Page, row: number, column: number, text: string): Promise<void> =>
  page.evaluate(
    async ([atRow, atColumn, typed]) => {
      const { engine } = (window as unknown as WalkWindow).workbench;
      engine.typeIn(engine.sheets.active(), atRow, atColumn, typed);
      await engine.settle();
    },
    [row, column, text] as const,
  );

describe("the keyboard alone", () => {
  it("goes from the first form to a computed one and back", async () => {
    const { page, pane, focused, tabTo, press, toHeading, selected, end } = await begin();
    const { steps, plan, findings, undo } = ui;
    await page.evaluate(overwriteTotal);

    await press(new RegExp(`^(${steps.checkRun}|${steps.checkAgain})$`), /校验完了/);
    await tabTo(/H13.*预算执行管理少得 1 分/);
    await page.keyboard.press("Enter");
    await pane.getByText("扣了分就要说明理由").waitFor();
    await press(findings.goToCell("H13"), /扣了分就要说明理由/);
    expect(await selected()).toEqual([12, 7]);

    await tabTo(/职工医疗互助.*132/);
    await page.keyboard.press("Enter");
    await tabTo("说明…");
    await page.keyboard.press("Enter");
    await pane.locator("textarea:focus").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("说明…");

    await toHeading();
    await press(steps.computePreview, plan.heading);
    await press(/^写入 \d/, /已写入/);
    await press(undo, /已撤销/);
    await end();
  });

  it("goes through what stands against handing in, to a failing cell, and back", async () => {
    const { page, pane, focused, tabTo, press, announced, leaveTo, toHeading, selected, end } = await begin();
    const said = submitPageWords(words.formats);
    await toHeading();
    await press(ui.submit.open, said.conditions.errors);
    await announced(/校验完了/);
    expect(await focused()).toBe(said.heading);
    await tabTo(/^H29 /);
    await page.keyboard.press("Enter");
    await expect.poll(selected).toEqual([28, 7]);
    expect(await focused()).toMatch(/^H29 /);
    await leaveTo(ui.submit.open);
    expect(await pane.getByRole("heading", { level: 1 }).textContent()).toContain("2025 年度");
    await end();
  });

  it("brings over a form from a sheet of the workbook", async () => {
    const { page, focused, tabTo, press, announced, leaveTo, toHeading, end } = await begin();
    const said = importPageWords(words.formats);
    await toHeading();
    await press(ui.import.open, said.intro);
    await expect.poll(focused).toBe(said.heading);
    await leaveTo(ui.import.open);

    await press(ui.import.open, said.intro);
    await press(said.read, said.carried);
    await announced(/里认出 1 份自评表/);
    await tabTo(/^带上“预算编审管理/);
    await page.keyboard.press("Space");
    await announced(/里认出 1 份自评表/);
    expect(await focused()).toMatch(/^带上“预算编审管理/);
    await press(/^插入新表（\d+ 行指标）$/, said.carriedDone);
    await announced(/带来 \d+ 行指标/);
    await expect.poll(focused).toBe(said.carriedDone);
    await page.keyboard.press("Escape");
    // Another form is there: reading begins at its heading.
    await expect.poll(focused).toMatch(/2026 年度$/);
    await end();
  });

  it("takes back what was written, from the log of changes", async () => {
    const { page, focused, press, announced, leaveTo, toHeading, end } = await begin();
    await page.evaluate(overwriteTotal);
    await toHeading();
    await press(ui.steps.computePreview, ui.plan.heading);
    await press(/^写入 \d/, /已写入/);
    await toHeading();
    await press(ui.history.open, ui.history.hint);
    await expect.poll(focused).toBe(ui.history.heading);
    await press(/^撤销 .*的“写入计算结果”$/, /已撤销$/);
    await announced(/已撤销/);
    expect(await focused()).toMatch(/已撤销$/);
    await leaveTo(ui.history.open);
    await end();
  });

  it("chooses scores, looks at what would be written, writes it", async () => {
    const { page, focused, tabTo, press, announced, leaveTo, toHeading, end } = await begin();
    const said = scoresPageWords(words.formats);
    await typeIn(page, 30, 5, "45%");
    await toHeading();
    await press(ui.form.lookAgain, /^行|指标|自评/);
    await toHeading();
    await press(ui.scores.open, said.hint);
    await expect.poll(focused).toBe(said.heading);
    await tabTo(/^G31 .*改为 5$/);
    await page.keyboard.press("Space");
    expect(await focused()).toMatch(/^G31 /);
    await page.keyboard.press("Space");
    await press(said.preview(1), ui.plan.heading);
    await expect.poll(focused).toBe(ui.plan.heading);
    await press(ui.plan.write(1), said.hint);
    await announced(/已写入 1 个单元格/);
    await expect.poll(focused).toBe(said.heading);
    await leaveTo(ui.scores.open);
    await end();
  });
});

describe("shortcuts and the cells' menu", () => {
  it("walk the findings from the sheet and open the one on the active cell", async () => {
    const { page, errors, close } = await visit(browser, "/");
    const pane = await paneOf(page);
    const { choose, here } = wordsFor("zh-CN").ui;
    await pane.getByRole("button", { name: choose.insert }).click();
    await pane
      .locator("footer")
      .getByText(/已插入工作表/)
      .waitFor();
    await page.evaluate(() => (window as unknown as WalkWindow).workbench.sample());
    const selected = (): Promise<readonly number[]> =>
      page.evaluate(() => {
        const { row, column } = (window as unknown as WalkWindow).workbench.engine.selection().area;
        return [row, column];
      });
    await page.locator("#grid").click({ position: { x: 300, y: 200 } });
    await page.keyboard.press("Control+Shift+Alt+KeyN");
    await expect.poll(selected).toEqual([12, 7]);
    await page.keyboard.press("Control+Shift+Alt+KeyB");
    await expect.poll(selected).not.toEqual([12, 7]);
    await page.keyboard.press("Control+Shift+Alt+KeyN");
    await expect.poll(selected).toEqual([12, 7]);

    await page.evaluate(() => {
      const { engine } = (window as unknown as WalkWindow).workbench;
      engine.select(engine.sheets.active(), { row: 60, column: 3, rows: 1, columns: 1 });
    });
    await page.keyboard.press("Control+Shift+Alt+KeyE");
    await pane.locator("footer").getByText(here.noFinding("D61")).waitFor();
    await page.evaluate(async () => {
      const { engine, runCommand } = (window as unknown as WalkWindow).workbench;
      engine.select(engine.sheets.active(), { row: 12, column: 7, rows: 1, columns: 1 });
      await runCommand("explainCell");
    });
    await pane.locator("[data-finding-row][aria-expanded=true]").getByText("H13").waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
