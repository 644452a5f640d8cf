import { decimal, type Decimal } from "./decimal";
import { halfWidth } from "./plain-text";

/** A name without the weight that some forms print inside it. */
export interface WeightedName {
  readonly plain: string;
  /** Points. */
  readonly weight: Decimal | undefined;
}

const LEAD = "(?:权重|分值|满分)?\\s*[::]?\\s*";
const NUMBER = "(\\d{1,3}(?:\\.\\d+)?)";

/**
 * Tried in order: "（3 分）" anywhere, "（6）" at the end; then what is left of these when a bracket was lost ("（4", "（6 分", "4）");
 * last, "产出指标 50分". A bracket with anything else in it (≥**人, 2个, 万亩, 按月平均) is a part of the name.
 */
const PRINTED_WEIGHTS: readonly RegExp[] = [
  new RegExp(`\\s*[([【]\\s*${LEAD}${NUMBER}\\s*分\\s*[)\\]】]`),
  new RegExp(`\\s*[([【]\\s*${LEAD}${NUMBER}\\s*[)\\]】]\\s*$`),
  new RegExp(`\\s*[([【]\\s*${LEAD}${NUMBER}\\s*分?\\s*$`),
  new RegExp(`(?<![([【\\d.][^)\\]】]*)(?<![\\d.])${NUMBER}\\s*分?\\s*[)\\]】]\\s*$`),
  new RegExp(`(?<=指标)\\s*${NUMBER}\\s*分\\s*$`),
];

/**
 * Splits "数量指标（6）" into 数量指标 and 6 points.
 * @param name as the cell shows it; line breaks and full-width digits are read through.
 */
export const weightInName = (name: string): WeightedName => {
  const text = halfWidth(name);
  for (const pattern of PRINTED_WEIGHTS) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const weight = decimal(match[1]);
    if (weight.lte(0) || weight.gt(100)) continue;
    return { plain: cut(name, match.index, match[0].length), weight };
  }
  return { plain: unbroken(name), weight: undefined };
};

/** `halfWidth` changes no lengths, so what was found in its result can be cut out of the original. */
const cut = (name: string, from: number, length: number): string =>
  unbroken(`${name.slice(0, from)}${name.slice(from + length)}`);

/** Letters spread over a cell, and lines broken in it, are one word: 产 出 指 标. Only between Latin words do spaces count. */
const unbroken = (name: string): string => name.trim().replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, "");
