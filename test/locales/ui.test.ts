import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { languageOf, wordsFor } from "../../src/locales";
import { formatsOf } from "../../src/locales/formats";
import { uiEnUS } from "../../src/locales/ui.en-US";
import { uiZhCN } from "../../src/locales/ui.zh-CN";

type Leaf = string | ((...args: never[]) => string);

const leaves = (words: object, path = ""): [string, Leaf][] =>
  Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] satisfies [string, Leaf]],
  );

const zh = leaves(uiZhCN(formatsOf("zh-CN")));
const en = leaves(uiEnUS(formatsOf("en-US")));

const plain = (list: [string, Leaf][]): [string, string][] =>
  list.filter((entry): entry is [string, string] => typeof entry[1] === "string");

test("both languages have the same keys, of the same kind", () => {
  const kinds = (list: [string, Leaf][]): string[] => list.map(([key, leaf]) => `${key}: ${typeof leaf}`).sort();
  expect(kinds(en)).toEqual(kinds(zh));
});

test("no sentence is empty", () => {
  for (const [key, text] of [...plain(zh), ...plain(en)]) expect(text.trim(), key).not.toBe("");
});

test("English has no Chinese in it, Chinese is Chinese", () => {
  for (const [key, text] of plain(en)) expect(text, key).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  for (const [key, text] of plain(zh)) if (key !== "none") expect(text, key).toMatch(/[\u4e00-\u9fff]/);
});

test("nobody is shouted at or blamed", () => {
  for (const [key, text] of [...plain(zh), ...plain(en)])
    expect(text, key).not.toMatch(/[!！]|非法|不合法|失败|invalid|illegal/i);
});

test("each failure says that nothing was changed, and one thing to do", () => {
  // The one failure that leaves something behind, and must not say otherwise.
  const { "half-written": zhHalf, ...zhFailures } = uiZhCN(formatsOf("zh-CN")).failure;
  const { "half-written": enHalf, ...enFailures } = uiEnUS(formatsOf("en-US")).failure;
  expect(zhHalf).not.toContain("没有改动");
  expect(enHalf).not.toContain("nothing was changed");
  for (const [code, text] of Object.entries(zhFailures)) {
    expect(text, code).toMatch(/没有改动|没有写入/);
    expect(text.split("。").filter(Boolean).length, code).toBeGreaterThan(1);
  }
  for (const [code, text] of Object.entries(enFailures)) expect(text, code).toMatch(/nothing was (changed|written)/);
});

test("one and many in English", () => {
  const { counts, plan, notice } = uiEnUS(formatsOf("en-US"));
  expect(counts(1, 0, 2)).toBe("1 error · 2 advice");
  expect(plan.write(1)).toBe("Write 1 cell");
  expect(plan.write(0)).toBe("Write");
  expect(notice.undone(2)).toBe("Undone: 2 cells as before");
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-Hans", "zh-CN"],
  ["en", "en-US"],
  ["EN-gb", "en-US"],
  ["bo-CN", "zh-CN"],
  ["", "zh-CN"],
])("language tag %j speaks %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
  expect(wordsFor(tag).formats.language).toBe(language);
});

describe("formats", () => {
  const { number, percent, list } = formatsOf("zh-CN");

  test("a numeral keeps its decimals and gets its thousands apart", () => {
    expect(number("355.20")).toBe("355.20");
    expect(number("1234567.5")).toBe("1,234,567.5");
    expect(number(decimal("-0.01"))).toBe("-0.01");
    expect(number(decimal("1e-7"))).toBe("0.0000001");
  });

  test("told decimals are half-up on the exact decimal, not on a binary float", () => {
    expect(number("1.005", 2)).toBe("1.01");
    expect(number(decimal("2.675"), 2)).toBe("2.68");
    expect(number("98", 2)).toBe("98.00");
  });

  test("what is no number comes back as it is", () => {
    expect(number("—")).toBe("—");
    expect(number("")).toBe("");
  });

  test("percent and lists", () => {
    expect(percent("42.56")).toBe("42.56%");
    expect(percent(decimal(100), 2)).toBe("100.00%");
    expect(list(["甲", "乙", "丙"])).toBe("甲、乙和丙");
    expect(formatsOf("en-US").list(["A", "B", "C"])).toBe("A, B, and C");
  });
});
