import type { Cell, Rect } from "../../sheet/address";
import type { BlockLooks } from "../../sheet/block-looks";
import type { Workbook } from "../../workbook/port";
import { cellOf } from "./contents";
import { onEdit } from "./events";
import { batch } from "./failures";
import { insert } from "./insert";
import { mark } from "./marks";
import { read } from "./read";
import { store } from "./storage";
import { undo } from "./undo";
import { write } from "./write";

/** The open workbook of the Excel that runs us. */
export const excelWorkbook: Workbook = { read, looks, insert, write, undo, mark, store, select, selected, onEdit };

/** Only a form that is learned from a sheet wants them. */
async function looks(sheetId: string, area: Rect): Promise<BlockLooks> {
  const { readLooks } = await import("./looks");
  return readLooks(sheetId, area);
}

function select(sheetId: string, cell: Cell): Promise<void> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    cellOf(sheet, cell).select();
    await context.sync();
  });
}

function selected(): Promise<{ readonly sheetId: string; readonly cell: Cell }> {
  return batch(async (context) => {
    const active = context.workbook.getActiveCell().untrack();
    active.load("rowIndex,columnIndex");
    const { worksheet } = active;
    worksheet.load("id");
    await context.sync();
    return { sheetId: worksheet.id, cell: { row: active.rowIndex, column: active.columnIndex } };
  });
}
