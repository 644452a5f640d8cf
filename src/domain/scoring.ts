import { isCeilingByName, inOneUnit } from "./comparison";
import { decimal, round, ZERO, type Decimal } from "./decimal";
import { inBase, type Measure, type Quantity, type Range } from "./quantity";

/** What the formula gives a row, as a share of its weight. */
export interface Proposal {
  /** met: the full weight. reached: actual ÷ target. kept: target ÷ actual, for a ceiling. range: how near the nearest bound. */
  readonly kind: "met" | "reached" | "kept" | "range";
  /** 0…1, exact. */
  readonly share: Decimal;
  /** False where the form does not say whether more or less is better, or where the formula is mere practice. */
  readonly isCertain: boolean;
}

const ONE = decimal(1);
const MET: Proposal = { kind: "met", share: ONE, isCertain: true };

/** Weight × execution rate, at most the weight. `rate` is a ratio. */
export const executionShare = (rate: Decimal): Decimal => (rate.gt(ONE) ? ONE : rate.lt(ZERO) ? ZERO : rate);

/** A target of "12个月" or "20万元" for a cost, without ≤: to be kept under, most likely, but it is not written. */
const isPerhapsCeiling = (target: Measure, names: readonly string[]): boolean =>
  !target.stated && (isCeilingByName(names) || /^(?:days|months|hours)/.test(target.unit?.dimension ?? ""));

const measured = (target: Measure, actual: Measure, names: readonly string[]): Proposal | undefined => {
  if (target.others + actual.others > 0 || target.approximate || actual.approximate) return undefined;
  if (actual.completion && target.unit?.dimension !== "share") return undefined;
  const pair = inOneUnit(target, actual);
  if (pair === undefined || pair.target.lt(ZERO) || pair.actual.lt(ZERO)) return undefined;
  if (pair.target.eq(pair.actual)) return MET;
  if (actual.stated && actual.operator !== "=") return undefined;
  const less = pair.actual.lt(pair.target);
  const isCeiling = target.operator === "<=" || target.operator === "<";
  if (isCeiling && less) return MET;
  if (isCeiling) return { kind: "kept", share: pair.target.div(pair.actual), isCertain: true };
  const isCertain = !isPerhapsCeiling(target, names);
  if (!less) return { ...MET, isCertain };
  return { kind: "reached", share: pair.actual.div(pair.target), isCertain };
};

const within = (target: Range, actual: Measure): Proposal | undefined => {
  if (actual.others > 0 || actual.approximate || actual.number.lt(ZERO)) return undefined;
  const [own, other] = [actual.unit ?? target.unit, target.unit ?? actual.unit];
  if (own?.dimension !== other?.dimension) return undefined;
  const value = inBase({ number: actual.number, unit: own });
  const [low, high] = [target.low, target.high].map((number) => inBase({ number, unit: other })) as [Decimal, Decimal];
  if (value.gte(low) && value.lte(high)) return MET;
  if (value.lt(low)) return low.lte(ZERO) ? undefined : { kind: "range", share: value.div(low), isCertain: false };
  return { kind: "range", share: executionShare(high.div(value)), isCertain: false };
};

/**
 * What the formula gives for target and actual: in full when met, else actual ÷ target (≥, =) or target ÷ actual (≤). Undefined where
 * they cannot be compared. `names`: of the row and the headings above it.
 */
export const proposal = (target: Quantity, actual: Quantity, names: readonly string[]): Proposal | undefined => {
  if (actual.kind !== "quantitative") return undefined;
  if (target.kind === "quantitative") return measured(target, actual, names);
  return target.kind === "range" ? within(target, actual) : undefined;
};

export interface Miss {
  /** The formula's score, half-up at two decimals. */
  readonly expected: Decimal;
  /** printed − the nearest score that a permitted rounding gives. */
  readonly difference: Decimal;
}

/**
 * How far a printed score is from weight × share. The share may be rounded to two decimals of a percent first (80.45 % → 8.045 →
 * 8.05), or not (8.0449 → 8.04), and the score to one decimal or two.
 */
export const missOf = (printed: Decimal, weight: Decimal, share: Decimal): Miss => {
  const exact = weight.times(share);
  const candidates = [exact, weight.times(round(share, 4))].flatMap((score) => [score, round(score, 2), round(score, 1)]);
  const differences = candidates.map((score) => printed.minus(score));
  return {
    expected: round(exact, 2),
    difference: differences.reduce((best, next) => (next.abs().lt(best.abs()) ? next : best)),
  };
};
