import { halfWidth, withoutSpaces } from "./plain-text";

/** What a scanner, a bad paste or a missing font left in a text. `meant` where there is but one reading. */
export interface GlyphDamage {
  readonly found: string;
  readonly meant?: string;
}

/** Letters taken for the digits or signs that they look like. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };

const DIGIT_AS_LETTER = /(?<![A-Za-z])(?:\d{1,15}[OoIl]{1,15}\d{0,15}|[OoIl]{1,15}\d{1,15})(?=[%.\d]|$|[^\dA-Za-z])/;
/** M.8万元, OTo%, W95%, Q100%: a letter where an operator or digit was. */
const LETTER_FOR_SIGN = /(?<![A-Za-z0-9])(?:[A-Za-z]\.\d+(?=[%万亿元])|[A-Za-z]{1,3}%|[QW]\d+(?:\.\d+)?%)/;
const REPLACED = /\uFFFD|[\u25A1\u25A0](?=\d)|[?*]{1,3}\d+[%人元次个户]|\d[?]\d/;

/** Longer texts are prose, not a quantity. */
const LONGEST = 500;

/** The first damage in a text that holds a quantity; undefined when it reads well. */
export const glyphDamage = (text: string): GlyphDamage | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = withoutSpaces(halfWidth(text));
  const digit = DIGIT_AS_LETTER.exec(plain)?.[0];
  if (digit !== undefined) return { found: digit, meant: digit.replace(/[OoIl]/g, (letter) => LOOKS_LIKE[letter] ?? letter) };
  const sign = (LETTER_FOR_SIGN.exec(plain) ?? REPLACED.exec(plain))?.[0];
  return sign === undefined ? undefined : { found: sign };
};
