import type { Cell, Rect } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Content, SheetSpec } from "../sheet/spec";
import type { CellValue } from "../domain/field";
import type { Severity } from "../domain/finding";

/**
 * What we ask of a spreadsheet, in our own words. Excel implements it with Office.js, the terminal over closed files.
 * Every method rejects with a HostFailure and with nothing else; after a rejection the workbook is as it was before the call.
 */
export interface Workbook {
  /** Reads a sheet, the active one if none is named. One round trip. */
  read(sheetId?: string): Promise<WorkbookSnapshot>;

  /** Makes a new sheet and shows it. Never overwrites: a name that is taken gets a number. At most two round trips. */
  insert(spec: SheetSpec): Promise<InsertedSheet>;

  /**
   * Writes cells and makes new sheets as one step. Fails with "conflict" and writes nothing when a cell no longer holds what
   * `CellWrite.before` says. Gives back what undoes it. At most two round trips.
   */
  write(request: WriteRequest): Promise<WriteReceipt>;

  /** Takes back what `write` did: puts the old contents back, deletes the sheets it made. Conflict as with `write`. At most two round trips. */
  undo(receipt: WriteReceipt): Promise<void>;

  /** Replaces all our marks on the sheet by these; none takes them off without a trace. One round trip; two when `known` is absent or stale. */
  mark(sheetId: string, marks: readonly Mark[], known?: readonly MarkId[]): Promise<void>;

  /** Shows the sheet and selects the cell (with the rest of its merged area). One round trip. */
  select(sheetId: string, cell: Cell): Promise<void>;

  /** Calls back after somebody at this computer edited cells, not for our own writes. The result stops it. */
  onEdit(listener: (edit: { readonly sheetId: string; readonly address: string }) => void): Promise<() => Promise<void>>;
}

export interface WorkbookSnapshot {
  readonly sheet: SheetSnapshot;
  /** All sheets in order. */
  readonly sheets: readonly SheetEntry[];
  /** Our marks now on the sheet. */
  readonly marks: readonly MarkId[];
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  /** Names of the sheet's own scope, hidden ones too. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
  /** True when the wished name was taken. */
  readonly renamed: boolean;
}

export interface WriteRequest {
  readonly cells: readonly CellWrite[];
  readonly newSheets: readonly SheetSpec[];
}

export interface CellWrite extends Cell {
  readonly sheetId: string;
  readonly content: Content;
  /** What the cell is believed to hold now: its formula, or its value. */
  readonly before?: CellValue;
}

/** Undoes a write: the cells' old and new contents, and the sheets that were made. Opaque to callers but for the counts. */
export interface WriteReceipt {
  readonly cells: readonly { readonly sheetId: string; readonly cell: Cell; readonly before: CellValue; readonly after: CellValue }[];
  readonly made: readonly InsertedSheet[];
}

/** A conditional format of ours, as the host names it. */
export type MarkId = string;

export interface Mark {
  readonly range: Rect;
  readonly severity: Severity;
}
