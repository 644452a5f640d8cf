import type { Decimal } from "./decimal";

/** A closed interval of decimals. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Throws a RangeError when the bounds are the wrong way round. */
export const interval = (low: Decimal, high: Decimal): Interval => {
  if (low.gt(high)) throw new RangeError(`${low.toString()} > ${high.toString()}`);
  return { low, high };
};

/** The sum of two intervals holds every sum of their members. */
export const plus = (a: Interval, b: Interval): Interval => interval(a.low.plus(b.low), a.high.plus(b.high));

/** Whether some number lies in both. A sum is wrong only if the intervals miss each other. */
export const meet = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

export const contains = ({ low, high }: Interval, value: Decimal): boolean => low.lte(value) && value.lte(high);
