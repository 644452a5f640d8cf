import { meets } from "./comparison";
import { round, type Decimal } from "./decimal";
import type { RowReading } from "./row-reading";

const isWhole = (value: Decimal): boolean => round(value, 0).eq(value);

/** The weight that a row without one was scored by, if its score is that weight times the actual share. */
export const scaledWeight = ({ target, actual, indicator }: RowReading): Decimal | undefined => {
  const score = indicator.score?.value;
  if (indicator.weight?.value !== undefined || score === undefined || score.lte(0) || isWhole(score)) return undefined;
  if (target.kind !== "quantitative" || actual.kind !== "quantitative" || actual.unit?.dimension !== "share") return undefined;
  if (meets(target, actual) !== true || actual.number.lte(0) || actual.number.gte(100)) return undefined;
  const weight = score.times(100).div(actual.number);
  return isWhole(weight) ? weight : undefined;
};
