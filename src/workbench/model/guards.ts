import type { Area, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { intersection, subtract } from "./address";
import type { Book } from "./book";
import type { ProtectionOptions } from "./state";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Contents may be written unless the sheet is protected and one of the cells is locked. */
export function guardContents(book: Book, sheet: SheetId, areas: readonly Area[]): void {
  book.guardWrite();
  if (book.state.sheets[sheet]?.protection && areas.some((area) => hasLockedCell(book, sheet, area)))
    throw new HostError("AccessDenied");
}

/** Anything but contents may be changed on a protected sheet only if its options allow it; undefined: never. */
export function guardSheet(book: Book, sheet: SheetId, permission?: Permission): void {
  book.guardWrite();
  const protection = book.state.sheets[sheet]?.protection;
  if (protection && !(permission && protection.options[permission])) throw new HostError("AccessDenied");
}

/** Sheets are added, removed, renamed, moved and hidden only while the workbook's structure is not protected. */
export function guardStructure(book: Book): void {
  book.guardWrite();
  if (book.state.structureProtection) throw new HostError("AccessDenied");
}

function hasLockedCell(book: Book, sheet: SheetId, area: Area): boolean {
  const { engine } = book;
  const formatted = engine.usedRange(sheet, false);
  const inside = formatted && intersection(area, formatted);
  // Cells that were never formatted are locked.
  if (!inside || subtract(area, inside).length > 0) return true;
  for (let row = inside.row; row < inside.row + inside.rows; row++)
    for (let column = inside.column; column < inside.column + inside.columns; column++)
      if (engine.style(sheet, row, column).locked) return true;
  return false;
}
