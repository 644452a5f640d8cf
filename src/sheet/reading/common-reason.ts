import type { Indicator } from "../../domain/self-evaluation";
import { asText, type Collector } from "./collector";
import { rightOf, type Grid } from "./grid";

/** Where a form asks for reasons once, under the table, every row without a cell for its own inherits that text. */
export const withCommonReason = (
  grid: Grid,
  indicators: readonly Indicator[],
  { from, labels }: { readonly from: number; readonly labels: readonly string[] },
  collect: Collector,
): readonly Indicator[] => {
  for (let row = from; row < grid.bottom; row++)
    for (const label of grid.filled(row)) {
      if (!labels.includes(label.label)) continue;
      const cell = rightOf(grid, label);
      return indicators.map((indicator) =>
        indicator.reason === undefined
          ? { ...indicator, reason: collect.field(`${indicator.at}.reason`, cell, asText, { inherited: true }) }
          : indicator,
      );
    }
  return indicators;
};
