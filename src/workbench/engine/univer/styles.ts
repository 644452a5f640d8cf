import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Area, Edge, EdgeStyle, EngineStyle, SheetId } from "../engine";
import type { Book, CellMatrix } from "./book";
import { ensureSize } from "./sheets";

const edgeStyles: Readonly<Record<Exclude<EdgeStyle, "None">, BorderStyleTypes>> = {
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Hairline: BorderStyleTypes.HAIR,
  Dashed: BorderStyleTypes.DASHED,
  Dotted: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
};
const edgeNames = new Map(Object.entries(edgeStyles).map(([name, code]) => [code, name as EdgeStyle]));

const horizontals: Partial<Record<EngineStyle["horizontal"], HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Partial<Record<EngineStyle["vertical"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const nameOf = <K extends string, V>(table: Partial<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(table) as K[]).find((name) => table[name] === value);

/** What Excel knows of a cell's style and Univer does not; kept with the cell, so that it moves with it. */
interface Extra {
  unlocked?: true;
  formulaHidden?: true;
  horizontal?: EngineStyle["horizontal"];
  vertical?: EngineStyle["vertical"];
  indent?: number;
}
const extraOf = (cell: Nullable<ICellData>): Extra => (cell?.custom as Extra | undefined | null) ?? {};

const none: Edge = { style: "None", color: "#000000" };
export const toCssHex = (color: string): string => {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1, 4);
  return (parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}` : color).toUpperCase();
};
export const edgeOf = (border: Nullable<IBorderStyleData>): Edge =>
  border && border.s !== BorderStyleTypes.NONE
    ? { style: edgeNames.get(border.s) ?? "Thin", color: toCssHex(border.cl?.rgb ?? "#000000") }
    : none;
export const borderOf = (edge: { readonly style: EdgeStyle; readonly color: string }): IBorderStyleData | null =>
  edge.style === "None" ? null : { s: edgeStyles[edge.style], cl: { rgb: edge.color } };

/** Excel writes indents as steps; about nine pixels each. */
const indentPixels = 9;

const ownStyle = (book: Book, cell: Nullable<ICellData>): IStyleData =>
  cell ? (book.workbook.getStyles().getStyleByCell(cell) ?? {}) : {};

export const numberFormatOf = (book: Book, cell: Nullable<ICellData>): string => ownStyle(book, cell).n?.pattern || "General";

export const isPlain = (book: Book, cell: ICellData): boolean =>
  Object.keys(extraOf(cell)).length === 0 && Object.keys(ownStyle(book, cell)).length === 0;

export const styleAt = (book: Book, sheet: SheetId, row: number, column: number): EngineStyle => {
  const cell = book.sheet(sheet).getCellMatrix().getValue(row, column);
  const style = ownStyle(book, cell);
  const extra = extraOf(cell);
  return {
    fontName: style.ff ?? "宋体",
    fontSize: style.fs ?? 11,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    color: toCssHex(style.cl?.rgb ?? "#000000"),
    fill: style.bg?.rgb ? toCssHex(style.bg.rgb) : "",
    horizontal: extra.horizontal ?? nameOf(horizontals, style.ht) ?? "General",
    vertical: extra.vertical ?? nameOf(verticals, style.vt) ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: extra.indent ?? 0,
    numberFormat: style.n?.pattern || "General",
    top: edgeOf(style.bd?.t),
    bottom: edgeOf(style.bd?.b),
    left: edgeOf(style.bd?.l),
    right: edgeOf(style.bd?.r),
    locked: !extra.unlocked,
    formulaHidden: extra.formulaHidden === true,
  };
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

type Writable<T> = { -readonly [K in keyof T]: T[K] | null };

const toStyle = (style: Partial<EngineStyle>): IStyleData => {
  const to: Writable<IStyleData> = {};
  const {
    fontName,
    fontSize,
    bold,
    italic,
    underline,
    strikethrough,
    color,
    fill,
    horizontal,
    vertical,
    wrap,
    indent,
    numberFormat,
  } = style;
  if (fontName !== undefined) to.ff = fontName;
  if (fontSize !== undefined) to.fs = fontSize;
  if (bold !== undefined) to.bl = flag(bold);
  if (italic !== undefined) to.it = flag(italic);
  if (underline !== undefined) to.ul = { s: flag(underline) };
  if (strikethrough !== undefined) to.st = { s: flag(strikethrough) };
  if (color !== undefined) to.cl = { rgb: color };
  if (fill !== undefined) to.bg = fill === "" ? null : { rgb: fill };
  if (horizontal !== undefined) to.ht = horizontals[horizontal] ?? null;
  if (vertical !== undefined) to.vt = verticals[vertical] ?? VerticalAlign.MIDDLE;
  if (wrap !== undefined) to.tb = wrap ? WrapStrategy.WRAP : null;
  if (indent !== undefined) to.pd = indent === 0 ? null : { l: 2 + indent * indentPixels };
  if (numberFormat !== undefined) to.n = numberFormat === "General" || numberFormat === "" ? null : { pattern: numberFormat };
  const edges = { t: style.top, b: style.bottom, l: style.left, r: style.right };
  const given = Object.entries(edges).flatMap(([side, edge]) => (edge ? [[side, borderOf(edge)] as const] : []));
  if (given.length > 0) to.bd = Object.fromEntries(given);
  return to as IStyleData;
};

const withExtra = (cell: Nullable<ICellData>, style: Partial<EngineStyle>): Extra | null | undefined => {
  const { locked, formulaHidden, horizontal, vertical, indent } = style;
  if ([locked, formulaHidden, horizontal, vertical, indent].every((each) => each === undefined)) return undefined;
  const extra: Extra = { ...extraOf(cell) };
  const put = <K extends keyof Extra>(key: K, value: Extra[K] | undefined): void => {
    if (value === undefined) delete extra[key];
    else extra[key] = value;
  };
  if (locked !== undefined) put("unlocked", locked ? undefined : true);
  if (formulaHidden !== undefined) put("formulaHidden", formulaHidden ? true : undefined);
  if (horizontal !== undefined) put("horizontal", horizontal === "General" || horizontals[horizontal] ? undefined : horizontal);
  if (vertical !== undefined) put("vertical", verticals[vertical] ? undefined : vertical);
  if (indent !== undefined) put("indent", indent === 0 ? undefined : indent);
  return Object.keys(extra).length > 0 ? extra : null;
};

/** A style for whole rows or columns ("A:C") is given to the cells there are, not to a million. */
const cellsOf = (book: Book, sheet: SheetId, area: Area): Area => {
  const whole = 20_000;
  const worksheet = book.sheet(sheet);
  const rows = area.rows > whole ? Math.max(0, worksheet.getRowCount() - area.row) : area.rows;
  const columns = area.columns >= 16_384 - area.column ? Math.max(0, worksheet.getColumnCount() - area.column) : area.columns;
  return { ...area, rows, columns };
};

const eachCell = (area: Area, make: (row: number, column: number) => ICellData): CellMatrix => {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) line[column] = make(row, column);
    matrix[row] = line;
  }
  return matrix;
};

export const setStyle = (book: Book, sheet: SheetId, wanted: Area, style: Partial<EngineStyle>): void => {
  const area = cellsOf(book, sheet, wanted);
  ensureSize(book, sheet, area.row + area.rows, area.column + area.columns);
  const cells = book.sheet(sheet).getCellMatrix();
  const s = toStyle(style);
  book.setLooks(
    sheet,
    eachCell(area, (row, column) => {
      const cell = cells.getValue(row, column);
      const custom = withExtra(cell, style);
      // Told its type again, Univer does not guess one from the new number format: "00123" stays text.
      return { s, ...(cell?.t ? { t: cell.t } : {}), ...(custom === undefined ? {} : { custom }) };
    }),
  );
};

export const clearStyles = (book: Book, sheet: SheetId, wanted: Area): void =>
  book.setLooks(
    sheet,
    eachCell(cellsOf(book, sheet, wanted), () => ({ s: null, custom: null })),
  );
