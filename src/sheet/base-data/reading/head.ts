import type { BaseData } from "../../../domain/base-data";
import type { Field } from "../../../domain/field";
import type { Rect } from "../../address";
import { asText, type Collector } from "../../reading/collector";
import { rightOf, type Grid, type GridCell } from "../../reading/grid";

const UNIT = /^(?:填报|填表|预算|编制|编报)?(?:单位|部门)(?:\(?(?:公章|盖章)\)?)?(?:名称)?(?:\(?(?:公章|盖章)\)?)?(?:[::]|$)/;
const MONEY = /^\(?(?:金额)?单位[::]?(?:人民币)?(?:万元|元)\)?$/;
const MONEY_AT_END = /\s*[（(]?(?:金额)?单位\s*[:：]\s*(?:人民币)?(?:万元|元)\s*[）)]?\s*$/;

/** What stands over the blocks, rows from the title to before `end`: title, unit, year. */
export const readBaseDataHead = (
  grid: Grid,
  title: GridCell | undefined,
  end: number,
  unitArea: Rect | undefined,
  collect: Collector,
): Pick<BaseData, "title" | "unit" | "year"> => {
  const from = title?.row ?? grid.top;
  const cells = Array.from({ length: Math.max(end - from, 0) }, (_, i) => grid.filled(from + i)).flat();
  const heading = title ?? cells.find((cell) => !UNIT.test(cell.compact)) ?? grid.at(from, grid.left);
  for (let row = grid.top; row < heading.row; row++)
    collect.understand(...grid.filled(row).filter(({ compact }) => /^附(?:件|表)\d*[::]?$/.test(compact)));
  for (const cell of cells) if (MONEY.test(cell.compact)) collect.understand(cell);
  const unit = unitArea ? namedUnit(grid, unitArea, collect) : unitOf(grid, cells, collect);
  const year = /(?<!\d)((?:19|20)\d{2})年/.exec(heading.compact)?.[1];
  return {
    title: collect.field("title", heading, asText),
    ...(unit && { unit }),
    ...(year !== undefined && { year: Number(year) }),
  };
};

const namedUnit = (grid: Grid, area: Rect, collect: Collector): Field<string> => {
  const unit = collect.field("unit", grid.at(area.row, area.column), asText);
  collect.place("unit", area);
  collect.understand(...grid.filled(area.row).filter(({ column }) => column < area.column));
  return unit;
};

/** The cell beside the label, or what follows the colon in the label's own cell: "填报单位：某局 单位：万元". */
const unitOf = (grid: Grid, cells: readonly GridCell[], collect: Collector): Field<string> | undefined => {
  const label = cells.find(({ compact }) => UNIT.test(compact) && !MONEY.test(compact));
  if (label === undefined) return undefined;
  collect.understand(label);
  const own = label.text
    .replace(MONEY_AT_END, "")
    .replace(/^[^:：]*(?:[:：]\s*|$)/, "")
    .trim();
  if (own !== "") return collect.field("unit", label, asText, { text: own });
  const beside = rightOf(grid, label);
  if (!MONEY.test(beside.compact)) return collect.field("unit", beside, asText);
  return collect.field("unit", label, asText, { text: "" });
};
