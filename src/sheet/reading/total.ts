import { pointsOf } from "../../domain/number-text";
import type { SelfEvaluation } from "../../domain/self-evaluation";
import type { Collector } from "./collector";
import type { Grid, GridCell } from "./grid";
import type { ColumnRole, IndicatorHeader } from "./indicator-header";
import { rowCells, startsIn } from "./indicator-row";

/** The total's cells under the scores and under the weights: the rows' own, or those of level 1. */
export const readTotal = (
  grid: Grid,
  header: IndicatorHeader,
  row: number,
  collect: Collector,
): NonNullable<SelfEvaluation["total"]> => {
  const cells = rowCells(grid, header, row);
  const [label] = grid.filled(row);
  if (label) collect.understand(label);
  collect.understand(...grid.filled(row).filter(({ compact: text }) => /^[优良中差]$/.test(text)));
  const field = (name: "weight" | "score", cell: GridCell | undefined) =>
    cell === undefined || startsIn(cell, label) || !cell.own
      ? {}
      : { [name]: collect.field(`total.${name}`, cell, ({ raw, text }) => pointsOf(raw, text)) };
  const weights: readonly ColumnRole[] = ["weight", "level1Weight", "level2Weight"];
  const candidates = weights.flatMap((role) => {
    const cell = cells[role];
    return cell === undefined || startsIn(cell, label) ? [] : [cell];
  });
  return { ...field("weight", candidates.find(({ text }) => text !== "") ?? candidates[0]), ...field("score", cells.score) };
};
