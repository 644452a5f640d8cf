import { CLASS_WORDS } from "../../domain/vocabulary/class-words";
import { levelClass } from "../../domain/level-class";
import { weightInName } from "../../domain/number-text";
import type { Level1, Level2, Template } from "../../templates/template";
import { compact } from "../reading/grid";

/** A heading's name without weight, number and 指标 at its end: "一、产出指标（50分）" → 产出. */
export const headingKey = (name: string): string =>
  compact(weightInName(name).plain)
    .replace(/^年度绩效目标\d+(?:\(.*?\))?\/?/, "")
    .replace(/^(?:\(?[一二三四五六七八九十\d]{1,2}\)?[、.．)])/, "")
    .replace(/[::]$/, "")
    .replace(/指标$/, "");

const classOf = (name: string): string | undefined => CLASS_WORDS.find(([, words]) => words.test(name))?.[0];

/** The new form's level-1 headings of this name, or else of this kind (产出, 效益, 满意度, 成本), in their order. */
export const sameLevel1 = ({ indicators }: Template, name: string): readonly Level1[] => {
  const exact = indicators.filter((level1) => headingKey(level1.name) === headingKey(name));
  return exact.length > 0
    ? exact
    : indicators.filter((level1) => levelClass(headingKey(level1.name)) === levelClass(headingKey(name)));
};

/** The heading of this name among these, or else the only one of its kind. */
export const sameLevel2 = (among: readonly Level2[], name: string): Level2 | undefined => {
  const exact = among.find((level2) => headingKey(level2.name) === headingKey(name));
  if (exact !== undefined) return exact;
  const kind = classOf(name);
  const alike = kind === undefined ? [] : among.filter((level2) => classOf(level2.name) === kind);
  return alike.length === 1 ? alike[0] : undefined;
};
