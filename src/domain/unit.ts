import { decimal, type Decimal } from "./decimal";
import { FACTORS, HEADS, MULTIPLIERS, type Dimension } from "./unit-table";

export interface Unit {
  /** As written: 万亩, 元/人*月, %. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units one of it is: 万元 is 10 000 元. */
  readonly factor: Decimal;
}

const SIMPLE = new Map(
  Object.entries(FACTORS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([text, factor]): [string, Unit] => [text, { text, dimension, factor: decimal(factor) }]),
  ),
);

const escaped = (words: Iterable<string>): string =>
  Array.from(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("|");

const MULTIPLIER = escaped(Object.keys(MULTIPLIERS)).replace(/百$|百(?=\|)/g, "百(?!分)");
const UNIT = escaped(SIMPLE.keys());
/** 元/人*月, 元/人、天, 元/人·月, 元/人天, 次/年: units over units. */
const HEAD = `(?:${UNIT}|${escaped(HEADS)})`;
const PER = `(?:/(?:每)?${HEAD}(?:[*·、.×/]${HEAD}|[天日月年](?![底初末中内度均]))*)?`;

/** Source of a regular expression for a unit with its multiplier; 余 or 多 may stand between (2万余人次). */
export const UNIT_PATTERN = `[余多来]?(?:${MULTIPLIER})?[余多来]?(?:${UNIT})${PER}|[余多来]?(?:${MULTIPLIER})[余多来]?`;

const PARTS = new RegExp(`^[余多来]?(${MULTIPLIER})?[余多来]?(${UNIT})?((?:/.*)?)$`);

/** The unit that a text names, undefined when it names none: 万亩, 人次, 元/户, or 万 alone (a plain number of ten thousands). */
export const unitOf = (text: string): Unit | undefined => {
  const match = PARTS.exec(text);
  if (match === null) return undefined;
  const [, multiplier, simple, per = ""] = match;
  if (multiplier === undefined && simple === undefined) return undefined;
  const base = simple === undefined ? undefined : SIMPLE.get(simple);
  const times = decimal((multiplier && MULTIPLIERS[multiplier]) ?? "1");
  // A form speaks of one year: 2次/年 is 2次.
  const divisors = per
    .replace(/(?<=[^*·、.×/每])(?=[天日月年]$)/, "*")
    .split(/[*·、.×/]/)
    .map((part) => part.replace(/^每/, ""))
    .filter((part) => part !== "" && part !== "年")
    .map((part) => SIMPLE.get(part)?.dimension ?? part)
    .sort()
    .reverse();
  return {
    text: text.replace(/[余多来]/, ""),
    dimension: [base?.dimension ?? "number", ...divisors].join("/"),
    factor: times.times(base?.factor ?? 1),
  };
};

const BRACKETED = new RegExp(`[(（[【]\\s*(?:单位[::：])?[≥≤<>=＜＞]*[*×]*\\s*((?:${UNIT_PATTERN}))\\s*[)）\\]】]`);
const AFTER_STARS = new RegExp(`[≥≤<>=]+[*×]+((?:${UNIT_PATTERN}))`);

/** The unit that stands in an indicator's name: 国家级公益林管护面积(万亩), …人数(≥**人). */
export const unitInName = (name: string): Unit | undefined => {
  const found = BRACKETED.exec(name)?.[1] ?? AFTER_STARS.exec(name)?.[1];
  return found === undefined ? undefined : unitOf(found);
};

/** Dimensions that get mixed up when the unit is left out: 人 or 人次, 元 or 万元, 95 or 95 %. */
export const isConfusable = (unit: Unit): boolean => /^(?:people|visits|households|money|share)/.test(unit.dimension);
