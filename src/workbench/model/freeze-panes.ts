import type { SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { isEntireColumn, isEntireRow, maxColumns, maxRows } from "./address";
import type { Book } from "./book";
import { Range } from "./range";
import { resolveRange } from "./resolve";

export class WorksheetFreezePanes {
  static readonly type: string = "WorksheetFreezePanes";

  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}

  freezeRows(count = 0): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 0): void {
    this.#freeze(0, count);
  }
  freezeAt(frozen: Range | string): void {
    const { area } = typeof frozen === "string" ? resolveRange(this.book, this.sheet, frozen) : frozen;
    this.#freeze(isEntireColumn(area) ? 0 : area.row + area.rows, isEntireRow(area) ? 0 : area.column + area.columns);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  /** The part that stays in view. */
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.book.engine.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    return new Range(this.book, this.sheet, {
      row: 0,
      column: 0,
      rows: rows === 0 ? maxRows : rows,
      columns: columns === 0 ? maxColumns : columns,
    });
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw new HostError("ItemNotFound");
    return location;
  }

  #freeze(rows: number, columns: number): void {
    this.book.guardWrite();
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) throw new HostError("InvalidArgument");
    this.book.engine.setFrozen(this.sheet, rows, columns);
    this.book.touched();
  }
}
