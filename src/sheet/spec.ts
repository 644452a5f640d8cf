import type { CellValue } from "../domain/field";
import type { Cell, Rect } from "./address";

/** A whole sheet to be made, as a value: no calls. Positions are zero-based, sizes in points. */
export interface SheetSpec {
  /** The name wished for. A workbook that already has it picks another and says so. */
  readonly name: string;
  readonly cells: readonly CellSpec[];
  readonly merges: readonly Rect[];
  /** Applied in order; later ones win where they overlap. */
  readonly styles: readonly StyledRange[];
  /** Widths of columns 0… in points. */
  readonly columnWidths: readonly number[];
  /** Heights of rows 0… in points. */
  readonly rowHeights: readonly number[];
  readonly validations: readonly ValidationSpec[];
  readonly names: readonly NameSpec[];
  readonly print: PrintSpec;
  /** How many rows stay in view when scrolling; 0 for none. */
  readonly frozenRows: number;
  /** Where the cursor goes when the sheet has been made: the first cell to fill in. */
  readonly start: Cell;
}

/** A content: text that begins with "=" is text unless it is given as a formula. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

export type CellSpec = Cell & Content;

export interface StyledRange {
  readonly range: Rect;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin borders on all edges, inside and out. */
  readonly borders?: boolean;
  readonly numberFormat?: string;
}

/** Excel's own data validation. Decimal between two bounds; the upper one may stand in a cell of the sheet. Texts are shown by Excel. */
export interface ValidationSpec {
  readonly range: Rect;
  readonly decimal: { readonly min: number; readonly max: number | Cell };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

/** A defined name of the sheet's own scope: it goes with inserted rows and columns. */
export type NameSpec = {
  readonly name: string;
  readonly visible: boolean;
} & ({ readonly range: Rect } | { readonly text: string });

export interface PrintSpec {
  readonly paper: "A4";
  readonly orientation: "Landscape" | "Portrait";
  readonly pagesWide: number;
  readonly area: Rect;
  /** Rows repeated on each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly centerHorizontally: boolean;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Excel's codes: "第 &P 页 共 &N 页". */
  readonly footer: string;
}
