import type { Decimal } from "../domain/decimal";
import type { Severity } from "../domain/finding";
import { missOf, type Miss } from "../domain/scoring";
import type { RuleSettings } from "./settings";

/** How a printed score misses weight × share, and how grave that is; undefined when rounding explains it. */
export const scoreMiss = (
  printed: Decimal,
  weight: Decimal,
  share: Decimal,
  { scoreWarning, scoreError }: RuleSettings,
): (Miss & { readonly severity: Severity }) | undefined => {
  const miss = missOf(printed, weight, share);
  const size = miss.difference.abs();
  if (size.lt(scoreWarning)) return undefined;
  return { ...miss, severity: size.gte(scoreError) ? "error" : "warning" };
};
