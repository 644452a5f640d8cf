import { columnName } from "../../sheet/address";
import { COLUMNS, ROWS } from "./cell-address";

/** Texts, quoted sheet names and structured references are left alone; then cells, whole columns and whole rows. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\s*[(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.])|(\$?)([1-9]\d*):(\$?)([1-9]\d*)(?![\p{L}\p{N}_(.])|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** A shared formula as it reads `rows` down and `columns` to the right of where it is written. References off the sheet become #REF!. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(PIECES, (...found: (string | undefined)[]) => {
    const [whole = "", d1, c1, d2, c2, e1, r1, e2, r2, dollarColumn, letters, dollarRow, digits] = found;
    const column = (dollar = "", name = ""): string | undefined => {
      const number = columnNumber(name) + (dollar === "" ? columns : 0);
      return number < 1 || number > COLUMNS ? undefined : dollar + columnName(number - 1);
    };
    const row = (dollar = "", text = ""): string | undefined => {
      const number = Number(text) + (dollar === "" ? rows : 0);
      return number < 1 || number > ROWS ? undefined : dollar + String(number);
    };
    const join = (a: string | undefined, b: string | undefined, by: string): string =>
      a === undefined || b === undefined ? "#REF!" : a + by + b;
    if (c1 !== undefined) return join(column(d1, c1), column(d2, c2), ":");
    if (r1 !== undefined) return join(row(e1, r1), row(e2, r2), ":");
    if (letters !== undefined) return join(column(dollarColumn, letters), row(dollarRow, digits), "");
    return whole;
  });
