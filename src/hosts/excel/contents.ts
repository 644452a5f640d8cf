import type { CellValue } from "../../domain/field";
import type { Cell, Rect } from "../../sheet/address";
import type { Content } from "../../sheet/spec";

/**
 * What looks like a formula, a number, a percentage, a date, a time or a truth value when it is typed: Excel would read it as one.
 */
const READ_AS_SOMETHING_ELSE = /^['=+\-@]|^\s*[\d.,%:/年月日时分秒\-()（）¥￥$€eE+\s]+$|^\s*(true|false)\s*$|^#/i;

/** A content as Excel's `formulas` takes it: a text stays text, whatever it looks like. */
export const toExcel = (content: Content): CellValue => {
  if ("formula" in content) return content.formula;
  const { value } = content;
  return typeof value === "string" && READ_AS_SOMETHING_ELSE.test(value) ? `'${value}` : value;
};

/** What `formulas` gave, as a value to write back unchanged. */
export const writeBack = (held: CellValue): CellValue =>
  typeof held === "string" && !held.startsWith("=") ? toExcel({ value: held }) : held;

/** A range that Excel need not keep for us after the batch: no clean-up request follows. */
export const rangeOf = (sheet: Excel.Worksheet, rect: Rect): Excel.Range =>
  sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns).untrack();

export const cellOf = (sheet: Excel.Worksheet, { row, column }: Cell): Excel.Range =>
  rangeOf(sheet, { row, column, rows: 1, columns: 1 });
