// What the documents promise: commands that exist, links that lead somewhere, twins that say the same.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json";
import { contentSecurityPolicy } from "../scripts/site/content-security-policy";
import { officeJsUrl } from "../scripts/site/office-cloud";

const root = new URL("../", import.meta.url);
const twins = [
  ["README.md", "README.en.md"],
  ["docs/deploy.md", "docs/deploy.en.md"],
  ["docs/guide.md", "docs/guide.en.md"],
] as const;
const documents = [...twins.flat(), "docs/architecture.md"];

const read = (file: string): string => readFileSync(new URL(file, root), "utf8");

describe.each(documents)("%s", (file) => {
  const text = read(file);

  it("names commands that exist", () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it("links to files that exist", () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(new URL(target, new URL(file, root))))).toEqual([]);
  });

  it("names folders and files of the project that exist", () => {
    const paths = [...text.matchAll(/`((?:src|scripts|test|assets|docs)(?:\/[\w./-]+)?)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe.each(twins)("%s and %s", (chinese, english) => {
  it("have the same build", () => {
    const shape = (file: string): string[] =>
      read(file)
        .split("\n")
        .map((line) => /^(#+ (\d+\.)?|- |\| ?-|```|> |!\[|\| )/.exec(line)?.[1] ?? "")
        .filter(Boolean);
    expect(shape(english)).toEqual(shape(chinese));
  });

  it("give the same commands", () => {
    const commands = (file: string): string[] =>
      [...read(file).matchAll(/`(npm [^`]+|\.ci\/run)`/g)].map(([, command]) => command!);
    expect(commands(english)).toEqual(commands(chinese));
  });
});

describe("the guides", () => {
  /** What the pane, the ribbon and the sheets can say: their sources. */
  const sources = ["src/locales", "src/sheet"]
    .flatMap((folder) =>
      readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => file.endsWith(".ts"));
  const said = [...sources, "manifest.xml"].map(read).join("\n");

  it.each(["docs/guide.md", "docs/guide.en.md"])("%s quotes what is really said", (file) => {
    const quoted = [...read(file).matchAll(/“([^”]+)”/g)].map(([, words]) => words!);
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((words) => !said.includes(words))).toEqual([]);
  });

  it("show pictures that are small", () => {
    for (const language of ["zh-CN", "en-US"])
      for (const picture of readdirSync(new URL(`docs/images/${language}`, root)))
        expect(statSync(new URL(`docs/images/${language}/${picture}`, root)).size, picture).toBeLessThan(150_000);
  });

  it("show every picture that is kept, in both languages", () => {
    for (const [file, language] of [
      ["docs/guide.md", "zh-CN"],
      ["docs/guide.en.md", "en-US"],
    ] as const) {
      const shown = [...read(file).matchAll(/\]\(images\/([\w-]+\/[\w-]+\.png)\)/g)].map(([, path]) => path!);
      expect(shown.sort()).toEqual(
        readdirSync(new URL(`docs/images/${language}`, root))
          .map((name) => `${language}/${name}`)
          .sort(),
      );
    }
  });
});

it.each(["docs/deploy.md", "docs/deploy.en.md"])("%s gives servers the policy that the page carries", (file) => {
  const policies = [...read(file).matchAll(/"(default-src [^"]+)"/g)].map(([, policy]) => policy);
  const policy = contentSecurityPolicy({ officeJsOrigin: new URL(officeJsUrl("global")).origin });
  expect(policies).toEqual([policy, policy]);
});
