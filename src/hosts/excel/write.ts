import type { CellValue } from "../../domain/field";
import type { Cell, Rect } from "../../sheet/address";
import { HostFailure } from "../../workbook/failure";
import type { WriteReceipt, WriteRequest } from "../../workbook/port";
import { freeSheetName } from "../../workbook/sheet-name";
import { buildSheet } from "./build-sheet";
import { cellOf, rangeOf, toExcel, writeBack } from "./contents";
import { batch } from "./failures";
import { quietly, syncOrRemove } from "./insert";
import { loadMarks, marksIn, queueMarks } from "./marks";

export const write = (request: WriteRequest): Promise<WriteReceipt> =>
  batch(async (context) => {
    const { worksheets } = context.workbook;
    const sheetOf = sheets(worksheets);
    worksheets.load("items/name");
    const held = request.cells.map((target) => load(sheetOf(target.sheetId), target));
    const marks = request.marks && loadMarks(sheetOf(request.marks.sheetId));
    await context.sync();

    const before = held.map(stateOf);
    request.cells.forEach((target, index) => expect(target, target.before, before[index]?.content));

    quietly(context);
    const taken = worksheets.items.map((sheet) => sheet.name);
    const made = request.newSheets.map((spec) => {
      const name = freeSheetName(spec.name, taken);
      taken.push(name);
      const sheet = buildSheet(worksheets, spec, name);
      const whole: Rect = { row: 0, column: 0, rows: spec.rowHeights.length, columns: spec.columnWidths.length };
      const contents = rangeOf(sheet, whole);
      contents.load("formulas");
      return { sheet, name, renamed: name !== spec.name, contents };
    });
    const written = request.cells.map((target) => {
      const range = cellOf(sheetOf(target.sheetId), target);
      if (target.numberFormat !== undefined) range.numberFormat = [[target.numberFormat]];
      range.formulas = [[toExcel(target.content)]];
      range.load("formulas");
      return range;
    });
    const marked = request.marks && marks ? queueMarks(sheetOf(request.marks.sheetId), request.marks.marks, marksIn(marks)) : [];
    await syncOrRemove(
      context,
      made.map(({ sheet }) => sheet),
      () => request.cells.forEach((target, index) => put(sheetOf(target.sheetId), target, before[index] ?? empty)),
    );

    return {
      cells: request.cells.map(({ sheetId, row, column, numberFormat }, index) => ({
        sheetId,
        cell: { row, column },
        before: before[index]?.content ?? "",
        after: written[index] ? contentOf(written[index]) : "",
        ...(numberFormat !== undefined && { formatBefore: before[index]?.format ?? "General" }),
      })),
      made: made.map(({ sheet, name, renamed, contents }) => ({
        id: sheet.id,
        name,
        renamed,
        contents: contents.formulas as CellValue[][],
      })),
      marks: marked.map(({ id }) => id),
    };
  });

export const undo = (receipt: WriteReceipt): Promise<void> =>
  batch(async (context) => {
    const sheetOf = sheets(context.workbook.worksheets);
    const held = receipt.cells.map(({ sheetId, cell }) => load(sheetOf(sheetId), cell));
    const made = receipt.made.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load("formulas");
      return { sheet, used };
    });
    await context.sync();

    receipt.cells.forEach(({ cell, after }, index) => expect(cell, after, held[index] && contentOf(held[index])));
    made.forEach(({ sheet, used }, index) => {
      const contents = receipt.made[index]?.contents ?? [];
      if (!sheet.isNullObject && !sameContents(used.isNullObject ? [] : used.formulas, contents))
        throw new HostFailure("conflict", receipt.made[index]?.name ?? "");
    });

    quietly(context);
    for (const { sheet } of made) sheet.delete(); // does nothing where the sheet is gone already
    for (const { sheetId, cell, before, formatBefore } of receipt.cells)
      put(sheetOf(sheetId), cell, { content: before, format: formatBefore });
    await syncOrRemove(context, [], () => {
      for (const { sheetId, cell, after } of receipt.cells) put(sheetOf(sheetId), cell, { content: after, format: undefined });
    });
  });

const sheets =
  (worksheets: Excel.WorksheetCollection) =>
  (id: string): Excel.Worksheet =>
    worksheets.getItem(id);

const load = (sheet: Excel.Worksheet, cell: Cell): Excel.Range => {
  const range = cellOf(sheet, cell);
  range.load("formulas,numberFormat");
  return range;
};

interface CellState {
  readonly content: CellValue;
  /** Undefined leaves the cell's number format alone. */
  readonly format: string | undefined;
}

const empty: CellState = { content: "", format: undefined };

const stateOf = (range: Excel.Range): CellState => ({
  content: contentOf(range),
  format: (range.numberFormat as string[][])[0]?.[0],
});

const contentOf = (range: Excel.Range): CellValue => (range.formulas as CellValue[][])[0]?.[0] ?? "";

const put = (sheet: Excel.Worksheet, cell: Cell, { content, format }: CellState): void => {
  const range = cellOf(sheet, cell);
  if (format !== undefined) range.numberFormat = [[format]];
  range.formulas = [[writeBack(content)]];
};

const expect = (cell: Cell, expected: CellValue | undefined, found: CellValue | undefined): void => {
  if (expected !== undefined && expected !== found)
    throw new HostFailure("conflict", `row ${cell.row + 1}, column ${cell.column + 1} no longer holds what was read`);
};

/** Compares what is there, without the empty cells around it. */
const sameContents = (used: readonly (readonly CellValue[])[], made: readonly (readonly CellValue[])[]): boolean =>
  JSON.stringify(trimmed(used)) === JSON.stringify(trimmed(made));

const trimmed = (contents: readonly (readonly CellValue[])[]): CellValue[][] =>
  contents.map((row) => row.filter((content) => content !== "")).filter((row) => row.length > 0);
