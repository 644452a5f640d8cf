import type { CellValue } from "../domain/field";
import type { Rect } from "./address";

/** A sheet as it stood when it was read, in one batch: the used block and what is known about it. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  /** Where the block starts in the sheet, zero-based. */
  readonly row: number;
  readonly column: number;
  /** Row by row, all three of the same shape. `formulas` holds the formula ("=…") or the value. `text` is what the cell shows. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates; undefined when this Excel cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly Rect[] | undefined;
  /** Defined names of this sheet's own scope. */
  readonly names: readonly SheetName[];
  readonly isProtected: boolean;
}

/** A defined name as Excel reports it: `refersTo` is its formula, such as "='自评表'!$G$31" or "=\"hn-liuyang-2020\"". */
export interface SheetName {
  readonly name: string;
  readonly refersTo: string;
}
