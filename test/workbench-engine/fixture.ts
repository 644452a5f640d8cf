import type { Area, CellInput, Engine } from "../../src/workbench/engine/engine";

export const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** Values row by row; text that begins with "=" is a formula. */
export const inputs = (rows: readonly (readonly (string | number | boolean | undefined)[])[]): (CellInput | undefined)[][] =>
  rows.map((row) =>
    row.map((value) =>
      value === undefined ? undefined : typeof value === "string" && value.startsWith("=") ? { formula: value } : { value },
    ),
  );

export const put = (
  engine: Engine,
  sheet: string,
  row: number,
  column: number,
  ...rows: (string | number | boolean | undefined)[][]
): void => engine.write(sheet, at(row, column, rows.length, Math.max(...rows.map((line) => line.length))), inputs(rows));
