import { columnName } from "../../sheet/address";
import { COLUMNS, ROWS } from "./cell-address";

/** Texts, quoted sheet names and structured references are left alone; then cells, whole columns and whole rows. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\s*[(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.])|(\$?)([1-9]\d*):(\$?)([1-9]\d*)(?![\p{L}\p{N}_(.])|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** A formula as it reads `rows` down and `columns` to the right of where it is written. */
export type ShiftedFormula = (rows: number, columns: number) => string;

/** Takes a shared formula apart once, for all the cells that it is shared by. References off the sheet become #REF!. */
export const shifted = (formula: string): ShiftedFormula => {
  const pieces: (string | ShiftedFormula)[] = [];
  let at = 0;
  for (const found of formula.matchAll(PIECES)) {
    const moves = reference(found);
    if (moves === undefined) continue;
    pieces.push(formula.slice(at, found.index), moves);
    at = found.index + found[0].length;
  }
  pieces.push(formula.slice(at));
  return (rows, columns) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
};

const reference = (found: RegExpExecArray): ShiftedFormula | undefined => {
  const [, d1, c1, d2, c2, e1, r1, e2, r2, dollarColumn, letters, dollarRow, digits] = found;
  if (c1 !== undefined) return pair(column(d1, c1), column(d2, c2), ":");
  if (r1 !== undefined) return pair(row(e1, r1), row(e2, r2), ":");
  return letters === undefined ? undefined : pair(column(dollarColumn, letters), row(dollarRow, digits), "");
};

/** A column or a row; undefined where it comes to lie off the sheet. */
type Moved = (rows: number, columns: number) => string | undefined;

const column = (dollar = "", letters = ""): Moved => {
  const start = columnNumber(letters);
  return (_, columns) => {
    const number = start + (dollar === "" ? columns : 0);
    return number < 1 || number > COLUMNS ? undefined : dollar + columnName(number - 1);
  };
};

const row = (dollar = "", digits = ""): Moved => {
  const start = Number(digits);
  return (rows) => {
    const number = start + (dollar === "" ? rows : 0);
    return number < 1 || number > ROWS ? undefined : dollar + String(number);
  };
};

const pair =
  (first: Moved, second: Moved, by: string): ShiftedFormula =>
  (rows, columns) => {
    const [a, b] = [first(rows, columns), second(rows, columns)];
    return a === undefined || b === undefined ? "#REF!" : a + by + b;
  };
