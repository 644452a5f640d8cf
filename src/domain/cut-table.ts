import { sum, type Decimal } from "./decimal";
import { executionLine } from "./funding";
import type { SelfEvaluation } from "./self-evaluation";

/** Fewer rows than this share of the points missing is an arithmetic slip, not a table with its end cut off. */
const MUCH = 0.2;

/**
 * Whether rows of the form seem to be missing: its points fall short of full marks and the line with the total is not there; or a
 * total is printed that the rows could not reach even with full scores, by far.
 */
export const looksCut = (form: SelfEvaluation, fullMarks: Decimal): boolean => {
  const weights = [executionLine(form)?.weight, ...form.indicators.map(({ weight }) => weight)].flatMap((field) =>
    field?.inherited ? [] : (field?.value ?? []),
  );
  const points = sum(weights);
  const missing = fullMarks.minus(points);
  if (missing.lte(0)) return false;
  const printed = form.total?.score?.value;
  if (form.total === undefined) return true;
  return printed !== undefined && printed.gt(points) && missing.gte(fullMarks.times(MUCH));
};
