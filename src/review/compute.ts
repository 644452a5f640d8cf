import type { FieldPath } from "../domain/field";
import type { Decimal } from "../domain/decimal";

/** A computed cell of the form that does not hold what it should. */
export interface ComputedChange {
  readonly at: FieldPath;
  /** What people call the row: "基本支出", "总分". */
  readonly row: string;
  readonly kind: "executionRate" | "totalWeight" | "totalScore";
  /** empty: nothing there. different: another number (or words). overwritten: the right number, but the form's own formula is gone. */
  readonly reason: "empty" | "different" | "overwritten";
  /** What the cell shows now, and what it will show. */
  readonly before: string;
  readonly after: string;
  /** The computed value: a rate as a ratio (1 is 100 %), points as points. */
  readonly value: Decimal;
}
