// eslint and dependency-cruiser guard the house; here we break every rule once, to know that they do.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { ESLint } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../scripts/site/paths";

const configuration = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  forbidden: { name: string }[];
  options: ICruiseOptions;
};

describe("what the linter refuses", { timeout: 120_000 }, () => {
  const eslint = new ESLint({ cwd: root });
  const pure = "src/domain/decimal.ts";
  const pane = "src/pane/main.tsx";

  it.each([
    [pure, "export const now = new Date();", "no-restricted-globals"],
    [pure, "export const luck = Math.random();", "no-restricted-properties"],
    [pure, "export const page = document.title;", "no-restricted-globals"],
    [pure, "export const width = window.innerWidth;", "no-restricted-globals"],
    [pure, "export const read = () => Excel.run(async () => {});", "no-restricted-globals"],
    [pure, "export type Cells = Excel.Range;", "no-restricted-syntax"],
    [pane, "Office.onReady();", "no-restricted-globals"],
    [pane, "export const send = () => fetch('/');", "no-restricted-globals"],
    [pane, "export const send = () => navigator.sendBeacon('/', 'x');", "no-restricted-syntax"],
    [pane, "export const view = <p dangerouslySetInnerHTML={{ __html: '' }} />;", "no-restricted-syntax"],
    [pane, "document.body.innerHTML = 'x';", "no-restricted-syntax"],
    [pane, "export const two = eval('1+1');", "no-eval"],
    [pane, "export const two = new Function('return 2');", "no-new-func"],
    [pane, "Promise.resolve(1);", "@typescript-eslint/no-floating-promises"],
  ])("%s: %s", async (filePath, code, rule) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, filePath) });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it("lets the Excel adapter speak to Excel", async () => {
    const [result] = await eslint.lintText("export type Cells = Excel.Range;\nexport const run = () => Excel.run;\n", {
      filePath: join(root, "src/commands/command-ids.ts"),
    });
    expect(result?.messages).toEqual([]);
  });
});

describe("which imports are refused", () => {
  const files: Record<string, string> = {
    "src/domain/a.ts": 'import "../sheet/a";',
    "src/sheet/a.ts": "export const a = 1;",
    "src/rules/a.ts": 'import "../review/a";',
    "src/review/a.ts": 'import type { B } from "../actions/b"; export type A = B;',
    "src/actions/b.ts": 'import "../hosts/excel/a"; export type B = 1;',
    "src/hosts/excel/a.ts": 'import "../xlsx/a";',
    "src/hosts/xlsx/a.ts": "export const a = 1;",
    "src/locales/a.ts": 'import "../rules/b"; import type { B } from "../actions/b"; export type A = B;',
    "src/rules/b.ts": "export const b = 1;",
    "src/pane/view.ts": 'import "../hosts/xlsx/a";',
    "src/pane/main.tsx": 'import "../hosts/xlsx/a"; import "../workbench/page";',
    "src/workbench/page.ts": 'import "../domain/c";',
    "src/domain/c.ts": 'import "./d";',
    "src/domain/d.ts": 'import "./c";',
    "src/helpers/a.ts": 'import "../domain/c";',
    "src/sheet/node.ts": 'import "node:fs";',
    "src/sheet/missing.ts": 'import "./nowhere";',
  };
  let folder = "";
  let found: string[] = [];

  beforeAll(async () => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    folder = mkdtempSync(join(root, ".cache/architecture-"));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const { tsConfig: _, ...options } = configuration.options;
    const { output } = await cruise(["src"], {
      ...options,
      baseDir: folder,
      ruleSet: { forbidden: configuration.forbidden as never },
      validate: true,
    });
    found = (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    "imports-of-domain: src/domain/a.ts → src/sheet/a.ts",
    "imports-of-rules: src/rules/a.ts → src/review/a.ts",
    "imports-of-review: src/review/a.ts → src/actions/b.ts",
    "imports-of-actions: src/actions/b.ts → src/hosts/excel/a.ts",
    "hosts-stand-alone: src/hosts/excel/a.ts → src/hosts/xlsx/a.ts",
    "imports-of-locales: src/locales/a.ts → src/rules/b.ts",
    "imports-of-pane: src/pane/view.ts → src/hosts/xlsx/a.ts",
    "main-assembles-the-pane: src/pane/main.tsx → src/workbench/page.ts",
    "imports-of-workbench: src/workbench/page.ts → src/domain/c.ts",
    "no-cycle: src/domain/c.ts → src/domain/d.ts",
    "no-unknown-room: src/helpers/a.ts → src/domain/c.ts",
    "no-node-in-the-browser: src/sheet/node.ts → fs",
    "no-unresolvable: src/sheet/missing.ts → ./nowhere",
  ])("%s", (violation) => {
    expect(found).toContain(violation);
  });

  it("lets main.tsx assemble a host, and locales take types", () => {
    expect(found).not.toContain("imports-of-pane: src/pane/main.tsx → src/hosts/xlsx/a.ts");
    expect(found).not.toContain("imports-of-locales: src/locales/a.ts → src/actions/b.ts");
  });
});
