// `npm run bench [-- --runs 5 --no-build --only start|work]`: how soon the pane paints and can be used, beside a hello-world like Microsoft's React template, and how long the work takes.
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { buildTemplate } from "./bench/build-template";
import { buildWork } from "./bench/build-work";
import { savedForm } from "./bench/saved-form";
import { SLOWDOWN, startFigures, type StartFigures } from "./bench/start-times";
import { launchBrowser } from "./launch-browser";
import { buildSite } from "./site/build-site";
import { FIRST_LOAD_LIMIT } from "./site/first-load";
import { developmentFolder, root } from "./site/paths";
import { rehearsalFolder, serveRehearsal } from "./site/rehearsal";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    "no-build": { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs must be a count: ${options.runs}`);
if (options.only !== undefined && options.only !== "start" && options.only !== "work") throw new Error("--only start or work");
const benchFolder = `${root}.cache/bench`;
const templateFolder = `${benchFolder}/react-template`;

/** Milliseconds. */
const FIRST_PAINT_TARGET = 500;
const STRETCH_TARGET = 50;

if (options.only !== "work") await startBench();
if (options.only !== "start") await workBench();

async function startBench(): Promise<void> {
  if (!options["no-build"]) await buildSite({ mode: "development", outputPath: developmentFolder, reload: false });
  const { polyfilled } = await buildTemplate(templateFolder);
  const site = await serveRehearsal(benchFolder);
  const browser = await launchBrowser();
  try {
    await printStarts(browser, site.url, polyfilled);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function printStarts(chromium: Browser, url: string, polyfilled: boolean): Promise<void> {
  const pane = { path: "/taskpane.html", folder: rehearsalFolder, ready: "main h1[tabindex]" };
  const workbook = await savedForm(chromium, url);
  const before = load();
  const [blank, form, template] = await startFigures(
    chromium,
    url,
    [
      { ...pane, name: "pane" },
      { ...pane, name: "pane with a form", workbook },
      { name: "template", path: "/react-template/taskpane.html", folder: templateFolder, ready: "button" },
    ],
    runs,
  );
  console.log(
    [
      `Start of the task pane. Headless Chromium ${chromium.version()}, processor slowed down ${SLOWDOWN}×, network as fast as this computer,`,
      `the bundle that ships, office.js from node_modules, over the emulated Excel; a fresh profile each time, median of ${runs} (in brackets: all).`,
      "Milliseconds from the navigation of the pane's page. JavaScript: gzip, all that came before the pane could be used, office.js aside.",
      `Other work on this computer while it was measured: load ${before} → ${load()} on ${availableParallelism()} processors${isBusy() ? ". That slows all of it down: measure again when it is idle" : ""}.`,
      "",
      row("", "first paint", "", "first content", "usable", "JavaScript"),
      row("target", `≤ ${FIRST_PAINT_TARGET} ms`, "", "", "", `≤ ${FIRST_LOAD_LIMIT / 1000} KB`),
      startRow("pane, no form on the sheet", blank),
      startRow("pane, a form on the sheet", form),
      startRow(`React hello-world${polyfilled ? "" : " *"}`, template),
      "React hello-world: the ingredients of Microsoft's React task-pane template (polyfills, React, Fluent UI, office.js before all else),",
      "written for this and built as the pane is. The template itself, built as it comes, weighs 169 KB: that is the limit above.",
      ...(polyfilled
        ? []
        : ["* without the polyfills that the template loads first: core-js and regenerator-runtime are not installed."]),
      "",
    ].join("\n"),
  );
}

async function workBench(): Promise<void> {
  const { workTimes } = await buildWork(`${benchFolder}/work`);
  const before = load();
  const times = await workTimes(runs);
  const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(12);
  console.log(
    [
      `Work in Node ${process.versions.node}, built as it ships; milliseconds of processor time, median of ${runs}; load ${before} → ${load()} on ${availableParallelism()} processors.`,
      `Longest stretch: for so long the pane cannot draw or hear the person. Target: ≤ ${STRETCH_TARGET} ms on a form of a thousand rows.`,
      "",
      `${"whole".padStart(12)}${"stretch".padStart(12)}`,
      ...times.map(({ name, whole, stretch }) => `${ms(whole)}${ms(stretch)}  ${name}`),
    ].join("\n"),
  );
}

/** How many programs wanted a processor, on average over the last minute. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** The browser alone takes about one processor. */
function isBusy(): boolean {
  return (loadavg()[0] ?? 0) > availableParallelism();
}

function startRow(name: string, figures: StartFigures | undefined): string {
  if (!figures) throw new Error(`${name} was not measured`);
  const { firstPaint, quickest, slowest, firstContentfulPaint, usable, bytes } = figures;
  const ms = (value: number): string => `${Math.round(value)} ms`;
  const all = `(${Math.round(quickest)}–${Math.round(slowest)})`;
  return row(name, ms(firstPaint), all, ms(firstContentfulPaint), ms(usable), `${(bytes / 1000).toFixed(1)} KB`);
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(14)).join("");
}
