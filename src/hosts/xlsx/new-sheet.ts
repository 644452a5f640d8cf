import { a1, covers, rectA1, type Cell } from "../../sheet/address";
import type { CellStyle, SheetSpec } from "../../sheet/spec";
import { cellXml } from "./cell-xml";
import { encodeText } from "./xml";

/** A sheet without validations and frozen rows: what a sheet of figures has. */
export type PlainSheet = Omit<SheetSpec, "validations" | "frozenRows" | "start">;

/** The looks that the sheet's cells have, each once, and which of them a cell has. */
export const stylesIn = (
  sheet: PlainSheet,
): { readonly styles: readonly CellStyle[]; readonly indexAt: (cell: Cell) => number | undefined } => {
  const styles: CellStyle[] = [];
  const keys = new Map<string, number>();
  const indexAt = (cell: Cell): number | undefined => {
    const own = sheet.styles.filter(({ range }) => covers(range, cell)).map(({ style }) => style);
    if (own.length === 0) return undefined;
    const style = Object.assign({}, ...own) as CellStyle;
    const key = JSON.stringify(style);
    if (!keys.has(key)) keys.set(key, styles.push(style) - 1);
    return keys.get(key);
  };
  for (const row of sheet.rowHeights.keys()) for (const column of sheet.columnWidths.keys()) indexAt({ row, column });
  return { styles, indexAt };
};

export interface NewSheetOptions {
  readonly namespace: string;
  /** The file's number of a cell's style; 0 is the plain one. */
  readonly styleAt: (cell: Cell) => number;
  /** Pixels that one character of a column's width takes in this workbook. */
  readonly characterPixels: number;
}

const inches = (points: number): number => points / 72;

/** The sheet's part. Formulas have no results yet: Excel calculates them when it opens the file. */
export const newSheetXml = (sheet: PlainSheet, { namespace, styleAt, characterPixels }: NewSheetOptions): string => {
  const { print, rowHeights, columnWidths } = sheet;
  const contents = new Map(sheet.cells.map((cell) => [a1(cell), cell]));
  const columns = columnWidths.map(
    (points, i) => `<col min="${i + 1}" max="${i + 1}" width="${points / 0.75 / characterPixels}" customWidth="1"/>`,
  );
  const rows = rowHeights.map((height, row) => {
    const cells = columnWidths.map((_, column) =>
      cellXml("", contents.get(a1({ row, column })) ?? { row, column, value: "" }, styleAt({ row, column })),
    );
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
  });
  const { top, bottom, left, right, header, footer } = print.margins;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    sheet.merges.length === 0
      ? ""
      : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((area) => `<mergeCell ref="${rectA1(area)}"/>`).join("")}</mergeCells>`,
    print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>`,
    `<pageSetup paperSize="9" orientation="${print.orientation.toLowerCase()}" fitToWidth="${print.pagesWide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;C${encodeText(print.footer)}</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
};
