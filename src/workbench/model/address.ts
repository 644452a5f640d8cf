import type { Area } from "../engine/engine";

/** Excel's limits. */
export const maxRows = 1048576;
export const maxColumns = 16384;

export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1", "$A$1:B2", "A:C", "1:3", without a sheet. Undefined when it is none, or outside Excel's limits. */
export function parseArea(address: string): Area | undefined {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (cells) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
    return spanning(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) return spanning(0, columnIndex(columns[1] ?? ""), maxRows - 1, columnIndex(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return undefined;
}

function spanning(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return fits(area) ? area : undefined;
}

/** Whether it is an area at all, and on the sheet. */
export function fits(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  return (
    whole &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns
  );
}

export function isEntireRow(area: Area): boolean {
  return area.columns === maxColumns;
}

export function isEntireColumn(area: Area): boolean {
  return area.rows === maxRows;
}

/** "A1", "A1:B2", "A:C", "1:3"; with `fixed`, "$A$1:$B$2". */
export function areaAddress(area: Area, fixed = false): string {
  const sign = fixed ? "$" : "";
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows;
  if (isEntireRow(area)) return `${sign}${area.row + 1}:${sign}${lastRow}`;
  if (isEntireColumn(area)) return `${sign}${columnLetters(area.column)}:${sign}${columnLetters(lastColumn)}`;
  const first = `${sign}${columnLetters(area.column)}${sign}${area.row + 1}`;
  const last = `${sign}${columnLetters(lastColumn)}${sign}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The name as it stands before "!": in quotes unless it is letters, digits and underscores only, and could not be a cell. */
export function quotedSheetName(name: string): string {
  const simple = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^R\d*C\d*$/i.test(name);
  return simple ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1" into its sheet, if it names one, and the rest. */
export function splitAddress(address: string): { readonly sheet?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { rest: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `area` without `hole`: at most four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Rows or columns put in before `index`, or taken out from it on. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly index: number;
  /** Negative when taken out. */
  readonly count: number;
}

/** Where an area is after a shift; undefined when all of it was deleted. */
export function shifted(area: Area, shift: Shift): Area | undefined {
  const rowwise = shift.axis === "rows";
  const start = rowwise ? area.row : area.column;
  const size = rowwise ? area.rows : area.columns;
  const limit = rowwise ? maxRows : maxColumns;
  if (size === limit) return area;
  const move = (place: number): number => {
    if (shift.count > 0) return place >= shift.index ? place + shift.count : place;
    return place <= shift.index ? place : Math.max(shift.index, place + shift.count);
  };
  const from = move(start);
  // The end moves with its last cell when something is put in, so that an insert right behind an area does not widen it.
  const end = shift.count > 0 ? move(start + size - 1) + 1 : move(start + size);
  if (end <= from) return undefined;
  return rowwise ? { ...area, row: from, rows: end - from } : { ...area, column: from, columns: end - from };
}

/** Joins areas whose union is a rectangle, until none is left to join. */
export function coalesced(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    let grown = area;
    for (let index = joined.length - 1; index >= 0; index--) {
      const other = joined[index];
      if (!other) continue;
      const both = boundingArea(grown, other);
      if (cellCount(both) > cellCount(grown) + cellCount(other) - cellCount(intersection(grown, other))) continue;
      grown = both;
      joined.splice(index, 1);
    }
    joined.push(grown);
  }
  return joined;
}

export function cellCount(area: Area | undefined): number {
  return area ? area.rows * area.columns : 0;
}
