import { rateIn } from "../domain/band-rate";
import { bandsIn, scoresAt, type Scale } from "../domain/band-scale";
import type { Decimal } from "../domain/decimal";
import { isNamed } from "../domain/hunan-bands";
import type { Indicator } from "../domain/self-evaluation";
import type { RuleSettings } from "./settings";

/** The scale that the row's own cell prints, else the form's for such an indicator and weight. */
const scaleOf = ({ target, plainName, weight }: Indicator, { scales }: RuleSettings): Scale | undefined => {
  const bands = bandsIn(target?.text ?? "");
  if (bands !== undefined) return { bands };
  return scales.find(({ name, weight: points }) => isNamed(name, plainName) && weight?.value?.eq(points))?.scale;
};

export interface ScaleScores {
  /** In percent. */
  readonly rate: Decimal;
  /** Points: more than one at the border of two bands. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The points that an indicator's scale gives at the rate that its actual tells; undefined where either is not clear. */
export const scaleScores = (indicator: Indicator, settings: RuleSettings): ScaleScores | undefined => {
  const scale = scaleOf(indicator, settings);
  const rate = scale && indicator.actual && rateIn(indicator.actual.text, indicator.plainName);
  const scores = scale && rate && scoresAt(scale, rate);
  return rate && scores && { rate, ...scores };
};
