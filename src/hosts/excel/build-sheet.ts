import type { CellValue } from "../../domain/field";
import { a1, type Rect } from "../../sheet/address";
import type { NameSpec, PrintSpec, SheetSpec, StyledRange, ValidationSpec } from "../../sheet/spec";
import { cellOf, rangeOf, toExcel } from "./contents";

/** Queues a whole new sheet. Merges come before formats: on the web a merge drops what the cells had (office-js 6405). */
const buildSheet = (worksheets: Excel.WorksheetCollection, spec: SheetSpec, name: string): Excel.Worksheet => {
  const sheet = worksheets.add(name);
  sheet.load("id,name");
  const rows = spec.rowHeights.length;
  const columns = spec.columnWidths.length;
  for (const merge of spec.merges) rangeOf(sheet, merge).merge();
  for (const styled of spec.styles) applyStyle(sheet, styled);
  spec.columnWidths.forEach((width, column) => (cellOf(sheet, { row: 0, column }).format.columnWidth = width));
  spec.rowHeights.forEach((height, row) => (cellOf(sheet, { row, column: 0 }).format.rowHeight = height));
  rangeOf(sheet, { row: 0, column: 0, rows, columns }).formulas = contentsOf(spec, rows, columns);
  for (const validation of spec.validations) applyValidation(sheet, validation);
  for (const item of spec.names) addName(sheet, item);
  if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
  applyPrint(sheet, spec.print);
  return sheet;
};

/** Queues a new sheet, and asks for what it then holds. */
export const make = (worksheets: Excel.WorksheetCollection, spec: SheetSpec, name: string) => {
  const sheet = buildSheet(worksheets, spec, name);
  const contents = rangeOf(sheet, { row: 0, column: 0, rows: spec.rowHeights.length, columns: spec.columnWidths.length });
  contents.load("formulas");
  return { sheet, name, renamed: name !== spec.name, contents };
};

const contentsOf = (spec: SheetSpec, rows: number, columns: number) => {
  const contents = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ""));
  for (const cell of spec.cells) {
    const row = contents[cell.row];
    if (!row || cell.column >= columns)
      throw new RangeError(`a cell outside the sheet's rows and columns: ${cell.row}, ${cell.column}`);
    row[cell.column] = toExcel(cell);
  }
  return contents;
};

const applyStyle = (sheet: Excel.Worksheet, { range, style }: StyledRange): void => {
  const target = rangeOf(sheet, range);
  const { format } = target;
  if (style.numberFormat !== undefined) target.numberFormat = style.numberFormat as unknown as string[][]; // one value for all cells
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borders) drawBorders(format, range);
};

const drawBorders = (format: Excel.RangeFormat, range: Rect): void => {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inside = [
    ...(range.rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(range.columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...edges, ...inside]) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thin;
    border.color = "#000000";
  }
};

/** The rule first: a prompt set before it fails (office-js 2594). */
const applyValidation = (sheet: Excel.Worksheet, { range, decimal, prompt, error }: ValidationSpec): void => {
  const validation = rangeOf(sheet, range).dataValidation;
  const { min, max } = decimal;
  const formula2 = typeof max === "number" ? max : `=${a1(max)}`;
  validation.rule = { decimal: { formula1: min, formula2, operator: Excel.DataValidationOperator.between } };
  validation.prompt = { showPrompt: true, ...prompt };
  validation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, ...error };
};

const addName = (sheet: Excel.Worksheet, spec: NameSpec): void => {
  const reference = "range" in spec ? rangeOf(sheet, spec.range) : `="${spec.text.replaceAll('"', '""')}"`;
  const item = sheet.names.add(spec.name, reference);
  if (!spec.visible) item.visible = false;
};

const applyPrint = (sheet: Excel.Worksheet, print: PrintSpec): void => {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = print.orientation === "Landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.centerHorizontally = print.centerHorizontally;
  pageLayout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows) {
    const { first, last } = print.titleRows;
    pageLayout.setPrintTitleRows(sheet.getRange(`$${first + 1}:$${last + 1}`).untrack());
  }
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.points, print.margins);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
};
