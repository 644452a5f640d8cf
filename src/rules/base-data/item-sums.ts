import type { SpendingColumn, SpendingLine } from "../../domain/base-data";
import { sum } from "../../domain/decimal";
import type { Printed } from "../../domain/printed";
import { sumMismatch } from "../../domain/sum-check";

/** How a total misses its items; without `total` its cell is empty. Plain numerals. */
export interface ItemMiss {
  readonly total?: string;
  readonly sum: string;
  /** sum − total */
  readonly difference: string;
}

export const valuesIn = (items: readonly SpendingLine[], column: SpendingColumn): readonly Printed[] =>
  items.flatMap((line) => line[column]?.value ?? []);

/** What to add up in one reading: every row that is not under another, an empty one's sub-rows in its place. */
const topValues = (items: readonly SpendingLine[], column: SpendingColumn): readonly Printed[] => {
  const found: Printed[] = [];
  let next = 0;
  while (next < items.length) {
    const own = items[next]?.[column]?.value;
    const from = next + 1;
    next = from;
    while (items[next]?.role === "ofWhich") next++;
    found.push(...(own ? [own] : valuesIn(items.slice(from, next), column)));
  }
  return found;
};

/** Undefined when the items make the total in either reading: sub-rows inside the row above them, or every row for itself. */
export const itemMiss = (
  items: readonly SpendingLine[],
  column: SpendingColumn,
  total: Printed | undefined,
): ItemMiss | undefined => {
  const all = valuesIn(items, column);
  const top = topValues(items, column);
  const text = sum(top.map(({ value }) => value)).toFixed(Math.max(...all.map(({ decimals }) => decimals)));
  if (total === undefined) return { sum: text, difference: text };
  const miss = sumMismatch(top, total);
  if (miss === undefined || sumMismatch(all, total) === undefined) return undefined;
  return { total: total.value.toFixed(total.decimals), sum: text, difference: miss.difference.toFixed(miss.decimals) };
};
