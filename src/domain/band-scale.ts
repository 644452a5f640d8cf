import { decimal, ZERO, type Decimal } from "./decimal";
import { halfWidth, withoutSpaces } from "./plain-text";

/** One band of a scale, both bounds included and in percent; a bound that is not there is open. */
export interface Band {
  readonly from?: number;
  readonly to?: number;
  readonly points: number;
}

/** `full` points up to a limit (or from it on), and so many less for each step beyond. */
export interface Steps {
  readonly points: number;
  /** In percent. */
  readonly limit: number;
  readonly beyond: "above" | "below";
  /** Percentage points. */
  readonly step: number;
  readonly lose: number;
}

/** How an indicator of the 评价指标表 is scored. */
export type Scale = { readonly bands: readonly Band[] } | { readonly steps: Steps };

const N = "(-?\\d{1,9}(?:\\.\\d{1,9})?)";
const POINTS = new RegExp(`[得计记]?${N}分`);
const RANGE = new RegExp(`${N}%?(?:\\(不?含\\))?[-~—至到]${N}%`);
const UP_TO = new RegExp(`(?:[≤<]=?|不超过|不高于|小于(?:等于)?|低于|控制在)${N}%`);
const FROM = new RegExp(`(?:[≥>]=?|不低于|大于(?:等于)?|高于|超过)${N}%`);
const EXACTLY = new RegExp(`(?:=|为|等于)${N}(?:%|(?=[,:计得]))`);

const bandOf = (clause: string): Band | undefined => {
  const written = POINTS.exec(clause)?.[1];
  const points = written === undefined ? (clause.includes("不得分") ? 0 : undefined) : Number(written);
  if (points === undefined || /每|扣/.test(clause)) return undefined;
  const range = RANGE.exec(clause);
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]), points };
  const to = UP_TO.exec(clause)?.[1];
  if (to !== undefined) return { to: Number(to), points };
  const from = FROM.exec(clause)?.[1];
  if (from !== undefined) return { from: Number(from), points };
  const exact = EXACTLY.exec(clause)?.[1];
  return exact === undefined ? undefined : { from: Number(exact), to: Number(exact), points };
};

/** The bands that a cell prints ("≤100%，计5分；100-110%（含），计4分；…"); undefined unless every clause that gives points is understood. */
export const bandsIn = (text: string): readonly Band[] | undefined => {
  const clauses = withoutSpaces(halfWidth(text))
    .split(/[;。]/)
    .filter((clause) => /\d分|不得分/.test(clause));
  const bands = clauses.flatMap((clause) => bandOf(clause) ?? []);
  return bands.length >= 2 && bands.length === clauses.length ? bands : undefined;
};

const stepped = ({ points, limit, beyond, step, lose }: Steps, rate: Decimal): readonly Decimal[] => {
  const excess = beyond === "above" ? rate.minus(limit) : decimal(limit).minus(rate);
  if (excess.lte(ZERO)) return [decimal(points)];
  const steps = excess.div(step);
  const atLeastZero = (score: Decimal): Decimal => (score.lt(ZERO) ? ZERO : score);
  // A step that was only begun may count in full, in part or not at all.
  return [steps.round(0, 0), steps, steps.round(0, 3)].map((count) => atLeastZero(decimal(points).minus(count.times(lose))));
};

/** The scores that a scale allows at a rate in percent: the lowest and the highest. Undefined where no band holds the rate. */
export const scoresAt = (scale: Scale, rate: Decimal): { readonly low: Decimal; readonly high: Decimal } | undefined => {
  const scores =
    "steps" in scale
      ? stepped(scale.steps, rate)
      : scale.bands
          .filter(({ from, to }) => (from === undefined || rate.gte(from)) && (to === undefined || rate.lte(to)))
          .map(({ points }) => decimal(points));
  const [first, ...rest] = scores;
  if (first === undefined) return undefined;
  return {
    low: rest.reduce((low, score) => (score.lt(low) ? score : low), first),
    high: rest.reduce((high, score) => (score.gt(high) ? score : high), first),
  };
};
