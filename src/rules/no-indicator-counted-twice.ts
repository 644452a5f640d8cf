// 同一个三级指标不要在产出和效益里各列一次，只能算一次分。
import { indicatorClass, subjectOf } from "../domain/indicator-class";
import { isPlaceholderName } from "../domain/row-reading";
import type { Indicator, SelfEvaluation } from "../domain/self-evaluation";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** The headings under which the row stands first and again. */
  readonly first: string;
  readonly again: string;
}

const subject = (indicator: Indicator): string => subjectOf(indicator).replace(/[^\p{L}\p{N}%]/gu, "");

const level1Of = (form: SelfEvaluation, { level1 }: Indicator): string =>
  level1 === undefined ? "" : (form.levels[level1]?.plainName ?? "");

/** A form of several goals repeats its indicators once for each goal. */
const isRepeatedByGoal = (heading: string): boolean => /目标\d|目标[一二三四五六七八九十]/.test(heading);

export default defineRule({
  id: "no-indicator-counted-twice",
  code: "T14",
  severity: "warning",
  source: "practice-counted-once",
  needs: [],
  *check(form): Observations<Data> {
    const seen = new Map<string, Indicator>();
    for (const indicator of form.indicators) {
      const name = subject(indicator);
      if (name.length < 3 || indicator.level3?.value === undefined || isPlaceholderName(indicator.plainName)) continue;
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, indicator);
        continue;
      }
      const [before, after] = [level1Of(form, first), level1Of(form, indicator)];
      if (before === after || before === "" || after === "" || [before, after].some(isRepeatedByGoal)) continue;
      if (indicatorClass(form, first) === undefined && indicatorClass(form, indicator) === undefined) continue;
      yield { at: indicator.name.at, row: indicator.plainName, data: { first: before, again: after }, related: [first.name.at] };
    }
  },
});
