import type { Decimal } from "./decimal";
import type { Field } from "./field";
import type { SelfEvaluation } from "./self-evaluation";

/** A row's weight or score with its value, unless it shares a merged cell with another row: then it is no row's own. */
export const ownPoints = (
  form: SelfEvaluation,
  row: number,
  of: "weight" | "score",
): (Field<Decimal> & { readonly value: Decimal }) | undefined => {
  const field = form.indicators[row]?.[of];
  const isShared = field?.inherited === true || form.indicators[row + 1]?.[of]?.inherited === true;
  return field?.value === undefined || isShared ? undefined : { ...field, value: field.value };
};
