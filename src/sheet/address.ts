/** A cell of a sheet, both zero-based: B3 is { row: 2, column: 1 }. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: top-left, and how many. */
export interface Rect extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** 0 → "A", 27 → "AB". */
export const columnName = (column: number): string => {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
};

/** { row: 2, column: 1 } → "B3". */
export const a1 = ({ row, column }: Cell): string => `${columnName(column)}${row + 1}`;

/** The same with dollar signs: "$B$3". */
export const absoluteA1 = ({ row, column }: Cell): string => `$${columnName(column)}$${row + 1}`;

/** "B3:D4", or "B3" for a single cell. */
export const rectA1 = (rect: Rect): string => {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  return rect.rows === 1 && rect.columns === 1 ? a1(rect) : `${a1(rect)}:${a1(last)}`;
};

export const covers = (rect: Rect, { row, column }: Cell): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

/** A sheet's name as formulas want it: 自评表 stays, "Sheet 1" becomes 'Sheet 1'. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
