import type { Indicator } from "../../domain/self-evaluation";
import { isBlank } from "../../domain/field";
import type { Collector } from "./collector";

/**
 * A target that a form prints once for all rows of a block, when the merged cell was lost (a published copy) or is not told (an old
 * Excel): rows without a level-3 name whose targets are all empty but the first one. They inherit it.
 */
export const spreadTargets = (
  indicators: readonly Indicator[],
  collect: Collector,
  knowsMerges: boolean,
): readonly Indicator[] => {
  const result = [...indicators];
  for (const block of blocks(indicators)) {
    const [head, ...rest] = block;
    const target = head?.target;
    if (head === undefined || target === undefined || rest.length === 0 || isBlank(target)) continue;
    if (!rest.every((row) => row.target !== undefined && row.target.inherited !== true && isBlank(row.target))) continue;
    const first = collect.places.get(target.at);
    const last = collect.places.get(rest.at(-1)?.target?.at ?? "");
    for (const row of block) {
      const at = `${row.at}.target`;
      if (!knowsMerges && first && last) collect.place(at, { ...first, rows: last.row - first.row + 1 });
      if (row !== head) result[indicators.indexOf(row)] = { ...row, target: { ...target, at, inherited: true } };
    }
  }
  return result;
};

/** Consecutive rows without a level-3 name under one level-1 heading. */
const blocks = (indicators: readonly Indicator[]): Indicator[][] => {
  const found: Indicator[][] = [];
  let before: Indicator | undefined;
  for (const row of indicators) {
    const nameless = isBlank(row.level3);
    const goesOn = before !== undefined && isBlank(before.level3) && before.level1 === row.level1;
    if (nameless && goesOn) found.at(-1)?.push(row);
    else if (nameless) found.push([row]);
    before = row;
  }
  return found;
};
