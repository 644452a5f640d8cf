import type { CellValue } from "../../domain/field";
import type { Cell } from "../../sheet/address";
import { cellOf, writeBack } from "./contents";

/** What a cell holds: its formula or value, and its number format. */
export interface CellState {
  readonly content: CellValue;
  readonly format: string;
}

/** A cell with what it held before a write. */
export interface HeldCell extends Cell, CellState {
  readonly sheetId: string;
}

export const loadCell = (sheet: Excel.Worksheet, cell: Cell): Excel.Range => {
  const range = cellOf(sheet, cell);
  range.load("formulas,numberFormat");
  return range;
};

export const stateOf = (range: Excel.Range): CellState => ({
  content: contentOf(range),
  format: (range.numberFormat as string[][])[0]?.[0] ?? "General",
});

export const contentOf = (range: Excel.Range): CellValue => (range.formulas as CellValue[][])[0]?.[0] ?? "";

/** Queues a cell's content and format; the content first, for in a cell that is formatted as text a formula would become one. */
export const putCell = (sheet: Excel.Worksheet, cell: Cell, content: CellValue, format: string | undefined): Excel.Range => {
  const range = cellOf(sheet, cell);
  range.formulas = [[content]];
  range.load("formulas");
  if (format !== undefined) range.numberFormat = [[format]];
  return range;
};

/** Asks for what the cells hold now; after the sync the result queues the way back of those that hold something else than before. */
export const cellsBack = ({ worksheets }: Excel.Workbook, before: readonly HeldCell[]): (() => void) => {
  const now = before.map((held) => ({ held, range: loadCell(worksheets.getItem(held.sheetId), held) }));
  return () => {
    for (const { held, range } of now) {
      const { content, format } = stateOf(range);
      if (content !== held.content || format !== held.format)
        putCell(worksheets.getItem(held.sheetId), held, writeBack(held.content), held.format);
    }
  };
};
