// What ships, looked at file by file: nothing of the workbench, nothing that talks to the net, nothing that runs text as code.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../scripts/site/build-site";
import { faultIn, FIRST_LOAD_LIMIT, firstLoad, type FirstLoad } from "../scripts/site/first-load";
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
  let weight: FirstLoad;
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const scripts = (): string[] => files.filter((file) => file.endsWith(".js"));

  beforeAll(async () => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    folder = mkdtempSync(join(root, ".cache/build-test-"));
    weight = firstLoad(await buildSite({ mode: "production", outputPath: folder, base, cloud }));
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

  it("starts light: over a blank sheet and over one with a form", () => {
    expect(faultIn(weight)).toBeUndefined();
    expect(weight.blank).toBeGreaterThan(50_000);
    expect(weight.form).toBeGreaterThan(50_000);
  });

  it("does not start with what only an act needs: rules, findings' words, the report, layouts, what others wrote", () => {
    const atStart = scripts().filter((file) => ofThePage.test(file));
    const everything = scripts().map(read).join("\n");
    for (const telling of ["keep-points-for-met-target", "measures-total-score", "自评校验报告"]) {
      expect(everything).toContain(telling);
      for (const file of atStart) expect(read(file), `${telling} in ${file}`).not.toContain(telling);
    }
  });

  it.each([
    ["runs text as code", /(?<![.\w$])eval\s*\(|(?<![.\w$])Function\s*\(\s*["'`]|\bjavascript:/],
    [
      "asks the net",
      /(?<![.\w$])fetch\s*\(|\.fetch\s*\(|XMLHttpRequest|\bWebSocket\b|(?<![.\w$])EventSource\b|sendBeacon|importScripts|RTCPeerConnection|WebTransport/,
    ],
    [
      "runs or talks outside the page",
      /\b(Shared|Service)?Worker\s*\(|serviceWorker|window\.open\(|\bnew Image\b|\bBroadcastChannel\b/,
    ],
    [
      "makes elements of text",
      /insertAdjacentHTML|outerHTML|document\.write|srcdoc|createContextualFragment|DOMParser|setHTMLUnsafe/,
    ],
    ["is the workbench or its spreadsheet", /univer|attachOffice|office-js\//i],
    ["is meant for developers", /sourceMappingURL|react-dom\.development|webpack-dev-server/],
  ])("has nothing that %s", (_what, pattern) => {
    for (const file of scripts()) {
      const found = pattern.exec(read(file));
      expect(found && `${file}: …${read(file).slice(Math.max(0, found.index - 60), found.index + 60)}…`).toBeNull();
    }
  });

  it.each([
    // React's way for an element's raw text, which no view of ours uses: in react-dom 13 times, in Fluent's lists of attributes the rest.
    ["dangerouslySetInnerHTML", 15],
    // react-dom: that same way, and how it makes an svg element or a script element of one it was given.
    ["innerHTML", 5],
    // webpack: how a part is loaded; its address is the page's own.
    ['createElement("script")', 1],
  ])("has %s as often as its libraries do and no more", (name, count) => {
    const all = scripts().map(read).join("\n");
    expect(all.split(name).length - 1).toBe(count);
  });
});

it("a page above the limit must not ship", () => {
  expect(faultIn({ blank: 10, form: FIRST_LOAD_LIMIT })).toBeUndefined();
  expect(faultIn({ blank: 10, form: FIRST_LOAD_LIMIT + 1 })).toContain(String(FIRST_LOAD_LIMIT + 1));
  expect(faultIn({ blank: FIRST_LOAD_LIMIT + 1, form: 10 })).toContain("import()");
});

describe("our own code", () => {
  const rooms = [
    "domain",
    "templates",
    "rules",
    "review",
    "sheet",
    "report",
    "workbook",
    "actions",
    "pane",
    "commands",
    "locales",
    "hosts",
  ];
  const sources = rooms
    .flatMap((room) => readdirSync(join(root, "src", room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const namesIn = (file: string): Set<string> => {
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, false));
    return names;
  };

  it("names nothing that could send, fetch, run text as code or make elements of text", () => {
    const forbidden = [
      ...["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "sendBeacon", "RTCPeerConnection", "Worker", "SharedWorker"],
      ...["serviceWorker", "importScripts", "eval", "Function", "innerHTML", "outerHTML", "insertAdjacentHTML", "writeln"],
      ...["dangerouslySetInnerHTML", "srcdoc", "DOMParser", "createContextualFragment", "Image", "BroadcastChannel"],
    ];
    expect(sources.length).toBeGreaterThan(200);
    for (const file of sources) {
      const names = namesIn(file);
      expect(
        forbidden.filter((name) => names.has(name)),
        file,
      ).toEqual([]);
    }
  });
});
