// What the documents promise: commands that exist, links that lead somewhere, twins that say the same.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json";

const root = new URL("../", import.meta.url);
const twins = [
  ["README.md", "README.en.md"],
  ["docs/deploy.md", "docs/deploy.en.md"],
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
