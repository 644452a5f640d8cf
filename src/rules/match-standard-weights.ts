// 一级指标的分值应当和表式规定的一样；调整了的，要有依据。
import { sum } from "../domain/decimal";
import { executionLine } from "../domain/funding";
import { classWeights, levelClass, levelWeight, missedStandard, type ClassWeight } from "../domain/level-class";
import { defineRule, type Observations } from "./rule";

interface Weights {
  readonly name: string;
  readonly weight: string;
}

interface Data {
  readonly printed: readonly Weights[];
  /** The weights that the form prescribes for these classes. */
  readonly standard: readonly Weights[];
}

export default defineRule({
  id: "match-standard-weights",
  code: "W3",
  severity: "warning",
  source: "measures-level-weights",
  needs: [],
  *check(form, { standardWeights, fullMarks }): Observations<Data> {
    const levels = form.levels.filter(({ depth }) => depth === 1);
    const printed = levels.map((level) => ({ level, name: levelClass(level.plainName), weight: levelWeight(form, level) }));
    const known = printed.flatMap(({ weight, ...rest }) => (weight === undefined ? [] : [{ ...rest, weight }]));
    const [first] = known;
    const names = new Set(known.map(({ name }) => name));
    if (first === undefined || known.length < printed.length || names.size < known.length) return;
    const execution = executionLine(form)?.weight?.value;
    const total = sum(known.map(({ weight }) => weight)).plus(execution ?? 0);
    // What rows add up to is the heading's weight only where no row is missing.
    if (known.some(({ level }) => level.weight === undefined) && !total.eq(fullMarks)) return;
    const standard = missedStandard(known, standardWeights.map(classWeights), execution && fullMarks.minus(execution));
    if (standard === undefined) return;
    const wrong = known.find(({ name, weight }) => !standard.some((other) => other.name === name && other.weight.eq(weight)));
    const at = (wrong ?? first).level;
    const numerals = (weights: readonly ClassWeight[]): readonly Weights[] =>
      weights.map(({ name, weight }) => ({ name, weight: weight.toFixed() }));
    yield {
      at: at.weight?.at ?? at.name.at,
      row: at.plainName,
      data: { printed: numerals(known), standard: numerals(standard) },
      related: known.filter(({ level }) => level !== at).map(({ level }) => level.weight?.at ?? level.name.at),
    };
  },
});
