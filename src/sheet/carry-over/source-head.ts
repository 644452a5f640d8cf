import type { Rect } from "../address";
import { labelOf, type Grid } from "../reading/grid";
import type { IndicatorHeader } from "../reading/indicator-header";
import { valueOf } from "../reading/head";
import type { Recognition } from "../recognition";

/** What the old form's head says and the new one may say again. */
export interface OldHead {
  readonly id: string;
  /** What labels of this meaning have in common. */
  readonly means: HeadMeaning;
  readonly text: string;
  readonly from: Rect;
}

/** People, telephones and dates are asked for anew. */
const MEANINGS = {
  unit: [],
  project: ["项目名称", "项目支出名称", "专项名称"],
  authority: ["主管部门", "项目主管部门"],
  kind: ["项目类型"],
  code: ["预算编码", "项目编码"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HeadMeaning = keyof typeof MEANINGS;

/** What a label of the head asks for; undefined for what is asked for anew each year. */
export const headMeaning = (label: string): HeadMeaning | undefined =>
  (Object.keys(MEANINGS) as HeadMeaning[]).find((meaning) => (MEANINGS[meaning] as readonly string[]).includes(labelOf(label)));

/** The unit and the other names over the tables that are filled in. */
export const oldHead = (grid: Grid, header: IndicatorHeader, { form, places }: Recognition): readonly OldHead[] => {
  const found = new Map<HeadMeaning, OldHead>();
  const { unit } = form;
  const place = unit && places.get(unit.at);
  if (unit !== undefined && place !== undefined && unit.text !== "")
    found.set("unit", { id: "unit", means: "unit", text: unit.text, from: place });
  for (let row = grid.top; row < header.row; row++)
    for (const label of grid.filled(row)) {
      const means = headMeaning(label.text);
      if (means === undefined || found.has(means)) continue;
      const { text, area } = valueOf(grid, label);
      if (text !== "") found.set(means, { id: `head:${means}`, means, text, from: area });
    }
  return [...found.values()];
};
