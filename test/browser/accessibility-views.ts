import type { Frame, Locator, Page } from "playwright-core";
import type { UiWords } from "../../src/locales";

/** What the workbench's page offers to scripts, as far as the walks use it. Runs in the page. */
export interface WalkWindow {
  readonly workbench: {
    readonly host: { theme: unknown; cellEditing: boolean };
    readonly engine: {
      readonly sheets: { active(): string };
      selection(): { area: { row: number; column: number } };
      select(sheet: string, area: { row: number; column: number; rows: number; columns: number }): void;
      typeIn(sheet: string, row: number, column: number, text: string): void;
      settle(): Promise<void>;
    };
    sample(): Promise<unknown>;
    runCommand(id: string): Promise<void>;
  };
}

/** The pane as somebody walks through it, in one language. */
export interface Walk {
  readonly page: Page;
  readonly pane: Frame;
  readonly words: UiWords;
  readonly button: (name: string | RegExp) => Locator;
  /** Presses a button of the ribbon, or what a shortcut calls. */
  readonly command: (name: string) => Promise<void>;
}

export interface View {
  readonly name: string;
  readonly open: (walk: Walk) => Promise<unknown>;
}

/** Types a wrong number over the formula of the sample's total. Runs in the page. */
export const overwriteTotal = async (): Promise<void> => {
  const { engine } = (window as unknown as WalkWindow).workbench;
  engine.typeIn(engine.sheets.active(), 31, 6, "97");
  await engine.settle();
};

/**
 * The views of the path, each reached from the one before. A view more is a line more: how it is opened, and, where the next view is
 * not reached from it, how it is left.
 */
export const views: readonly View[] = [
  { name: "choose a form", open: ({ button, words }) => button(words.choose.insert).waitFor() },
  { name: "all forms", open: ({ button }) => button(/^(再显示|Show \d+ more)/).click() },
  {
    name: "filtered forms",
    open: async ({ pane, words }) => {
      await pane.getByRole("combobox", { name: words.chooser.region }).selectOption("湖南");
      await pane.getByRole("combobox", { name: words.chooser.kind }).selectOption("department");
    },
  },
  {
    name: "a new form",
    open: async ({ pane, button, words }) => {
      await pane.getByRole("combobox", { name: words.choose.year }).selectOption("2020");
      await button(words.choose.insert).click();
      await pane.getByRole("navigation", { name: words.steps.label }).waitFor();
    },
  },
  {
    name: "findings",
    open: async ({ page: workbench, button, words, command, pane }) => {
      await workbench.evaluate(() => (window as unknown as WalkWindow).workbench.sample());
      await command("checkForm");
      await button(words.steps.checkAgain).waitFor();
      await pane.locator("[data-finding-row]").first().waitFor();
    },
  },
  {
    name: "an open finding",
    open: async ({ command, pane }) => {
      await command("nextFinding");
      await pane.locator("[data-finding-row][aria-expanded=true]").waitFor();
    },
  },
  {
    name: "the form for an explanation",
    open: async ({ pane, button, words }) => {
      await pane.locator("[data-finding-row^=T5]").first().click();
      await button(words.explanation.open).click();
      await button(words.explanation.save).click();
    },
  },
  {
    name: "a plan",
    open: async ({ page: workbench, command, pane, button, words }) => {
      await button(words.explanation.cancel).click();
      await workbench.evaluate(overwriteTotal);
      // Else the live check may come between.
      await command("checkForm");
      await command("computeForm");
      await pane.getByRole("region", { name: words.plan.heading }).waitFor();
    },
  },
  {
    name: "a failure",
    open: async ({ page: workbench, button, words, pane }) => {
      await button(words.plan.cancel).click();
      await workbench.evaluate(() => ((window as unknown as WalkWindow).workbench.host.cellEditing = true));
      await button(words.steps.checkAgain).click();
      await pane.locator("footer").getByText(words.failure["cell-editing"]).waitFor();
      await workbench.evaluate(() => ((window as unknown as WalkWindow).workbench.host.cellEditing = false));
    },
  },
];
