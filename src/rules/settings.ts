import { decimal, type Decimal } from "../domain/decimal";
import type { NamedScale } from "../domain/hunan-bands";
import type { ScoreCap } from "../domain/score-cap";

/** Points by level-1 class: 产出, 效益, … */
export type StandardWeights<Points = Decimal> = Readonly<Record<string, Points>>;

/** What differs from form to form or from place to place. Shares and rates are ratios: 0.9 is 90 %. */
export interface RuleSettings {
  /** Points that all weights add up to, 100 nearly everywhere. */
  readonly fullMarks: Decimal;
  /** How far weights may miss their sum. */
  readonly weightTolerance: Decimal;
  /** How far the printed total may miss the sum of scores. */
  readonly scoreTolerance: Decimal;
  /** How far a score may miss its formula in silence; more is a warning. */
  readonly scoreWarning: Decimal;
  /** From where on a score that misses its formula is an error. */
  readonly scoreError: Decimal;
  /** actual ÷ target above which over-completion wants an explanation. The law only says 较多; 1.30 is what reviewers use. */
  readonly overCompletion: Decimal;
  /** Execution rate below which a reason is asked for (Sichuan: 0.90). */
  readonly executionFloor: Decimal;
  /** Change of the budget within the year, as a share of the initial one, above which a reason is asked for. */
  readonly budgetChange: Decimal;
  /** Points for execution where the form prints no weight for it (Hubei: 20); 0 where it has none. */
  readonly executionWeight: Decimal;
  /** Lower bounds of the first two tiers of words, as shares of the weight: 0.8 and 0.6, until 2019 0.8 and 0.5. */
  readonly tierMet: Decimal;
  readonly tierFloor: Decimal;
  /** Points that no single row should exceed, and that 满意度 should not. */
  readonly heaviestRow: Decimal;
  readonly heaviestSatisfaction: Decimal;
  /** The level-1 weights that the form allows; a form with other classes than all of these is not judged. */
  readonly standardWeights: readonly StandardWeights[];
  /** Scales for indicators whose own cell does not print one. */
  readonly scales: readonly NamedScale[];
  /** The highest total by execution rate; undefined where the place sets none. */
  readonly caps: ScoreCap | undefined;
}

const points = (weights: StandardWeights<number>): StandardWeights =>
  Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, decimal(value)]));

/** 财预〔2020〕10号 without 成本 as a class of its own, and 财预〔2021〕101号 with it; beside both, 10 points for execution. */
const NATIONAL_WEIGHTS: readonly StandardWeights<number>[] = [
  { 产出: 50, 效益: 30, 满意度: 10 },
  { 产出: 50, 效益: 40 },
  { 成本: 20, 产出: 40, 效益: 20, 满意度: 10 },
  { 成本: 20, 产出: 40, 效益: 30 },
];

export const defaultSettings: RuleSettings = {
  fullMarks: decimal(100),
  weightTolerance: decimal("0.001"),
  scoreTolerance: decimal("0.01"),
  scoreWarning: decimal("0.05"),
  scoreError: decimal("0.1"),
  overCompletion: decimal("1.30"),
  executionFloor: decimal("0.90"),
  budgetChange: decimal("0.20"),
  executionWeight: decimal(0),
  tierMet: decimal("0.8"),
  tierFloor: decimal("0.6"),
  heaviestRow: decimal(30),
  heaviestSatisfaction: decimal(10),
  standardWeights: NATIONAL_WEIGHTS.map(points),
  scales: [],
  caps: undefined,
};

/** The settings as a form's data holds them: plain numbers under the same names, and the one set of level-1 weights by plain name. */
export type PlainSettings = {
  readonly [Name in keyof RuleSettings as RuleSettings[Name] extends Decimal ? Name : never]?: number;
} & {
  readonly levelWeights?: StandardWeights<number>;
  readonly scales?: readonly NamedScale[];
  readonly caps?: ScoreCap;
};

/** A form's plain settings for `check`. */
export const settingsFrom = ({ levelWeights, scales, caps, ...numbers }: PlainSettings): Partial<RuleSettings> => ({
  ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, decimal(value)])),
  ...(levelWeights && { standardWeights: [points(levelWeights)] }),
  ...(scales && { scales }),
  ...(caps && { caps }),
});
