import { decimal } from "./decimal";
import { contains, interval, meet, type Interval } from "./interval";
import { intervalOf, type Printed } from "./printed";

const HUNDRED = decimal(100);

/** Amounts with decimals were rounded before they were printed; whole ones were not. */
const mayStandFor = (printed: Printed): Interval =>
  printed.decimals === 0 ? interval(printed.value, printed.value) : intervalOf(printed);

/** The rates, in percent, that the printed amounts allow; only for a budget above 0 and money spent that is not negative. */
const allowed = (budget: Printed, executed: Printed): Interval | undefined => {
  const [whole, part] = [mayStandFor(budget), mayStandFor(executed)];
  if (whole.low.lte(0) || part.low.lt(0)) return undefined;
  return interval(part.low.div(whole.high).times(HUNDRED), part.high.div(whole.low).times(HUNDRED));
};

/** Whether a text has the sign of a percentage in it. */
export const saysPercent = (text: string): boolean => /[%‰％]|百分/.test(text);

/** 0.95 where 95 % is meant: at most 1, and no sign of a percentage beside it. */
const isWrittenAsRatio = ({ value }: Printed, text: string): boolean => value.gt(0) && value.lte(1) && !saysPercent(text);

/** The same rate in percent: 0.95 is 95. */
export const inPercent = (printed: Printed, text: string): Printed =>
  isWrittenAsRatio(printed, text)
    ? { value: printed.value.times(HUNDRED), decimals: Math.max(0, printed.decimals - 2) }
    : printed;

/** How a printed rate misses the money beside it. tail: the amounts may have been rounded, and the rate be that of the exact ones. */
export type RateFault = "tail" | "wrong";

/** Undefined where the printed rate, in percent, is that of the printed amounts. */
export const rateFault = (printed: Printed, budget: Printed, executed: Printed): RateFault | undefined => {
  const exact = executed.value.div(budget.value).times(HUNDRED);
  if (contains(intervalOf({ ...printed, value: exact }), printed.value)) return undefined;
  const range = allowed(budget, executed);
  return range !== undefined && meet(range, intervalOf(printed)) ? "tail" : "wrong";
};
