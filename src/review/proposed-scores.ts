import { round, type Decimal } from "../domain/decimal";
import type { FieldPath } from "../domain/field";
import { executionOf } from "../domain/execution";
import { executionLine, fundingName } from "../domain/funding";
import { ownPoints } from "../domain/own-points";
import { readRows, type RowReading } from "../domain/row-reading";
import { executionShare, proposal } from "../domain/scoring";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { sharesOf, tierOf } from "../domain/tier";
import { scaleScores } from "../rules/scale-scores";
import { defaultSettings, type RuleSettings } from "../rules/settings";

/** The score that the formula gives a row, to be shown beside the typed one and never written without the user's yes. */
export interface ProposedScore {
  /** The score's cell. */
  readonly at: FieldPath;
  readonly row: string;
  /** execution: rate × weight. completion: by target and actual. scale: by its band. tier: by its words, and only as bounds. */
  readonly by: "execution" | "completion" | "scale" | "tier";
  /** Points at two decimals; the same where there is but one answer. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** False where the formula is mere practice, or the form does not say whether more or less is better. */
  readonly isCertain: boolean;
  /** What is typed now, if it is a number. */
  readonly typed?: Decimal;
}

type Points = Pick<ProposedScore, "by" | "low" | "high" | "isCertain">;

const one = (by: ProposedScore["by"], points: Decimal, isCertain = true): Points => {
  const score = round(points, 2);
  return { by, low: score, high: score, isCertain };
};

const pointsFor = (
  { indicator, names, target, actual }: RowReading,
  weight: Decimal,
  settings: RuleSettings,
): Points | undefined => {
  const scale = scaleScores(indicator, settings);
  if (scale) return { by: "scale", low: round(scale.low, 2), high: round(scale.high, 2), isCertain: true };
  const found = proposal(target, actual, names);
  if (found) return one("completion", weight.times(found.share), found.isCertain);
  const isWords = target.kind === "qualitative" && target.about !== "scale" && actual.kind === "qualitative";
  const tier = isWords ? tierOf(indicator.actual?.text ?? "") : undefined;
  const shares = tier && sharesOf(tier, settings);
  return (
    shares && { by: "tier", low: round(shares.low.times(weight), 2), high: round(shares.high.times(weight), 2), isCertain: false }
  );
};

const executionPoints = (form: SelfEvaluation, { executionWeight }: RuleSettings): ProposedScore[] => {
  const line = executionLine(form);
  const weight = line?.weight?.value ?? executionWeight;
  const rate = executionOf(form)?.rate;
  if (line?.score === undefined || rate === undefined || weight.eq(0)) return [];
  const typed = line.score.value;
  return [
    {
      at: line.score.at,
      row: fundingName(line),
      ...one("execution", weight.times(executionShare(rate))),
      ...(typed && { typed }),
    },
  ];
};

/** What the formulas give each row that they can judge, in the order of the sheet. */
export const proposedScores = (form: SelfEvaluation, settings: Partial<RuleSettings> = {}): readonly ProposedScore[] => {
  const all = { ...defaultSettings, ...settings };
  const rows = readRows(form).flatMap((reading, row): ProposedScore[] => {
    const { score, plainName } = reading.indicator;
    const weight = ownPoints(form, row, "weight")?.value;
    const points = weight && score && !score.inherited ? pointsFor(reading, weight, all) : undefined;
    return points && score ? [{ at: score.at, row: plainName, ...points, ...(score.value && { typed: score.value }) }] : [];
  });
  return [...executionPoints(form, all), ...rows];
};
