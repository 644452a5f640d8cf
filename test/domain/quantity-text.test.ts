import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { decimal } from "../../src/domain/decimal";
import { inBase, type Quantity } from "../../src/domain/quantity";
import { printMeasure } from "../../src/domain/quantity-print";
import { parseQuantity } from "../../src/domain/quantity-text";
import { unitOf } from "../../src/domain/unit";
import { writtenQuantities } from "../fixtures/quantities";

const marks = (...given: readonly (readonly [boolean, string])[]): string =>
  given.flatMap(([holds, mark]) => (holds ? [` ${mark}`] : [])).join("");

const shape = (quantity: Quantity): string => {
  switch (quantity.kind) {
    case "quantitative": {
      const { operator, stated, number, unit, approximate, completion, repaired, others } = quantity;
      const told = marks([completion, "completion"], [repaired, "repaired"], [others > 0, `+${others}`]);
      return `${stated ? operator : `(${operator})`} ${approximate ? "~" : ""}${number.toFixed()} ${unit?.text ?? ""}${told}`;
    }
    case "range":
      return `range ${quantity.low.toFixed()}..${quantity.high.toFixed()} ${quantity.unit?.text ?? ""}`;
    case "date":
      return `date ${quantity.year ?? ""}-${quantity.month ?? ""}-${quantity.day ?? ""}${marks([quantity.before, "before"])}`;
    case "qualitative":
      return quantity.about;
    case "illegible":
      return `illegible ${quantity.operator}`;
    default:
      return quantity.kind;
  }
};

describe("what is written in target and actual cells", () => {
  it.each(writtenQuantities.map(({ text, name, is }) => [text, name ?? "", is]))(
    "%j (%s) is %s",
    (text = "", name = "", is = "") => {
      expect(shape(parseQuantity(text, { indicatorName: name })).replace(/^date -(-?)( before)?$/, "date --$2")).toBe(is);
    },
  );
});

it("brings numbers into one base unit", () => {
  const base = (text: string): string => {
    const quantity = parseQuantity(text);
    return quantity.kind === "quantitative" ? `${inBase(quantity).toFixed()} ${quantity.unit?.dimension}` : quantity.kind;
  };
  expect(["3.3万人", "33000人", "5人次", "2.6亿元", "26000万元", "2公顷", "1.5公里", "9.5‰", "530元/人*月"].map(base)).toEqual([
    "33000 people",
    "33000 people",
    "5 visits",
    "260000000 money",
    "260000000 money",
    "30 area",
    "1500 length",
    "0.95 share",
    "530 money/people/months",
  ]);
});

const unitTexts = [
  "",
  "人",
  "人次",
  "万人",
  "户",
  "元",
  "万元",
  "亿元",
  "%",
  "‰",
  "万亩",
  "公里",
  "次",
  "个",
  "元/人",
  "元/人*月",
  "个月",
  "小时",
];

it("reads back every measure that can be printed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("=", ">=", "<=", ">", "<"),
      fc.boolean(),
      fc.bigInt(0n, 10n ** 9n),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...unitTexts),
      (operator, isStated, units, decimals, unitText) => {
        const stated = isStated || operator !== "=";
        const number = decimal(units.toString()).div(decimal(10).pow(decimals));
        const unit = unitOf(unitText);
        const text = printMeasure({
          kind: "quantitative",
          operator,
          stated,
          number,
          decimals,
          unit,
          unitFromName: false,
          approximate: false,
          completion: false,
          others: 0,
          repaired: false,
        });
        const read = parseQuantity(text);
        expect(read.kind).toBe("quantitative");
        if (read.kind !== "quantitative") return;
        expect([read.operator, read.stated, read.number.toFixed(), read.decimals, read.unit?.text]).toEqual([
          operator,
          stated,
          number.toFixed(),
          decimals,
          unit?.text,
        ]);
      },
    ),
  );
});

it("never throws, whatever is written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, name) => void parseQuantity(text, { indicatorName: name })),
  );
});

it("takes a text too long for a cell of the form for prose, however many digits it has", () => {
  expect(parseQuantity("9".repeat(32767))).toEqual({ kind: "qualitative", about: "words" });
  expect(parseQuantity("培训500人，".repeat(200))).toEqual({ kind: "qualitative", about: "words" });
  expect(parseQuantity(`根据办法填报${"。".repeat(600)}`)).toEqual({ kind: "qualitative", about: "pointer" });
});
