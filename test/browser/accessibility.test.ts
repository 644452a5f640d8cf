// Every view of the pane in every theme, width and language: axe finds nothing, and nothing is cut off.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { wordsFor, type Language } from "../../src/locales";
import { officeThemes, type OfficeTheme } from "../../src/workbench/transport/office-themes";
import { pageViews } from "./accessibility-pages";
import { paneOf } from "./accessibility-pane";
import { views, type Walk, type WalkWindow } from "./accessibility-views";
import { visit } from "./visit";

interface AxeWindow {
  readonly axe: { run(node: Node, options: RunOptions): Promise<AxeResults> };
}

interface Look {
  readonly name: string;
  readonly media: { readonly colorScheme: "light" | "dark"; readonly forcedColors: "none" | "active" };
  readonly office: OfficeTheme | undefined;
}

const light = { colorScheme: "light", forcedColors: "none" } as const;

const looks: readonly Look[] = [
  { name: "light", media: light, office: undefined },
  { name: "dark", media: { ...light, colorScheme: "dark" }, office: undefined },
  { name: "forced colours, light", media: { ...light, forcedColors: "active" }, office: undefined },
  { name: "forced colours, dark", media: { colorScheme: "dark", forcedColors: "active" }, office: undefined },
  { name: "White", media: light, office: officeThemes.light },
  { name: "Black", media: light, office: officeThemes.dark },
  { name: "Colorful", media: light, office: officeThemes.colorful },
  { name: "Dark Gray", media: light, office: officeThemes.darkGray },
];

const NARROW = 320;
const widths = [NARROW, 450];
/** What is left of 320 pixels at 200 %. */
const ZOOMED = 160;

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env["PICTURES"];
/** So that the pictures show whole pages. */
const TALL = { viewport: { width: 1366, height: 1500 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const axedPane = async (page: Page): Promise<Frame> => {
  const pane = await paneOf(page);
  await pane.evaluate(axeSource);
  // Halfway through a fade no colour is what it will be.
  await pane.evaluate(() => {
    const still = document.createElement("style");
    still.textContent = "*, ::before, ::after { transition: none !important; animation: none !important; }";
    document.head.append(still);
  });
  return pane;
};

/** office.js keeps the theme for five seconds; the pane asks again when it gets the focus. */
const show = async (page: Page, pane: Frame, { media, office }: Look): Promise<void> => {
  await page.emulateMedia(media);
  await page.evaluate((theme) => ((window as unknown as WalkWindow).workbench.host.theme = theme), office);
  await pane.evaluate(async () => {
    const { getTime } = Date.prototype;
    const told = window as { later?: number };
    const later = (told.later = (told.later ?? 0) + 6000);
    Date.prototype.getTime = function () {
      return getTime.call(this) + later;
    };
    window.dispatchEvent(new Event("focus"));
    Date.prototype.getTime = getTime;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
};

const resize = (page: Page, width: number): Promise<void> =>
  page.evaluate((pixels) => {
    const element = document.querySelector<HTMLElement>("#pane");
    if (element) element.style.width = `${pixels}px`;
  }, width);

/** What axe finds fault with: rule and element. */
const faults = (pane: Frame, rules?: string[]): Promise<string[]> =>
  pane.evaluate(async (only) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
      resultTypes: ["violations"],
      ...(only && { runOnly: { type: "rule", values: only } }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
    );
  }, rules);

/** What reaches out of the pane, is scrolled sideways to be read, or stands in a column of a few letters. */
const cramped = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const textOf = (element: Element): string =>
      [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ""))
        .join("")
        .trim();
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.closest("[aria-live], [hidden], svg, select, details:not([open]) > :not(summary)") === null)
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const { overflowX, fontSize, lineHeight } = getComputedStyle(element);
        const isOut = width > 0 && (right > room + 1 || left < -1);
        const isScrolled = overflowX === "auto" && element.scrollWidth > element.clientWidth + 1;
        const text = textOf(element);
        const isColumn = text.length > 8 && width < 4 * parseFloat(fontSize) && height > 3.5 * (parseFloat(lineHeight) || 16);
        return isOut || isScrolled || isColumn;
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });

// Side by side: each language has a page of its own.
describe.concurrent.each(["zh-CN", "en-US"] satisfies Language[])("in %s", (language) => {
  it("no view has a fault in any theme at any width", { timeout: 240_000 }, async () => {
    const { page, errors, close } = await visit(browser, `/?lang=${language}&theme=none`, pictures ? TALL : {});
    const pane = await axedPane(page);
    const walk: Walk = {
      page,
      pane,
      words: wordsFor(language).ui,
      button: (name) => pane.getByRole("button", { name, exact: true }).first(),
      command: (name) => page.evaluate((id) => (window as unknown as WalkWindow).workbench.runCommand(id), name),
    };
    const found: string[] = [];
    for (const { name, open } of [...views, ...pageViews(language)]) {
      await open(walk).catch((error: unknown) => {
        throw new Error(`no way to “${name}”`, { cause: error });
      });
      for (const [index, look] of looks.entries()) {
        await show(page, pane, look);
        // From look to look only colours differ, and they do not with the width: all else is looked at in the first, at both.
        for (const width of index === 0 ? widths : [NARROW]) {
          await resize(page, width);
          const rules = index === 0 ? undefined : ["color-contrast"];
          found.push(...(await faults(pane, rules)).map((fault) => `${name}, ${look.name}, ${width}: ${fault}`));
          if (pictures)
            await page.locator("#pane").screenshot({ path: `${pictures}/${language} ${name}, ${look.name}, ${width}.png` });
        }
      }
      for (const width of [...widths, ZOOMED]) {
        await resize(page, width);
        found.push(...(await cramped(pane)).map((what) => `${name}, ${width} wide: ${what}`));
      }
      if (pictures) await page.locator("#pane").screenshot({ path: `${pictures}/${language} ${name}, ${ZOOMED}.png` });
      await resize(page, NARROW);
    }
    expect([...new Set(found)]).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
