// 下级指标的分值加起来应当等于上级指标的分值。
import { looksCut } from "../domain/cut-table";
import { sum } from "../domain/decimal";
import type { Field } from "../domain/field";
import type { Decimal } from "../domain/decimal";
import { readable } from "../domain/funding";
import type { IndicatorLevel, SelfEvaluation } from "../domain/self-evaluation";
import { defineRule, type Observations } from "./rule";

interface Data {
  readonly depth: 1 | 2;
  readonly printed: string;
  readonly sum: string;
  readonly parts: number;
}

/** The next level's weights where all of them are printed, or else those of the scored rows: a fault shows where it is, once. */
const partsOf = (form: SelfEvaluation, level: IndicatorLevel): readonly (Field<Decimal> | undefined)[] => {
  const rows = level.indicators.flatMap((index) => form.indicators[index] ?? []);
  const below = new Set(rows.map(({ level2 }) => level2));
  const headings = Array.from(below, (index) => (index === undefined ? undefined : form.levels[index]?.weight));
  const useHeadings = level.depth === 1 && headings.every((weight) => weight?.value !== undefined);
  return useHeadings ? headings : rows.map(({ weight }) => weight);
};

export default defineRule({
  id: "match-level-weights",
  code: "W2",
  severity: "error",
  source: "form-level-weights",
  needs: [],
  *check(form, { weightTolerance, fullMarks }): Observations<Data> {
    const cutAfter = looksCut(form, fullMarks) ? form.indicators.length - 1 : undefined;
    for (const level of form.levels) {
      const printed = level.weight?.value;
      const parts = partsOf(form, level);
      const values = readable(parts);
      if (level.weight === undefined || printed === undefined || values === undefined || values.length === 0) continue;
      const total = sum(values);
      if (total.minus(printed).abs().lte(weightTolerance)) continue;
      // The table ends in the middle of this heading's rows: W1 speaks of that.
      if (total.lt(printed) && cutAfter !== undefined && level.indicators.includes(cutAfter)) continue;
      yield {
        at: level.weight.at,
        row: level.plainName,
        data: { depth: level.depth, printed: printed.toFixed(), sum: total.toFixed(), parts: values.length },
        related: parts.flatMap((part) => (part?.value === undefined ? [] : [part.at])),
      };
    }
  },
});
