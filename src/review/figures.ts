import type { Decimal } from "../domain/decimal";
import type { FieldPath } from "../domain/field";

/** 优 90–100, 良 80–90, 中 60–80, 差 below 60 (财预〔2020〕10号). */
export type Grade = "excellent" | "good" | "fair" | "poor";

/** What can be computed from a form; a figure whose inputs are missing is absent. */
export interface Figures {
  /** Points. */
  readonly totalWeight?: Decimal;
  readonly totalScore?: Decimal;
  readonly grade?: Grade;
  /** Of all the money, in percent at two decimals. */
  readonly executionRate?: Decimal;
  /** Shares of 基本支出 and 项目支出 in the money spent, in percent at two decimals. */
  readonly basicShare?: Decimal;
  readonly projectShare?: Decimal;
  /** Points per level-1 heading, in the form's order. */
  readonly levels: readonly { readonly at: FieldPath; readonly name: string; readonly weight?: Decimal; readonly score?: Decimal }[];
  /** Fields that a person fills in: how many there are, and which are still empty. */
  readonly toFill: { readonly count: number; readonly empty: readonly FieldPath[] };
}
