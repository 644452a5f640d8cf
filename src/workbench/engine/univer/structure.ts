import { BooleanNumber, Direction, RANGE_TYPE, type ICellData, type IMutationInfo, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
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
import type { Area, Engine, SheetId } from "../engine";
import { toArea, toPixels, toPoints, toRange, type Book, type CellMatrix } from "./book";
import { ensureSize } from "./sheets";

const touching = (book: Book, sheet: SheetId, area: Area): IRange[] => {
  const range = toRange(area);
  return book
    .sheet(sheet)
    .getMergeData()
    .filter(
      (merge) =>
        merge.startRow <= range.endRow && merge.endRow >= range.startRow && merge.startColumn <= range.endColumn && merge.endColumn >= range.startColumn,
    );
};

const plainRange = ({ startRow, endRow, startColumn, endColumn }: IRange): IRange => ({ startRow, endRow, startColumn, endColumn });

const takeApart = (ranges: IRange[]): { redos: IMutationInfo[]; undos: IMutationInfo[] } =>
  ranges.length === 0
    ? { redos: [], undos: [] }
    : {
        redos: [{ id: RemoveWorksheetMergeMutation.id, params: { ranges: ranges.map(plainRange) } }],
        undos: [{ id: AddWorksheetMergeMutation.id, params: { ranges: ranges.map(plainRange) } }],
      };

/** As in Excel: the first content found, row by row, becomes the merged cell's; all others go. */
const onlyFirstContent = (book: Book, sheet: SheetId, area: Area): CellMatrix => {
  const cells = book.sheet(sheet).getCellMatrix();
  const gone: ICellData = { v: null, t: null, f: null, si: null, p: null };
  const matrix: CellMatrix = {};
  let first: ICellData | undefined;
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells.getValue(row, column);
      const filled = cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f || cell.si || cell.p);
      if (!filled) continue;
      if (row !== area.row || column !== area.column) (matrix[row] ??= {})[column] = gone;
      first ??= { v: cell.v ?? null, t: cell.t ?? null, f: book.formulaText(sheet, row, column) ?? cell.f ?? null, si: null, p: cell.p ?? null };
    }
  const top = cells.getValue(area.row, area.column);
  const topFilled = top && ((top.v !== undefined && top.v !== null && top.v !== "") || top.f || top.si || top.p);
  if (first && !topFilled) (matrix[area.row] ??= {})[area.column] = first;
  return matrix;
};

const merge = (book: Book, sheet: SheetId, area: Area): void => {
  ensureSize(book, sheet, area.row + area.rows, area.column + area.columns);
  const apart = takeApart(touching(book, sheet, area));
  const ranges = [toRange(area)];
  const clear = { unitId: book.unitId, subUnitId: sheet, cellValue: onlyFirstContent(book, sheet, area) };
  const restore = SetRangeValuesUndoMutationFactory(book.injector, clear);
  const clears = Object.keys(clear.cellValue).length > 0;
  book.mutate(
    sheet,
    [...apart.redos, ...(clears ? [{ id: SetRangeValuesMutation.id, params: clear }] : []), { id: AddWorksheetMergeMutation.id, params: { ranges } }],
    [{ id: RemoveWorksheetMergeMutation.id, params: { ranges } }, ...(clears ? [{ id: SetRangeValuesMutation.id, params: restore }] : []), ...apart.undos],
  );
};

/** Inserted rows and columns take their cells' looks from the line before them, as in Excel. */
const looks = (book: Book, sheet: SheetId, at: number, count: number, byRow: boolean): CellMatrix => {
  const matrix: CellMatrix = {};
  if (at === 0) return matrix;
  const take = (cell: ICellData): ICellData => ({ ...(cell.s ? { s: cell.s } : {}), ...(cell.custom ? { custom: cell.custom } : {}) });
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
  merges: (sheet) => book.sheet(sheet).getMergeData().map(toArea),
  merge: (sheet, area) => merge(book, sheet, area),
  unmerge: (sheet, area) => {
    const { redos, undos } = takeApart(touching(book, sheet, area));
    if (redos.length > 0) book.mutate(sheet, redos, undos);
  },

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
    const params = { unitId: book.unitId, subUnitId: sheet, ranges: [columnsRange(book, sheet, column, count)], colWidth: toPixels(points) };
    const back = SetWorksheetColWidthMutationFactory(params, book.sheet(sheet));
    book.mutate(sheet, [{ id: SetWorksheetColWidthMutation.id, params }], [{ id: SetWorksheetColWidthMutation.id, params: back }]);
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
    book.run(InsertColByRangeCommand.id, { subUnitId: sheet, range, direction, cellValue: looks(book, sheet, column, count, false) });
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
    book.mutate(sheet, [{ id: ToggleGridlinesMutation.id, params: params(show) }], [{ id: ToggleGridlinesMutation.id, params: params(before) }]);
  },
});
