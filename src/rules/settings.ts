import { decimal, type Decimal } from "../domain/decimal";

/** What differs from form to form or from place to place. */
export interface RuleSettings {
  /** Points that all weights add up to, 100 nearly everywhere. */
  readonly fullMarks: Decimal;
  /** How far weights may miss their sum. */
  readonly weightTolerance: Decimal;
  /** How far the printed total may miss the sum of scores. */
  readonly scoreTolerance: Decimal;
  /** actual ÷ target above which over-completion wants an explanation. The law only says 较多; 1.30 is what reviewers use. */
  readonly overCompletion: Decimal;
}

export const defaultSettings: RuleSettings = {
  fullMarks: decimal(100),
  weightTolerance: decimal("0.001"),
  scoreTolerance: decimal("0.01"),
  overCompletion: decimal("1.30"),
};
