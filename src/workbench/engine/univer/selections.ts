import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { Area, Engine, SheetId } from "../engine";
import { toArea, toRange, type Book } from "./book";

type Selections = Pick<Engine, "selection" | "activeCell" | "select" | "onSelect" | "onActivate">;

const listeners = <T>() => {
  const all = new Set<(event: T) => void>();
  return {
    tell: (event: T): void => all.forEach((listener) => listener(event)),
    add: (listener: (event: T) => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
};
export { listeners };

export const selectionsOf = (book: Book, activate: (sheet: SheetId) => void, active: () => SheetId): Selections => {
  const selected = listeners<{ sheet: SheetId; area: Area }>();
  const activated = listeners<SheetId>();
  const service = book.injector.get(SheetsSelectionsService);

  book.own(
    book.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetWorksheetActiveOperation.id) activated.tell((params as { subUnitId: SheetId }).subUnitId);
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections, type, unitId } = params as ISetSelectionsOperationParams;
      const last = selections.at(-1);
      const moving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
      if (unitId === book.unitId && last && !moving) selected.tell({ sheet: subUnitId, area: toArea(last.range) });
    }),
  );

  return {
    selection: () => {
      const sheet = active();
      const range = service.getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheet)?.at(-1)?.range;
      return { sheet, area: range ? toArea(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
    },
    activeCell: () => {
      const sheet = active();
      const primary = service.getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheet)?.at(-1)?.primary;
      return { sheet, row: primary?.startRow ?? 0, column: primary?.startColumn ?? 0 };
    },
    select: (sheet, area) => {
      activate(sheet);
      const { row, column } = area;
      const merged = book.sheet(sheet).getMergedCell(row, column) ?? undefined;
      const primary = {
        ...(merged ?? toRange({ row, column, rows: 1, columns: 1 })),
        actualRow: row,
        actualColumn: column,
        isMerged: merged !== undefined,
        isMergedMainCell: merged !== undefined && merged.startRow === row && merged.startColumn === column,
      };
      // A cell that is merged with others is selected with them, as in Excel.
      const alone = area.rows === 1 && area.columns === 1;
      const { startRow, endRow, startColumn, endColumn } = alone && merged ? merged : toRange(area);
      const selections = [{ range: { startRow, endRow, startColumn, endColumn }, primary, style: null }];
      book.run(SetSelectionsOperation.id, { subUnitId: sheet, selections, reveal: true });
    },
    onSelect: selected.add,
    onActivate: activated.add,
  };
};
