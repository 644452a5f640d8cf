import { decimal, type Decimal } from "./decimal";
import { interval, type Interval } from "./interval";

/** A number as a table prints it: its value and how many decimals are shown. 355.2 shown as "355.20" has two. */
export interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

/** What the printed number may stand for: half a unit of its last printed digit to either side. */
export const intervalOf = ({ value, decimals }: Printed): Interval => {
  const half = decimal(5).times(decimal(10).pow(-decimals - 1));
  return interval(value.minus(half), value.plus(half));
};
