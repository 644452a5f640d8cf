// 年度总体目标和完成情况要写今年做什么、做到多少，不能只有一个数、一句口号或项目名称。
import type { Field } from "../domain/field";
import { numeral } from "../domain/number-text";
import { halfWidth, withoutSpaces } from "../domain/plain-text";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { ONE_WORD_RESULT, SLOGAN } from "../domain/vocabulary/goal-words";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** number: a bare number. name: the name of the project or unit, or a short label that both cells repeat. word: 完成. slogan: no figure. */
  readonly kind: "number" | "name" | "word" | "slogan";
  readonly text: string;
  readonly isActual: boolean;
}

const plain = (text: string | undefined): string => withoutSpaces(halfWidth(text ?? "")).replace(/[。.;；]+$/, "");

/** A figure, or a count in words; the year alone measures nothing. */
const hasFigure = (text: string): boolean =>
  /\d|[一二两三四五六七八九十百千]+(?:个|项|次|场|家|户|人|所|处|批|期|条|件|篇)/.test(text.replace(/(?:19|20)\d{2}年?/g, ""));

const kindOf = (text: string, form: SelfEvaluation): Data["kind"] | undefined => {
  if (text === "") return undefined;
  if (numeral(text.replace(/(?:万?元|%)$/, "")) !== undefined) return "number";
  if (ONE_WORD_RESULT.test(text)) return "word";
  const cells = [form.goals?.expected?.text, form.goals?.actual?.text];
  const isLabel = text.length <= 20 && !/[,，;；、]/.test(text) && cells.every((cell) => plain(cell) === text);
  if (!hasFigure(text) && (text === plain(form.unit?.text) || isLabel)) return "name";
  return SLOGAN.test(text) && !hasFigure(text) ? "slogan" : undefined;
};

export default defineRule({
  id: "require-measurable-goal",
  code: "G2",
  severity: "warning",
  source: "guidelines-measurable",
  needs: [],
  *check(form): Observations<Data> {
    const { expected, actual } = form.goals ?? {};
    const fault = (field: Field<string> | undefined) => {
      const kind = field && kindOf(plain(field.text), form);
      return field && kind && { field, kind };
    };
    const [goal, result] = [fault(expected), fault(actual)];
    const first = goal ?? result;
    if (first === undefined) return;
    const data: Data = { kind: first.kind, text: first.field.text, isActual: first === result };
    yield { at: first.field.at, row: "年度总体目标", data, ...(goal && result && { related: [result.field.at] }) };
  },
});
