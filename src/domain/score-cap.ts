import { decimal, round, type Decimal } from "./decimal";
import { executionOf } from "./execution";
import type { Source } from "./finding";
import type { SelfEvaluation } from "./self-evaluation";

/** What a total may be at most when less than a part of the budget was spent. */
export interface CapStep {
  /** Ratio: 0.8 is 80 %. */
  readonly rateBelow: number;
  /** Points. */
  readonly totalAtMost: number;
}

/** 总分封顶: the highest total by execution rate, as a place sets it, and the document in which it does. */
export interface ScoreCap {
  readonly source: Omit<Source, "id">;
  readonly steps: readonly CapStep[];
}

/**
 * The step that holds at a rate (a ratio): of those above it the strictest. The rate counts as it is printed, at two decimals of a
 * percent: 79.999 % prints as 80.00 % and is not below 80 %.
 */
export const capAt = (rate: Decimal, { steps }: ScoreCap): CapStep | undefined => {
  const printed = round(rate, 4);
  return steps
    .filter(({ rateBelow }) => printed.lt(rateBelow))
    .reduce<CapStep | undefined>(
      (low, step) => (low === undefined || step.totalAtMost < low.totalAtMost ? step : low),
      undefined,
    );
};

/** What a form's total may be at most, because of how little was spent. */
export interface TotalLimit {
  /** Ratio, exact. */
  readonly rate: Decimal;
  readonly rateBelow: Decimal;
  /** Points. */
  readonly most: Decimal;
  readonly source: ScoreCap["source"];
}

/** Undefined where the place sets no caps, enough was spent, or the rate is not known. */
export const totalLimit = (form: SelfEvaluation, caps: ScoreCap | undefined): TotalLimit | undefined => {
  const rate = caps && executionOf(form)?.rate;
  const step = rate && capAt(rate, caps);
  return step && { rate, rateBelow: decimal(step.rateBelow), most: decimal(step.totalAtMost), source: caps.source };
};
