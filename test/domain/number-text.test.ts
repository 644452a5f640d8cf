import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { decimal } from "../../src/domain/decimal";
import { numeral, percentOf, pointsOf, printedOf, readAmount, readPercent } from "../../src/domain/number-text";

const shape = (printed: { value: { toFixed(): string }; decimals: number } | undefined) =>
  printed && `${printed.value.toFixed()} @${printed.decimals}`;

describe("an amount", () => {
  it.each([
    [355.2, "355.2", "355.2 @1"],
    [355.2, "355.20", "355.2 @2"],
    [355.20000000000005, "355.20", "355.2 @2"],
    [207.4538, "207.45", "207.4538 @2"],
    [1234.5, "1,234.50", "1234.5 @2"],
    [1234.5, "¥1,234.50", "1234.5 @2"],
    [-12, "(12.00)", "-12 @2"],
    [355.2, "########", "355.2 @1"],
    [0, "-", "0 @0"],
    [47536600, "4.75E+07", "47536600 @0"],
    ["4753.66万元", "4753.66万元", "4753.66 @2"],
    ["4753.66 万元", "4753.66 万元", "4753.66 @2"],
    ["47536600元", "47536600元", "4753.66 @4"],
    ["47536600.00元", "47536600.00元", "4753.66 @6"],
    ["2.6亿元", "2.6亿元", "26000 @0"],
    [355.2, "355.20元", "0.03552 @6"],
    ["1 234.50", "1 234.50", "1234.5 @2"],
    ["１，２３４．５０", "１，２３４．５０", "1234.5 @2"],
    ["355. 20", "355. 20", "355.2 @2"],
    [".5", ".5", "0.5 @1"],
    ["−3", "−3", "-3 @0"],
  ])("%j shown as %j is %s", (raw, text, expected) => {
    expect(shape(printedOf(raw, text))).toBe(expected);
  });

  it.each(["", "—", "/", "无", "约5", "35,5", "12..3", "3次", "其中：12", "=1+1", true])("%j is no amount", (raw) => {
    expect(printedOf(raw, String(raw))).toBeUndefined();
  });

  it("tells empty, not applicable and not understood apart", () => {
    expect(["", " ", "—", "／", "*", "不适用", "约5万", "#DIV/0!"].map((text) => readAmount(text, text).kind)).toEqual([
      "empty",
      "empty",
      "notApplicable",
      "notApplicable",
      "notApplicable",
      "notApplicable",
      "notUnderstood",
      "notUnderstood",
    ]);
  });

  it("takes a date for what it is not: an amount", () => {
    expect(readAmount(44561, "2021年12月31日").kind).toBe("notUnderstood");
    expect(readAmount(Number.NaN, "").kind).toBe("notUnderstood");
  });
});

describe("a percentage, in percent", () => {
  it.each([
    [1, "100%", "100 @0"],
    [100, "100", "100 @0"],
    ["100%", "100%", "100 @0"],
    [0.9493, "94.93%", "94.93 @2"],
    [0.80449, "80%", "80.449 @0"],
    [0.8045, "80.45%", "80.45 @2"],
    ["94.9％", "94.9％", "94.9 @1"],
    ["95百分比", "95百分比", "95 @0"],
    ["百分之95", "百分之95", "95 @0"],
    ["9.5‰", "9.5‰", "0.95 @2"],
    [0, "0.00%", "0 @2"],
  ])("%j shown as %j is %s", (raw, text, expected) => {
    expect(shape(percentOf(raw, text))).toBe(expected);
  });

  it("is not read out of words", () => {
    expect(readPercent("约95%", "约95%").kind).toBe("notUnderstood");
    expect(readPercent("", "").kind).toBe("empty");
  });
});

it("reads points with or without 分", () => {
  expect(pointsOf("3 分", "3 分")?.toFixed()).toBe("3");
  expect(pointsOf(12.5, "13")?.toFixed()).toBe("12.5");
  expect(pointsOf("合格", "合格")).toBeUndefined();
});

it("reads back every decimal that can be printed", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 6 }), (units, places) => {
      const value = decimal(units.toString()).div(decimal(10).pow(places));
      const text = value.toFixed(places);
      const grouped = text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
      for (const printed of [numeral(text), numeral(grouped)]) {
        expect(printed?.value.eq(value)).toBe(true);
        expect(printed?.decimals).toBe(places);
      }
    }),
  );
});
