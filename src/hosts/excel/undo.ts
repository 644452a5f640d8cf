import type { CellValue } from "../../domain/field";
import { HostFailure } from "../../workbook/failure";
import type { UndoConflicts, UndoOptions, UndoOutcome, WriteReceipt } from "../../workbook/port";
import { allOrNothing, quietly } from "./all-or-nothing";
import { cellOf, writeBack } from "./contents";
import { writeBatch } from "./failures";
import { cellsBack, contentOf, putCell, stateOf } from "./held";
import { loadText, putText, textIn, textsBack } from "./storage";

export const undo = (receipt: WriteReceipt, { onConflict = "refuse", inConflict = [] }: UndoOptions = {}): Promise<UndoOutcome> =>
  writeBatch(async (context) => {
    const held = load(context, receipt);
    await context.sync();

    const { cells, made, texts } = stillThere(held);
    if (cells.length + made.length + texts.length === 0) throw new HostFailure("gone", "nothing is left to take back");
    const conflicts: UndoConflicts = {
      cells: cells
        .filter(({ range, written }) => inConflict.includes(written) || contentOf(range) !== written.after)
        .map(({ written }) => written),
      sheets: made.filter(({ used, sheet }) => !isAsMade(used, sheet.contents)).map(({ sheet }) => sheet.name),
      stored: texts.filter(({ held, text }) => textIn(held) !== text.after).map(({ text }) => text.key),
    };
    const isAtOdds = Object.values(conflicts).some((some: readonly unknown[]) => some.length > 0);
    if (isAtOdds && onConflict === "refuse") return { undone: false, conflicts };

    quietly(context);
    const { worksheets, settings } = context.workbook;
    const backCells = cells.filter(({ written }) => !conflicts.cells.includes(written));
    const backTexts = texts.filter(({ text }) => !conflicts.stored.includes(text.key));
    const backSheets = made.filter(({ sheet }) => !conflicts.sheets.includes(sheet.name)).map(({ sheet }) => sheet.id);
    const was = backCells.map(({ range, written: { sheetId, cell } }) => ({ sheetId, ...cell, ...stateOf(range) }));
    for (const { written } of backCells)
      putCell(worksheets.getItem(written.sheetId), written.cell, writeBack(written.before), written.formatBefore);
    for (const { text } of backTexts) putText(settings, text.key, text.before);
    await allOrNothing(context, {
      restore: [
        (workbook) => cellsBack(workbook, was),
        (workbook) =>
          textsBack(
            workbook,
            backTexts.map(({ text: { key, after } }) => ({ key, ...(after !== undefined && { before: after }) })),
          ),
      ],
      remove: () => backSheets.forEach((id) => worksheets.getItem(id).delete()),
      removeRest: async (later) => {
        for (const id of backSheets) later.workbook.worksheets.getItemOrNullObject(id).delete();
        await later.sync();
      },
    });
    return { undone: true, conflicts };
  });

const load = ({ workbook: { worksheets, settings } }: Excel.RequestContext, receipt: WriteReceipt) => ({
  cells: receipt.cells.map((written) => {
    const sheet = worksheets.getItemOrNullObject(written.sheetId);
    const range = cellOf(sheet, written.cell);
    range.load("formulas,numberFormat");
    return { written, sheet, range };
  }),
  made: receipt.made.map((sheet) => {
    const there = worksheets.getItemOrNullObject(sheet.id);
    const used = there.getUsedRangeOrNullObject(true).untrack();
    used.load("formulas,rowIndex,columnIndex");
    return { sheet, there, used };
  }),
  texts: receipt.stored.map((text) => ({ text, held: loadText(settings, text.key) })),
});

const stillThere = ({ cells, made, texts }: ReturnType<typeof load>) => ({
  cells: cells.filter(({ sheet }) => !sheet.isNullObject),
  made: made.filter(({ there }) => !there.isNullObject),
  texts,
});

/** What stands where, without the empty cells. */
const isAsMade = (used: Excel.Range, made: readonly (readonly CellValue[])[]): boolean => {
  const now = used.isNullObject ? "" : filled(used.formulas as CellValue[][], used.rowIndex, used.columnIndex);
  return now === filled(made, 0, 0);
};

const filled = (contents: readonly (readonly CellValue[])[], top: number, left: number): string =>
  contents
    .flatMap((line, row) =>
      line.flatMap((content, column) => (content === "" ? [] : [JSON.stringify([top + row, left + column, content])])),
    )
    .join("\n");
