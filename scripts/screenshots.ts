// `npm run screenshots`: walks the workbench as a newcomer would and takes the pictures of the README.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { buildSite } from "./site/build-site";
import { developmentFolder, root } from "./site/paths";
import { serveFolder } from "./site/static-server";

/** What the workbench's page offers to scripts. */
interface WorkbenchPage {
  readonly workbench: { sample(): unknown; runCommand(id: string): unknown };
}

const images = join(root, "docs/images");
mkdirSync(images, { recursive: true });

await buildSite({ mode: "development", outputPath: developmentFolder, reload: false });
const site = await serveFolder(developmentFolder);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(site.url);
  await page.waitForFunction(() => "workbench" in window);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("textbox", { name: "单位" }).fill("浏阳市总工会");
  await pane.getByRole("combobox", { name: "年度" }).selectOption("2020");
  await pane.getByRole("button", { name: "插入自评表" }).click();
  await settled(page);
  await page.evaluate(async () => (window as unknown as WorkbenchPage).workbench.sample());
  await settled(page);
  await run(page, "checkForm");
  await run(page, "nextFinding");
  await page.screenshot({ path: join(images, "workbench.png") });
} finally {
  await browser.close();
  await site.close();
}

async function run(page: Page, command: string): Promise<void> {
  await page.evaluate(async (id) => (window as unknown as WorkbenchPage).workbench.runCommand(id), command);
  await settled(page);
}

/** Waits until nothing on the page or in its pane has changed for half a second. */
async function settled(page: Page): Promise<void> {
  for (let before = ""; ;) {
    const now = (await Promise.all(page.frames().map((frame) => frame.locator("body").innerText()))).join("\n");
    if (now !== "" && now === before) return;
    before = now;
    await page.waitForTimeout(500);
  }
}
