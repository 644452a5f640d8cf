import { LocaleType, LogLevel, Univer, UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { Book } from "./book";
import { leaveOutKnownNoise } from "./known-noise";
import { emptySheet } from "./sheets";

let started = 0;

/** A workbook with one empty sheet. */
export const emptyWorkbook = (sheetName: string): Partial<IWorkbookData> => {
  started += 1;
  const sheet = emptySheet(sheetName);
  // Univer keeps parsed formulas for the whole process by unit id, so ids must not come back.
  return { id: `book-${started}`, name: "", sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
};

/** A workbook without any window: for tests and tools. */
export const startHeadless = (sheetName: string): Book => {
  leaveOutKnownNoise();
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, emptyWorkbook(sheetName));
  return new Book(univer, workbook);
};
