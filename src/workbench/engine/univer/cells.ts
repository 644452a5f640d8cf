import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { Area, CellInput, EngineCell, SheetId } from "../engine";
import type { Book, CellMatrix } from "./book";
import { ensureSize } from "./sheets";
import { isPlain, numberFormatOf } from "./styles";

const empty: EngineCell = { value: "", type: "empty", text: "" };

const isError = (value: unknown): boolean => typeof value === "string" && (ERROR_TYPE_SET as ReadonlySet<string>).has(value);

export const contentOf = (cell: ICellData): Pick<EngineCell, "value" | "type"> => {
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
  if (value === undefined || value === null || value === "")
    return cell.f ? { value: "", type: "text" } : { value: "", type: "empty" };
  if (cell.t === CellValueType.BOOLEAN)
    return { value: value === true || value === 1 || value === "1" || value === "TRUE", type: "boolean" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  if (cell.f && isError(value)) return { value, type: "error" };
  if (cell.t === CellValueType.NUMBER || typeof value === "number") return { value: Number(value), type: "number" };
  return { value: String(value), type: "text" };
};

const display = ({ value, type }: Pick<EngineCell, "value" | "type">, pattern: string): string => {
  if (type === "boolean") return value ? "TRUE" : "FALSE";
  if (type === "error" || type === "empty") return String(value);
  if (type === "text" && pattern === "General") return String(value);
  return numfmt.format(pattern, typeof value === "boolean" ? String(value) : value, { throws: false });
};

const readCell = (book: Book, cell: Nullable<ICellData>): EngineCell => {
  if (!cell) return empty;
  const content = contentOf(cell);
  return { ...content, ...(cell.f ? { formula: cell.f } : {}), text: display(content, numberFormatOf(book, cell)) };
};

/** Formulas that Univer filled down are kept as "like cell X, so many cells away"; the model knows their own text. */
export const cellAt = (book: Book, sheet: SheetId, row: number, column: number): EngineCell => {
  const worksheet = book.sheet(sheet);
  const cell = worksheet.getCellMatrix().getValue(row, column);
  if (!cell?.si || cell.f) return readCell(book, cell);
  const formula = book.formulaText(sheet, row, column);
  return readCell(book, formula === undefined ? cell : { ...cell, f: formula });
};

/** The cell that holds this and nothing of what it held. */
export const written = (input: CellInput): ICellData => {
  const gone = { f: null, si: null, p: null };
  if ("formula" in input) return { ...gone, f: input.formula, v: null, t: null };
  const { value } = input;
  if (value === "") return { ...gone, v: null, t: null };
  if (typeof value === "boolean") return { ...gone, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...gone, v: value, t: CellValueType.NUMBER };
  return { ...gone, v: value, t: CellValueType.STRING };
};

export const writeCells = (
  book: Book,
  sheet: SheetId,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): void => {
  const matrix: CellMatrix = {};
  inputs.slice(0, area.rows).forEach((line, row) =>
    line.slice(0, area.columns).forEach((input, column) => {
      if (input) (matrix[area.row + row] ??= {})[area.column + column] = written(input);
    }),
  );
  ensureSize(book, sheet, area.row + area.rows, area.column + area.columns);
  book.setCells(sheet, matrix);
};

export const usedArea = (book: Book, sheet: SheetId, valuesOnly: boolean): Area | undefined => {
  const worksheet = book.sheet(sheet);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const filled = (cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f || cell.si || cell.p;
    if (filled || (!valuesOnly && !isPlain(book, cell))) include(row, column);
  });
  if (!valuesOnly)
    for (const merge of worksheet.getMergeData()) {
      include(merge.startRow, merge.startColumn);
      include(merge.endRow, merge.endColumn);
    }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};
