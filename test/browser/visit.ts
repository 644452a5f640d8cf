import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";

export interface Visit {
  readonly page: Page;
  /** Console errors and uncaught exceptions, in the order they came; the tests expect none. */
  readonly errors: readonly string[];
  /** Requests to any other address than the site's own: nothing may leave this computer. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** Opens a page of the development build, or of another site, in a fresh browser profile. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  siteUrl = inject("siteUrl"),
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    // Chromium asks for /favicon.ico by itself; that nobody serves one is no fault of the page.
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(siteUrl) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  await page.goto(siteUrl + path);
  return { page, errors, strangers, close: () => context.close() };
}
