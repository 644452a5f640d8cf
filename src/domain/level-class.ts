import { sum, type Decimal } from "./decimal";
import type { IndicatorLevel, SelfEvaluation } from "./self-evaluation";

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/满意/, "满意度"],
  [/成本/, "成本"],
  [/产出|完成指标|项目完成/, "产出"],
  [/效益|效果/, "效益"],
];

/** What a level-1 heading is, whatever form wrote it: 产出指标, 项目完成 → 产出. Other names stay, without 指标. */
export const levelClass = (plainName: string): string =>
  CLASSES.find(([pattern]) => pattern.test(plainName))?.[1] ?? plainName.replace(/\s|指标$/g, "");

/** A heading's printed weight, else what its rows add up to; undefined while a row's weight is missing. */
export const levelWeight = (form: SelfEvaluation, { weight, indicators }: IndicatorLevel): Decimal | undefined => {
  if (weight !== undefined) return weight.value;
  const fields = indicators.map((index) => form.indicators[index]?.weight).filter((field) => field?.inherited !== true);
  const values = fields.flatMap((field) => field?.value ?? []);
  return fields.length === 0 || values.length < fields.length ? undefined : sum(values);
};

export interface ClassWeight {
  readonly name: string;
  readonly weight: Decimal;
}

/** Points by the names of headings, as points by class. */
export const classWeights = (weights: Readonly<Record<string, Decimal>>): readonly ClassWeight[] =>
  Object.entries(weights).map(([name, weight]) => ({ name: levelClass(name), weight }));

/**
 * The standard with the classes of a table whose weights the table does not keep; undefined when it keeps one, or none has its classes.
 * A table that lacks a class, or was cut off, keeps a standard when the weights of its others are there.
 * @param all what the weights add up to, where that is known: execution may weigh 10 points or 20
 */
export const missedStandard = (
  table: readonly ClassWeight[],
  standards: readonly (readonly ClassWeight[])[],
  all: Decimal | undefined,
): readonly ClassWeight[] | undefined => {
  const has = (weights: readonly ClassWeight[], { name, weight }: ClassWeight): boolean =>
    weights.some((other) => other.name === name && other.weight.eq(weight));
  if (standards.some((weights) => table.every((level) => has(weights, level)))) return undefined;
  return standards
    .filter(
      (weights) => weights.length === table.length && weights.every(({ name }) => table.some((level) => level.name === name)),
    )
    .find((weights) => all === undefined || sum(weights.map(({ weight }) => weight)).eq(all));
};
