import type { Area, EngineCell, SheetId } from "../engine/engine";
import { HostError, wrongShape } from "../protocol/errors";
import {
  areaAddress,
  boundingArea,
  cellCount,
  fits,
  intersection,
  isEntireColumn,
  isEntireRow,
  maxColumns,
  maxRows,
  quotedSheetName,
  shifted,
} from "./address";
import type { Shift } from "./address";
import type { Book, Follower } from "./book";
import { valueType } from "./changes";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { clearArea, deleteCells, insertCells, mergeArea, unmergeArea, writeContents, writeNumberFormats } from "./range-actions";
import { RangeFormat } from "./range-format";
import { propertiesOf } from "./range-properties";
import { resolveRange } from "./resolve";
import { Worksheet } from "./worksheet";

/** Excel reads no more cells than this at once. */
const readableCells = 5_000_000;

/** A rectangle of cells. It goes along when rows or columns are put in or taken out. */
export class Range implements Follower {
  static readonly type: string = "Range";
  #area: Area | undefined;

  /** Throws InvalidArgument when the area is not on the sheet. */
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    area: Area,
  ) {
    if (!fits(area)) throw new HostError("InvalidArgument");
    this.#area = area;
    book.follow(this);
  }

  follow(shift: Shift): void {
    this.#area &&= shifted(this.#area, shift);
  }

  get area(): Area {
    if (!this.#area || !this.book.hasSheet(this.sheet)) throw new HostError("InvalidReference");
    return this.#area;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, [this.area]);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, [this.area]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, [this.area]);
  }

  get address(): string {
    return `${quotedSheetName(this.book.sheetName(this.sheet))}!${areaAddress(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get height(): number {
    return this.#sum(this.area.row, this.area.rows, (row) =>
      this.book.engine.rowHidden(this.sheet, row) ? 0 : this.book.engine.rowHeight(this.sheet, row),
    );
  }
  get width(): number {
    return this.#sum(this.area.column, this.area.columns, (column) => this.book.engine.columnWidth(this.sheet, column));
  }
  get top(): number {
    return this.#sum(0, this.area.row, (row) =>
      this.book.engine.rowHidden(this.sheet, row) ? 0 : this.book.engine.rowHeight(this.sheet, row),
    );
  }
  get left(): number {
    return this.#sum(0, this.area.column, (column) => this.book.engine.columnWidth(this.sheet, column));
  }

  get values(): unknown {
    return this.#read(({ value }) => value);
  }
  set values(given: unknown) {
    writeContents(this.book, this.sheet, this.area, given);
  }
  get formulas(): unknown {
    return this.#read(({ formula, value }) => formula ?? value);
  }
  set formulas(given: unknown) {
    writeContents(this.book, this.sheet, this.area, given);
  }
  get formulasLocal(): unknown {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
    this.formulas = given;
  }
  get text(): unknown {
    return this.#read(({ text }) => text);
  }
  get valueTypes(): unknown {
    return this.#read(valueType);
  }
  get numberFormat(): unknown {
    return this.#map((row, column) => this.book.engine.style(this.sheet, row, column).numberFormat);
  }
  set numberFormat(given: unknown) {
    writeNumberFormats(this.book, this.sheet, this.area, given);
  }
  get rowHidden(): boolean | null {
    return this.#same(this.area.row, this.area.rows, (row) => this.book.engine.rowHidden(this.sheet, row));
  }
  set rowHidden(hidden: boolean) {
    this.format.setRowHidden(hidden);
  }

  getCell(row: number, column: number): Range {
    return this.#at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    return this.#at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    return this.#at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getEntireRow(): Range {
    return this.#at({ ...this.area, column: 0, columns: maxColumns });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.area, row: 0, rows: maxRows });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows, columns });
  }
  getRowsAbove(count = 1): Range {
    return this.#at({ ...this.area, ...beside(this.area.row, this.area.rows, -count, "row", "rows") });
  }
  getRowsBelow(count = 1): Range {
    return this.#at({ ...this.area, ...beside(this.area.row, this.area.rows, count, "row", "rows") });
  }
  getColumnsBefore(count = 1): Range {
    return this.#at({ ...this.area, ...beside(this.area.column, this.area.columns, -count, "column", "columns") });
  }
  getColumnsAfter(count = 1): Range {
    return this.#at({ ...this.area, ...beside(this.area.column, this.area.columns, count, "column", "columns") });
  }
  getBoundingRect(other: Range | string): Range {
    return this.#at(boundingArea(this.area, this.#other(other)));
  }
  getIntersection(other: Range | string): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new HostError("ItemNotFound");
    return common;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersection(this.area, this.#other(other));
    return common ? this.#at(common) : null;
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.book.engine.usedRange(this.sheet, valuesOnly);
    const common = used && intersection(this.area, used);
    return common ? this.#at(common) : null;
  }
  /** All merged areas that touch this range, whole. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.book.engine.merges(this.sheet).filter((area) => intersection(area, this.area));
    return merged.length > 0 ? new RangeAreas(this.book, this.sheet, merged) : null;
  }

  getCellProperties(options: unknown): unknown {
    return this.#map((row, column) => this.#properties({ row, column, rows: 1, columns: 1 }, "Cell", options));
  }
  getRowProperties(options: unknown): unknown {
    const { row, rows } = this.area;
    return Array.from({ length: rows }, (_, i) => this.#properties({ ...this.area, row: row + i, rows: 1 }, "Row", options));
  }
  getColumnProperties(options: unknown): unknown {
    const { column, columns } = this.area;
    return Array.from({ length: columns }, (_, i) =>
      this.#properties({ ...this.area, column: column + i, columns: 1 }, "Column", options),
    );
  }

  clear(applyTo = "All"): void {
    clearArea(this.book, this.sheet, this.area, applyTo);
  }
  merge(across = false): void {
    mergeArea(this.book, this.sheet, this.area, across);
  }
  unmerge(): void {
    unmergeArea(this.book, this.sheet, this.area);
  }
  insert(shift: string): Range {
    return this.#at(insertCells(this.book, this.sheet, this.area, shift));
  }
  delete(shift: string): void {
    deleteCells(this.book, this.sheet, this.area, shift);
  }
  select(): void {
    this.book.engine.sheets.activate(this.sheet);
    this.book.engine.select(this.sheet, this.area);
  }
  /** Formulas recalculate by themselves. */
  calculate(): void {
    return undefined;
  }

  /** The library sends this before it writes a large array in blocks. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape("Range.values");
  }

  #properties(area: Area, kind: "Cell" | "Row" | "Column", options: unknown): unknown {
    return propertiesOf(this.book, this.sheet, area, kind, options);
  }

  #at(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  #other(other: Range | string): Area {
    const range = typeof other === "string" ? resolveRange(this.book, this.sheet, other) : other;
    if (range.sheet !== this.sheet) throw new HostError("InvalidArgument");
    return range.area;
  }

  #read(get: (cell: EngineCell) => unknown): unknown[][] | null {
    return this.#map((row, column) => get(this.book.engine.cell(this.sheet, row, column)));
  }

  /** Null for whole rows and columns: Excel gives no cell-level properties of those. */
  #map(get: (row: number, column: number) => unknown): unknown[][] | null {
    const { row, column, rows, columns } = this.area;
    if (this.isEntireColumn || this.isEntireRow) return null;
    if (rows * columns > readableCells) throw new HostError("RangeExceedsLimit");
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => get(row + i, column + j)));
  }

  #same<T>(start: number, count: number, get: (index: number) => T): T | null {
    const first = get(start);
    for (let index = start + 1; index < start + count; index++) if (get(index) !== first) return null;
    return first;
  }

  #sum(start: number, count: number, get: (index: number) => number): number {
    let sum = 0;
    for (let index = start; index < start + count; index++) sum += get(index);
    return sum;
  }
}

/** The rows or columns next to a range: behind it for a positive count, before it for a negative. */
function beside(
  start: number,
  size: number,
  count: number,
  startKey: "row" | "column",
  sizeKey: "rows" | "columns",
): Partial<Area> {
  if (count === 0) throw new HostError("InvalidArgument");
  return { [startKey]: count > 0 ? start + size : start + count, [sizeKey]: Math.abs(count) };
}
