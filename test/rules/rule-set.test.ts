import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { rules } from "../../src/rules";
import { baseDataRules } from "../../src/rules/base-data";
import type { Rule } from "../../src/rules/rule";
import { ruleSet } from "../../src/rules/rule-set";

/** What each version was: digest of its rules' codes, ids and severities. A published version is never changed, a new one is added. */
const VERSIONS: Readonly<Record<string, string>> = {
  "2026.1": "3ff25ac6a29fd842",
};

const all: readonly Rule<string, object, never>[] = [...Object.values(rules), ...Object.values(baseDataRules)];

const digest = (catalogue: readonly Rule<string, object, never>[]): string =>
  createHash("sha256")
    .update(
      catalogue
        .map(({ code, id, severity }) => `${code} ${id} ${severity}`)
        .sort()
        .join("\n"),
    )
    .digest("hex")
    .slice(0, 16);

test("the version names exactly these rules: when they change, so does it", () => {
  expect(
    VERSIONS[ruleSet.version],
    `the rules are no longer those of ${ruleSet.version}: raise VERSION in src/rules/rule-set.ts and add it here with ${digest(all)}`,
  ).toBe(digest(all));
});

test("a change of one severity, one code or one rule is noticed", () => {
  const [first, ...rest] = all;
  if (!first) throw new Error("there are no rules");
  expect(digest([{ ...first, severity: first.severity === "error" ? "advice" : "error" }, ...rest])).not.toBe(digest(all));
  expect(digest([{ ...first, code: "W99" }, ...rest])).not.toBe(digest(all));
  expect(digest(rest)).not.toBe(digest(all));
  expect(digest([...rest, first])).toBe(digest(all));
});

test("says how many rules there are", () => expect(ruleSet.rules).toBe(all.length));
