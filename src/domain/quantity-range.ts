import { decimal, type Decimal } from "./decimal";
import type { Range } from "./quantity";
import { unitOf, UNIT_PATTERN, type Unit } from "./unit";

/** Source of a regular expression for a number with or without thousands separators, in one group. */
export const NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

export const numberOf = (digits: string): Decimal => decimal(digits.replaceAll(",", ""));

const UNIT = `(${UNIT_PATTERN})?`;
const INCLUDED = "(?:\\(不?含\\))?";
const SIGN = "((?<=^|[≥≤<>=(:为至到~-])-)?";

const PLUS_MINUS = new RegExp(`(?:${SIGN}${NUMBER}${UNIT})?(?:±|\\+/-|正负)${NUMBER}${UNIT}`);
/** 1-2个 · 80%～95% · 30人至50人 · 0-10%(含). */
const SPAN = new RegExp(`${SIGN}${NUMBER}${UNIT}${INCLUDED}(?:[-~—–]|至|到)(-)?${NUMBER}${UNIT}`);
/** 60%≤X＜80%. */
const SANDWICH = new RegExp(`${SIGN}${NUMBER}${UNIT}(?:≤|<=?)[^\\d≤<>≥]{1,8}(?:≤|<=?)(-)?${NUMBER}${UNIT}`);
/** 不少于50人，不超过100人. */
const FLOOR_AND_CEILING = new RegExp(
  `(?:≥|>=?|不少于|不低于|不小于|大于(?:或?等于)?|超过|高于)${SIGN}${NUMBER}${UNIT}[,;、且并和]*(?:≤|<=?|不超过|不高于|不多于|不大于|小于(?:或?等于)?|低于)(-)?${NUMBER}${UNIT}`,
);

const unitOr = (texts: readonly (string | undefined)[], nameUnit: Unit | undefined): Unit | undefined => {
  const written = texts.find((text) => text !== undefined);
  return written === undefined ? nameUnit : unitOf(written);
};

const aroundCentre = (text: string, nameUnit: Unit | undefined): Range | undefined => {
  const match = PLUS_MINUS.exec(text);
  if (match?.[4] === undefined) return undefined;
  const [, sign = "", digits = "0", centreUnit, give, giveUnit] = match;
  const [centre, half] = [numberOf(`${sign}${digits}`), numberOf(give)];
  return { kind: "range", low: centre.minus(half), high: centre.plus(half), unit: unitOr([giveUnit, centreUnit], nameUnit) };
};

/** The range that a text names; undefined when it names none. `text` is half-width, its dates blanked out. */
export const rangeIn = (text: string, nameUnit: Unit | undefined): Range | undefined => {
  const symmetric = aroundCentre(text, nameUnit);
  if (symmetric !== undefined) return symmetric;
  const match = SANDWICH.exec(text) ?? FLOOR_AND_CEILING.exec(text) ?? SPAN.exec(text);
  if (match?.[5] === undefined || match[2] === undefined) return undefined;
  const [, lowSign = "", from, fromUnit, highSign = "", to, toUnit] = match;
  const [low, high] = [numberOf(`${lowSign}${from}`), numberOf(`${highSign}${to}`)];
  return low.gt(high) ? undefined : { kind: "range", low, high, unit: unitOr([toUnit, fromUnit], nameUnit) };
};
