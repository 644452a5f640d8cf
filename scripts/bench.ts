// `npm run bench [-- --runs 5]`: how soon the pane paints and can be used, beside a hello-world like Microsoft's React template, and how long the work takes.
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { buildTemplate } from "./bench/build-template";
import { savedForm } from "./bench/saved-form";
import { SLOWDOWN, startTimes, type StartTimes } from "./bench/start-times";
import { workTimes } from "./bench/work-times";
import { launchBrowser } from "./launch-browser";
import { buildSite } from "./site/build-site";
import { developmentFolder, root } from "./site/paths";
import { rehearsalFolder, serveRehearsal } from "./site/rehearsal";

const { values: options } = parseArgs({
  options: { runs: { type: "string", default: "5" }, "no-build": { type: "boolean", default: false } },
});
const runs = Number(options.runs);
const benchFolder = `${root}.cache/bench`;
const templateFolder = `${benchFolder}/react-template`;

if (!options["no-build"]) await buildSite({ mode: "development", outputPath: developmentFolder, reload: false });
const { polyfilled } = await buildTemplate(templateFolder);
const site = await serveRehearsal(benchFolder);
const browser = await launchBrowser();
try {
  await printStarts(browser);
} finally {
  await browser.close();
  await site.close();
}
printWork();

async function printStarts(chromium: Browser): Promise<void> {
  console.log(
    [
      `Start of the task pane. Headless Chromium ${chromium.version()}, processor slowed down ${SLOWDOWN}×, network as fast as this computer,`,
      `the bundle that ships, office.js from node_modules, over the emulated Excel; a fresh profile each time, median of ${runs}.`,
      "Milliseconds from the navigation of the pane's page. JavaScript: gzip, all that came before the pane could be used, office.js aside.",
      "",
      row("", "first paint", "first content", "usable", "JavaScript"),
    ].join("\n"),
  );
  const pane = { path: "/taskpane.html", folder: rehearsalFolder, ready: "main h1[tabindex]" };
  const workbook = await savedForm(chromium, site.url);
  print("pane, no form on the sheet", await startTimes(chromium, site.url, { ...pane, name: "pane" }, runs));
  print("pane, a form on the sheet", await startTimes(chromium, site.url, { ...pane, name: "pane with a form", workbook }, runs));
  const template = { name: "template", path: "/react-template/taskpane.html", folder: templateFolder, ready: "button" };
  print(`React hello-world${polyfilled ? "" : " *"}`, await startTimes(chromium, site.url, template, runs));
  console.log(
    [
      "React hello-world: the ingredients of Microsoft's React task-pane template, written for this and built as the pane is.",
      ...(polyfilled
        ? []
        : ["* without the polyfills that the template loads first: core-js and regenerator-runtime are not installed."]),
      "",
    ].join("\n"),
  );
}

function printWork(): void {
  console.log(`Work in Node ${process.versions.node} at full speed, median of 15.`);
  for (const { name, milliseconds } of workTimes(15)) console.log(`${`${milliseconds.toFixed(1)} ms`.padStart(10)}  ${name}`);
}

function print(name: string, { firstPaint, firstContentfulPaint, usable, bytes }: StartTimes): void {
  const ms = (value: number): string => `${Math.round(value)} ms`;
  console.log(row(name, ms(firstPaint), ms(firstContentfulPaint), ms(usable), `${(bytes / 1000).toFixed(1)} KB`));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(15)).join("");
}
