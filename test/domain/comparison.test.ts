import { expect, it } from "vitest";
import { completion, isCeilingByName, meets } from "../../src/domain/comparison";
import type { Measure } from "../../src/domain/quantity";
import { parseQuantity } from "../../src/domain/quantity-text";

const measure = (text: string): Measure => {
  const quantity = parseQuantity(text);
  if (quantity.kind !== "quantitative") throw new Error(`${text} is ${quantity.kind}`);
  return quantity;
};

it.each([
  ["≥500人次", "709", true],
  ["≥500人次", "499人次", false],
  [">25000人", "25000人", false],
  ["≤90万元", "90", true],
  ["≤90万元", "900001元", false],
  ["<5起", "5起", false],
  ["98%", "98%", true],
  ["30000", "3.3万人", false],
  ["0起", "0起", true],
  ["5人", "5万元", undefined],
  ["10期，培训500人", "10期", undefined],
])("%s is met by %s: %s", (target, actual, expected) => {
  expect(meets(measure(target), measure(actual))).toBe(expected);
});

it("tells how much was done in one unit, and nothing about a target of 0", () => {
  expect(completion(measure("≥500人次"), measure("709"))?.toFixed()).toBe("1.418");
  expect(completion(measure("10000"), measure("3.3万人"))?.toFixed()).toBe("3.3");
  expect(completion(measure("2.6亿元"), measure("26000万元"))?.toFixed()).toBe("1");
  expect(completion(measure("0起"), measure("3起"))).toBeUndefined();
});

it("knows by its name what is better kept low", () => {
  expect([["成本指标"], ["结转结余率"], ["补助标准"], ["培训人数"]].map(isCeilingByName)).toEqual([true, true, true, false]);
});
