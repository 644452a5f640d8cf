// `npm test`: everything that can be tested on this computer. With CI=true nothing may be left out.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { findBrowser, findLibreOffice } from "./find-programs";
import { root } from "./site/paths";

const vitest = `${root}node_modules/vitest/vitest.mjs`;
const mustRunAll = process.env["CI"] === "true";
const left: string[] = [];

const libreOffice = findLibreOffice();
if (!libreOffice)
  left.push("LibreOffice was not found: the tests that open our files in it were left out (LIBREOFFICE_PATH names it).");
const browser = findBrowser();
if (!browser) left.push("No Chromium, Chrome or Edge was found: the browser tests were left out (BROWSER_PATH names one).");

const totals = { passed: 0, failed: 0, skipped: 0 };
let failed = run("unit", ["run"]);
if (browser) failed = run("browser", ["run", "--config", "vitest.browser.config.ts"]) || failed;

for (const line of left) console.log(`${mustRunAll ? "FAILED" : "NOTE"}  ${line}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (failed || (mustRunAll && left.length > 0)) process.exit(1);

/** Runs vitest, adds its counts to the totals and says whether it failed. */
function run(name: string, args: readonly string[]): boolean {
  const report = `${root}test-results/${name}.json`;
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const result = spawnSync(process.execPath, [vitest, ...args, ...reporters], { cwd: root, stdio: "inherit" });
  if (result.error) throw result.error;
  if (existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
    totals.passed += counts.numPassedTests;
    totals.failed += counts.numFailedTests;
    totals.skipped += counts.numPendingTests + counts.numTodoTests;
  }
  return result.status !== 0;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}
