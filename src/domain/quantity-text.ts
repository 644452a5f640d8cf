import { decimal } from "./decimal";
import { isNotApplicable } from "./number-text";
import { chineseNumeralsToDigits } from "./chinese-numerals";
import { halfWidth } from "./plain-text";
import type { Measure, Quantity, Range } from "./quantity";
import { dateIn, withoutDates } from "./quantity-date";
import { leadingOperator, operatorAround } from "./quantity-operator";
import { COMPLETION, isPointerOrScale, wording } from "./quantity-words";
import { unitInName, unitOf, UNIT_PATTERN, type Unit } from "./unit";

const NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
const BETWEEN = "(?:[-~—–]|至|到)";
const MEASURE = new RegExp(`${NUMBER}(${UNIT_PATTERN})?`, "g");
const RANGE = new RegExp(`(-?)${NUMBER}(${UNIT_PATTERN})?${BETWEEN}${NUMBER}(${UNIT_PATTERN})?`);
const PLUS_MINUS = new RegExp(`(?:±|\\+/-|正负)${NUMBER}(${UNIT_PATTERN})?`);

/** Digits that count nothing: 〔2020〕10号, 第3, A4, 5G, 指标2：, 1、 at the start, ages. */
const NOT_COUNTED =
  /[〔[【(]\d{4}[〕\]】)]\d*号?|第\d+|[A-Za-z]+[-/]?\d+(?:\.\d+)?|\d+(?:[A-Za-z](?![²³\dwWhH])[^\s]?|号(?:文|令|楼|线)?)|(?:指标|目标)\d+[.:、]?|^\(?\d+(?:[、)]|\.(?!\d))|\d+(?:[-~至]\d+)?周?岁(?:及?以[上下])?/g;
const UP_TO_ALL = /满意|合格|覆盖|知晓|达标|通过|完好|及时|到位|验收/;

const plainText = (text: string): string =>
  chineseNumeralsToDigits(
    halfWidth(text)
      .replace(/(\d)\s*\.\s*(?=\d)/g, "$1.")
      .replace(/(?<=(?:^|[^\d.])\d{1,3}) (?=\d{3}(?!\d))/g, "")
      .replace(/(\d)\s+(?=\d)/g, "$1;")
      .replace(/\s+/g, ""),
  );

const perHead = (before: string, unit: Unit | undefined): Unit | undefined => {
  const heads = Array.from(
    /(?:每[人亩户个件次天日月年头只吨名公里米]+)+$/.exec(before)?.[0].matchAll(/每([^每]+)/g) ?? [],
    ([, head]) => head,
  );
  if (heads.length === 0 || !(unit === undefined || unit.dimension === "money")) return unit;
  return unitOf(`${unit?.text ?? "元"}/${heads.join("*")}`);
};

const measuresIn = (text: string, nameUnit: Unit | undefined): Measure[] => {
  const countable = withoutDates(text).replace(NOT_COUNTED, (found) => " ".repeat(found.length));
  return Array.from(countable.matchAll(MEASURE)).flatMap((match): Measure[] => {
    const [whole, digits = "", unitText = ""] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    const written = perHead(before, unitText === "" ? undefined : unitOf(unitText));
    const { operator, stated } = operatorAround(before, after);
    const bare = before.length + after.replace(/[。.;,]$/, "").length <= 4;
    if (written === undefined && !stated && !bare) return [];
    const unit = written ?? nameUnit;
    return [
      {
        kind: "quantitative",
        operator,
        stated,
        number: decimal(digits.replaceAll(",", "")),
        decimals: (digits.split(".")[1] ?? "").length,
        unit,
        unitFromName: written === undefined && unit !== undefined,
        approximate: /[余多来]/.test(unitText) || /(?:约|近|大概|将近)$/.test(before) || /^(?:左右|上下|[余多])/.test(after),
        completion: COMPLETION.test(text),
        others: 0,
        repaired: false,
      },
    ];
  });
};

const rangeIn = (text: string, nameUnit: Unit | undefined): Range | undefined => {
  const symmetric = PLUS_MINUS.exec(text);
  if (symmetric?.[1] !== undefined) {
    const bound = decimal(symmetric[1].replaceAll(",", ""));
    return { kind: "range", low: bound.neg(), high: bound, unit: symmetric[2] ? unitOf(symmetric[2]) : nameUnit };
  }
  const masked = withoutDates(text).replace(NOT_COUNTED, (found) => " ".repeat(found.length));
  const match = RANGE.exec(masked);
  if (match === null) return undefined;
  const [, sign = "", from = "", fromUnit, to = "", toUnit] = match;
  const unit = toUnit ?? fromUnit;
  const [low, high] = [decimal(`${sign}${from.replaceAll(",", "")}`), decimal(to.replaceAll(",", ""))];
  return low.gt(high) ? undefined : { kind: "range", low, high, unit: unit === undefined ? nameUnit : unitOf(unit) };
};

/** "290%" where nothing can exceed 100 %: a scanned ≥ that became a 2. */
const repaired = (text: string, name: string): string | undefined =>
  UP_TO_ALL.test(name) && /^2(?:100|\d{2}(?:\.\d+)?)%$/.test(text) ? `≥${text.slice(1)}` : undefined;

/**
 * What a target or actual cell says: a number with operator and unit, a range, a date, or words.
 * @param text the cell as shown; `indicatorName` lends its unit ("管护面积(万亩)") where the cell has none.
 */
export const parseQuantity = (text: string, { indicatorName = "" }: { readonly indicatorName?: string } = {}): Quantity => {
  const plain = plainText(text);
  if (plain === "") return { kind: "empty" };
  if (isNotApplicable(plain)) return { kind: "notApplicable" };
  const mended = repaired(plain, indicatorName);
  const sign = leadingOperator(plain);
  if (sign !== undefined && (/^[≥≤<>=]+[?*×…]/.test(plain) || /(?:…|\.\.\.)$/.test(plain)))
    return { kind: "illegible", operator: sign };
  if (isPointerOrScale(plain)) return wording(plain);
  const nameUnit = unitInName(halfWidth(indicatorName));
  const range = rangeIn(plain, nameUnit);
  if (range !== undefined) return range;
  const found = measuresIn(mended ?? plain, nameUnit);
  const date = found.some(({ unit, unitFromName, stated }) => stated || (unit !== undefined && !unitFromName))
    ? undefined
    : dateIn(plain);
  if (date !== undefined) return date;
  const best =
    found.find(({ stated, unit }) => stated && unit) ??
    found.find(({ stated }) => stated) ??
    found.find(({ unit }) => unit) ??
    found[0];
  return best === undefined ? wording(plain) : { ...best, others: found.length - 1, repaired: mended !== undefined };
};
