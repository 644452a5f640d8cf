import type { CellValue } from "../../domain/field";
import type { Cell } from "../../sheet/address";
import { HostFailure } from "../../workbook/failure";
import type { WriteReceipt, WriteRequest, WrittenText } from "../../workbook/port";
import { freeSheetName } from "../../workbook/sheet-name";
import { allOrNothing, quietly, sheetsBack } from "./all-or-nothing";
import { make } from "./build-sheet";
import { toExcel } from "./contents";
import { writeBatch } from "./failures";
import { cellsBack, contentOf, loadCell, putCell, stateOf, type CellState } from "./held";
import { addMarks, deleteMarks, deleteRest, loadMarks, marksBack, marksIn } from "./marks";
import { loadText, putText, textIn, textsBack } from "./storage";

export const write = (request: WriteRequest): Promise<WriteReceipt> =>
  writeBatch(async (context) => {
    const { worksheets, settings } = context.workbook;
    const { cells, newSheets, marks, stored = {} } = request;
    worksheets.load("items/id,items/name");
    const held = cells.map((target) => loadCell(worksheets.getItem(target.sheetId), target));
    const marked = marks && loadMarks(worksheets.getItem(marks.sheetId));
    const texts = Object.entries(stored).map(([key, after]) => ({ key, after, held: loadText(settings, key) }));
    await context.sync();

    const there = worksheets.items.map(({ id, name }) => ({ id, name }));
    const before = held.map(stateOf);
    const was = cells.map(({ sheetId, row, column }, index) => ({ sheetId, row, column, ...(before[index] ?? empty) }));
    cells.forEach((target, index) => expect(target, target.before, before[index]?.content));
    const oldTexts = texts.map(({ key, after, held }) => textChange(key, textIn(held), after));
    const oldMarks = marked ? marksIn(marked) : [];

    quietly(context);
    const taken = there.map((sheet) => sheet.name);
    const made = newSheets.map((spec) => {
      const name = freeSheetName(spec.name, taken);
      taken.push(name);
      return make(worksheets, spec, name);
    });
    const written = cells.map((target) =>
      putCell(worksheets.getItem(target.sheetId), target, toExcel(target.content), target.numberFormat),
    );
    for (const { key, after } of oldTexts) putText(settings, key, after);
    const newMarks = marks ? addMarks(worksheets.getItem(marks.sheetId), marks.marks) : [];
    await allOrNothing(context, {
      restore: [
        sheetsBack(
          there,
          made.map(({ name }) => name),
        ),
        (workbook) => cellsBack(workbook, was),
        (workbook) => textsBack(workbook, oldTexts),
        ...(marks ? [marksBack(marks.sheetId, oldMarks, newMarks)] : []),
      ],
      ...(marks && {
        remove: () => deleteMarks(worksheets.getItem(marks.sheetId), oldMarks),
        removeRest: (later) => deleteRest(later, marks.sheetId, oldMarks),
      }),
    });

    return {
      cells: cells.map(({ sheetId, row, column, numberFormat }, index) => ({
        sheetId,
        cell: { row, column },
        before: before[index]?.content ?? "",
        after: written[index] ? contentOf(written[index]) : "",
        ...(numberFormat !== undefined && { formatBefore: before[index]?.format ?? "General" }),
      })),
      stored: oldTexts,
      made: made.map(({ sheet, name, renamed, contents }) => ({
        id: sheet.id,
        name,
        renamed,
        contents: contents.formulas as CellValue[][],
      })),
      marks: newMarks.map(({ id }) => id),
    };
  });

const empty: CellState = { content: "", format: "General" };

const textChange = (key: string, before: string | undefined, after: string | undefined): WrittenText => ({
  key,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

const expect = (cell: Cell, expected: CellValue | undefined, found: CellValue | undefined): void => {
  if (expected !== undefined && expected !== found)
    throw new HostFailure("conflict", `row ${cell.row + 1}, column ${cell.column + 1} no longer holds what was read`);
};
