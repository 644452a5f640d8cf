import type { StatementsBlock, Template } from "../../templates/template";
import { labelOf, type Grid, type GridCell } from "./grid";

/** A block of statements in words, where the sheet has one. */
export interface Statements {
  readonly row: number;
  readonly lastRow: number;
  /** What stands left of the headers: 资金管理情况. */
  readonly label: GridCell | undefined;
  readonly headers: readonly GridCell[];
  /** The labels of the rows. */
  readonly rows: readonly GridCell[];
}

/** Finds the block by the headers and row labels of a form that asks for one. */
export const findStatements = (
  grid: Grid,
  templates: readonly Template[],
  range: { readonly from: number; readonly to: number },
): Statements | undefined => {
  const blocks = templates.flatMap(({ statements }) => statements ?? []);
  for (let row = range.from; row < range.to; row++)
    for (const block of blocks) {
      const headers = headersOn(grid, row, block);
      if (headers.length < block.columns.length) continue;
      const first = Math.min(...headers.map(({ column }) => column));
      const rows: GridCell[] = [];
      for (let line = row + 1; line < range.to; line++) {
        const label = grid.filled(line).find(({ text }) => isOneOf(text, block.rows));
        if (label === undefined) break;
        rows.push(label);
      }
      const label = grid.filled(row).find(({ column }) => column < first);
      return { row, lastRow: row + rows.length, label, headers, rows };
    }
  return undefined;
};

const headersOn = (grid: Grid, row: number, { columns }: StatementsBlock): readonly GridCell[] => {
  const wanted = columns.map(({ header }) => header);
  return grid.filled(row).filter(({ text }) => isOneOf(text, wanted));
};

const isOneOf = (text: string, words: readonly string[]): boolean => words.some((word) => labelOf(word) === labelOf(text));
