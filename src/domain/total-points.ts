import { round, sum, type Decimal } from "./decimal";
import type { Field } from "./field";
import { executionLine, readable } from "./funding";
import { numeral } from "./number-text";
import type { SelfEvaluation } from "./self-evaluation";

/** Whether the total as printed, with so many decimals, is the sum rounded to them. */
export const isRounded = ({ text, value }: Field<Decimal>, total: Decimal, decimals: number): boolean =>
  numeral(text)?.decimals === decimals && value?.eq(round(total, decimals)) === true;

/**
 * Whether the line under the rows sums up the rows alone: 90 of 90 points, beside the line for execution with its 10. Not where the
 * rows weigh full marks without execution.
 */
export const countsRowsAlone = (form: SelfEvaluation, fullMarks: Decimal): boolean => {
  const execution = executionLine(form);
  const printed = form.total?.weight?.value;
  if (execution?.score?.value === undefined || execution.weight?.value === undefined) return false;
  return (
    printed?.plus(execution.weight.value).eq(fullMarks) === true &&
    (["weight", "score"] as const).every((of) => {
      const values = readable(form.indicators.map((indicator) => indicator[of]));
      return values !== undefined && form.total?.[of]?.value?.eq(sum(values)) === true;
    })
  );
};
