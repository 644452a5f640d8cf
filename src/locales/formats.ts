import type { Decimal } from "../domain/decimal";

/** A language the product speaks. zh-CN is the source. */
export type Language = "zh-CN" | "en-US";

/** A number as findings and figures carry it: a plain numeral ("5.45"), a count, or a decimal. */
export type Numeral = string | number | Decimal;

/** How a language writes numbers and lists. */
export interface Formats {
  readonly language: Language;
  /** As many decimals as the numeral has, or exactly `decimals` (half-up), with thousands apart. Text that is no number comes back as it is. */
  number(value: Numeral, decimals?: number): string;
  /** A value in percent: 42.56 → "42.56%". Decimals as with `number`. */
  percent(value: Numeral, decimals?: number): string;
  /** "甲、乙和丙" / "A, B, and C" */
  list(items: readonly string[]): string;
  /** Short facts side by side, those that are there: "甲 · 乙" */
  facts(items: readonly (string | false | 0 | undefined)[]): string;
}

const NUMERAL = /^-?\d+(?:\.(\d+))?$/;

const numeral = (value: Numeral): string => (typeof value === "object" ? value.toFixed() : String(value));

export const formatsOf = (language: Language): Formats => {
  const styles = new Map<number, Intl.NumberFormat>();
  const styleOf = (decimals: number): Intl.NumberFormat => {
    const known = styles.get(decimals);
    if (known) return known;
    const made = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    styles.set(decimals, made);
    return made;
  };
  const number = (value: Numeral, decimals?: number): string => {
    const text = numeral(value);
    const match = NUMERAL.exec(text);
    // Intl takes the numeral itself: no detour over a binary float.
    return match ? styleOf(decimals ?? match[1]?.length ?? 0).format(text as `${number}`) : text;
  };
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    language,
    number,
    percent: (value, decimals) => `${number(value, decimals)}%`,
    list: (items) => lists.format(items),
    facts: (items) => items.filter(Boolean).join(" · "),
  };
};
