import {
  ICommandService,
  type IDisposable,
  type IMutationInfo,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Area, SheetId } from "../engine";

export type CellMatrix = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

/** One workbook inside one Univer, and the few ways in which the adapter reaches into it. */
export class Book {
  readonly unitId: string;
  private codeDepth = 0;
  private readonly around: ((run: () => void) => void)[] = [];
  private readonly owned: IDisposable[] = [];

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.unitId = workbook.getUnitId();
  }

  get injector(): Injector {
    return this.univer.__getInjector();
  }

  get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  /** False while code of the emulated Excel changes the workbook. */
  get byPerson(): boolean {
    return this.codeDepth === 0;
  }

  sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  /** A cell's formula, also where it was filled down from another cell. */
  formulaText(sheet: SheetId, row: number, column: number): string | undefined {
    return this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, this.unitId) ?? undefined;
  }

  /** Locks are lifted, and changes are not a person's, while `work` runs. */
  asCode<T>(work: () => T): T {
    const result: T[] = [];
    const run = this.around.reduce<() => void>(
      (inner, guard) => () => guard(inner),
      () => {
        result.push(work());
      },
    );
    this.codeDepth += 1;
    try {
      run();
    } finally {
      this.codeDepth -= 1;
    }
    return result[0] as T;
  }

  /** Adds something that must be set up before and taken down after every change by code. */
  wrapCode(guard: (run: () => void) => void): void {
    this.around.push(guard);
  }

  /** Runs one of Univer's commands, mutations or operations for code; throws when Univer refuses it. */
  run(id: string, params: object): void {
    const done = this.asCode(() => this.commands.syncExecuteCommand<object, unknown>(id, { unitId: this.unitId, ...params }));
    if (done === false) throw new Error(`the spreadsheet refused ${id}`);
  }

  /** Changes cells by code as one undo step. Only the properties named in each cell change; null takes a property away. */
  setCells(sheet: SheetId, cellValue: CellMatrix): void {
    this.setAsOneStep({ unitId: this.unitId, subUnitId: sheet, cellValue });
  }

  /** The same for looks alone. Told so, Univer lets the cells' formulas be, which it would else take for deleted. */
  setLooks(sheet: SheetId, cellValue: CellMatrix): void {
    this.setAsOneStep({ unitId: this.unitId, subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
  }

  private setAsOneStep(params: ISetRangeValuesMutationParams): void {
    const undo = {
      ...SetRangeValuesUndoMutationFactory(this.injector, params),
      ...(params.trigger ? { trigger: params.trigger } : {}),
    };
    this.run(SetRangeValuesMutation.id, params);
    this.pushUndo([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
  }

  /** Runs mutations by code as one undo step. */
  mutate(sheet: SheetId, redos: IMutationInfo[], undos: IMutationInfo[]): void {
    const own = (each: IMutationInfo): IMutationInfo => ({
      ...each,
      params: { unitId: this.unitId, subUnitId: sheet, ...each.params },
    });
    const redoMutations = redos.map(own);
    this.asCode(() => {
      for (const { id, params } of redoMutations) this.commands.syncExecuteCommand(id, params);
    });
    this.pushUndo(redoMutations, undos.map(own));
  }

  private pushUndo(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
  }

  own(disposable: IDisposable): void {
    this.owned.push(disposable);
  }

  dispose(): void {
    for (const each of this.owned) each.dispose();
    this.injector.get(IUniverInstanceService).disposeUnit(this.unitId);
    this.univer.dispose();
  }
}

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
});

export const toArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Excel's points to Univer's pixels and back: 96 pixels to 72 points. */
export const toPixels = (points: number): number => (points * 4) / 3;
export const toPoints = (pixels: number): number => (pixels * 3) / 4;
