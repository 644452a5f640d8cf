import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { quantityLine, type QuantityLine } from "../../src/domain/quantity-line";
import { publishedTargets, writtenLines } from "../fixtures/quantity-lines";

const shape = ({ kind, direction, value, unit, approximate }: QuantityLine): string => {
  if (kind === "qualitative") return direction === "text" ? "text" : `qual ${direction}`;
  return `${direction} ${approximate ? "~" : ""}${String(value)} ${unit}`.trim();
};

describe("a line", () => {
  it.each(writtenLines.map(([text, is]) => [text, is]))("%j is %s", (text = "", is = "") => {
    expect(shape(quantityLine(text))).toBe(is);
  });

  it("keeps the text as it was given", () => {
    expect(quantityLine(" ≥ ５００ 人 ").text).toBe(" ≥ ５００ 人 ");
  });

  it("says nothing of what is not there", () => {
    for (const text of ["", "—", "无", "/"]) {
      expect(quantityLine(text)).toEqual({
        text,
        kind: "qualitative",
        direction: "text",
        value: null,
        unit: "",
        approximate: false,
      });
    }
    expect(quantityLine("≥?0次")).toMatchObject({ kind: "quantitative", direction: ">=", value: null, unit: "次" });
  });
});

it.each(publishedTargets.map((target) => [...target]))(
  "the published target %j (%s) is %s %s %s",
  (text, name, kind, direction, value) => {
    expect(quantityLine(String(text), String(name))).toMatchObject({ kind, direction, value });
  },
);

const operators = {
  ">=": ["≥", "≧", ">=", "＞＝", "不少于", "不低于", "至少", "大于等于"],
  "<=": ["≤", "≦", "<=", "不超过", "不高于", "最多"],
};
const written = fc.oneof(
  ...Object.entries(operators).map(([direction, signs]) =>
    fc.constantFrom(...signs).map((sign): readonly [string, string] => [sign, direction]),
  ),
  fc.constantFrom<readonly [string, string]>(
    ["＞", ">"],
    ["超过", ">"],
    ["＜", "<"],
    ["小于", "<"],
    ["=", "="],
    ["═", "="],
    ["", "="],
  ),
);
const unit = fc.constantFrom(
  "人",
  "人次",
  "户",
  "个",
  "万元",
  "亿元",
  "元/人·月",
  "元/人*月",
  "%",
  "‰",
  "万亩",
  "公里",
  "㎡",
  "次/年",
  "km",
);
const fullWidth = (digits: string): string =>
  digits.replace(/[\d,.]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) + 0xfee0));
const grouped = (digits: string): string => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

it("reads a number however its operator, digits and spaces are written", () => {
  const style = fc.constantFrom<(digits: string) => string>(
    (digits) => digits,
    fullWidth,
    grouped,
    (digits) => ` ${digits} `,
  );
  fc.assert(
    fc.property(
      written,
      fc.nat(9_999_999),
      fc.constantFrom("", ".5", ".05", ".125"),
      unit,
      style,
      ([sign, direction], whole, rest, of, write) => {
        const digits = `${whole}${rest}`;
        const line = quantityLine(`${sign}${write(digits)}${of}`);
        expect(line).toMatchObject({ kind: "quantitative", direction, value: Number(digits), unit: of, approximate: false });
      },
    ),
  );
});

it("reads a range however it is written", () => {
  const forms: readonly ((low: number, high: number, of: string) => string)[] = [
    (low, high, of) => `${low}-${high}${of}`,
    (low, high, of) => `${low}${of}～${high}${of}`,
    (low, high, of) => `${low}${of}至${high}${of}`,
    (low, high, of) => `不少于${low}${of}，不超过${high}${of}`,
    (low, high, of) => `${low}${of}≤X≤${high}${of}`,
  ];
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.integer({ min: 1, max: 1000 }),
      fc.constantFrom("人", "个", "%", "万元"),
      fc.constantFrom(...forms),
      (low, more, of, write) => {
        expect(quantityLine(write(low, low + more, of))).toMatchObject({
          kind: "quantitative",
          direction: "range",
          value: [low, low + more],
          unit: of,
        });
      },
    ),
  );
});

it("reads a date however it is written", () => {
  const two = (number: number): string => String(number).padStart(2, "0");
  const forms: readonly ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y}.${m}.${d}`,
    (y, m) => `${y}年${m}月`,
  ];
  const ends = fc.constantFrom("", "前", "之前", "以前", "前完成");
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(...forms),
      ends,
      (y, m, d, write, end) => {
        const text = `${write(y, m, d)}${end}`;
        expect(quantityLine(text)).toMatchObject({ kind: "quantitative", direction: "date", value: text.replace(/完成$/, "") });
      },
    ),
  );
});

it("says approximately of what is approximate", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99999 }), fc.constantFrom("人", "万元", "户"), (number, of) => {
      for (const text of [`约${number}${of}`, `近${number}${of}`, `${number}${of}左右`, `${number}余${of}`, `${number}多${of}`]) {
        expect(quantityLine(text)).toMatchObject({ direction: "=", value: number, unit: of, approximate: true });
      }
    }),
  );
});

it("never throws and always says something", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(quantityLine(text).text).toBe(text);
    }),
  );
});
