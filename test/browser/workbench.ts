import type { Browser, FrameLocator } from "playwright-core";
import { visit, type Visit } from "./visit";

/** What the workbench's page offers to scripts, as far as the tests use it. Runs in the page. */
interface WorkbenchWindow {
  readonly workbench: {
    readonly engine: {
      readonly sheets: { active(): string; list(): { id: string; name: string }[] };
      cell(sheet: string, row: number, column: number): { text: string; formula?: string };
      selection(): { area: { row: number; column: number } };
      typeIn(sheet: string, row: number, column: number, text: string): void;
      settle(): Promise<void>;
    };
    readonly host: {
      readonly findings: Record<"notImplemented" | "warnings" | "unknownCalls" | "faults", unknown[]>;
      readonly referenceCount: number;
    };
    save(): Promise<Uint8Array>;
    open(bytes: Uint8Array): Promise<void>;
  };
}

export interface Workbench extends Visit {
  readonly pane: FrameLocator;
  /** Waits until the pane says this, to the eye or to a screen reader. */
  said(words: string | RegExp): Promise<void>;
  /** Presses a button of the add-in's ribbon. */
  ribbon(label: string): Promise<void>;
  /** Fills in the pane's page for a new form. */
  insert(unit: string, year: number): Promise<void>;
  sample(): Promise<void>;
  /** What a cell of the active sheet, or of a named one, shows. */
  cell(address: string, sheet?: string): Promise<{ text: string; formula?: string }>;
  type(address: string, text: string): Promise<void>;
  selected(): Promise<string>;
  sheets(): Promise<string[]>;
  save(): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<void>;
  /** Everything that must not have happened: errors of the page, requests elsewhere, calls the emulated Excel does not know. */
  blemishes(): Promise<unknown[]>;
}

const place = (address: string): [row: number, column: number] => {
  const match = /^([A-Z])(\d+)$/.exec(address);
  if (!match) throw new Error(address);
  return [Number(match[2]) - 1, (match[1] ?? "").charCodeAt(0) - 65];
};

export const openWorkbench = async (browser: Browser, query = "", siteUrl?: string): Promise<Workbench> => {
  const visited = await visit(browser, `/${query}`, {}, siteUrl);
  const { page, errors, strangers } = visited;
  await page.waitForFunction(() => "workbench" in window);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("main").waitFor();
  return {
    ...visited,
    pane,
    said: (words) => pane.getByText(words).first().waitFor(),
    ribbon: (label) => page.locator("#ribbon").getByRole("button", { name: label }).click(),
    insert: async (unit, year) => {
      await pane.getByRole("textbox", { name: "单位" }).fill(unit);
      await pane.getByRole("combobox", { name: "年度" }).selectOption(String(year));
      await pane.getByRole("button", { name: "插入自评表" }).click();
      await pane.getByRole("heading", { name: `${unit} · ${year} 年度` }).waitFor();
    },
    sample: async () => {
      await page.locator("#bar").getByText("示例", { exact: true }).click();
      await page.locator("#bar").getByRole("button", { name: /浏阳/ }).click();
      await page.getByText(/已填写 \d+ 个单元格/).waitFor();
    },
    cell: (address, name) =>
      page.evaluate(
        ([row, column, sheetName]) => {
          const { engine } = (window as unknown as WorkbenchWindow).workbench;
          const sheet = sheetName ? engine.sheets.list().find((each) => each.name === sheetName)?.id : engine.sheets.active();
          if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
          const { text, formula } = engine.cell(sheet, row, column);
          return { text, ...(formula !== undefined && { formula }) };
        },
        [...place(address), name] as const,
      ),
    type: (address, text) =>
      page.evaluate(
        async ([row, column, typed]) => {
          const { engine } = (window as unknown as WorkbenchWindow).workbench;
          engine.typeIn(engine.sheets.active(), row, column, typed);
          await engine.settle();
        },
        [...place(address), text] as const,
      ),
    selected: () =>
      page.evaluate(() => {
        const { row, column } = (window as unknown as WorkbenchWindow).workbench.engine.selection().area;
        return String.fromCharCode(65 + column) + String(row + 1);
      }),
    sheets: () =>
      page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.engine.sheets.list().map(({ name }) => name)),
    save: async () =>
      Uint8Array.from(await page.evaluate(async () => Array.from(await (window as unknown as WorkbenchWindow).workbench.save()))),
    open: (bytes) =>
      page.evaluate((data) => (window as unknown as WorkbenchWindow).workbench.open(Uint8Array.from(data)), Array.from(bytes)),
    blemishes: async () => {
      const met = await page.evaluate(() => {
        const { findings, referenceCount } = (window as unknown as WorkbenchWindow).workbench.host;
        const { notImplemented, warnings, unknownCalls, faults } = findings;
        return [...notImplemented, ...warnings, ...unknownCalls, ...faults, ...(referenceCount ? ["references left"] : [])].map(
          String,
        );
      });
      return [...errors, ...strangers, ...met];
    },
  };
};
