import { SetRangeValuesCommand } from "@univerjs/sheets";
import { understand } from "../../model/input";
import type { SheetId } from "../engine";
import { toRange, type Book } from "./book";
import { written } from "./cells";
import { ensureSize } from "./sheets";
import { numberFormatOf } from "./styles";

/** Enters text as a person at the keyboard of a Chinese Excel would; throws where a lock keeps a person out. */
export const typeIn = (book: Book, sheet: SheetId, row: number, column: number, text: string): void => {
  ensureSize(book, sheet, row + 1, column + 1);
  const format = numberFormatOf(book, book.sheet(sheet).getCellMatrix().getValue(row, column));
  const { content, numberFormat } = understand(text, { numberFormat: format, locale: "zh-CN", today: () => new Date() });
  const params = {
    unitId: book.unitId,
    subUnitId: sheet,
    range: toRange({ row, column, rows: 1, columns: 1 }),
    value: { ...written(content), ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }) },
  };
  const done: unknown = book.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  if (done !== true) throw new Error("a person may not type here");
};
