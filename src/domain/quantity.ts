import type { Decimal } from "./decimal";
import type { Unit } from "./unit";

export type Operator = "=" | ">=" | "<=" | ">" | "<";

/** A number with its unit and the way it wants to be compared: ≥500人次. */
export interface Measure {
  readonly kind: "quantitative";
  readonly operator: Operator;
  /** False when no operator was written: "63人" is taken as "=", and often means "≥". */
  readonly stated: boolean;
  /** In `unit`, as written: 3.3 for 3.3万人. */
  readonly number: Decimal;
  readonly decimals: number;
  readonly unit: Unit | undefined;
  /** True when the unit was not written here but in the indicator's name. */
  readonly unitFromName: boolean;
  /** 余, 约, 多, 近, 左右: never compare exactly. */
  readonly approximate: boolean;
  /** "已完成100%": how much was done, in place of the value. */
  readonly completion: boolean;
  /** How many further quantities the text holds: then this one is the first that fits, and only a guess. */
  readonly others: number;
  /** True when a scanned "2" was read as "≥" (290% → ≥90%). */
  readonly repaired: boolean;
}

/** Between two numbers of one unit, both included: 1-2个, ±10%. */
export interface Range {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit | undefined;
}

/** A calendar date or period, as far as it is written. `before`: it is a deadline (前, 底前). */
export interface DateQuantity {
  readonly kind: "date";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly before: boolean;
  readonly text: string;
}

/**
 * Words. `about` tells what they speak of: time (按规定时限完成), a limit (不超过预算), another document (根据…办法填报: a pointer), how
 * points are given (有结余，扣3分: a scale), or whatever else.
 */
export interface Wording {
  readonly kind: "qualitative";
  readonly about: "time" | "limit" | "pointer" | "scale" | "words";
}

/** An operator without a number that can be read: ≥?0次, ≥**人. */
export interface Illegible {
  readonly kind: "illegible";
  readonly operator: Operator;
}

export type Quantity =
  Measure | Range | DateQuantity | Wording | Illegible | { readonly kind: "empty" } | { readonly kind: "notApplicable" };

/** The number in the base unit of its dimension: 3.3万人 is 33000. */
export const inBase = ({ number, unit }: Pick<Measure, "number" | "unit">): Decimal =>
  unit ? number.times(unit.factor) : number;
