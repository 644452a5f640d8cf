// 厉行节约保障措施要写，不能空着。
import { isBlank } from "../../domain/field";
import { isNotApplicable } from "../../domain/number-text";
import type { Observations } from "../rule";
import { defineBaseDataRule } from "./rule";

interface Data {
  /** What stands there instead of measures; absent when nothing does. */
  readonly text?: string;
}

export default defineBaseDataRule({
  id: "require-savings-measures",
  code: "B5",
  severity: "warning",
  source: "base-data-measures",
  needs: [],
  *check({ measures, spending }): Observations<Data> {
    // A form that nobody has begun to fill in is not yet wrong.
    const isBegun = spending.some(({ lastFinal, budget, final }) => [lastFinal, budget, final].some((field) => field?.value));
    if (!isBegun || measures === undefined || !(isBlank(measures) || isNotApplicable(measures.text))) return;
    yield { at: measures.at, row: "厉行节约保障措施", data: isBlank(measures) ? {} : { text: measures.text } };
  },
});
