import type { Rect } from "../address";
import type { SheetName } from "../snapshot";

const REFERENCE = /^=?(?:(?:'(?:[^']|'')*'|[^'!]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Where a defined name points to; undefined when there is no such name or its cells were deleted (#REF!). */
export const namedArea = (names: readonly SheetName[], wanted: string): Rect | undefined => {
  const found = names.find(({ name }) => name.slice(name.lastIndexOf("!") + 1) === wanted);
  const match = REFERENCE.exec(found?.refersTo.trim() ?? "");
  const [, column1, row1, column2 = column1, row2 = row1] = match ?? [];
  if (column1 === undefined || row1 === undefined || column2 === undefined || row2 === undefined) return undefined;
  const [row, column] = [Number(row1) - 1, columnIndex(column1)];
  return { row, column, rows: Number(row2) - row, columns: columnIndex(column2) - column + 1 };
};

const columnIndex = (letters: string): number =>
  Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
