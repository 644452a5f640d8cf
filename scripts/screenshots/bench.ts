import type { Browser, FrameLocator, Page } from "playwright-core";
import { formatsOf, type Formats, type Language } from "../../src/locales/formats";
import { wordsFor, type UiWords } from "../../src/locales";

/** What the workbench's page offers to scripts. Runs in the page. */
interface WorkbenchPage {
  readonly workbench: {
    readonly engine: {
      readonly sheets: { active(): string; activate(id: string): void; list(): { id: string; name: string }[] };
      select(sheet: string, area: { row: number; column: number; rows: number; columns: number }): void;
      typeIn(sheet: string, row: number, column: number, text: string): void;
      settle(): Promise<void>;
    };
    sample(): unknown;
    runCommand(id: string): unknown;
  };
}

export interface Look {
  readonly language: Language;
  readonly isDark?: boolean;
  readonly forcedColors?: boolean;
}

/** The workbench in a browser, worked as a person does, with the words of the language it speaks. */
export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly ui: UiWords;
  readonly formats: Formats;
  /** Presses the pane's button or link of this name. */
  press(name: string | RegExp): Promise<void>;
  /** Opens the finding whose row has this address. */
  open(address: string): Promise<void>;
  /** Inserts the form that the guide shows, and fills it in. */
  filledForm(): Promise<void>;
  type(row: number, column: number, text: string): Promise<void>;
  showSheet(name: RegExp): Promise<void>;
  /** Scrolls the sheet down to a row, counted from 0. */
  toRow(row: number): Promise<void>;
  /** Scrolls the pane so that this stands at its top. */
  toTop(text: string | RegExp): Promise<void>;
  /** Waits until nothing on the page or in its pane has changed for a moment. */
  settled(): Promise<void>;
  shot(): Promise<Buffer>;
  close(): Promise<void>;
}

const SIZE = { width: 1120, height: 800 };
const QUIET = 400;

export const openBench = async (browser: Browser, url: string, { language, isDark, forcedColors }: Look): Promise<Bench> => {
  const context = await browser.newContext({
    viewport: SIZE,
    locale: language,
    reducedMotion: "reduce",
    ...(forcedColors && { forcedColors: "active" }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`${url}/?lang=${language}${isDark ? "&theme=dark" : ""}`);
  await page.waitForFunction(() => "workbench" in window);
  const pane = page.frameLocator("iframe");
  const { ui, formats } = { ...wordsFor(language), formats: formatsOf(language) };

  const settled = async (): Promise<void> => {
    for (let before = ""; ;) {
      const texts = await Promise.all(page.frames().map((frame) => frame.locator("body").innerText()));
      if (errors.length > 0) throw new AggregateError(errors, "the page has failed");
      const now = texts.join("\n");
      if (now !== "" && now === before) return;
      before = now;
      await page.waitForTimeout(QUIET);
    }
  };
  const press: Bench["press"] = async (name) => {
    await pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
    await settled();
  };
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    pane,
    ui,
    formats,
    press,
    settled,
    open: async (address) => {
      await pane
        .locator("[data-finding-row]", { has: page.getByText(address, { exact: true }) })
        .first()
        .click();
      await settled();
    },
    filledForm: async () => {
      await pane.getByRole("textbox", { name: ui.choose.unit }).fill("浏阳市总工会");
      await pane.getByRole("combobox", { name: ui.choose.year }).selectOption("2020");
      await press(ui.choose.insert);
      await page.evaluate(async () => (window as unknown as WorkbenchPage).workbench.sample());
      await press(ui.form.lookAgain);
    },
    type: async (row, column, text) => {
      await page.evaluate(
        async ([r, c, typed]) => {
          const { engine } = (window as unknown as WorkbenchPage).workbench;
          engine.typeIn(engine.sheets.active(), r, c, typed);
          await engine.settle();
        },
        [row, column, text] as const,
      );
      await settled();
    },
    showSheet: async (name) => {
      await page.evaluate((pattern) => {
        const { sheets } = (window as unknown as WorkbenchPage).workbench.engine;
        const sheet = sheets.list().find((each) => new RegExp(pattern).test(each.name));
        if (!sheet) throw new Error(`no sheet ${pattern}`);
        sheets.activate(sheet.id);
      }, name.source);
      await settled();
    },
    toRow: async (row) => {
      await page.evaluate((to) => {
        const { engine } = (window as unknown as WorkbenchPage).workbench;
        engine.select(engine.sheets.active(), { row: to, column: 0, rows: 1, columns: 1 });
      }, row);
      await settled();
    },
    toTop: async (text) => {
      const element = pane.getByText(text, { exact: typeof text === "string" }).first();
      // A heading that sticks to the top is there already, wherever the page stands.
      await element.evaluate((found) => {
        found.ownerDocument.querySelector("h1")?.scrollIntoView();
        found.scrollIntoView({ block: "start" });
      });
      await settled();
    },
    shot: async () => {
      await page.mouse.move(0, 0);
      await settled();
      // The spreadsheet with its ribbon and the pane; what belongs to the workbench alone stays out.
      const [top, bottom] = await Promise.all(["#ribbon", "#traffic"].map((part) => page.locator(part).boundingBox()));
      const y = top?.y ?? 0;
      return page.screenshot({ clip: { x: 0, y, width: SIZE.width, height: (bottom?.y ?? SIZE.height) - y } });
    },
    close: () => context.close(),
  };
};
