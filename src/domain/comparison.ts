import { decimal, ratio, ZERO, type Decimal } from "./decimal";
import { inBase, type Measure, type Quantity } from "./quantity";
import type { Unit } from "./unit";

/** Things of which less is better: a bare "2%" or "20万元" beside such a name is a ceiling, not a goal to exceed. */
const LESS_IS_BETTER =
  /成本|结余|结转|控制率|变动率|调整|投诉|事故|死亡|发病|火灾|受害|成灾|流失|超支|超标|发生率|费用|耗|投资|单价|标准(?=$|[(（])|时限|天数|差错|误差|返工|缺陷|明显变质/;

/** Whether a target written without ≥ is to be kept under rather than reached. `names`: of the row and the headings above it. */
export const isCeilingByName = (names: readonly string[]): boolean => names.some((name) => LESS_IS_BETTER.test(name));

/** The same number, once with the unit of the other where its own was left out; 0.97 beside 95 % may be 97 %. */
const readings = (own: Measure, other: Measure): readonly Decimal[] => {
  const isBare = own.unit === undefined || own.unitFromName;
  const mayBeRatio = isBare && (own.unit ?? other.unit)?.dimension === "share" && other.number.gte(10);
  const ratios = mayBeRatio && own.number.gt(0) && own.number.lte(1) ? [own.number.times(100)] : [];
  const isOfOther = own.unit === undefined && other.unit !== undefined;
  return [...(isOfOther ? [own.number.times(other.unit.factor), own.number] : [inBase(own)]), ...ratios];
};

/** "160万" names no unit: it may be of any. */
const isSameDimension = (a: Unit | undefined, b: Unit | undefined): boolean =>
  a === undefined || b === undefined || a.dimension === b.dimension || [a, b].some(({ dimension }) => dimension === "number");

/**
 * Target and actual in one unit, undefined when they do not measure the same thing. A number without a unit takes the other's unit,
 * unless as a plain number it comes closer (target 30000, actual 3.3万人).
 */
export const inOneUnit = (target: Measure, actual: Measure): Pair | undefined => {
  if (!isSameDimension(target.unit, actual.unit)) return undefined;
  const pairs = readings(target, actual).flatMap((t) => readings(actual, target).map((a) => ({ target: t, actual: a })));
  return pairs.reduce((best, pair) => (isCloser(pair, best) ? pair : best));
};

interface Pair {
  readonly target: Decimal;
  readonly actual: Decimal;
}

/** Whether target and actual are fewer times each other; of nothing, everything is no times. Multiplied out: division is slow. */
const isCloser = (one: Pair, other: Pair): boolean => {
  const [a, b] = [apart(one), apart(other)];
  return a.more.times(b.less).lt(b.more.times(a.less));
};

const apart = ({ target, actual }: Pair): { readonly more: Decimal; readonly less: Decimal } => {
  const [t, a] = [target.abs(), actual.abs()];
  if (t.eq(0) || a.eq(0)) return { more: ZERO, less: decimal(1) };
  return a.lt(t) ? { more: t, less: a } : { more: a, less: t };
};

/** actual ÷ target, undefined when they cannot be compared or the target is 0. */
export const completion = (target: Measure, actual: Measure): Decimal | undefined => {
  const pair = inOneUnit(target, actual);
  return pair && ratio(pair.actual, pair.target);
};

/**
 * Whether the actual does what the target asks. A target without an operator is met for certain only by the very number: whether
 * more or less would be better is not written.
 */
export const meets = (target: Measure, actual: Measure): boolean | undefined => {
  const pair = inOneUnit(target, actual);
  if (pair === undefined || target.others > 0 || actual.others > 0) return undefined;
  switch (target.operator) {
    case ">=":
      return pair.actual.gte(pair.target);
    case ">":
      return pair.actual.gt(pair.target);
    case "<=":
      return pair.actual.lte(pair.target);
    case "<":
      return pair.actual.lt(pair.target);
    case "=":
      return pair.actual.eq(pair.target);
  }
};

/** 无, 未发生, 零投诉: the number 0 in words. */
const NONE = /^(?:无(?![法从需关])|没有|未(?:发生|出现|发现|收到|接到)|零(?!星)|不存在).{0,12}$/;

/** Whether words that say that there was nothing do what the target asks: 0, or no more than so many. */
export const isKeptByNone = (target: Quantity, actual: string): boolean =>
  target.kind === "quantitative" &&
  (target.number.eq(0) || target.operator === "<=" || target.operator === "<") &&
  NONE.test(actual.trim());
