import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type IWorksheetData } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import type { EngineSheets, SheetId } from "../engine";
import type { Book } from "./book";

const rowCount = 200;
const columnCount = 26;
/** Excel's own sizes with Chinese standard fonts: rows of 14.25 points, columns of 54. */
const defaultRowHeight = 19;
const defaultColumnWidth = 72;

let made = 0;

export const emptySheet = (name: string): IWorksheetData => {
  made += 1;
  return mergeWorksheetSnapshotWithDefault({
    id: `sheet-${made}`,
    name,
    rowCount,
    columnCount,
    defaultRowHeight,
    defaultColumnWidth,
    defaultStyle: { ff: "宋体", fs: 11 },
  });
};

/** Univer's sheets have an end, Excel's practically none: makes the sheet at least so large. */
export const ensureSize = (book: Book, sheet: SheetId, rows: number, columns: number): void => {
  const worksheet = book.sheet(sheet);
  if (rows > worksheet.getRowCount()) worksheet.setRowCount(rows);
  if (columns > worksheet.getColumnCount()) worksheet.setColumnCount(columns);
};

export const sheetsOf = (book: Book): EngineSheets => {
  const veryHidden = new Set<SheetId>();
  const { workbook } = book;
  const visibility = (id: SheetId, hidden: boolean) => (hidden ? (veryHidden.has(id) ? "VeryHidden" : "Hidden") : "Visible");
  return {
    list: () =>
      workbook.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        visibility: visibility(sheet.getSheetId(), sheet.isSheetHidden() === BooleanNumber.TRUE),
        tabColor: sheet.getTabColor() ?? "",
      })),
    add: (name, index = workbook.getSheetSize()) => {
      const sheet = emptySheet(name);
      const active = workbook.getActiveSheet()?.getSheetId();
      book.run(InsertSheetCommand.id, { index, sheet });
      // Univer shows a sheet as soon as it is there; Excel stays where it was.
      if (active !== undefined) book.run(SetWorksheetActiveOperation.id, { subUnitId: active });
      return sheet.id;
    },
    remove: (sheet) => book.run(RemoveSheetCommand.id, { subUnitId: sheet }),
    rename: (sheet, name) => book.run(SetWorksheetNameCommand.id, { subUnitId: sheet, name }),
    move: (sheet, index) => book.run(SetWorksheetOrderCommand.id, { subUnitId: sheet, order: index }),
    setVisibility: (sheet, wanted) => {
      if (wanted === "VeryHidden") veryHidden.add(sheet);
      else veryHidden.delete(sheet);
      const hidden = wanted === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      if (book.sheet(sheet).isSheetHidden() !== hidden) book.run(SetWorksheetHideMutation.id, { subUnitId: sheet, hidden });
    },
    setTabColor: (sheet, color) => book.run(SetTabColorMutation.id, { subUnitId: sheet, color }),
    active: () => {
      const active = workbook.getActiveSheet();
      if (!active) throw new Error("no active sheet");
      return active.getSheetId();
    },
    activate: (sheet) => {
      if (workbook.getActiveSheet()?.getSheetId() !== sheet) book.run(SetWorksheetActiveOperation.id, { subUnitId: sheet });
    },
  };
};
