import type { Area, CellInput, SheetId } from "../engine/engine";
import { HostError, wrongShape } from "../protocol/errors";
import { contains, intersection, isEntireColumn, isEntireRow, sameArea, subtract } from "./address";
import type { Book } from "./book";
import { guardContents, guardSheet } from "./guards";
import { understand } from "./input";

/** Excel writes no more cells than this at once. */
const writableCells = 5_000_000;

/** Reads an array of the area's shape cell by cell, or one value that stands for every cell. */
function spread(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (area.rows * area.columns > writableCells) throw new HostError("RangeExceedsLimit");
  if (!Array.isArray(given)) return () => given;
  const rows: unknown[] = given;
  const fitting = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fitting) throw wrongShape();
  return (row, column) => (rows[row] as unknown[])[column];
}

/** Writes values and formulas as entries are understood by Excel; null leaves a cell alone. */
export function writeContents(book: Book, sheet: SheetId, area: Area, given: unknown): void {
  const { engine } = book;
  const at = spread(area, given);
  const covered = coveredCells(book, sheet, area);
  const formats: { area: Area; numberFormat: string }[] = [];
  const targets: Area[] = [];
  const inputs = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j): CellInput | undefined => {
      const value = at(i, j);
      const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      if (value === null || value === undefined || covered(cell.row, cell.column)) return undefined;
      const { numberFormat } = engine.style(sheet, cell.row, cell.column);
      const input = understand(value, { numberFormat, ...book.options });
      if (input.numberFormat !== undefined) formats.push({ area: cell, numberFormat: input.numberFormat });
      targets.push(cell);
      return input.content;
    }),
  );
  const whole = targets.length === area.rows * area.columns;
  guardContents(book, sheet, whole ? [area] : targets);
  if (targets.length === 0) return;
  for (const target of whole ? [area] : targets) book.changes.writing(sheet, target);
  engine.write(sheet, area, inputs);
  for (const { area: cell, numberFormat } of formats) engine.setStyle(sheet, cell, { numberFormat });
  book.touched();
}

export function writeNumberFormats(book: Book, sheet: SheetId, area: Area, given: unknown): void {
  guardSheet(book, sheet, "allowFormatCells");
  const check = (format: unknown): string => {
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    return format === "" ? "General" : format;
  };
  if (!Array.isArray(given)) book.engine.setStyle(sheet, area, { numberFormat: check(given) });
  else {
    const at = spread(area, given);
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns;) {
        const format = at(i, j);
        let end = j + 1;
        while (end < area.columns && at(i, end) === format) end++;
        const run = { row: area.row + i, column: area.column + j, rows: 1, columns: end - j };
        if (format !== null && format !== undefined) book.engine.setStyle(sheet, run, { numberFormat: check(format) });
        j = end;
      }
    }
  }
  book.touched();
}

/** Tells the cells that lie under a merged area without being its top left: Excel ignores what is written there. */
function coveredCells(book: Book, sheet: SheetId, area: Area): (row: number, column: number) => boolean {
  const merges = book.engine.merges(sheet).filter((merge) => intersection(merge, area));
  return (row, column) =>
    merges.some(
      (merge) => contains(merge, { row, column, rows: 1, columns: 1 }) && !(merge.row === row && merge.column === column),
    );
}

export function clearArea(book: Book, sheet: SheetId, area: Area, applyTo: string): void {
  if (applyTo !== "All" && applyTo !== "Contents" && applyTo !== "Formats")
    throw new HostError("NotImplemented", `Range.clear(${applyTo})`);
  if (applyTo !== "Formats") clearContents(book, sheet, area);
  if (applyTo === "Contents") return;
  guardSheet(book, sheet, "allowFormatCells");
  book.engine.unmerge(sheet, area);
  book.engine.clearStyles(sheet, area);
  clearConditionalFormats(book, sheet, [area]);
  if (applyTo === "All") book.engine.setValidation(sheet, area, undefined);
  book.touched();
}

function clearContents(book: Book, sheet: SheetId, area: Area): void {
  const used = book.engine.usedRange(sheet, false);
  const held = used && intersection(area, used);
  guardContents(book, sheet, held ? [held] : []);
  if (!held) return;
  book.changes.writing(sheet, area);
  book.engine.write(
    sheet,
    held,
    Array.from({ length: held.rows }, () => Array.from({ length: held.columns }, () => ({ value: "" }))),
  );
  book.touched();
}

/** Takes the areas out of every conditional format that covers them. */
export function clearConditionalFormats(book: Book, sheet: SheetId, areas: readonly Area[]): void {
  for (const format of book.engine.conditionalFormats(sheet)) {
    const left = areas.reduce<Area[]>((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...format.areas]);
    if (left.length === 0) book.engine.removeConditionalFormat(sheet, format.id);
    else if (left.length !== format.areas.length || !left.every((area, i) => sameArea(area, format.areas[i] ?? area))) {
      book.engine.setConditionalFormat(sheet, { ...format, areas: left });
    }
  }
}

/** Merges; only the top left content stays. */
export function mergeArea(book: Book, sheet: SheetId, area: Area, across: boolean): void {
  guardSheet(book, sheet);
  const parts = across ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })) : [area];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    const others = subtract(part, { row: part.row, column: part.column, rows: 1, columns: 1 });
    const used = book.engine.usedRange(sheet, true);
    for (const other of others) if (used && intersection(other, used)) clearContents(book, sheet, other);
    book.engine.unmerge(sheet, part);
    book.engine.merge(sheet, part);
  }
  book.touched();
}

export function unmergeArea(book: Book, sheet: SheetId, area: Area): void {
  guardSheet(book, sheet);
  book.engine.unmerge(sheet, area);
  book.touched();
}

/** Whole rows and columns only. Gives back the area of the new cells. */
export function insertCells(book: Book, sheet: SheetId, area: Area, shift: string): Area {
  const axis = wholeAxis(area, shift === "Down", `Range.insert(${shift})`);
  guardSheet(book, sheet, axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
  book.shift(sheet, { axis, index: axis === "rows" ? area.row : area.column, count: axis === "rows" ? area.rows : area.columns });
  return area;
}

export function deleteCells(book: Book, sheet: SheetId, area: Area, shift: string): void {
  const axis = wholeAxis(area, shift === "Up", `Range.delete(${shift})`);
  guardSheet(book, sheet, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
  book.shift(sheet, {
    axis,
    index: axis === "rows" ? area.row : area.column,
    count: -(axis === "rows" ? area.rows : area.columns),
  });
}

function wholeAxis(area: Area, vertical: boolean, location: string): "rows" | "columns" {
  if (isEntireRow(area)) return "rows";
  if (isEntireColumn(area)) return "columns";
  throw new HostError("NotImplemented", `${location} of cells${vertical ? "" : " sideways"}`);
}
