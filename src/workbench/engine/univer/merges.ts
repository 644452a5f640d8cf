import type { ICellData, IMutationInfo, IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import type { Area, Engine, SheetId } from "../engine";
import { toArea, toRange, type Book, type CellMatrix } from "./book";
import { ensureSize } from "./sheets";

const touching = (book: Book, sheet: SheetId, area: Area): IRange[] => {
  const range = toRange(area);
  return book
    .sheet(sheet)
    .getMergeData()
    .filter(
      (merge) =>
        merge.startRow <= range.endRow &&
        merge.endRow >= range.startRow &&
        merge.startColumn <= range.endColumn &&
        merge.endColumn >= range.startColumn,
    );
};

const plainRange = ({ startRow, endRow, startColumn, endColumn }: IRange): IRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

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
      first ??= {
        v: cell.v ?? null,
        t: cell.t ?? null,
        f: book.formulaText(sheet, row, column) ?? cell.f ?? null,
        si: null,
        p: cell.p ?? null,
      };
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
    [
      ...apart.redos,
      ...(clears ? [{ id: SetRangeValuesMutation.id, params: clear }] : []),
      { id: AddWorksheetMergeMutation.id, params: { ranges } },
    ],
    [
      { id: RemoveWorksheetMergeMutation.id, params: { ranges } },
      ...(clears ? [{ id: SetRangeValuesMutation.id, params: restore }] : []),
      ...apart.undos,
    ],
  );
};

export const mergesOf = (book: Book): Pick<Engine, "merges" | "merge" | "unmerge"> => ({
  merges: (sheet) => book.sheet(sheet).getMergeData().map(toArea),
  merge: (sheet, area) => merge(book, sheet, area),
  unmerge: (sheet, area) => {
    const { redos, undos } = takeApart(touching(book, sheet, area));
    if (redos.length > 0) book.mutate(sheet, redos, undos);
  },
});
