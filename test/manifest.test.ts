import { existsSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import englishStrings from "../assets/shortcuts.en-US.json";
import shortcuts from "../assets/shortcuts.json";
import packageJson from "../package.json";
import { developmentBase, manifestFor, parseBase } from "../scripts/site/manifest";
import { commandIds } from "../src/commands/command-ids";

/** An element of the manifest: prefixes are dropped, order is kept. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const root = new URL("../", import.meta.url);
const source = readFileSync(new URL("manifest.xml", root), "utf8");
const manifest = parse(source);
const all = [...descendants(manifest)];
const overrides = one("VersionOverrides");

function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    processEntities: true,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes = (parser.parse(xml, true) as Record<string, unknown>[]).map(toElement).filter(({ name }) => name !== "?xml");
  if (nodes.length !== 1) throw new Error("one root element");
  return nodes[0]!;
}

function toElement(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ":@")!;
  const inner = (node[name] ?? []) as Record<string, unknown>[];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: inner.filter((child) => !("#text" in child)).map(toElement),
    text: inner.map((child) => child["#text"] ?? "").join(""),
  };
}

function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

function named(name: string, within: Element = manifest): Element[] {
  return [...descendants(within)].filter((element) => element.name === name);
}

function one(name: string, within: Element = manifest): Element {
  const found = named(name, within);
  if (found.length !== 1) throw new Error(`${found.length} × ${name}`);
  return found[0]!;
}

const resources = one("Resources").children.flatMap(({ name: group, children }) => children.map((item) => ({ group, item })));
const references = all.flatMap(({ name, attributes }) => (attributes["resid"] ? [{ name, resid: attributes["resid"] }] : []));
const localisable = all.filter(({ name, children }) => ["DisplayName", "Description"].includes(name) && children.length > 0);
const strings = resources.filter(({ group }) => /Strings$/.test(group)).map(({ item }) => item);
const addresses = all
  .flatMap(({ attributes }) => Object.values(attributes))
  .filter((value) => /^https?:\/\/localhost|^https?:.*\.(png|html|json)$/.test(value));

describe("order of elements", () => {
  it.each([
    [
      "OfficeApp",
      "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains " +
        "Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides",
    ],
    ["VersionOverrides", "Description Requirements Hosts Resources"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
    ["OfficeMenu", "Control"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["CustomTab", "Group Label"],
    ["Group", "Label Icon Control"],
    ["Control", "Label Supertip Icon Action"],
    ["Supertip", "Title Description"],
    ["Resources", "Images Urls ShortStrings LongStrings"],
  ])("%s", (name, order) => {
    const ranks = order.split(" ");
    const elements = named(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const { children } of elements) {
      const positions = children.map((child) => ranks.indexOf(child.name));
      expect(positions).not.toContain(-1);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  it("has everything that Office demands", () => {
    const present = manifest.children.map(({ name }) => name);
    const demanded =
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements";
    expect(present).toEqual(
      expect.arrayContaining([...demanded.split(" "), "DefaultSettings", "Permissions", "VersionOverrides"]),
    );
  });
});

describe("identity", () => {
  it("is a task pane for workbooks", () => {
    expect(manifest.attributes["type"]).toBe("TaskPaneApp");
    expect(overrides.attributes["type"]).toBe("VersionOverridesV1_0");
    expect(
      one("Hosts", { ...manifest, children: manifest.children.filter(({ name }) => name === "Hosts") }).children,
    ).toMatchObject([{ attributes: { Name: "Workbook" } }]);
  });

  it("has an id and the version of package.json", () => {
    expect(one("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one("Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
    expect(one("Version").text).toBe(packageJson.version);
  });

  it("asks for no more than it needs", () => {
    expect(one("Permissions").text).toBe("ReadWriteDocument");
    expect(named("AppDomains")).toEqual([]);
    expect(named("Set").map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`)).toEqual([
      "SharedRuntime 1.1",
      "ExcelApi 1.9",
    ]);
  });
});

describe("shared runtime", () => {
  it("names one page for pane and commands", () => {
    const runtime = one("Runtime").attributes;
    expect(runtime["lifetime"]).toBe("long");
    expect(one("FunctionFile").attributes["resid"]).toBe(runtime["resid"]);
    expect(named("SourceLocation", overrides).map(({ attributes }) => attributes["resid"])).toEqual([runtime["resid"]]);
    expect(named("TaskpaneId")).toEqual([]);
    const page = resources.find(({ item }) => item.attributes["id"] === runtime["resid"])?.item.attributes["DefaultValue"];
    expect(page).toBe(`${developmentBase}/taskpane.html`);
    expect(one("SourceLocation", one("DefaultSettings")).attributes["DefaultValue"]).toBe(page);
  });

  it("stands first in its host", () => {
    expect(one("Host", overrides).children.map(({ name }) => name)).toEqual(["Runtimes", "DesktopFormFactor"]);
  });
});

describe("commands", () => {
  const functions = named("FunctionName").map(({ text }) => text);

  it("are those of src/commands: on a button, on a key, or on both", () => {
    const called = [...functions, ...shortcuts.shortcuts.map(({ action }) => action)];
    expect([...new Set(called)].sort()).toEqual([...commandIds].sort());
  });

  it("are buttons with an action each, and one of them shows the pane", () => {
    const actions = named("Control").map((control) => [control.attributes["type"], one("Action", control).attributes["type"]]);
    expect(actions.filter(([, action]) => action === "ExecuteFunction")).toHaveLength(functions.length);
    expect(actions.filter(([, action]) => action === "ShowTaskpane")).toHaveLength(1);
    expect(actions.every(([control]) => control === "Button")).toBe(true);
    expect(new Set(functions).size).toBe(functions.length);
  });

  it("put one entry into the menu of cells", () => {
    const points = named("ExtensionPoint").map(({ attributes }) => attributes["type"]);
    expect(points).toEqual(["PrimaryCommandSurface", "ContextMenu"]);
    const menu = one("OfficeMenu");
    expect(menu.attributes["id"]).toBe("ContextMenuCell");
    expect(menu.children.map(({ name }) => name)).toEqual(["Control"]);
    expect(one("FunctionName", menu).text).toBe("explainCell");
  });

  it("have ids that occur once and are not too long", () => {
    const ids = all.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it("stand in groups of at most six", () => {
    for (const group of named("Group")) expect(named("Control", group).length).toBeLessThanOrEqual(6);
  });
});

describe("resources", () => {
  const groupOf: Record<string, string> = {
    Image: "Images",
    Label: "ShortStrings",
    Title: "ShortStrings",
    Description: "LongStrings",
    LearnMoreUrl: "Urls",
    FunctionFile: "Urls",
    SourceLocation: "Urls",
    Runtime: "Urls",
  };

  it.each(references)("$name → $resid exists, in the right group", ({ name, resid }) => {
    const found = resources.filter(({ item }) => item.attributes["id"] === resid);
    expect(found.map(({ group }) => group)).toEqual([groupOf[name]]);
  });

  it.each(resources.map(({ item }) => item.attributes["id"] ?? ""))("%s is used and its id is short enough", (id) => {
    expect(id.length).toBeGreaterThan(0);
    expect(id.length).toBeLessThanOrEqual(32);
    expect(references.map(({ resid }) => resid)).toContain(id);
  });
});

describe("words", () => {
  const limits: Record<string, number> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };
  const texts = [
    ...localisable.map((element) => ({ element, limit: limits[element.name]! })),
    ...resources.filter(({ group }) => group in limits).map(({ group, item }) => ({ element: item, limit: limits[group]! })),
  ];
  const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

  it("are all here", () => {
    expect(one("DefaultLocale").text).toBe("zh-CN");
    expect(localisable.map(({ name }) => name)).toEqual(["DisplayName", "Description"]);
    expect(strings.length).toBeGreaterThan(10);
  });

  it.each(texts.map((text) => ({ ...text, value: text.element.attributes["DefaultValue"] ?? "" })))(
    "$value",
    ({ element, limit, value }) => {
      expect(value).toMatch(chinese);
      expect(value.length).toBeLessThanOrEqual(limit);
      const english = element.children.map(({ name, attributes }) => [name, attributes["Locale"], attributes["Value"]]);
      expect(english).toEqual([["Override", "en-US", expect.stringMatching(/\S/)]]);
      expect(english[0]![2]).not.toMatch(chinese);
      expect(english[0]![2]!.length).toBeLessThanOrEqual(limit);
    },
  );

  it("leads to a page in the reader's own language", () => {
    const pages = [
      one("SupportUrl"),
      ...resources.filter(({ item }) => item.attributes["id"] === "Help.Url").map(({ item }) => item),
    ];
    expect(pages).toHaveLength(2);
    for (const { attributes, children } of pages) {
      expect([attributes["DefaultValue"], children[0]?.attributes["Value"]]).toEqual(
        ["zh-CN", "en-US"].map((locale) => `${developmentBase}/assets/help.${locale}.html`),
      );
    }
  });
});

describe("keyboard shortcuts", () => {
  const { actions, shortcuts: keys, resources: own } = shortcuts;
  const chinese: Record<string, { value: string }> = own.default;
  const english: Record<string, { value: string }> = englishStrings;
  /** Keys of Excel, of browsers, of screen readers and of what else runs on an office PC, in the families that are ours. */
  const taken = [
    ...["Ctrl+Shift+Alt+I", "Ctrl+Shift+Alt+J", "Ctrl+Shift+Alt+R"], // Firefox
    ...["Ctrl+Shift+Alt+C", "Ctrl+Shift+Alt+V", "Ctrl+Shift+Alt+S"], // Office: formatting painter, outline
    ...["Command+Shift+Alt+Q", "Command+Shift+Alt+V", "Command+Shift+Alt+I", "Command+Shift+Alt+H"], // macOS, browsers on it
  ];

  it("stand in files beside the page, named after what Office asks for", () => {
    const { Url, ResourcesUrl } = one("ExtendedOverrides").attributes;
    expect(Url).toBe(`${developmentBase}/assets/shortcuts.json`);
    expect(ResourcesUrl).toBe(`${developmentBase}/assets/shortcuts.en-US.json`);
  });

  it("call each action by one shortcut, and nothing else", () => {
    expect(actions.map(({ id }) => id).sort()).toEqual([...commandIds].sort());
    expect(keys.map(({ action }) => action).sort()).toEqual([...commandIds].sort());
    expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(["ExecuteFunction"]));
  });

  it("say every name in both languages, and none that nobody asks for", () => {
    const tokens = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1]);
    expect(Object.keys(chinese)).toEqual(tokens);
    expect(Object.keys(english)).toEqual(tokens);
    for (const { value } of Object.values(chinese)) expect(value).toMatch(/[\u4e00-\u9fff]/);
    for (const { value } of Object.values(english)) expect(value).toMatch(/^[\x20-\x7e]+$/);
  });

  // Ctrl+Alt alone types characters on many keyboards and is full of messengers' keys; with Control+Option VoiceOver is commanded.
  it.each(keys)("$action: $key.default, on a Mac $key.mac", ({ key }) => {
    expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(key.mac).toMatch(/^Command\+Shift\+Alt\+[A-Z]$/);
    expect(taken).not.toContain(key.default);
    expect(taken).not.toContain(key.mac);
  });

  it("are different keys", () => {
    for (const platform of ["default", "mac"] as const) {
      const pressed = keys.map(({ key }) => key[platform]);
      expect(new Set(pressed).size).toBe(pressed.length);
    }
  });
});

