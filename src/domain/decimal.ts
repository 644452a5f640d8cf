import Big from "big.js";

/** Exact decimal number. Never a binary float. */
export type Decimal = Big;

/** A private constructor, so that nobody else's settings of big.js change our arithmetic. */
const Exact = Big();
Exact.DP = 40;
Exact.RM = 1; // half-up, as in Chinese accounting

/** The decimal of a number or of a plain numeral ("355.2"). Throws on anything else: parse texts with domain/number-text first. */
export const decimal = (value: number | string | Decimal): Decimal => new Exact(value);

export const ZERO = decimal(0);

/** Half-up at `places` decimals. */
export const round = (value: Decimal, places: number): Decimal => value.round(places, 1);

/** Exact sum. */
export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};

/** part / whole, undefined when the whole is 0: there is no rate on nothing. */
export const ratio = (part: Decimal, whole: Decimal): Decimal | undefined => (whole.eq(0) ? undefined : part.div(whole));
