import type { CellValue } from "../../domain/field";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { HostFailure } from "../../workbook/failure";
import type { SheetEntry, WorkbookSnapshot } from "../../workbook/port";
import { batch } from "./failures";
import { loadMarks, marksIn } from "./marks";
import { loadStored, storedIn } from "./storage";

const RECT = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

export const read = (sheetId?: string, also?: string): Promise<WorkbookSnapshot> =>
  batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/names/items/name,items/names/items/formula");
    const sheet = sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheetId);
    const main = load(sheet);
    const second = also === undefined ? undefined : load(worksheets.getItemOrNullObject(also));
    const marks = loadMarks(sheet);
    const settings = loadStored(context.workbook);
    await context.sync();

    if (sheet.isNullObject) throw new HostFailure("gone", `sheet ${sheetId}`);
    const sheets = worksheets.items.map(({ id, name, names }) => ({
      id,
      name,
      names: names.items.map((item) => ({ name: item.name, refersTo: item.formula as string })),
    }));
    return {
      sheet: snapshotOf(main, sheets),
      ...(second && !second.sheet.isNullObject && { also: snapshotOf(second, sheets) }),
      sheets,
      marks: marksIn(marks),
      stored: storedIn(settings),
      formats: main.used.isNullObject ? [] : (main.used.numberFormat as string[][]),
    };
  });

interface Loaded {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Absent where Excel cannot tell (before ExcelApi 1.13). */
  readonly merged: Excel.RangeAreas | undefined;
}

const load = (sheet: Excel.Worksheet): Loaded => {
  sheet.load("id,name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(["values", "formulas", "text", "numberFormat", ...RECT]);
  const canTellMerges = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const merged = canTellMerges ? used.getMergedAreasOrNullObject().untrack() : undefined;
  merged?.load(RECT.map((property) => `areas/items/${property}`).join());
  return { sheet, used, merged };
};

const snapshotOf = ({ sheet, used, merged }: Loaded, sheets: readonly SheetEntry[]): SheetSnapshot => ({
  id: sheet.id,
  name: sheet.name,
  ...(used.isNullObject
    ? { row: 0, column: 0, values: [], formulas: [], text: [] }
    : {
        row: used.rowIndex,
        column: used.columnIndex,
        values: used.values as CellValue[][],
        formulas: used.formulas as CellValue[][],
        text: used.text,
      }),
  merges: merged && (used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(rectOf)),
  names: sheets.find(({ id }) => id === sheet.id)?.names ?? [],
  isProtected: sheet.protection.protected,
});

const rectOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
