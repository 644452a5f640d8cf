import type { StatementsBlock, Template } from "../../templates/template";
import type { Collector } from "../reading/collector";
import type { Grid } from "../reading/grid";
import { findStatements } from "../reading/statements";
import { firstOf, tile, type Bounds } from "./bounds";
import { linesOf } from "./looks";
import type { Notes, SheetLooks } from "./learned";

export interface LearnedStatements {
  readonly block: StatementsBlock;
  readonly row: number;
}

/** The block of statements in words; what was stated is left out. Undefined where the sheet has none that we know. */
export const learnStatements = (
  grid: Grid,
  range: { readonly from: number; readonly to: number },
  bounds: Bounds,
  known: readonly Template[],
  looks: SheetLooks,
  collect: Collector,
  notes: Notes,
): LearnedStatements | undefined => {
  const found = findStatements(grid, known, range);
  if (found === undefined) return undefined;
  const { row, lastRow, label, headers, rows } = found;
  const [labelSpan, ...spans] = tile([grid.left, ...headers.map(firstOf)], bounds) ?? [];
  if (labelSpan === undefined || rows.length === 0) return undefined;
  for (let line = row; line <= lastRow; line++) collect.understand(...grid.filled(line));
  for (const cell of [...(label ? [label] : []), ...headers, ...rows])
    notes.understood.push({ part: "statements", cell: cell.area, text: cell.text });
  const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, "");
  const block = {
    header: oneLine(label?.text ?? ""),
    labelSpan,
    columns: headers.map(({ text }, i) => ({ header: oneLine(text), span: spans[i] ?? labelSpan })),
    rows: rows.map(({ text }) => oneLine(text)),
    lines: linesOf(looks, row + 1 - grid.top, 1) ?? USUAL_LINES,
  };
  return { block, row };
};

const USUAL_LINES = 2;
