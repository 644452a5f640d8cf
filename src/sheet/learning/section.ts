import type { Collector } from "../reading/collector";
import type { Grid, GridCell } from "../reading/grid";
import type { IndicatorHeader } from "../reading/indicator-header";
import type { Notes } from "./learned";

/** A line over the indicators that stands alone in its row, or a heading merged down along the table's left side. */
export const learnSection = (
  grid: Grid,
  from: number,
  header: IndicatorHeader,
  collect: Collector,
  notes: Notes,
): string | undefined => {
  const left = Math.min(...header.columns.map(({ first }) => first));
  const above = Array.from({ length: Math.max(header.row - from, 0) }, (_, i) => grid.filled(from + i));
  const alone = above.filter((cells) => cells.length === 1).flat();
  const beside = grid.filled(header.row).filter(({ column, area }) => column < left && area.column + area.columns <= left);
  const section: GridCell | undefined = [...alone, ...beside][0];
  if (section === undefined) return undefined;
  collect.understand(section);
  notes.understood.push({ part: "section", cell: section.area, text: section.text });
  return section.text.replace(/\s*\n\s*/g, "");
};
