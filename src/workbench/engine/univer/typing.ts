import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { SheetId } from "../engine";
import { toRange, type Book } from "./book";
import { ensureSize } from "./sheets";
import { numberFormatOf } from "./styles";

/** What Excel makes of typed text. */
const understood = (text: string, format: string): ICellData => {
  const gone = { f: null, si: null, p: null };
  if (text === "") return { ...gone, v: null, t: null };
  if (text.startsWith("=") && text.length > 1) return { ...gone, f: text, v: null, t: null };
  if (format === "@") return { ...gone, v: text, t: CellValueType.STRING };
  if (/^(true|false)$/i.test(text)) return { ...gone, v: text.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  const parsed = numfmt.parseValue(text.trim());
  if (typeof parsed?.v !== "number") return { ...gone, v: text, t: CellValueType.STRING };
  const pattern = parsed.z && format === "General" ? parsed.z : undefined;
  return { ...gone, v: parsed.v, t: CellValueType.NUMBER, ...(pattern ? { s: { n: { pattern } } } : {}) };
};

/** Enters text as a person at the keyboard would; throws where a lock keeps a person out. */
export const typeIn = (book: Book, sheet: SheetId, row: number, column: number, text: string): void => {
  ensureSize(book, sheet, row + 1, column + 1);
  const format = numberFormatOf(book, book.sheet(sheet).getCellMatrix().getValue(row, column));
  const params = {
    unitId: book.unitId,
    subUnitId: sheet,
    range: toRange({ row, column, rows: 1, columns: 1 }),
    value: understood(text, format),
  };
  const done: unknown = book.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  if (done !== true) throw new Error("a person may not type here");
};
