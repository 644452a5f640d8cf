import { decimal, ratio, type Decimal } from "./decimal";
import { inYuan, labelledNumbers, type LabelledNumber } from "./labelled-number";

/** How the rate of an indicator comes from two numbers of its text; the patterns are sources of regular expressions. */
export interface RateFormula {
  /** Names of indicators that it is for. */
  readonly name: string;
  readonly part: string;
  readonly whole: string;
  /** change: (part − whole) ÷ whole. */
  readonly kind: "ratio" | "change";
}

/** Hunan's 部门整体支出绩效评价指标表. The first that fits counts. */
export const HUNAN_RATES: readonly RateFormula[] = [
  { name: "预算调整|^预算控制率", part: "追加|调整", whole: "年初", kind: "ratio" },
  { name: "变动率", part: "本年|当年", whole: "上年", kind: "change" },
  { name: "在职人员控制率", part: "在职|实有", whole: "编制", kind: "ratio" },
  { name: "(?:面积|规模|投资)控制", part: "实际", whole: "批准|批复|概算", kind: "ratio" },
  {
    name: '(?:基本支出|项目支出|三公经费|公用经费)[”"]?(?:预算)?控制',
    part: "实际|支出数|决算",
    whole: "预算|指标",
    kind: "ratio",
  },
];

/** 超出预算511.06万元 is a difference, neither of the two. */
const DIFFERENCE = /超(?:出|过|支|额)|结余|节约|节余|相差|减少|增加|比/;

const only = (numbers: readonly LabelledNumber[], label: string): LabelledNumber | undefined => {
  const found = numbers.filter(
    (number) => new RegExp(label).test(number.label) && number.unit !== "%" && !DIFFERENCE.test(number.label),
  );
  return found.length === 1 ? found[0] : undefined;
};

const sizeOf = (number: LabelledNumber): Decimal => inYuan(number) ?? number.number;

/**
 * The rate in percent that the text of an actual gives: out of its two numbers, else as it is printed there. Undefined when neither
 * is clear.
 */
export const rateIn = (text: string, name: string, formulas: readonly RateFormula[] = HUNAN_RATES): Decimal | undefined => {
  const formula = formulas.find((candidate) => new RegExp(candidate.name).test(name));
  const numbers = labelledNumbers(text);
  if (formula !== undefined) {
    const [part, whole] = [only(numbers, formula.part), only(numbers, formula.whole)];
    const comparable = part && whole && part !== whole && (inYuan(part) === undefined) === (inYuan(whole) === undefined);
    const rate = comparable ? ratio(sizeOf(part), sizeOf(whole)) : undefined;
    if (rate !== undefined) return rate.minus(formula.kind === "change" ? 1 : 0).times(decimal(100));
  }
  const shares = numbers.filter(({ unit }) => unit === "%");
  const stated = shares.filter(({ label }) => /率(?:为|是|达到?|[:=])?$/.test(label));
  return (stated.length === 1 ? stated[0] : numbers.length === 1 ? shares[0] : undefined)?.number;
};
