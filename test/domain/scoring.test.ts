import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { parseQuantity } from "../../src/domain/quantity-text";
import { executionShare, missOf, proposal } from "../../src/domain/scoring";

const propose = (target: string, actual: string, names: readonly string[] = ["任务"]) => {
  const found = proposal(parseQuantity(target), parseQuantity(actual), names);
  return found && [found.kind, found.share.round(4, 1).toFixed(), found.isCertain];
};

describe("a proposal", () => {
  it.each([
    ["≥95%", "96%", "met", "1", true],
    ["≥100人", "90人", "reached", "0.9", true],
    ["≤20万元", "19万元", "met", "1", true],
    ["≤20万元", "25万元", "kept", "0.8", true],
    ["1.2万亩", "6000亩", "reached", "0.5", true],
    ["0次", "0次", "met", "1", true],
    ["≤0次", "2次", "kept", "0", true],
    ["10-20次", "15次", "met", "1", true],
    ["10-20次", "25次", "range", "0.8", false],
    ["12个月", "10个月", "reached", "0.8333", false],
  ])("of %j with %j", (target, actual, ...expected) => {
    expect(propose(target, actual)).toEqual(expected);
  });

  it("is uncertain for a bare cost", () => {
    expect(propose("20万元", "15万元", ["培训成本"])).toEqual(["reached", "0.75", false]);
    expect(propose("20万元", "25万元", ["培训成本"])).toEqual(["met", "1", false]);
  });

  it.each([
    ["500人", "300人次"],
    ["显著", "95%"],
    ["≥5次", "完成"],
    ["2次", "已完成100%"],
    ["2万人次", "近2万人次"],
    ["≥266米", "≥200米"],
  ])("is not made for %j with %j", (target, actual) => {
    expect(propose(target, actual)).toBeUndefined();
  });

  it("is always a share", () => {
    const text = fc
      .tuple(fc.constantFrom("≥", "≤", "", "±", "="), fc.nat({ max: 5000 }), fc.constantFrom("", "%", "人", "万元", "元"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (target, actual) => {
        const found = proposal(parseQuantity(target), parseQuantity(actual), []);
        expect(found === undefined || (found.share.gte(0) && found.share.lte(1))).toBe(true);
      }),
    );
  });
});

it("counts execution above 100 % as 100 %", () => {
  expect(["-0.1", "0.8045", "1.0259"].map((rate) => executionShare(decimal(rate)).toFixed())).toEqual(["0", "0.8045", "1"]);
});

it("accepts both roundings of a score, and tells the nearer one's distance", () => {
  const miss = (printed: string, weight: string, part: string, whole: string) => {
    const { expected, difference } = missOf(decimal(printed), decimal(weight), decimal(part).div(whole));
    return [expected.toFixed(), difference.round(2, 1).toFixed()];
  };
  expect(miss("8.04", "10", "3824.26", "4753.66")).toEqual(["8.04", "0"]);
  expect(miss("8.05", "10", "3824.26", "4753.66")).toEqual(["8.04", "0"]);
  expect(miss("8", "10", "3824.26", "4753.66")).toEqual(["8.04", "0"]);
  expect(miss("9", "10", "37.24", "43.2")).toEqual(["8.62", "0.38"]);
});
