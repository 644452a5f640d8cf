import { decimal, ratio, round } from "../../domain/decimal";
import { isBlank, type Field } from "../../domain/field";
import { contains } from "../../domain/interval";
import { intervalOf, type Printed } from "../../domain/printed";
import type { Severity } from "../../domain/finding";

/** Rates in percent, everything as plain numerals. */
export interface RateData {
  /** As printed; absent when the cell is empty. */
  readonly printed?: string;
  readonly expected: string;
  readonly part: string;
  readonly whole: string;
  /** The printed number is the rate as a ratio: 1 instead of 100 %. */
  readonly isRatio: boolean;
}

export interface RateFields {
  readonly rate: Field<Printed> | undefined;
  readonly part: Field<Printed> | undefined;
  readonly whole: Field<Printed> | undefined;
}

/** How a printed rate misses part ÷ whole at its own decimals; an empty one is a warning. Undefined when it fits or nothing can be said. */
export const rateMiss = ({ rate: printed, part, whole }: RateFields): { data: RateData; severity: Severity } | undefined => {
  const [a, b] = [part?.value, whole?.value];
  const rate = a && b && ratio(a.value.times(100), b.value);
  if (printed === undefined || a === undefined || b === undefined || rate === undefined) return undefined;
  const empty = isBlank(printed);
  const fits = printed.value === undefined || contains(intervalOf({ ...printed.value, value: rate }), printed.value.value);
  if (!empty && fits) return undefined;
  const decimals = printed.value?.decimals ?? 2;
  return {
    severity: empty ? "warning" : "error",
    data: {
      ...(printed.value && { printed: printed.value.value.toFixed(decimals) }),
      expected: round(rate, Math.max(2, decimals)).toFixed(Math.max(2, decimals)),
      part: a.value.toFixed(a.decimals),
      whole: b.value.toFixed(b.decimals),
      isRatio: printed.value !== undefined && printed.value.value.times(decimal(100)).minus(rate).abs().lt(decimal("0.5")),
    },
  };
};
