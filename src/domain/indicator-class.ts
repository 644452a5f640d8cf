import { halfWidth, withoutSpaces } from "./plain-text";
import type { Indicator, SelfEvaluation } from "./self-evaluation";
import { CLASS_WORDS } from "./vocabulary/class-words";

export type IndicatorClass = (typeof CLASS_WORDS)[number][0];

const BENEFITS: ReadonlySet<IndicatorClass | undefined> = new Set([
  "economicBenefit",
  "socialBenefit",
  "ecologicalBenefit",
  "sustainability",
] as const);

const classIn = (heading: string): IndicatorClass | undefined => CLASS_WORDS.find(([, words]) => words.test(heading))?.[0];

/** What the headings above a row say it measures: level 2, or level 1 where level 2 says nothing (成本指标 and 满意度指标 since 2021). */
export const indicatorClass = (form: SelfEvaluation, { level1, level2 }: Indicator): IndicatorClass | undefined => {
  for (const index of [level2, level1]) {
    const found = index === undefined ? undefined : classIn(form.levels[index]?.plainName ?? "");
    if (found !== undefined) return found;
  }
  return undefined;
};

export const isBenefit = (found: IndicatorClass | undefined): boolean => BENEFITS.has(found);

/** The level-2 heading, as people read it; level 1 where there is no other. */
export const headingOf = (form: SelfEvaluation, { level1, level2 }: Indicator): string =>
  form.levels[level2 ?? level1 ?? -1]?.plainName ?? "";

/** What a row is about: its name without ★, 指标1：, 其中： and the unit in brackets. */
export const subjectOf = ({ plainName }: Indicator): string =>
  withoutSpaces(halfWidth(plainName))
    .replace(/^[★☆*]+/, "")
    .replace(/^(?:(?:三级)?指标\d+[.:、,]?|\d+[.、:)]|\(\d+\)|其中[:：]?)/, "")
    .replace(/[(][^()]*[)]$/, "")
    .replace(/(?<![。;；,，])[。;；,，]+$/, "");
