/** What a cell holds: "" is an empty cell. Dates are Excel serial numbers. Errors are their sign, such as "#DIV/0!". */
export type CellValue = string | number | boolean;

/**
 * The place of a field in a form, as findings and edits name it: "funding[0].executionRate", "indicators[3].score", "total.score",
 * "goals.expected", "levels[2].weight", "unit". The sheet room knows which cell that is.
 */
export type FieldPath = string;

/** A value as the sheet holds it, and as we understand it. */
export interface Field<T> {
  readonly at: FieldPath;
  /** What the cell holds. */
  readonly raw: CellValue;
  /** What the cell shows, trimmed. */
  readonly text: string;
  /** What we understood; undefined when the cell is empty or not understood (then `text` is not empty). */
  readonly value: T | undefined;
  /** The cell's formula with its leading "=", where it has one. */
  readonly formula?: string;
  /** True when this is not the row's own cell but a merged cell that began in an earlier row (or earlier column). */
  readonly inherited?: boolean;
}

/** Nothing was written here ("—", "/", "-", "*" count as written: they say "not applicable"). */
export const isBlank = (field: Field<unknown> | undefined): boolean => field === undefined || field.text === "";
