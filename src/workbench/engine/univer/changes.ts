import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Area, EngineChange } from "../engine";
import type { Book, CellMatrix } from "./book";

const lines: Readonly<
  Record<string, { type: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted"; byRow: boolean }>
> = {
  [InsertRowMutation.id]: { type: "rowsInserted", byRow: true },
  [RemoveRowMutation.id]: { type: "rowsDeleted", byRow: true },
  [InsertColMutation.id]: { type: "columnsInserted", byRow: false },
  [RemoveColMutation.id]: { type: "columnsDeleted", byRow: false },
};
const sheetMutations = new Set(
  [
    InsertSheetMutation,
    RemoveSheetMutation,
    SetWorksheetNameMutation,
    SetWorksheetOrderMutation,
    SetWorksheetHideMutation,
    SetTabColorMutation,
  ].map(({ id }) => id),
);
/** Formulas that follow inserted lines are not edits. */
const lineCommands = new Set(
  [InsertRowByRangeCommand, RemoveRowByRangeCommand, InsertColByRangeCommand, RemoveColByRangeCommand].map(({ id }) => id),
);

const changesContent = (cell: unknown): boolean =>
  typeof cell !== "object" || cell === null || "v" in cell || "f" in cell || "p" in cell || "si" in cell;

/** The changed cells as few rectangles: runs of a row, joined with equal runs of the rows above. */
const areasOf = (matrix: CellMatrix): Area[] => {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [key, cells] of Object.entries(matrix)) {
    const row = Number(key);
    const columns = Object.entries(cells ?? {})
      .filter(([, cell]) => changesContent(cell))
      .map(([column]) => Number(column))
      .sort((a, b) => a - b);
    const runs: { column: number; columns: number }[] = [];
    for (const column of columns) {
      const last = runs.at(-1);
      if (last && last.column + last.columns === column) last.columns += 1;
      else runs.push({ column, columns: 1 });
    }
    const grown = runs.map((run): Area => {
      const above = open.find(
        (area) => area.column === run.column && area.columns === run.columns && area.row + area.rows === row,
      );
      return above ? { ...above, rows: above.rows + 1 } : { ...run, row, rows: 1 };
    });
    done.push(...open.filter((area) => !grown.some((each) => each.row === area.row && each.column === area.column)));
    open = grown;
  }
  return [...done, ...open];
};

/** Turns Univer's mutations into one event for each change; recalculation and changes of looks make none. */
export const watchChanges = (book: Book, tell: (change: EngineChange) => void): void => {
  const follow = ({ id, params: given }: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    const params = given as { unitId?: string; subUnitId: string; range: IRange; trigger?: string } | undefined;
    if (params?.unitId !== book.unitId || options?.fromFormula) return;
    const { byPerson } = book;
    const sheet = params.subUnitId;
    const line = lines[id];
    if (line) {
      const { startRow, endRow, startColumn, endColumn } = params.range;
      const [index, last] = line.byRow ? [startRow, endRow] : [startColumn, endColumn];
      tell({ type: line.type, sheet, index, count: last - index + 1, byPerson });
    } else if (sheetMutations.has(id)) tell({ type: "sheets", byPerson });
    else if (id === SetRangeValuesMutation.id && !lineCommands.has(params.trigger ?? "")) {
      const areas = areasOf((given as ISetRangeValuesMutationParams).cellValue ?? {});
      if (areas.length > 0) tell({ type: "edited", sheet, areas, byPerson });
    } else if (id === MoveRangeMutation.id) {
      const { from, to } = given as IMoveRangeMutationParams;
      for (const side of [from, to]) tell({ type: "edited", sheet: side.subUnitId, areas: areasOf(side.value ?? {}), byPerson });
    }
  };
  book.own(book.commands.onCommandExecuted(follow));
};
