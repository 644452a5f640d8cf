/**
 * The spreadsheet behind the emulated Excel, in Excel's units (zero-based rows and columns, points, "#RRGGBB", Excel number formats),
 * but with none of Excel's manners: no protection errors, no requirement sets. Everything is synchronous but recalculation: after
 * writes, values of formulas are right once `settle()` has resolved.
 */
export interface Engine {
  readonly sheets: EngineSheets;

  cell(sheet: SheetId, row: number, column: number): EngineCell;
  /** The smallest rectangle that holds all contents (and, unless `valuesOnly`, all own formats); undefined on an empty sheet. */
  usedRange(sheet: SheetId, valuesOnly: boolean): Area | undefined;
  /** Writes row by row from the area's top left; `undefined` leaves a cell alone. Text is stored as text, never parsed. One undo step. */
  write(sheet: SheetId, area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void;

  style(sheet: SheetId, row: number, column: number): EngineStyle;
  setStyle(sheet: SheetId, area: Area, style: Partial<EngineStyle>): void;
  clearStyles(sheet: SheetId, area: Area): void;

  merges(sheet: SheetId): Area[];
  merge(sheet: SheetId, area: Area): void;
  /** Takes apart every merged area that touches this one. */
  unmerge(sheet: SheetId, area: Area): void;

  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void;
  rowHidden(sheet: SheetId, row: number): boolean;
  setRowHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void;

  /** Inserts or deletes whole rows or columns; formulas, names, merges, validations and conditional formats follow. */
  insertRows(sheet: SheetId, row: number, count: number): void;
  deleteRows(sheet: SheetId, row: number, count: number): void;
  insertColumns(sheet: SheetId, column: number, count: number): void;
  deleteColumns(sheet: SheetId, column: number, count: number): void;

  validations(sheet: SheetId): EngineValidation[];
  /** Replaces whatever validation the area had; undefined removes it. */
  setValidation(sheet: SheetId, area: Area, validation: Omit<EngineValidation, "areas"> | undefined): void;

  conditionalFormats(sheet: SheetId): EngineConditionalFormat[];
  /** Returns its id. */
  addConditionalFormat(sheet: SheetId, format: Omit<EngineConditionalFormat, "id">): string;
  setConditionalFormat(sheet: SheetId, format: EngineConditionalFormat): void;
  removeConditionalFormat(sheet: SheetId, id: string): void;

  /** All defined names; `scope` is a sheet, or undefined for the whole workbook. */
  names(): EngineName[];
  addName(name: EngineName): void;
  removeName(name: string, scope: SheetId | undefined): void;

  frozen(sheet: SheetId): { rows: number; columns: number };
  setFrozen(sheet: SheetId, rows: number, columns: number): void;
  showGridlines(sheet: SheetId): boolean;
  setShowGridlines(sheet: SheetId, show: boolean): void;

  /**
   * Keeps a person (not code) from typing into locked cells of this sheet while `locked` is given; undefined lifts it.
   * Code is kept out by the emulated Excel itself, which raises AccessDenied before it calls the engine.
   */
  setLocked(sheet: SheetId, locked: readonly Area[] | undefined): void;

  selection(): { sheet: SheetId; area: Area };
  /** Row and column of the cell in the selection that typing would go to. */
  activeCell(): { sheet: SheetId; row: number; column: number };
  select(sheet: SheetId, area: Area): void;

  /** True while a person is typing in a cell. */
  isEditing(): boolean;

  /** Resolves when every formula is up to date and conditional formats and validations have been evaluated. */
  settle(): Promise<void>;

  /** One event for each change, whoever made it; `byPerson` is false while code of the emulated Excel runs. */
  onChange(listener: (change: EngineChange) => void): () => void;
  onSelect(listener: (selection: { sheet: SheetId; area: Area }) => void): () => void;
  onActivate(listener: (sheet: SheetId) => void): () => void;

  undo(): Promise<void>;
  redo(): Promise<void>;

  dispose(): void;
}

export type SheetId = string;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface EngineSheets {
  list(): { id: SheetId; name: string; visibility: "Visible" | "Hidden" | "VeryHidden"; tabColor: string }[];
  add(name: string, index?: number): SheetId;
  remove(sheet: SheetId): void;
  rename(sheet: SheetId, name: string): void;
  move(sheet: SheetId, index: number): void;
  setVisibility(sheet: SheetId, visibility: "Visible" | "Hidden" | "VeryHidden"): void;
  setTabColor(sheet: SheetId, color: string): void;
  active(): SheetId;
  activate(sheet: SheetId): void;
}

export interface EngineCell {
  /** Number, text, boolean, or "" when empty. Errors are their sign, "#DIV/0!", with `type` "error". */
  readonly value: string | number | boolean;
  readonly type: "empty" | "number" | "text" | "boolean" | "error";
  /** With its leading "=". */
  readonly formula?: string;
  /** As displayed, by its number format. */
  readonly text: string;
}

export type CellInput = { readonly value: string | number | boolean } | { readonly formula: string };

export type EdgeStyle =
  "None" | "Thin" | "Medium" | "Thick" | "Hairline" | "Dashed" | "Dotted" | "DashDot" | "DashDotDot" | "Double";
export interface Edge {
  readonly style: EdgeStyle;
  readonly color: string;
}

export interface EngineStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
  /** "" for no fill. */
  readonly fill: string;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed" | "Fill" | "CenterAcrossSelection";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly top: Edge;
  readonly bottom: Edge;
  readonly left: Edge;
  readonly right: Edge;
  /** Excel's cell protection flags, for `setLocked` and for files. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type Comparison =
  "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

export interface EngineValidation {
  readonly areas: readonly Area[];
  readonly rule:
    | {
        readonly type: "decimal" | "wholeNumber" | "textLength";
        readonly operator: Comparison;
        readonly formula1: string | number;
        readonly formula2?: string | number;
      }
    | { readonly type: "list"; readonly source: string; readonly inCellDropDown: boolean }
    | { readonly type: "custom"; readonly formula: string };
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

export interface EngineConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly type: "custom"; readonly formula: string }
    | { readonly type: "cellValue"; readonly operator: Comparison; readonly formula1: string; readonly formula2?: string };
  readonly format: {
    readonly fill?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly numberFormat?: string;
    readonly border?: { readonly style: EdgeStyle; readonly color: string };
  };
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface EngineName {
  readonly name: string;
  readonly scope: SheetId | undefined;
  /** Excel's text: "='自评表'!$G$31", "=1", "=\"text\"". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export type EngineChange =
  | { readonly type: "edited"; readonly sheet: SheetId; readonly areas: readonly Area[]; readonly byPerson: boolean }
  | {
      readonly type: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
      readonly sheet: SheetId;
      readonly index: number;
      readonly count: number;
      readonly byPerson: boolean;
    }
  | { readonly type: "sheets"; readonly byPerson: boolean };
