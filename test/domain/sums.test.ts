import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { decimal, round, sum } from "../../src/domain/decimal";
import { contains, interval, meet, plus } from "../../src/domain/interval";
import { likelyCause } from "../../src/domain/likely-cause";
import { intervalOf, type Printed } from "../../src/domain/printed";
import { sumMismatch } from "../../src/domain/sum-check";

const hundredths = fc.bigInt(-(10n ** 12n), 10n ** 12n).map((units) => decimal(units.toString()).div(100));
const printed = (text: string): Printed => ({ value: decimal(text), decimals: (text.split(".")[1] ?? "").length });

describe("decimals", () => {
  it("add exactly, in any order", () => {
    fc.assert(
      fc.property(fc.array(hundredths), (values) => {
        const cents = values.reduce((total, value) => total + BigInt(value.times(100).toFixed()), 0n);
        expect(sum(values).times(100).toFixed()).toBe(cents.toString());
        expect(sum([...values].reverse()).eq(sum(values))).toBe(true);
      }),
    );
  });

  it("round half away from zero", () => {
    expect(["0.005", "-0.005", "2.675", "8.045", "0.0049"].map((text) => round(decimal(text), 2).toFixed(2))).toEqual([
      "0.01",
      "-0.01",
      "2.68",
      "8.05",
      "0.00",
    ]);
  });
});

describe("intervals", () => {
  const spans = fc.tuple(hundredths, hundredths).map(([a, b]) => (a.lte(b) ? interval(a, b) : interval(b, a)));
  const member = fc.tuple(spans, fc.integer({ min: 0, max: 100 })).map(([span, share]) => ({
    span,
    value: span.low.plus(span.high.minus(span.low).times(share).div(100)),
  }));

  it("hold the sum of their members", () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        expect(contains(plus(a.span, b.span), a.value.plus(b.value))).toBe(true);
        expect(meet(a.span, interval(a.value, a.value))).toBe(true);
      }),
    );
  });

  it("of a printed number hold every number that prints as it", () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 2 }), (value, decimals) => {
        expect(contains(intervalOf({ value: round(value, decimals), decimals }), value)).toBe(true);
      }),
    );
  });
});

describe("a sum", () => {
  it("of rounded addends never misses the rounded sum", () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 8 }), (values) => {
        const addends = values.map((value) => ({ value: round(value, 1), decimals: 1 }));
        expect(sumMismatch(addends, { value: round(sum(values), 1), decimals: 1 })).toBeUndefined();
      }),
    );
  });

  it("misses where rounding cannot explain the rest", () => {
    expect(sumMismatch([printed("335.86"), printed("19.35")], printed("355.2"))).toBeUndefined();
    expect(sumMismatch([printed("204.04"), printed("151.16")], printed("355.20"))).toBeUndefined();
    expect(sumMismatch([printed("30"), printed("30"), printed("29.99")], printed("89.97"))?.difference.toFixed()).toBe("0.02");
    expect(sumMismatch([printed("208.00"), printed("136.00")], printed("343.00"))?.difference.toFixed()).toBe("1");
    expect(sumMismatch([], printed("5"))).toBeUndefined();
  });
});

describe("the likeliest cause", () => {
  const cause = (addends: readonly string[], total: string) => {
    const found = likelyCause(addends.map(decimal), decimal(total), decimal("0.005"));
    return (
      found &&
      [found.kind, found.suspect, "meant" in found ? found.meant.toFixed() : "", "factor" in found ? found.factor.toFixed() : ""]
        .join(" ")
        .trim()
    );
  };

  it.each([
    [["204.04", "1511600"], "355.20", "unit 1 151.16 10000"],
    [["204.04", "151.16"], "3552000", "unit total 355.2 10000"],
    [["204.04", "15.116"], "355.20", "unit 1 151.16 0.1"],
    [["204.04", "163.16"], "340.20", "digitsSwapped 1 136.16"],
    [["100", "60", "40"], "100", "notInTotal 0"],
    [["60", "40.5"], "141", "countedTwice 1"],
    [["166.00", "136.00", "20.25"], "321.25", "oneDigit 0 165"],
    [["100", "20"], "987.65", undefined],
    [["0", "0"], "5", undefined],
  ])("of %j against %s is %s", (addends, total, expected) => {
    expect(cause(addends, total)).toBe(expected);
  });
});
