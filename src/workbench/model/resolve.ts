import type { Area, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { parseArea, splitAddress } from "./address";
import type { Book } from "./book";
import { Range } from "./range";

/** The range that an address, or a defined name, means on this sheet. Throws InvalidArgument when it means none. */
export function resolveRange(book: Book, sheet: SheetId, address: string): Range {
  const { area, sheet: on } = resolve(book, sheet, address.trim()) ?? {};
  if (!area || on !== sheet) throw new HostError("InvalidArgument");
  return new Range(book, sheet, area);
}

/** Several areas, separated by commas. */
export function resolveAreas(book: Book, sheet: SheetId, address: string): Area[] {
  // Commas between single quotes belong to a sheet's name.
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => resolveRange(book, sheet, part).area);
}

function resolve(book: Book, sheet: SheetId, address: string): { sheet: SheetId; area: Area } | undefined {
  const { sheet: named, rest } = splitAddress(address);
  const on = named === undefined ? sheet : book.findSheet(named);
  const area = parseArea(rest);
  if (on === undefined) return undefined;
  return area ? { sheet: on, area } : (nameTarget(book, on, rest) ?? undefined);
}

/** Where a defined name points: that of the sheet's own scope goes first. */
function nameTarget(book: Book, sheet: SheetId, name: string): { sheet: SheetId; area: Area } | undefined {
  const sameName = book.engine.names().filter((item) => item.name.toLowerCase() === name.toLowerCase());
  const item = sameName.find(({ scope }) => scope === sheet) ?? sameName.find(({ scope }) => scope === undefined);
  return item && referencedArea(book, item.formula);
}

/** The area a formula such as "='My sheet'!$A$1:$B$2" refers to; undefined when it is anything else. */
export function referencedArea(book: Book, formula: string): { sheet: SheetId; area: Area } | undefined {
  const { sheet: named, rest } = splitAddress(formula.replace(/^=/, ""));
  const sheet = named === undefined ? undefined : book.findSheet(named);
  const area = parseArea(rest);
  return sheet !== undefined && area ? { sheet, area } : undefined;
}
