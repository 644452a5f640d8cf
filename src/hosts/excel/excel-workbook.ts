import type { Cell } from "../../sheet/address";
import { HostFailure } from "../../workbook/failure";
import type { Mark, MarkId, Workbook } from "../../workbook/port";
import { cellOf } from "./contents";
import { onEdit } from "./events";
import { batch } from "./failures";
import { insert } from "./insert";
import { loadMarks, marksIn, queueMarks } from "./marks";
import { read } from "./read";
import { store } from "./storage";
import { undo, write } from "./write";

/** The open workbook of the Excel that runs us. */
export const excelWorkbook: Workbook = { read, insert, write, undo, mark, store, select, onEdit };

async function mark(sheetId: string, marks: readonly Mark[], known: readonly MarkId[]): Promise<MarkId[]> {
  const exchange = (old: readonly MarkId[]): Promise<MarkId[]> =>
    batch(async (context) => {
      const made = queueMarks(context.workbook.worksheets.getItem(sheetId), marks, old);
      await context.sync();
      return made.map(({ id }) => id);
    });
  try {
    return await exchange(known);
  } catch (error) {
    if (!(error instanceof HostFailure && error.code === "gone" && known.length > 0)) throw error;
    return exchange(await currentMarks(sheetId));
  }
}

/** Somebody took off a mark since it was read, or the sheet is gone: then this says so. */
const currentMarks = (sheetId: string): Promise<MarkId[]> =>
  batch(async (context) => {
    const formats = loadMarks(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
    return marksIn(formats);
  });

function select(sheetId: string, cell: Cell): Promise<void> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    cellOf(sheet, cell).select();
    await context.sync();
  });
}
