import type { Area, SheetId } from "../engine/engine";

/**
 * What the emulated Excel keeps beside the spreadsheet: plain data, to be read and written with the file.
 * Sheets are named by the engine's ids; one that is missing has the defaults.
 */
export interface BookState {
  /** workbook.settings: plain JSON, dates as the "Date(ms)" texts in which they came. */
  settings: Record<string, unknown>;
  /** Office.context.document.settings: JSON texts by key. */
  addInSettings: Record<string, string>;
  properties: DocumentPropertiesState;
  customProperties: Record<string, string | number | boolean>;
  /** Given while the workbook's structure is protected. */
  structureProtection?: { password?: string };
  sheets: Record<SheetId, SheetState>;
}

export interface DocumentPropertiesState {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
}

export interface SheetState {
  /** Given while the sheet is protected. */
  protection?: { options: ProtectionOptions; password?: string };
  page: PageState;
  customProperties: Record<string, string>;
  showHeadings: boolean;
}

export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
}

/** Margins in points. Texts of headers and footers have Excel's codes: "&P". */
export interface PageState {
  orientation: "Portrait" | "Landscape";
  /** Excel.PaperType, "A4". */
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  firstPageNumber: number | "";
  printArea: Area[];
  /** Rows and columns repeated on each page. */
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  headersFooters: Record<"defaultForAllPages" | "firstPage" | "evenPages" | "oddPages", HeaderFooterState>;
  headersFootersState: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  useSheetMargins: boolean;
  useSheetScale: boolean;
}

export interface HeaderFooterState {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** The state of a new workbook. */
export function newBookState(): BookState {
  const properties = {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
  };
  return { settings: {}, addInSettings: {}, properties, customProperties: {}, sheets: {} };
}

/** The state of a new sheet, with the page that Excel gives it. */
export function newSheetState(): SheetState {
  const text = (): HeaderFooterState => ({
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  });
  return {
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      blackAndWhite: false,
      draftMode: false,
      printGridlines: false,
      printHeadings: false,
      printOrder: "DownThenOver",
      firstPageNumber: "",
      printArea: [],
      headersFooters: { defaultForAllPages: text(), firstPage: text(), evenPages: text(), oddPages: text() },
      headersFootersState: "Default",
      useSheetMargins: true,
      useSheetScale: true,
    },
    customProperties: {},
    showHeadings: true,
  };
}

/** The options of protection that `protect()` gives when it is told nothing. */
export const defaultProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
