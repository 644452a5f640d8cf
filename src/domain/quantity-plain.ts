import { chineseNumeralsToDigits } from "./chinese-numerals";
import { halfWidth } from "./plain-text";
import { UNIT_PATTERN } from "./unit";

/** Digits that count nothing: 〔2020〕10号, 第3, 7×24小时, 4季度, 前10名, A4, 5G, T+3日, 指标2：, 1、 at the start, ages, grades, ratios, school years. */
const NOT_COUNTED =
  /[〔[【(]\d{4}[〕\]】)]\d*号?|第\d+|(?<![\d.])\d+[*×xX]\d+(?:\.\d+)?(?:小时)?(?![\d.])|(?:[1-4][-~至、])?(?<![\d.])[1-4]季度(?!\/)|(?<![年月日号底])前\d+(?:名|位|强|%)?|(?<!\d)[A-Za-z]+[-/+]?\d+(?:\.\d+)?日?|\d+(?!(?:[kc]?m[²³23]?|kg|kWh?|MW|t)(?![A-Za-z]))(?:[A-Za-z](?![²³\dwWhH])[^\s]?|号(?:文|令|楼|线)?)|\d+级|(?:指标|目标)\d+[.:、]?|^\(?\d+(?:[、)]|\.(?!\d))|\d+(?:[-~至]\d+)?周?岁(?:及?以[上下])?|(?<![\d.])\d+(?:\.\d+)?[:/]\d+(?:\.\d+)?|\d{4}[-~—至]\d{4}(?=学?年)/g;

/** 300元每亩. */
const PER_EACH = /(?<=\d[万亿]?元)每(?=[人亩户个件次天日月年头只吨名公里米])/g;
const UNIT_IN_BRACKETS = new RegExp(`(?<=\\d)((?:[万亿千百]|万亿)?)\\((${UNIT_PATTERN}|%)\\)`, "g");
/** 一年2次, 一季度一次: how often, not how long. */
const ONCE_A_PERIOD =
  /(?<![\d第])(?:一|1)个?(年|季度|月|周|天)(?=(?:至少|不少于|不低于|≥|>=)?[\d一二两三四五六七八九十]+(?![\d一二两三四五六七八九十.~至到-]|个?月|年|季|周|天|日))/g;
/** 由80%提高到90%: what was before is not the target. */
const FORMER_VALUE = new RegExp(
  `[由从](?:[^\\d,，;；。]{0,6})\\d+(?:\\.\\d+)?(?:${UNIT_PATTERN})?(提高|提升|增加|增长|上升|扩大|下降|降低|减少|缩短|压缩|降)(?=[到至为])`,
  "g",
);

/** The text in half width, without spaces, with digits for number words and units out of their brackets: 5万（人次） → 5万人次. */
export const plainQuantityText = (text: string): string =>
  chineseNumeralsToDigits(
    halfWidth(text)
      .replace(/[•‧∙・⋅]/g, "·")
      .replace(/(\d)\s*\.\s*(?=\d)/g, "$1.")
      .replace(/(?<=(?:^|[^\d.])\d{1,3}) (?=\d{3}(?!\d))/g, "")
      .replace(/(\d)\s+(?=\d)/g, "$1;")
      .replace(/\s+/g, "")
      .replace(/人\(次\)/g, "人次")
      .replace(/\(人次\)/g, "人次")
      .replace(UNIT_IN_BRACKETS, "$1$2")
      .replace(PER_EACH, "/")
      .replace(/\+(?=\d)(?<=(?:^|[≥≤<>=~至到-])\+)/g, "")
      .replace(ONCE_A_PERIOD, "每$1"),
  ).replace(FORMER_VALUE, "$1");

/** The same text with the digits that count nothing blanked out; lengths stay. */
export const countable = (text: string): string => text.replace(NOT_COUNTED, (found) => " ".repeat(found.length));
