// What ships, looked at file by file: nothing of the workbench, nothing that talks to the net, nothing that runs text as code.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../scripts/site/build-site";
import { manifestFor } from "../scripts/site/manifest";
import { clouds, officeJsUrl } from "../scripts/site/office-cloud";
import { root } from "../scripts/site/paths";

/** Loaded with the page. */
const ofThePage = /^taskpane(-vendor)?\.[0-9a-f]{8}\.js$/;
/** Loaded when it is first needed. */
const ofAPart = /^part-[0-9a-f]{8}\.js$/;

const base = "https://addins.example.gov.cn/self-evaluation";
const policyHosts = {
  global: "https://appsforoffice.microsoft.com",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn",
};

describe.each(clouds)("the build for the %s cloud", { timeout: 600_000 }, (cloud) => {
  let folder = "";
  let files: string[] = [];
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const scripts = (): string[] => files.filter((file) => file.endsWith(".js"));

  beforeAll(async () => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    folder = mkdtempSync(join(root, ".cache/build-test-"));
    await buildSite({ mode: "production", outputPath: folder, base, cloud });
    files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      );
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds one page, its scripts, the manifest and the assets", () => {
    const others = files.filter((file) => !ofThePage.test(file) && !ofAPart.test(file) && !file.startsWith("assets/"));
    expect(others.filter((file) => !file.endsWith(".LICENSE.txt")).sort()).toEqual(["manifest.xml", "taskpane.html"]);
    expect(scripts().length).toBeGreaterThan(0);
    expect(files.filter((file) => file.startsWith("assets/")).sort()).toEqual(
      readdirSync(join(root, "assets"))
        .map((name) => `assets/${name}`)
        .sort(),
    );
  });

  it("loads office.js from Microsoft and everything else from beside the page", () => {
    const sources = [...read("taskpane.html").matchAll(/<script\b[^>]*?\bsrc="?([^"\s>]+)/g)].map(([, source]) => source!);
    expect(sources.filter((source) => /^[a-z]+:|^\//.test(source))).toEqual([officeJsUrl(cloud)]);
    expect(sources.filter((source) => source !== officeJsUrl(cloud)).sort()).toEqual(
      scripts()
        .filter((file) => ofThePage.test(file))
        .sort(),
    );
    expect(read("taskpane.html")).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it("has a strict policy", () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/
      .exec(read("taskpane.html"))?.[1]
      ?.replaceAll("&#39;", "'");
    const host = policyHosts[cloud];
    expect(policy).toBe(
      `default-src 'none'; script-src 'self' ${host}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ` +
        `font-src 'self' data:; connect-src 'self' ${host}; object-src 'none'; base-uri 'none'; form-action 'none'`,
    );
  });

  it("names no development address", () => {
    for (const file of files.filter((name) => /\.(js|html|xml|json|txt)$/.test(name)))
      expect(read(file), file).not.toMatch(/localhost|127\.0\.0\.1/);
    expect(read("manifest.xml")).toBe(manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), base));
  });

  it.each([
    ["runs text as code", /(?<![.\w$])eval\s*\(|(?<![.\w$])Function\s*\(\s*["'`]/],
    [
      "asks the net",
      /(?<![.\w$])fetch\s*\(|\.fetch\s*\(|XMLHttpRequest|\bWebSocket\b|(?<![.\w$])EventSource\b|sendBeacon|importScripts/,
    ],
    ["is the workbench or its spreadsheet", /univer|attachOffice|office-js\//i],
    ["is meant for developers", /sourceMappingURL|react-dom\.development|webpack-dev-server/],
  ])("has nothing that %s", (_what, pattern) => {
    for (const file of scripts()) {
      const found = pattern.exec(read(file));
      expect(found && `${file}: …${read(file).slice(Math.max(0, found.index - 60), found.index + 60)}…`).toBeNull();
    }
  });
});
