import type { IStyleData } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { SheetId } from "../engine";
import type { WorkbenchEngine } from "../workbench-engine";
import type { Book } from "./book";
import { fromStyle } from "./conditional-formats";

/** The style that the conditional formats give to a cell now; Univer evaluates on demand and later once more. */
export const conditionalStyleOf = (book: Book, sheet: SheetId, row: number, column: number): IStyleData | undefined =>
  book.injector.get(ConditionalFormattingService).composeStyle(book.unitId, sheet, row, column)?.style;

/** Univer evaluates a conditional format when somebody looks; this looks at those that are new or changed. */
export const evaluator = (book: Book): (() => void) => {
  const waiting = new Map<string, SheetId>();
  const view = book.injector.get(ConditionalFormattingViewModel);
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const changes = model.$ruleChange.subscribe(({ rule, subUnitId, type }) => {
    if (type === "delete") waiting.delete(rule.cfId);
    else waiting.set(rule.cfId, subUnitId);
  });
  book.own({ dispose: () => changes.unsubscribe() });
  return () => {
    for (const [id, sheet] of waiting) {
      const first = model.getRule(book.unitId, sheet, id)?.ranges[0];
      if (first) view.getCellCfs(book.unitId, sheet, first.startRow, first.startColumn);
    }
    waiting.clear();
  };
};

export const conditionalLook =
  (book: Book): WorkbenchEngine["conditionalStyle"] =>
  (sheet, row, column) => {
    const style = conditionalStyleOf(book, sheet, row, column);
    if (!style) return {};
    const { border, fill, color, bold, numberFormat } = fromStyle(style);
    return {
      ...(fill === undefined ? {} : { fill }),
      ...(color === undefined ? {} : { color }),
      ...(bold === undefined ? {} : { bold }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(border ? { top: border } : {}),
    };
  };
