import { isInTime } from "../domain/date-span";
import { decimal, round, type Decimal } from "../domain/decimal";
import { executionOf } from "../domain/execution";
import { isBlank, type Field, type FieldPath } from "../domain/field";
import { executionLine, fundingName } from "../domain/funding";
import { isNotApplicable } from "../domain/number-text";
import { ownPoints } from "../domain/own-points";
import { readRows, type RowReading } from "../domain/row-reading";
import { executionShare, missOf, proposal, type Proposal } from "../domain/scoring";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { sharesOf, tierOf, TIERS, type Tier } from "../domain/tier";
import { scaleScores } from "../rules/scale-scores";
import { defaultSettings, type RuleSettings } from "../rules/settings";
import { unclear, type Unclear } from "./unclear-score";

/** A scored row and what the formulas say of it, to be shown beside the typed score and never written without the user's yes. */
export interface ProposedScore {
  /** The score's cell. */
  readonly at: FieldPath;
  readonly row: string;
  /** Points. */
  readonly weight?: Decimal;
  /** As the sheet shows them; empty for the row of execution. */
  readonly target: string;
  readonly actual: string;
  /** What is typed now, if it is a number. */
  readonly typed?: Decimal;
  /** The score's cell reckons by a formula of its own. */
  readonly isFormula: boolean;
  readonly answer: ScoreAnswer;
}

/** points: the formula's. tiers: a judgement, only its bounds can be told. none: nothing can be told, and why. */
export type ScoreAnswer =
  ScorePoints | { readonly kind: "tiers"; readonly said?: Tier; readonly tiers: readonly TierPoints[] } | Unsaid;

export interface ScorePoints {
  readonly kind: "points";
  /** execution: rate × weight. scale: by its band. The others as in `Proposal`. */
  readonly by: Proposal["kind"] | "execution" | "scale";
  /** What the points come from, in percent: the share of the weight; by a scale the rate that its bands are about. */
  readonly percent: Decimal;
  /** Points at two decimals; the same where there is but one answer. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** False where the formula is mere practice, or the form does not say whether more or less is better. */
  readonly isCertain: boolean;
  /** typed − proposed; 0 where rounding explains it, absent where nothing is typed. */
  readonly difference?: Decimal;
}

export interface TierPoints {
  readonly tier: Tier;
  readonly low: Decimal;
  readonly high: Decimal;
}

interface Unsaid {
  readonly kind: "none";
  readonly why: Unclear;
}

/** The points to write where the user says yes: there is one answer, another than what is typed, and no formula of the sheet stands there. */
export const proposedPoints = ({ answer, isFormula }: ProposedScore): Decimal | undefined => {
  if (answer.kind !== "points" || isFormula || !answer.low.eq(answer.high) || answer.difference?.eq(0)) return undefined;
  return answer.low;
};

const POINT_DECIMALS = 2;

const byShare = (
  by: ScorePoints["by"],
  share: Decimal,
  weight: Decimal,
  typed: Decimal | undefined,
  isCertain = true,
): ScorePoints => {
  const points = round(weight.times(share), POINT_DECIMALS);
  const difference = typed && missOf(typed, weight, share).difference;
  return {
    kind: "points",
    by,
    percent: share.times(100),
    low: points,
    high: points,
    isCertain,
    ...(difference && { difference }),
  };
};

const byScale = (
  { rate, low, high }: { readonly rate: Decimal; readonly low: Decimal; readonly high: Decimal },
  typed: Decimal | undefined,
): ScorePoints => {
  const miss = (points: Decimal): Decimal =>
    points.lt(low) ? points.minus(low) : points.gt(high) ? points.minus(high) : decimal(0);
  return {
    kind: "points",
    by: "scale",
    percent: rate,
    low: round(low, POINT_DECIMALS),
    high: round(high, POINT_DECIMALS),
    isCertain: true,
    ...(typed && { difference: miss(typed) }),
  };
};

interface Asked {
  readonly row: RowReading;
  readonly weight: Decimal;
  readonly typed: Decimal | undefined;
  readonly year: number | undefined;
}

const answerFor = ({ row, weight, typed, year }: Asked, settings: RuleSettings): ScoreAnswer => {
  const { indicator, names, target, actual } = row;
  const scale = scaleScores(indicator, settings);
  if (scale) return byScale(scale, typed);
  const found = proposal(target, actual, names);
  if (found) return byShare(found.kind, found.share, weight, typed, found.isCertain);
  const areDates = target.kind === "date" && actual.kind === "date" && year !== undefined;
  if (areDates && isInTime(target, actual, year)) return byShare("met", decimal(1), weight, typed);
  const why = unclear(row);
  if (why) return { kind: "none", why };
  const said = tierOf(indicator.actual?.text ?? "");
  const tiers = TIERS.map((tier): TierPoints => {
    const { low, high } = sharesOf(tier, settings);
    return { tier, low: round(low.times(weight), POINT_DECIMALS), high: round(high.times(weight), POINT_DECIMALS) };
  });
  return { kind: "tiers", ...(said && { said }), tiers };
};

const executionScore = (form: SelfEvaluation, { executionWeight }: RuleSettings): ProposedScore[] => {
  const line = executionLine(form);
  const weight = line?.weight?.value ?? executionWeight;
  const rate = executionOf(form)?.rate;
  if (line?.score === undefined || weight.eq(0)) return [];
  const { value } = line.score;
  const answer: ScoreAnswer = rate ? byShare("execution", executionShare(rate), weight, value) : { kind: "none", why: "noRate" };
  return [{ ...common(line.score), row: fundingName(line), weight, target: "", actual: "", answer }];
};

const common = ({ at, value, formula }: Field<Decimal>): Pick<ProposedScore, "at" | "typed" | "isFormula"> => ({
  at,
  ...(value && { typed: value }),
  isFormula: formula !== undefined,
});

/** A row that is told but not scored (其中：…) has a stroke for its points, or nothing at all. */
const isScored = (weight: Field<Decimal> | undefined, score: Field<Decimal>): boolean =>
  !isNotApplicable(score.text) && !(weight?.value === undefined && !isBlank(weight) && isBlank(score));

/** All scored rows in the order of the sheet; none where the form has no scores. */
export const proposedScores = (form: SelfEvaluation, settings: Partial<RuleSettings> = {}): readonly ProposedScore[] => {
  const all = { ...defaultSettings, ...settings };
  const rows = readRows(form).flatMap((row, index): ProposedScore[] => {
    const { score, plainName, target, actual } = row.indicator;
    if (score === undefined || score.inherited || !isScored(row.indicator.weight, score)) return [];
    const weight = ownPoints(form, index, "weight")?.value;
    const asked = weight && { row, weight, typed: score.value, year: form.year };
    const answer: ScoreAnswer = asked ? answerFor(asked, all) : { kind: "none", why: "noWeight" };
    const texts = { target: target?.text ?? "", actual: actual?.text ?? "" };
    return [{ ...common(score), row: plainName, ...(weight && { weight }), ...texts, answer }];
  });
  return [...executionScore(form, all), ...rows];
};
