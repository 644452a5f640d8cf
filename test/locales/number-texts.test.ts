import { describe, expect, it } from "vitest";
import { findingWords } from "../../src/locales/findings";
import { formatsOf, type Language } from "../../src/locales/formats";
import { checkWith } from "../../src/review/check";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/rule";
import { defaultSettings } from "../../src/rules/settings";
import { faultyNumbers } from "../fixtures/forms/faulty-numbers";
import { formOf } from "../fixtures/forms/form";
import { saysAllOf } from "./plain-words";

const mine = new Set("W3 W4 S3 S4 S5b S5c S7 S9 S10 S11 E2 E4 E7 E8 E9 N1 N2 N3 N4 N5".split(" "));
const alone = Object.values(rules)
  .filter(({ code }) => mine.has(code))
  .map((rule): Rule => ({ ...(rule as Rule), needs: [] }));
const findings = faultyNumbers.flatMap((cells) => checkWith(alone, formOf(cells), defaultSettings));
const kinds = new Set(
  findings.map(({ code, data }) => {
    const { kind, tier } = data as { kind?: string; tier?: string };
    return `${code} ${kind ?? tier ?? ""}`.trim();
  }),
);

it("has a sample of every kind", () => {
  expect([...kinds].sort()).toEqual(
    [
      ...["W3", "W4 row", "W4 satisfaction", "W4 single"],
      ...["S3 kept", "S3 range", "S3 reached", "S4 met", "S4 missed", "S4 partly"],
      ...["S5b denial", "S5b number", "S5b points", "S5b repeated", "S5b vague", "S5c"],
      ...["S7 rows", "S7 total", "S9", "S10", "S11 rows", "S11 total"],
      ...["E2", "E4", "E7", "E8", "E9 copied", "E9 over"],
      ...["N1", "N2 bare", "N2 ratio", "N3 fewer", "N3 more", "N4 cells", "N4 table", "N4 text", "N5"],
    ].sort(),
  );
});

describe.each<Language>(["zh-CN", "en-US"])("in %s", (language) => {
  saysAllOf(findings, language);
});

it("tells the formula with its numbers", () => {
  const found = findings.find(({ code, data }) => code === "S3" && (data as { kind: string }).kind === "reached");
  expect(found && findingWords(formatsOf("zh-CN"))(found).what).toBe(
    "目标“≥500人” · 完成“300人” · 60.00% × 分值 40 = 24，表中是 30。",
  );
});
