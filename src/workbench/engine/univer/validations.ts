import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Comparison, Engine, EngineValidation } from "../engine";
import { toArea, toRange, type Book } from "./book";
import { ensureSize } from "./sheets";

const operators: Readonly<Record<Comparison, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const comparisons = new Map(Object.entries(operators).map(([name, code]) => [code, name as Comparison]));

const types = {
  decimal: DataValidationType.DECIMAL,
  wholeNumber: DataValidationType.WHOLE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;
const typeNames = new Map<string, keyof typeof types>(
  Object.entries(types).map(([name, code]) => [code, name as keyof typeof types]),
);

const styles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

type Rule = EngineValidation["rule"];

const toRule = (rule: Rule): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown"> => {
  if (rule.type === "custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  if (rule.type === "list") return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: rule.inCellDropDown };
  return {
    type: types[rule.type],
    operator: operators[rule.operator],
    formula1: String(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
  };
};

/** "12" is the number, "=B2" the formula. */
const operand = (formula: string | undefined): string | number => {
  const text = formula ?? "";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
};

const fromRule = (rule: ISheetDataValidationRule): Rule | undefined => {
  if (rule.type === DataValidationType.CUSTOM) return { type: "custom", formula: rule.formula1 ?? "" };
  if (rule.type === DataValidationType.LIST)
    return { type: "list", source: rule.formula1 ?? "", inCellDropDown: rule.showDropDown !== false };
  const type = typeNames.get(rule.type);
  if (!type) return undefined;
  const operator = (rule.operator && comparisons.get(rule.operator)) ?? "Between";
  return { type, operator, formula1: operand(rule.formula1), ...(rule.formula2 ? { formula2: operand(rule.formula2) } : {}) };
};

const fromUniver = (rule: ISheetDataValidationRule): EngineValidation[] => {
  const known = fromRule(rule);
  if (!known) return [];
  const style = rule.errorStyle === styles.Warning ? "Warning" : rule.errorStyle === styles.Information ? "Information" : "Stop";
  return [
    {
      areas: rule.ranges.map(toArea),
      rule: known,
      ignoreBlanks: rule.allowBlank !== false,
      prompt: { show: rule.showInputMessage === true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
      alert: { show: rule.showErrorMessage === true, style, title: rule.errorTitle ?? "", message: rule.error ?? "" },
    },
  ];
};

export const validationsOf = (book: Book): Pick<Engine, "validations" | "setValidation"> => ({
  validations: (sheet) => book.injector.get(SheetDataValidationModel).getRules(book.unitId, sheet).flatMap(fromUniver),
  setValidation: (sheet, area, validation) => {
    ensureSize(book, sheet, area.row + area.rows, area.column + area.columns);
    if (!validation) {
      book.run(ClearRangeDataValidationCommand.id, { subUnitId: sheet, ranges: [toRange(area)] });
      return;
    }
    const { prompt, alert } = validation;
    const rule: ISheetDataValidationRule = {
      uid: generateRandomId(8),
      ranges: [toRange(area)],
      ...toRule(validation.rule),
      allowBlank: validation.ignoreBlanks,
      showInputMessage: prompt.show,
      promptTitle: prompt.title,
      prompt: prompt.message,
      showErrorMessage: alert.show,
      errorStyle: styles[alert.style],
      errorTitle: alert.title,
      error: alert.message,
    };
    book.run(AddSheetDataValidationCommand.id, { subUnitId: sheet, rule });
  },
});
