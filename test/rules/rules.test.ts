import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { baseDataRules as baseDataFamily, ruleIds, ruleIndex, selfEvaluationRules } from "../../scripts/generate-rule-index";
import { findingsEnUS } from "../../src/locales/findings.en-US";
import { findingsZhCN } from "../../src/locales/findings.zh-CN";
import { sourcesEnUS } from "../../src/locales/sources.en-US";
import { sourcesZhCN } from "../../src/locales/sources.zh-CN";
import { inOrderOfNeed } from "../../src/review/check";
import { rules } from "../../src/rules";
import { baseDataRules } from "../../src/rules/base-data";
import type { Rule } from "../../src/rules/rule";
import { sourceOf } from "../../src/rules/sources";

const families = [
  { folder: "", rules, family: selfEvaluationRules },
  { folder: "base-data/", rules: baseDataRules, family: baseDataFamily },
] as const;
const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe.each(families)("the rules of $family.record", ({ folder, rules, family }) => {
  const all: readonly Rule<string, object, never>[] = Object.values(rules);
  const ids = ruleIds(family);

  it("are one set in folder, index and tests", () => {
    const tested = readdirSync(new URL(folder === "" ? "." : folder, import.meta.url)).flatMap(
      (name) => /^((?:match|require|no|keep)-.+)\.test\.ts$/.exec(name)?.[1] ?? [],
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(file(`src/rules/${folder}index.ts`)).toBe(ruleIndex(ids, family));
    expect(Object.keys(rules)).toEqual(ids);
    expect(Object.entries(rules).map(([key, { id }]) => [key, id])).toEqual(ids.map((id) => [id, id]));
    expect(tested.sort()).toEqual(ids);
  });

  it("have their own public codes", () => {
    expect(all.map(({ code }) => code).sort()).toEqual([...new Set(all.map(({ code }) => code))].sort());
    for (const { code } of all) expect(code).toMatch(/^[WSETGRBN]\d+[a-z]?$/);
  });

  describe.each(all.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    it("begins with what it says in an accountant's words and stays small", () => {
      const lines = file(`src/rules/${folder}${id}.ts`).split("\n");
      expect(lines[0]).toMatch(/^\/\/ .*\p{Script=Han}.*。$/u);
      expect(lines.length).toBeLessThanOrEqual(61);
    });

    it("rests on a source that has words in both languages", () => {
      const source = sourceOf(rule.source);
      expect(source.title).not.toBe("");
      expect(sourcesZhCN[rule.source].title).toBeTruthy();
      expect(sourcesEnUS[rule.source].title).toBeTruthy();
    });
  });
});

it("has words for every rule and for nothing else, and no id twice", () => {
  const ids = families.flatMap(({ family }) => ruleIds(family)).sort();
  expect(Object.keys(findingsZhCN).sort()).toEqual(ids);
  expect(Object.keys(findingsEnUS).sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it("needs only rules that exist, in no ring", () => {
  expect(inOrderOfNeed(Object.values(rules))).toHaveLength(Object.keys(rules).length);
  expect(inOrderOfNeed(Object.values(baseDataRules))).toHaveLength(Object.keys(baseDataRules).length);
});

it("does not take the unread text of the 2020 measures for confirmed", () => {
  expect(sourceOf("measures-weights")).toMatchObject({ number: "财预〔2020〕10号", confirmed: false });
});
