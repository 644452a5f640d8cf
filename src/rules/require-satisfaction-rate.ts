// 满意度的目标和完成值要是 0 到 100 的百分数，来自问卷；没有投诉不等于 100% 满意。
import { subjectOf } from "../domain/indicator-class";
import type { Field } from "../domain/field";
import type { Quantity } from "../domain/quantity";
import { readRows } from "../domain/row-reading";
import { SATISFACTION_RATE } from "../domain/vocabulary/class-words";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** noComplaints: the absence of complaints in place of a survey. words: no number. unit: not a share. outside: not within 0…100. */
  readonly kind: "noComplaints" | "words" | "unit" | "outside";
  readonly text: string;
  readonly isTarget: boolean;
}

const NO_COMPLAINTS =
  /(?:未|无|没有?|零|0)(?:收到|接到|发生|出现|人|群众|任何|有|例|起|次|1|一|的|单位|服务对象){0,3}(?:不满|投诉|差评|信访)/;

const rateFault = (quantity: Quantity): Data["kind"] | undefined => {
  if (quantity.kind === "qualitative" && quantity.about === "words") return "words";
  if (quantity.kind !== "quantitative" || quantity.others > 0) return undefined;
  const { number, unit } = quantity;
  if (unit !== undefined && unit.dimension !== "share" && unit.dimension !== "points") return "unit";
  return number.times(unit?.factor ?? 1).gt(100) || number.lt(0) ? "outside" : undefined;
};

export default defineRule({
  id: "require-satisfaction-rate",
  code: "T13",
  severity: "warning",
  source: "practice-satisfaction",
  needs: ["match-kind-of-actual", "match-actual-to-question"],
  *check(form): Observations<Data> {
    for (const { indicator, target, actual } of readRows(form)) {
      if (!SATISFACTION_RATE.test(subjectOf(indicator))) continue;
      const complaints = [indicator.actual, indicator.reason].find((field) => NO_COMPLAINTS.test(field?.text ?? ""));
      const faults: readonly (readonly [Field<unknown> | undefined, Data["kind"] | undefined])[] =
        complaints === undefined
          ? [
              [indicator.target, rateFault(target)],
              [indicator.actual, rateFault(actual)],
            ]
          : [[complaints, "noComplaints"]];
      for (const [index, [field, kind]] of faults.entries()) {
        // One finding for target and actual where both have one fault.
        if (field === undefined || kind === undefined || (index > 0 && kind === faults[0]?.[1])) continue;
        const data: Data = { kind, text: field.text, isTarget: field === indicator.target };
        yield { at: field.at, row: indicator.plainName, data };
      }
    }
  },
});
