import type { Cell, Rect } from "../sheet/address";
import type { BlockLooks } from "../sheet/block-looks";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Content, SheetSpec } from "../sheet/spec";
import type { CellValue } from "../domain/field";
import type { Severity } from "../domain/finding";

/**
 * What we ask of a spreadsheet, in our own words. Excel implements it with Office.js, the terminal over closed files.
 * Every method rejects with a HostFailure and with nothing else; after a rejection, but for "half-written", the workbook
 * is as it was before the call.
 */
export interface Workbook {
  /** Reads a sheet, the active one if none is named, and a second one where asked. One round trip. */
  read(sheetId?: string, also?: string): Promise<WorkbookSnapshot>;

  /**
   * Makes a new sheet and shows it. Never overwrites: a name that is taken gets a number. The sheets in `instead` (ours, made anew)
   * give way to it. At most two round trips.
   */
  insert(spec: SheetSpec, instead?: readonly string[]): Promise<MadeSheet>;

  /**
   * Writes cells and makes new sheets as one step. Fails with "conflict" and writes nothing when a cell no longer holds what
   * `CellWrite.before` says. Gives back what undoes it. At most two round trips.
   */
  write(request: WriteRequest): Promise<WriteReceipt>;

  /**
   * Takes back what `write` did: puts the old contents and texts back, deletes the sheets it made. What no longer holds what was
   * written is in conflict: with "refuse" (which is meant where nothing is said) nothing is done then, with "leave" all the rest is.
   * What is gone with its sheet is no conflict; when nothing is left to take back it rejects with "gone". At most two round trips.
   */
  undo(receipt: WriteReceipt, options?: UndoOptions): Promise<UndoOutcome>;

  /**
   * Replaces our marks on the sheet, those that `read` found, by these and gives their ids; with none it takes them off without a
   * trace. One round trip; two more when `known` no longer holds.
   */
  mark(sheetId: string, marks: readonly Mark[], known: readonly MarkId[]): Promise<readonly MarkId[]>;

  /** Keeps a small text in the workbook file under a key of ours; undefined takes it out. One round trip. */
  store(key: string, text: string | undefined): Promise<void>;

  /** How the cells of an area of the sheet look. One round trip. */
  looks(sheetId: string, area: Rect): Promise<BlockLooks>;

  /** Shows the sheet and selects the cell (with the rest of its merged area). One round trip. */
  select(sheetId: string, cell: Cell): Promise<void>;

  /** The sheet that is shown and its active cell. One round trip. */
  selected(): Promise<{ readonly sheetId: string; readonly cell: Cell }>;

  /** Calls back after somebody at this computer edited cells, not for our own writes. The result stops it. */
  onEdit(listener: (edit: { readonly sheetId: string; readonly address: string }) => void): Promise<() => Promise<void>>;
}

export interface WorkbookSnapshot {
  readonly sheet: SheetSnapshot;
  /** The second sheet; absent when it was not asked for or is gone. */
  readonly also?: SheetSnapshot;
  /** All sheets in order. */
  readonly sheets: readonly SheetEntry[];
  /** Our marks now on the sheet. */
  readonly marks: readonly MarkId[];
  /** What `store` has kept in this file, by key. */
  readonly stored: Readonly<Record<string, string>>;
  /** The cells' number formats, shaped like `sheet.values`: a mark keeps them. */
  readonly formats: readonly (readonly string[])[];
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

export interface MadeSheet extends InsertedSheet {
  /** Formulas and values of its cells as they were made, from the first row and column on. */
  readonly contents: readonly (readonly CellValue[])[];
}

export interface WriteRequest {
  readonly cells: readonly CellWrite[];
  readonly newSheets: readonly SheetSpec[];
  /** Marks that take the place of those on the sheet, in the same step. */
  readonly marks?: { readonly sheetId: string; readonly marks: readonly Mark[] };
  /** Small texts as `store` keeps them, by key; undefined takes one out. */
  readonly stored?: Readonly<Record<string, string | undefined>>;
}

export interface CellWrite extends Cell {
  readonly sheetId: string;
  readonly content: Content;
  /** What the cell is believed to hold now: its formula, or its value. */
  readonly before?: CellValue;
  /** Set together with the content, where the cell's own format would not show it rightly. */
  readonly numberFormat?: string;
}

/** What undoes a write: the cells' contents and the texts before and after, and the sheets that were made as they were made. */
export interface WriteReceipt {
  readonly cells: readonly WrittenCell[];
  readonly stored: readonly WrittenText[];
  readonly made: readonly MadeSheet[];
  /** The marks that `WriteRequest.marks` became. */
  readonly marks: readonly MarkId[];
}

export interface WrittenCell {
  readonly sheetId: string;
  readonly cell: Cell;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format before, where the write changed it. */
  readonly formatBefore?: string;
}

/** A small text of ours; absent where there was none, or is none any more. */
export interface WrittenText {
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
}

export interface UndoOptions {
  readonly onConflict?: "refuse" | "leave";
  /** Cells of the receipt that are in conflict whatever they hold. */
  readonly inConflict?: readonly WrittenCell[];
}

export interface UndoOutcome {
  /** False when conflicts kept everything as it is. */
  readonly undone: boolean;
  /** What somebody changed since, and what therefore was left alone. */
  readonly conflicts: UndoConflicts;
}

export interface UndoConflicts {
  readonly cells: readonly WrittenCell[];
  /** Names of sheets that were made and no longer are as they were made. */
  readonly sheets: readonly string[];
  /** Keys of texts. */
  readonly stored: readonly string[];
}

/** A conditional format of ours, as the host names it. */
export type MarkId = string;

export interface Mark {
  readonly range: Rect;
  readonly severity: Severity;
  /** The number format of the cell, which the mark's symbol is put in front of. */
  readonly format: string;
}
