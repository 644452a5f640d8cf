import type { CellValue } from "../../domain/field";
import type { Cell } from "../../sheet/address";
import { showsDate } from "./number-formats";
import type { RawCell } from "./sheet-cells";
import { shifted, type ShiftedFormula } from "./shift-formula";
import { UnreadableFile } from "../../workbook/unreadable-file";
import { decodeText } from "./xml";

/** What is the same for all cells of a workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

const DAYS_FROM_1900_TO_1904 = 1462;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The cell's value; dates as serial numbers of the 1900 calendar, whatever the file counts by. */
export const valueOf = (cell: RawCell, { sharedStrings, formats, date1904 }: CellContext): CellValue => {
  const { type, value } = cell;
  if (value === undefined) return "";
  switch (type) {
    case "s":
      return sharedString(value, sharedStrings);
    case "str":
    case "inlineStr":
      return decodeText(value);
    case "b":
      return /^(?:1|true|on)$/i.test(value.trim());
    case "e":
      return value.trim();
    case "d":
      return isoSerial(value.trim()) ?? value;
    default: {
      const number = numberOf(value);
      const isOldDate = date1904 && typeof number === "number" && showsDate(formats[cell.style] ?? "General");
      return isOldDate ? number + DAYS_FROM_1900_TO_1904 : number;
    }
  }
};

/** A "number" that is none stays the text that stands there: nothing is guessed. */
const numberOf = (text: string): CellValue => {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const number = Number(trimmed);
  return Number.isFinite(number) && !/^0[xob]/i.test(trimmed) ? number : trimmed;
};

const sharedString = (index: string, texts: readonly string[]): string => {
  const text = /^\s*\d+\s*$/.test(index) ? texts[Number(index)] : undefined;
  if (text === undefined) throw new UnreadableFile("structure", `no shared text ${index.slice(0, 20)}`);
  return text;
};

const isoSerial = (text: string): number | undefined => {
  const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?(?:Z)?$/.test(text)
    ? Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text)
    : NaN;
  return Number.isNaN(time) ? undefined : time / DAY + SERIAL_OF_1970;
};

/** The first cells of a sheet's shared formulas, as they come. */
export type SharedFormulas = Map<string, Cell & { readonly shift: ShiftedFormula }>;

/**
 * The cell's formula with its "=", or undefined where it has none of its own (a value, or a later cell of an array formula). Written
 * out when asked for: a short file can share a long formula with a great many cells.
 */
export const formulaOf = ({ formula, row, column }: RawCell, shared: SharedFormulas): (() => string) | undefined => {
  if (formula === undefined || formula.kind === "dataTable") return undefined;
  const { text } = formula;
  if (formula.kind !== "shared" || formula.shared === undefined) return text === "" ? undefined : () => `=${text}`;
  if (text !== "") {
    shared.set(formula.shared, { row, column, shift: shifted(text) });
    return () => `=${text}`;
  }
  const first = shared.get(formula.shared);
  return first && (() => `=${first.shift(row - first.row, column - first.column)}`);
};