describe("files", () => {
  const images = [
    { url: one("IconUrl").attributes["DefaultValue"]!, size: 32 },
    { url: one("HighResolutionIconUrl").attributes["DefaultValue"]!, size: 64 },
    ...named("Icon").flatMap((icon) =>
      icon.children.map(({ attributes }) => {
        const image = resources.find(({ item }) => item.attributes["id"] === attributes["resid"]);
        return { url: image?.item.attributes["DefaultValue"] ?? "", size: Number(attributes["size"]) };
      }),
    ),
  ];

  it.each(images)("$url is $size px", ({ url, size }) => {
    const { width, height } = PNG.sync.read(readFileSync(new URL(url.replace(`${developmentBase}/`, ""), root)));
    expect([width, height]).toEqual([size, size]);
  });

  it("has the three sizes of every button and group", () => {
    for (const icon of named("Icon"))
      expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
  });

  it.each([...new Set(addresses)])("%s is https, not too long, and there", (address) => {
    expect(address.startsWith(`${developmentBase}/`)).toBe(true);
    expect(address.length).toBeLessThanOrEqual(2048);
    const path = address.slice(developmentBase.length + 1);
    expect(path === "taskpane.html" || existsSync(new URL(path, root))).toBe(true);
  });
});

describe("the copy for a server", () => {
  const base = "https://addins.example.gov.cn/self-evaluation";
  const production = manifestFor(source, base);

  it("names that server and no other", () => {
    expect(production).not.toMatch(/localhost|127\.0\.0\.1/);
    const hosts = [...production.matchAll(/(?:DefaultValue|Value|Url|ResourcesUrl)="(https?:\/\/[^"]+)"/g)].map(
      ([, url]) => url!,
    );
    expect(hosts).toHaveLength(addresses.length);
    expect(hosts.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
  });

  it("stays XML whatever the path", () => {
    const moved = parse(manifestFor(source, parseBase("https://a.cn/r&d")));
    expect(named("SourceLocation", moved)[0]?.attributes["DefaultValue"]).toBe("https://a.cn/r&d/taskpane.html");
  });

  it.each([
    ["https://a.cn", "https://a.cn"],
    ["https://a.cn/", "https://a.cn"],
    ["https://a.cn/b/c/", "https://a.cn/b/c"],
    ["https://a.cn:8443/b", "https://a.cn:8443/b"],
    ["https://a.中国", "https://a.xn--fiqs8s"],
  ])("takes %s", (given, taken) => expect(parseBase(given)).toBe(taken));

  it.each([
    "http://a.cn",
    "a.cn/b",
    "https://localhost:3000",
    "https://127.0.0.1/x",
    "https://a.cn/?x=1",
    "https://a.cn/#x",
    "file:///c:/x",
    "",
  ])("refuses %j", (given) => expect(() => parseBase(given)).toThrow(/--base/));
});
