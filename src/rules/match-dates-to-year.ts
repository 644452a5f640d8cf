// 目标的日期要在表的年度内；完成日期晚于目标的，要扣分或说明原因。
import { isInTime, yearsIn } from "../domain/date-span";
import type { Severity } from "../domain/finding";
import { ownPoints } from "../domain/own-points";
import { lacksReason, readRows, type RowReading } from "../domain/row-reading";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** year: the target's date is of another year. late: done after the date, with full marks or without a reason. */
  readonly kind: "year" | "late";
  readonly target: string;
  readonly actual: string;
  readonly year: string;
}

interface Fault {
  readonly kind: Data["kind"];
  readonly severity: Severity;
}

const faultOf = (
  form: SelfEvaluation,
  { indicator, target, actual }: RowReading,
  year: number,
  index: number,
): Fault | undefined => {
  if (target.kind !== "date") return undefined;
  const years = yearsIn(target.text);
  const isPast = years.length > 0 && years.every((own) => own < year);
  if (isPast) return { kind: "year", severity: "error" };
  // Work over several years may end later than the form's.
  if (years.length > 0 && years.every((own) => own > year)) return { kind: "year", severity: "warning" };
  if (actual.kind !== "date") return undefined;
  if (isInTime(target, actual, year) !== false) return undefined;
  const [weight, score] = [ownPoints(form, index, "weight"), ownPoints(form, index, "score")];
  const isPaidFor = weight !== undefined && score !== undefined && score.value.lt(weight.value);
  return isPaidFor && !lacksReason(indicator) ? undefined : { kind: "late", severity: "error" };
};

export default defineRule({
  id: "match-dates-to-year",
  code: "T11",
  severity: "error",
  source: "measures-annual-targets",
  needs: [],
  *check(form): Observations<Data> {
    if (form.year === undefined) return;
    for (const [index, row] of readRows(form).entries()) {
      const { target, actual, plainName } = row.indicator;
      const fault = faultOf(form, row, form.year, index);
      if (fault === undefined || target === undefined) continue;
      const at = fault.kind === "late" && actual !== undefined ? actual : target;
      const data: Data = { kind: fault.kind, target: target.text, actual: actual?.text ?? "", year: String(form.year) };
      yield { at: at.at, row: plainName, severity: fault.severity, data, ...(at !== target && { related: [target.at] }) };
    }
  },
});
