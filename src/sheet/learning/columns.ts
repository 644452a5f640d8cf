import type { IndicatorColumn, IndicatorRole, Template } from "../../templates/template";
import { a1 } from "../address";
import type { Collector } from "../reading/collector";
import type { Grid, GridCell } from "../reading/grid";
import type { IndicatorHeader } from "../reading/indicator-header";
import type { HeaderColumn } from "../reading/header";
import type { Bounds } from "./bounds";
import type { Corrections, Notes, SheetLooks } from "./learned";

/** A column of the sheet's table by its header, with the header's cell. */
export interface FoundColumn extends HeaderColumn<IndicatorRole> {
  readonly cell: GridCell;
}

export interface LearnedColumns {
  readonly columns: readonly IndicatorColumn[];
  /** The table's header with the person's corrections, as the rows are read by it. */
  readonly header: IndicatorHeader;
  readonly bounds: Bounds;
}

/** Every header from the table's left edge on: what no one knows is `extra`. */
export const learnColumns = (
  grid: Grid,
  header: IndicatorHeader,
  known: readonly Template[],
  corrections: Corrections,
  looks: SheetLooks,
  collect: Collector,
  notes: Notes,
): LearnedColumns => {
  const columns = foundColumns(grid, header).flatMap((column): FoundColumn[] => {
    const role = corrections.columns?.[a1(column.cell)] ?? column.role;
    collect.understand(column.cell);
    notes.understood.push({ part: "column", role, cell: column.cell.area, text: column.cell.text });
    return role === "none" ? [] : [{ ...column, role }];
  });
  const bounds = { starts: columns.map(({ first }, i) => (i === 0 ? grid.left : first)), end: grid.right };
  const widths = widthsOf(columns, bounds, known, grid, looks, notes);
  return {
    columns: columns.map(({ role, cell }, i) => ({ role, header: headerText(cell), width: widths[i] ?? DEFAULT_WIDTH })),
    header: { ...header, columns },
    bounds,
  };
};

/** Line breaks of a narrow header are not its words. */
const headerText = ({ text }: GridCell): string => text.replace(/\s*\n\s*/g, "");

const foundColumns = (grid: Grid, header: IndicatorHeader): readonly FoundColumn[] => {
  const found: FoundColumn[] = [];
  let column = Math.min(...header.columns.map(({ first }) => first));
  while (column < grid.right) {
    const lower = grid.at(header.lastRow, column);
    const cell = lower.text === "" && lower.area.row === header.lastRow ? grid.at(header.row, column) : lower;
    const end = Math.max(lower.area.column + lower.area.columns, column + 1);
    const role = header.columns.find(({ first }) => first === column)?.role ?? "extra";
    if (cell.text !== "") found.push({ role, first: column, last: end - 1, cell });
    column = end;
  }
  return found;
};

const DEFAULT_WIDTH = 80;
/** A4 landscape between the margins of the national form. */
const PAGE = 757;

const widthsOf = (
  columns: readonly FoundColumn[],
  { starts, end }: Bounds,
  known: readonly Template[],
  grid: Grid,
  { columnWidths }: SheetLooks,
  notes: Notes,
): readonly number[] => {
  if (columnWidths !== undefined)
    return starts.map((start, i) => {
      const own = columnWidths.slice(start - grid.left, (starts[i + 1] ?? end) - grid.left);
      return Math.max(MINIMUM, round(own.reduce((sum, width) => sum + width, 0)));
    });
  notes.assumed.push({ code: "widths-assumed" });
  const usual = columns.map(({ role }) => usualWidth(role, known));
  const factor = Math.min(1, PAGE / usual.reduce((sum, width) => sum + width, 0));
  return usual.map((width) => Math.max(MINIMUM, Math.floor(width * factor)));
};

const MINIMUM = 20;
const round = (points: number): number => Math.round(points * 100) / 100;

/** As the first known form has it. */
const usualWidth = (role: IndicatorRole, known: readonly Template[]): number =>
  known.flatMap(({ columns }) => columns).find((column) => column.role === role)?.width ?? DEFAULT_WIDTH;
