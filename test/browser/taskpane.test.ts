// The task pane's page outside Excel: it must say where it belongs, in plain words, and keep its policy.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/launch-browser";
import { buildSite } from "../../scripts/site/build-site";
import { officeJsUrl } from "../../scripts/site/office-cloud";
import { officeJsFolder, root } from "../../scripts/site/paths";
import { serveFolder, type RunningSite } from "../../scripts/site/static-server";
import { wordsFor } from "../../src/locales";
import { visit } from "./visit";

const words = wordsFor("zh-CN").ui.start;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the task pane's page, opened by itself", () => {
  it("says that it belongs into Excel", async () => {
    const { page, errors, strangers, close } = await visit(browser, "/taskpane.html");
    await page.getByRole("alert").getByRole("heading", { name: words.notExcel.title }).waitFor();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it("paints before office.js has come, and says so when it never comes", async () => {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    await page.route("**/office-js/**", () => {
      // Neither answered nor refused: a network that swallows the request.
    });
    const { page: first, close } = await visit(browser, "/assets/help.zh-CN.html");
    const site = new URL(first.url()).origin;
    await close();
    await page.goto(`${site}/taskpane.html`, { waitUntil: "commit" });
    await page.getByText(words.waiting).first().waitFor();
    await page.getByRole("heading", { name: words.unreachable.title }).waitFor();
    await context.close();
  });
});

describe("the page that ships", () => {
  let folder = "";
  let site: RunningSite;

  beforeAll(async () => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    folder = mkdtempSync(join(root, ".cache/production-"));
    await buildSite({ mode: "production", outputPath: folder, base: "https://addins.example.gov.cn", cloud: "global" });
    site = await serveFolder(folder);
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("runs under its strict policy with office.js from Microsoft's address, and asks nobody else", async () => {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    const problems: string[] = [];
    const asked = new Set<string>();
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    const cdn = officeJsUrl("global").replace(/office\.js$/, "");
    await page.route(`${cdn}**`, (route) =>
      route.fulfill({
        path: join(officeJsFolder, new URL(route.request().url()).pathname.slice(new URL(cdn).pathname.length)),
        headers: { "access-control-allow-origin": "*" },
      }),
    );
    await page.goto(`${site.url}/taskpane.html`);
    await page.getByRole("heading", { name: words.notExcel.title }).waitFor();
    expect(problems).toEqual([]);
    expect([...asked].filter((origin) => origin !== "null").sort()).toEqual([site.url, new URL(cdn).origin].sort());
    await context.close();
  });
});
