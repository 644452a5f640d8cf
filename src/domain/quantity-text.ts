import { isNotApplicable } from "./number-text";
import { halfWidth, withoutSpaces } from "./plain-text";
import type { Measure, Quantity } from "./quantity";
import { dateIn, withoutDates } from "./quantity-date";
import { leadingOperator, operatorAround } from "./quantity-operator";
import { countable, plainQuantityText } from "./quantity-plain";
import { NUMBER, numberOf, rangeIn } from "./quantity-range";
import { COMPLETION, isPointerOrScale, wording } from "./quantity-words";
import { unitInName, unitOf, UNIT_PATTERN, type Unit } from "./unit";

/** Longer texts are prose, or made to keep us busy. */
const LONGEST = 500;
const MEASURE = new RegExp(`((?:(?<=^|[≥≤<>=(:为])-)?)${NUMBER}(${UNIT_PATTERN})?`, "g");
const UP_TO_ALL = /满意|合格|覆盖|知晓|达标|通过|完好|及时|到位|验收/;
/** 一般公共预算:1325.68, and nothing else in the cell. */
const LABEL = /^[^\d,;。!?]{1,30}(?<!时间|时限|期限|日期|年份|年度):$/;
/** 节约5%, 签约5家, 最近3年 are exact. */
const APPROXIMATELY = /(?:(?<![节预签合履违])约|(?<![最附就邻])近|大概|(?<![节预签合履违])约[占为]|左右)$/;

/** 每亩300 · 每人每月530元 · 每户补助1万元. */
const HEADS =
  /((?:每[人亩户个件次天日月年头只吨名公里米]+)+)(补助|补贴|奖励|奖补|发放|资助|救助|投入|标准|不超过|不高于|不低于|[为约按≤≥<>=])*$/;

const perHead = (before: string, unit: Unit | undefined): Unit | undefined => {
  const [, group = "", verb] = HEADS.exec(before) ?? [];
  const heads = Array.from(group.matchAll(/每([^每]+)/g), ([, head = ""]) => head);
  const isMoney = unit?.dimension === "money";
  const isPerThing = heads.some((head) => !/^[天日月年次]+$/.test(head));
  if (heads.length === 0 || !(isMoney || (unit === undefined && verb === undefined)) || !(isPerThing || verb === undefined))
    return unit;
  return unit === undefined && !isPerThing ? undefined : unitOf(`${unit?.text ?? "元"}/${heads.join("*")}`);
};

const measuresIn = (text: string, nameUnit: Unit | undefined): Measure[] =>
  Array.from(countable(withoutDates(text)).matchAll(MEASURE)).flatMap((match): Measure[] => {
    const [whole, sign = "", digits = "", unitText = ""] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    const written = perHead(before, unitText === "" ? undefined : unitOf(unitText));
    const { operator, stated } = operatorAround(before, after);
    const rest = after.replace(/[。.;,]$/, "");
    const bare = before.length + rest.length <= 4 || (LABEL.test(before) && rest === "");
    if (written === undefined && !stated && !bare) return [];
    const unit = written ?? nameUnit;
    return [
      {
        kind: "quantitative",
        operator,
        stated,
        number: numberOf(`${sign}${digits}`),
        decimals: (digits.split(".")[1] ?? "").length,
        unit,
        unitFromName: written === undefined && unit !== undefined,
        approximate: /[余多来]/.test(unitText) || APPROXIMATELY.test(before) || /^(?:左右|上下|[余多])/.test(after),
        completion: COMPLETION.test(text),
        others: OFTEN.test(before) && unit?.dimension.startsWith("money") !== true ? 1 : 0,
        repaired: false,
      },
    ];
  });

/** "290%" where nothing can exceed 100 %, or where nothing is known: a scanned ≥ that became a 2. */
const repaired = (text: string, name: string): string | undefined =>
  /^2(?:100|\d{2}(?:\.\d+)?)%$/.test(text) && (UP_TO_ALL.test(name) || (name === "" && /^2(?:100|[89]\d)/.test(text)))
    ? `≥${text.slice(1)}`
    : undefined;

/** 每季度1次 is four in a year: no number to compare as it stands. */
const OFTEN = /每个?(?:半年|季度?|月|周|星期|天|日)[^\d,，;；。]{0,6}$/;

/** A row that is called nothing but an amount of money ("15万元。") is a budget to stay within. */
const isAmountAlone = ({ unit, stated, others }: Measure, text: string, name: string): boolean =>
  !stated && others === 0 && unit?.dimension === "money" && name !== "" && plainQuantityText(name) === text;

/**
 * What a target or actual cell says: a number with operator and unit, a range, a date, or words.
 * @param text the cell as shown; `indicatorName` lends its unit ("管护面积(万亩)") where the cell has none.
 */
export const parseQuantity = (text: string, { indicatorName = "" }: { readonly indicatorName?: string } = {}): Quantity => {
  const plain = plainQuantityText(text.slice(0, LONGEST));
  if (text.length > LONGEST) return wording(plain);
  if (plain === "") return { kind: "empty" };
  if (isNotApplicable(plain)) return { kind: "notApplicable" };
  const mended = repaired(plain, withoutSpaces(indicatorName));
  const sign = leadingOperator(plain);
  if (sign !== undefined && (/^[≥≤<>=]+[?*×…]/.test(plain) || /(?:…|\.\.\.)$/.test(plain)))
    return { kind: "illegible", operator: sign };
  if (isPointerOrScale(plain)) return wording(plain);
  const nameUnit = unitInName(withoutSpaces(halfWidth(indicatorName)));
  const range = rangeIn(countable(withoutDates(plain)), nameUnit);
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
  if (best === undefined) return wording(plain);
  const measure: Measure = { ...best, others: best.others + found.length - 1, repaired: mended !== undefined };
  return isAmountAlone(measure, plain, indicatorName) ? { ...measure, operator: "<=" } : measure;
};
