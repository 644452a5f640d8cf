import { IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { EngineChange } from "../engine";
import type { WorkbenchEngine } from "../workbench-engine";
import type { Book } from "./book";
import { Calculation } from "./calculation";
import { cellAt, usedArea, writeCells } from "./cells";
import { watchChanges } from "./changes";
import { conditionalFormatsOf } from "./conditional-formats";
import { conditionalLook, evaluator } from "./conditional-style";
import { Locking } from "./locking";
import { Names } from "./names";
import { listeners, selectionsOf } from "./selections";
import { sheetsOf } from "./sheets";
import { structureOf } from "./structure";
import { clearStyles, setStyle, styleAt } from "./styles";
import { typeIn } from "./typing";
import { validationsOf } from "./validations";

/** The engine over a started Univer. `isEditing` is the page's to know. */
export const engineOver = (book: Book, isEditing: () => boolean): WorkbenchEngine => {
  const calculation = new Calculation(book);
  const evaluate = evaluator(book);
  const names = new Names(book);
  const locking = new Locking(book);
  const sheets = sheetsOf(book);
  const changes = listeners<EngineChange>();
  watchChanges(book, changes.tell);
  // Undo belongs to the unit in focus; the page's other editors (the formula bar) take the focus away.
  const step = async (id: string): Promise<void> => {
    book.injector.get(IUniverInstanceService).focusUnit(book.unitId);
    await book.commands.executeCommand(id);
  };

  return {
    sheets,
    cell: (sheet, row, column) => cellAt(book, sheet, row, column),
    usedRange: (sheet, valuesOnly) => usedArea(book, sheet, valuesOnly),
    write: (sheet, area, inputs) => writeCells(book, sheet, area, inputs),
    style: (sheet, row, column) => styleAt(book, sheet, row, column),
    setStyle: (sheet, area, style) => setStyle(book, sheet, area, style),
    clearStyles: (sheet, area) => clearStyles(book, sheet, area),
    ...structureOf(book),
    ...validationsOf(book),
    ...conditionalFormatsOf(book),
    ...names.engine,
    setLocked: (sheet, locked) => locking.setLocked(sheet, locked),
    ...selectionsOf(book, sheets.activate, sheets.active),
    isEditing,
    settle: async () => {
      await calculation.settle();
      evaluate();
      await calculation.settle();
    },
    onChange: changes.add,
    undo: () => step(UndoCommand.id),
    redo: () => step(RedoCommand.id),
    typeIn: (sheet, row, column, text) => typeIn(book, sheet, row, column, text),
    conditionalStyle: conditionalLook(book),
    movedFormula: (formula, rows, columns) => book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows),
    forgetHistory: () => book.injector.get(IUndoRedoService).clearUndoRedo(book.unitId),
    dispose: () => book.dispose(),
  };
};
