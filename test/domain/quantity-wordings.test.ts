import { describe, expect, test } from "vitest";
import { meets } from "../../src/domain/comparison";
import type { Quantity } from "../../src/domain/quantity";
import { quantityLine } from "../../src/domain/quantity-line";
import { parseQuantity } from "../../src/domain/quantity-text";

const told = (text: string): string => {
  const { direction, value, unit, approximate } = quantityLine(text);
  return [direction, JSON.stringify(value), unit, ...(approximate ? ["about"] : [])].join(" ");
};

describe("how people write", () => {
  test.each([
    // fractions, plans and classes are no counts
    ["三分之一", "text null "],
    ["十四五期间", "text null "],
    ["三五个", "text null "],
    ["一类", "text null "],
    ["7×24小时", "text null "],
    ["7*24小时", "text null "],
    // seasons
    ["四季度", 'date "4季度" '],
    ["一季度前", 'date "1季度前" '],
    ["1-3季度", 'date "1-3季度" '],
    ["4个季度", "= 4 个季度"],
    // 约 and 近 inside other words
    ["节约5%", "= 5 %"],
    ["签约5家", "= 5 家"],
    ["最近3年", "= 3 年"],
    ["约5家", "= 5 家 about"],
    ["近50人", "= 50 人 about"],
    // units
    ["1000+", ">= 1000 "],
    ["20m2", "= 20 m2"],
    ["12场/次", "= 12 场/次"],
    ["30人天", "= 30 人天"],
    ["300元每亩", "= 300 元/亩"],
    ["300元/人天", "= 300 元/人天"],
    ["二十五个", "= 25 个"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

const asMeasure = (quantity: Quantity) => {
  if (quantity.kind !== "quantitative") throw new Error(quantity.kind);
  return quantity;
};
const isMet = (target: string, actual: string, indicatorName = ""): boolean | undefined =>
  meets(asMeasure(parseQuantity(target, { indicatorName })), asMeasure(parseQuantity(actual, { indicatorName })));

describe("one number in two wordings", () => {
  test.each([
    ["≥12场次", "12场(次)"],
    ["≥12场次", "12场/次"],
    ["2次/年", "2次"],
    ["300元每亩", "300元/亩"],
    ["300元/人天", "300元/人·天"],
    ["1000元/人/年", "1000元/人·年"],
    ["530元/人*月", "530元/月·人"],
    ["≥95%", "0.97"],
    ["≥95%", "1"],
    ["0.95", "95%"],
    ["2.0万", "20000人"],
  ])("%s and %s", (target, actual) => {
    expect(isMet(target, actual)).toBe(true);
  });

  test("a ratio beside a percentage stays less than it where it is", () => {
    expect(isMet("≥95%", "0.9")).toBe(false);
    expect(isMet("≥95", "0.97", "合格率(%)")).toBe(true);
    expect(isMet("≤0.9", "0.95", "受害率(%)")).toBe(false);
    expect(isMet("≥100人", "0.97")).toBe(false);
  });

  test("how often is no number for the year", () => {
    expect(isMet("≥4次", "每季度1次")).toBeUndefined();
    expect(isMet("每月1次", "12次")).toBeUndefined();
    expect(isMet("每年2次", "2次")).toBe(true);
  });
});
