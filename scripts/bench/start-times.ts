import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import { median } from "./median";

/** How much slower than this computer's processor. */
export const SLOWDOWN = 4;

export interface Subject {
  readonly name: string;
  /** The page of the pane, from the site's root. */
  readonly path: string;
  /** The folder its scripts are in. */
  readonly folder: string;
  /** What is there once the pane can be used. */
  readonly ready: string;
  /** Saved workbook to open first; a blank one where absent. */
  readonly workbook?: Uint8Array;
}

/** Milliseconds from the navigation of the pane's page; bytes of gzip. */
export interface StartTimes {
  readonly firstPaint: number;
  readonly firstContentfulPaint: number;
  readonly usable: number;
  readonly bytes: number;
}

interface WorkbenchWindow {
  readonly workbench: { open(bytes: Uint8Array): Promise<void> };
}

const EMPTY = "<!doctype html><title>empty</title>";

/** One start in a fresh profile: the workbench stands, then the pane's page is loaded at a fraction of the processor's speed. */
export async function startOnce(browser: Browser, url: string, subject: Subject): Promise<StartTimes> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  const page = await context.newPage();
  // Nothing of the pane may be in the engine's caches before.
  const hold = "**/taskpane.html";
  await page.route(hold, (route) => route.fulfill({ body: EMPTY, contentType: "text/html" }));
  await page.goto(url);
  await page.waitForFunction(() => "workbench" in window);
  if (subject.workbook)
    await page.evaluate(
      (bytes) => (window as unknown as WorkbenchWindow).workbench.open(Uint8Array.from(bytes)),
      Array.from(subject.workbook),
    );
  const frame = await paneOf(page);
  await page.waitForTimeout(1000);
  await page.unroute(hold);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await frame.goto(url + subject.path, { waitUntil: "commit" });
  const shown = await frame.waitForFunction(
    (selector) => document.querySelector(selector) !== null && performance.now(),
    subject.ready,
    { polling: "raf" },
  );
  const usable = Number(await shown.jsonValue());
  // The paint that shows it comes with the next frames.
  await page.waitForTimeout(500);
  const measured = await frame.evaluate(() => ({
    paints: performance.getEntriesByType("paint").map((entry): [string, number] => [entry.name, entry.startTime]),
    files: (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter((entry) => entry.name.endsWith(".js"))
      .map((entry): [string, number] => [entry.name, entry.responseEnd]),
  }));
  await context.close();
  const paint = (name: string): number => {
    const found = measured.paints.find(([each]) => each === name);
    if (!found) throw new Error(`${subject.name}: no ${name}`);
    return found[1];
  };
  const own = measured.files
    .filter(([file, end]) => end <= usable && !file.includes("/office-js/"))
    .map(([file]) => file.slice(file.lastIndexOf("/") + 1));
  return {
    firstPaint: paint("first-paint"),
    firstContentfulPaint: paint("first-contentful-paint"),
    // What stands in the page before it is painted cannot be used yet.
    usable: Math.max(usable, paint("first-contentful-paint")),
    bytes: own.reduce((sum, file) => sum + gzipSync(readFileSync(join(subject.folder, file)), { level: 9 }).length, 0),
  };
}

const paneOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the workbench has no pane");
  return frame;
};

/** Figure by figure the median of several starts, and the quickest and the slowest first paint. */
export interface StartFigures extends StartTimes {
  readonly quickest: number;
  readonly slowest: number;
}

/**
 * Starts the subjects in turn, so that whatever else this computer does meets all of them alike; each once beforehand, which does not
 * count.
 */
export async function startFigures(
  browser: Browser,
  url: string,
  subjects: readonly Subject[],
  runs: number,
): Promise<readonly StartFigures[]> {
  const all = subjects.map((): StartTimes[] => []);
  for (let run = 0; run <= runs; run++)
    for (const [i, subject] of subjects.entries()) {
      const times = await startOnce(browser, url, subject);
      if (run > 0) all[i]?.push(times);
    }
  return all.map(figuresOf);
}

const figuresOf = (all: readonly StartTimes[]): StartFigures => {
  const of = (figure: keyof StartTimes): number => median(all.map((times) => times[figure]));
  const paints = all.map(({ firstPaint }) => firstPaint);
  return {
    firstPaint: of("firstPaint"),
    firstContentfulPaint: of("firstContentfulPaint"),
    usable: of("usable"),
    bytes: of("bytes"),
    quickest: Math.min(...paints),
    slowest: Math.max(...paints),
  };
};
