import { UNIT_PATTERN } from "./unit";

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const NUMERAL = "[〇零一二两三四五六七八九十百千]+";
const PERCENT = new RegExp(`([百千万])分之(${NUMERAL}|\\d+(?:\\.\\d+)?)`, "g");
/** Only where a count must stand: after an operator, a verb of doing or the start, and before a unit. 一批, 一般, 统一 stay words. */
const COUNTED = new RegExp(
  `(^|少于|低于|至少|超过|不超过|[≥≤=<>]|举办|开展|组织|培训|每年|每季度|每月|达到?)(${NUMERAL})(?=(?:${UNIT_PATTERN}))(?!一?[批些点面]|分之|类$|类[^别型])`,
  "g",
);
/** 十四五, 三五: digits without their places count nothing that could be told. */
const SPOKEN = /[一二两三四五六七八九]{2}/;

const valueOf = (numeral: string): number => {
  let total = 0;
  let digit = 0;
  for (const glyph of numeral) {
    const place = PLACES[glyph];
    if (place === undefined) digit = DIGITS[glyph] ?? 0;
    else {
      total += (digit === 0 && total === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return total + digit;
};

const FRACTION_SIGNS: Readonly<Record<string, string>> = { 百: "%", 千: "‰", 万: "‱" };
const MONTH = /(^|[年至到-])(十[一二]?|[一二三四五六七八九])(?=月)/g;
const YEAR = /[〇零一二三四五六七八九]{4}(?=年)/g;

/** "至少两次" → "至少2次", 百分之九十五 → 95%, 二〇二四年十二月 → 2024年12月. Texts are half-width and without spaces. */
export const chineseNumeralsToDigits = (text: string): string =>
  text
    .replace(/百分百/g, "100%")
    .replace(PERCENT, (_, whole: string, numeral: string) => {
      return `${/\d/.test(numeral) ? numeral : valueOf(numeral)}${FRACTION_SIGNS[whole] ?? ""}`;
    })
    .replace(YEAR, (digits) => Array.from(digits, (digit) => DIGITS[digit] ?? 0).join(""))
    .replace(MONTH, (_, lead: string, numeral: string) => `${lead}${valueOf(numeral)}`)
    .replace(COUNTED, (text, lead: string, numeral: string) => (SPOKEN.test(numeral) ? text : `${lead}${valueOf(numeral)}`));
