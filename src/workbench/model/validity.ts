import type { EngineCell, EngineValidation } from "../engine/engine";
import { HostError } from "../protocol/errors";
import type { Book } from "./book";
import { referencedArea } from "./resolve";

/** Whether a content is allowed. Bounds that are formulas other than one cell's address are not computed here: NotImplemented. */
export function isValid(book: Book, { rule, ignoreBlanks }: EngineValidation, cell: EngineCell): boolean {
  if (cell.type === "empty") return ignoreBlanks;
  if (rule.type === "custom") throw new HostError("NotImplemented", "DataValidation.valid of a custom rule");
  if (rule.type === "list") return listItems(book, rule.source).includes(String(cell.value));
  const value = rule.type === "textLength" ? String(cell.value).length : cell.value;
  if (typeof value !== "number") return false;
  if (rule.type === "wholeNumber" && !Number.isInteger(value)) return false;
  const [low, high] = [bound(book, rule.formula1), rule.formula2 === undefined ? Number.NaN : bound(book, rule.formula2)];
  switch (rule.operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    case "LessThanOrEqualTo":
      return value <= low;
  }
}

function bound(book: Book, formula: string | number): number {
  const number = Number(String(formula).replace(/^=/, ""));
  if (!Number.isNaN(number)) return number;
  const target = referencedArea(book, String(formula));
  const value = target && book.engine.cell(target.sheet, target.area.row, target.area.column).value;
  if (typeof value === "number") return value;
  throw new HostError("NotImplemented", `DataValidation.valid with the bound ${formula}`);
}

function listItems(book: Book, source: string): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const target = referencedArea(book, source);
  if (!target) throw new HostError("NotImplemented", `DataValidation.valid with the list ${source}`);
  const { row, column, rows, columns } = target.area;
  return Array.from({ length: rows * columns }, (_, i) =>
    String(book.engine.cell(target.sheet, row + Math.floor(i / columns), column + (i % columns)).value),
  );
}
