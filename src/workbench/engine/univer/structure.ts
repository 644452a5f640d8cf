import { BooleanNumber, Direction, RANGE_TYPE, type ICellData, type IRange } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Engine, SheetId } from "../engine";
import { toPixels, toPoints, toRange, type Book, type CellMatrix } from "./book";
import { mergesOf } from "./merges";
import { ensureSize } from "./sheets";

/** Inserted rows and columns take their cells' looks from the line before them, as in Excel. */
const looks = (book: Book, sheet: SheetId, at: number, count: number, byRow: boolean): CellMatrix => {
  const matrix: CellMatrix = {};
  if (at === 0) return matrix;
  const take = (cell: ICellData): ICellData => ({
    ...(cell.s ? { s: cell.s } : {}),
    ...(cell.custom ? { custom: cell.custom } : {}),
  });
  book
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || (byRow ? row : column) !== at - 1 || (!cell.s && !cell.custom)) return;
      for (let index = at; index < at + count; index += 1) {
        if (byRow) (matrix[index] ??= {})[column] = take(cell);
        else (matrix[row] ??= {})[index] = take(cell);
      }
    });
  return matrix;
};

const rowsRange = (book: Book, sheet: SheetId, row: number, count: number): IRange => ({
  ...toRange({ row, column: 0, rows: count, columns: book.sheet(sheet).getColumnCount() }),
  rangeType: RANGE_TYPE.ROW,
});
const columnsRange = (book: Book, sheet: SheetId, column: number, count: number): IRange => ({
  ...toRange({ row: 0, column, rows: book.sheet(sheet).getRowCount(), columns: count }),
  rangeType: RANGE_TYPE.COLUMN,
});

type Structure = Pick<
  Engine,
  | "merges"
  | "merge"
  | "unmerge"
  | "rowHeight"
  | "setRowHeight"
  | "columnWidth"
  | "setColumnWidth"
  | "rowHidden"
  | "setRowHidden"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "frozen"
  | "setFrozen"
  | "showGridlines"
  | "setShowGridlines"
>;

export const structureOf = (book: Book): Structure => ({
  ...mergesOf(book),

  rowHeight: (sheet, row) => toPoints(book.sheet(sheet).getRowManager().getRowHeight(row)),
  setRowHeight: (sheet, row, count, points) => {
    ensureSize(book, sheet, row + count, 0);
    const worksheet = book.sheet(sheet);
    const ranges = [rowsRange(book, sheet, row, count)];
    const height = { unitId: book.unitId, subUnitId: sheet, ranges, rowHeight: toPixels(points) };
    // Without this, Univer fits the row to its wrapped text again.
    const fixed = { unitId: book.unitId, subUnitId: sheet, ranges, autoHeightInfo: BooleanNumber.FALSE };
    const heightBack = SetWorksheetRowHeightMutationFactory(height, worksheet);
    const fixedBack = SetWorksheetRowIsAutoHeightMutationFactory(fixed, worksheet);
    book.mutate(
      sheet,
      [
        { id: SetWorksheetRowHeightMutation.id, params: height },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
      ],
      [
        { id: SetWorksheetRowHeightMutation.id, params: heightBack },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixedBack },
      ],
    );
  },
  columnWidth: (sheet, column) => toPoints(book.sheet(sheet).getColumnWidth(column)),
  setColumnWidth: (sheet, column, count, points) => {
    ensureSize(book, sheet, 0, column + count);
    const params = {
      unitId: book.unitId,
      subUnitId: sheet,
      ranges: [columnsRange(book, sheet, column, count)],
      colWidth: toPixels(points),
    };
    const back = SetWorksheetColWidthMutationFactory(params, book.sheet(sheet));
    book.mutate(
      sheet,
      [{ id: SetWorksheetColWidthMutation.id, params }],
      [{ id: SetWorksheetColWidthMutation.id, params: back }],
    );
  },
  rowHidden: (sheet, row) => !book.sheet(sheet).getRowRawVisible(row),
  setRowHidden: (sheet, row, count, hidden) => {
    ensureSize(book, sheet, row + count, 0);
    const params = { ranges: [rowsRange(book, sheet, row, count)] };
    const [hide, show] = [
      { id: SetRowHiddenMutation.id, params },
      { id: SetRowVisibleMutation.id, params },
    ];
    book.mutate(sheet, [hidden ? hide : show], [hidden ? show : hide]);
  },

  insertRows: (sheet, row, count) => {
    ensureSize(book, sheet, row + 1, 0);
    const direction = row === 0 ? Direction.UP : Direction.DOWN;
    const range = rowsRange(book, sheet, row, count);
    book.run(InsertRowByRangeCommand.id, { subUnitId: sheet, range, direction, cellValue: looks(book, sheet, row, count, true) });
  },
  deleteRows: (sheet, row, count) => {
    ensureSize(book, sheet, row + count + 1, 0);
    book.run(RemoveRowByRangeCommand.id, { subUnitId: sheet, range: rowsRange(book, sheet, row, count) });
  },
  insertColumns: (sheet, column, count) => {
    ensureSize(book, sheet, 0, column + 1);
    const direction = column === 0 ? Direction.LEFT : Direction.RIGHT;
    const range = columnsRange(book, sheet, column, count);
    book.run(InsertColByRangeCommand.id, {
      subUnitId: sheet,
      range,
      direction,
      cellValue: looks(book, sheet, column, count, false),
    });
  },
  deleteColumns: (sheet, column, count) => {
    ensureSize(book, sheet, 0, column + count + 1);
    book.run(RemoveColByRangeCommand.id, { subUnitId: sheet, range: columnsRange(book, sheet, column, count) });
  },

  frozen: (sheet) => {
    const { ySplit, xSplit } = book.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  },
  setFrozen: (sheet, rows, columns) => {
    const params = {
      unitId: book.unitId,
      subUnitId: sheet,
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    };
    const back = SetFrozenMutationFactory(book.injector, params);
    book.mutate(sheet, [{ id: SetFrozenMutation.id, params }], [{ id: SetFrozenMutation.id, params: back }]);
  },
  showGridlines: (sheet) => book.sheet(sheet).getConfig().showGridlines !== BooleanNumber.FALSE,
  setShowGridlines: (sheet, show) => {
    const params = (shown: boolean) => ({ showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    const before = book.sheet(sheet).getConfig().showGridlines !== BooleanNumber.FALSE;
    book.mutate(
      sheet,
      [{ id: ToggleGridlinesMutation.id, params: params(show) }],
      [{ id: ToggleGridlinesMutation.id, params: params(before) }],
    );
  },
});
