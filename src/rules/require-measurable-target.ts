// 目标要能衡量：写清做多少、到什么程度；“完成相关工作任务”“不断提升”“高”没有标准可比。
import { isBlank } from "../domain/field";
import { halfWidth, withoutSpaces } from "../domain/plain-text";
import { headingOf, indicatorClass, subjectOf } from "../domain/indicator-class";
import { isPlaceholderName, readRows, type RowReading } from "../domain/row-reading";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { ABOUT_COMPLIANCE } from "../domain/vocabulary/class-words";
import { BARE_DEGREE, OPEN_ENDED, UNNAMED_TASK } from "../domain/vocabulary/vague-words";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** empty: no target. nameless: neither a level-3 name nor a target of its own. cost: words where an amount is asked. Otherwise how it is worded. */
  readonly kind: "empty" | "nameless" | "task" | "direction" | "degree" | "cost";
  readonly target: string;
  readonly rows: number;
}

const wordingOf = (text: string): Data["kind"] | undefined => {
  if (BARE_DEGREE.test(text)) return "degree";
  if (UNNAMED_TASK.test(text)) return "task";
  return OPEN_ENDED.test(text) && !/[\d%]/.test(text) ? "direction" : undefined;
};

const kindOf = (form: SelfEvaluation, { indicator, target, actual }: RowReading): Data["kind"] | undefined => {
  if (target.kind === "empty") return actual.kind === "empty" ? undefined : "empty";
  if (target.kind !== "qualitative" || target.about !== "words") return undefined;
  const worded = wordingOf(withoutSpaces(halfWidth(indicator.target?.text ?? "")).replace(/[。.;；]+$/, ""));
  if (worded !== undefined || indicatorClass(form, indicator) !== "cost") return worded;
  return ABOUT_COMPLIANCE.test(subjectOf(indicator)) ? undefined : "cost";
};

/** Level-1 headings whose rows have no level-3 name and share one pointer for a target. */
function* namelessBlocks(form: SelfEvaluation, all: readonly RowReading[]): Observations<Data> {
  for (const level of form.levels.filter(({ depth }) => depth === 1)) {
    const rows = level.indicators.flatMap((index) => all[index] ?? []);
    const isNameless = ({ indicator, pointerAt }: RowReading): boolean =>
      pointerAt !== undefined && indicator.level3 !== undefined && isBlank(indicator.level3);
    if (rows.length < 2 || !rows.every(isNameless)) continue;
    const data: Data = { kind: "nameless", target: rows[0]?.pointerAt?.text ?? "", rows: rows.length };
    yield { at: level.name.at, row: level.plainName, data, related: rows.flatMap(({ indicator }) => indicator.level3?.at ?? []) };
  }
}

export default defineRule({
  id: "require-measurable-target",
  code: "T4",
  severity: "warning",
  source: "guidelines-measurable",
  needs: ["no-hollow-result", "match-indicator-to-heading"],
  *check(form): Observations<Data> {
    const rows = readRows(form);
    yield* namelessBlocks(form, rows);
    for (const row of rows) {
      const { target, plainName } = row.indicator;
      const kind = target === undefined || isPlaceholderName(plainName) ? undefined : kindOf(form, row);
      if (kind === undefined || target === undefined) continue;
      yield { at: target.at, row: plainName || headingOf(form, row.indicator), data: { kind, target: target.text, rows: 1 } };
    }
  },
});
