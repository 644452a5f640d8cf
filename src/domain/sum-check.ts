import { sum, type Decimal } from "./decimal";
import { interval, meet, plus, type Interval } from "./interval";
import { likelyCause, type LikelyCause } from "./likely-cause";
import { intervalOf, type Printed } from "./printed";

export interface SumMismatch {
  readonly sum: Decimal;
  /** sum − total */
  readonly difference: Decimal;
  /** The most decimals that any operand prints. */
  readonly decimals: number;
  readonly cause: LikelyCause | undefined;
}

/** A whole number in a table of decimals was not rounded; every other operand may hide half a unit of its last digit. */
const mayStandFor = (printed: Printed): Interval =>
  printed.decimals === 0 ? interval(printed.value, printed.value) : intervalOf(printed);

/** How printed addends miss their printed total; undefined when rounding alone explains what is left. */
export const sumMismatch = (addends: readonly Printed[], total: Printed): SumMismatch | undefined => {
  const [first, ...rest] = addends.map(mayStandFor);
  const whole = mayStandFor(total);
  if (first === undefined) return undefined;
  const parts = rest.reduce(plus, first);
  if (meet(parts, whole)) return undefined;
  const values = addends.map(({ value }) => value);
  const slack = parts.high.minus(parts.low).plus(whole.high).minus(whole.low).div(2);
  return {
    sum: sum(values),
    difference: sum(values).minus(total.value),
    decimals: Math.max(total.decimals, ...addends.map(({ decimals }) => decimals)),
    cause: likelyCause(values, total.value, slack),
  };
};

/** What rounding alone leaves between printed addends and their printed total; undefined when nothing is left, or more than that. */
export const roundingRemainder = (addends: readonly Printed[], total: Printed): Omit<SumMismatch, "cause"> | undefined => {
  const added = sum(addends.map(({ value }) => value));
  const difference = added.minus(total.value);
  if (addends.length === 0 || difference.eq(0) || sumMismatch(addends, total) !== undefined) return undefined;
  return { sum: added, difference, decimals: Math.max(total.decimals, ...addends.map(({ decimals }) => decimals)) };
};
