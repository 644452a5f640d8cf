import type { Cell, Rect } from "../../sheet/address";
import { UnreadableFile } from "../../workbook/unreadable-file";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** "B3" or "$B$3" → { row: 2, column: 1 }. Throws UnreadableFile "structure" on what is no cell of a sheet. */
export const cellOf = (text: string): Cell => {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? [];
  const cell = { row: Number(digits) - 1, column: columnOf(letters) };
  if (letters === "" || cell.row >= ROWS || cell.column >= COLUMNS)
    throw new UnreadableFile("structure", `no cell: ${text.slice(0, 40)}`);
  return cell;
};

/** "B3:D4" or "B3". */
export const rectOf = (text: string): Rect => {
  const [from = "", to = from] = text.split(":");
  const [a, b] = [cellOf(from), cellOf(to)];
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
};
