import type { Cell as FileCell, CellStyle as FileStyle, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { a1, absoluteA1, covers, quoteSheet, rectA1, type Cell, type Rect } from "../../sheet/address";
import type { CellSpec, CellStyle, NameSpec, SheetSpec, ValidationSpec } from "../../sheet/spec";
import { openPackage } from "./package";
import { encodeXml, patched, type Patch } from "./patch";
import { walkXml } from "./xml";
import { openZip } from "./zip";

const FONT = { name: "宋体", size: 11 };
/** Pixels that one character of a column's width takes in that font. */
const CHARACTER = 8;
const pixels = (points: number): number => points / 0.75;
const inches = (points: number): number => points / 72;

/** A new workbook (.xlsx) that holds the sheet as Excel would make it from the same spec. Formulas are calculated when it is opened. */
export const newWorkbook = async (spec: SheetSpec): Promise<Uint8Array> => {
  const bytes = await writeXlsx({
    sheets: [sheetOf(spec)],
    namedRanges: spec.names.map((name) => ({ name: name.name, range: refersTo(name, spec.name), scope: spec.name })),
    defaultFont: FONT,
  });
  return hideNames(
    bytes,
    spec.names.filter(({ visible }) => !visible).map(({ name }) => name),
  );
};

const refersTo = (name: NameSpec, sheet: string): string => {
  if ("text" in name) return `"${name.text.replaceAll('"', '""')}"`;
  const { row, column, rows, columns } = name.range;
  const last = absoluteA1({ row: row + rows - 1, column: column + columns - 1 });
  const first = absoluteA1(name.range);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
};

const sheetOf = (spec: SheetSpec): WriteSheet => {
  const { area, margins, titleRows } = spec.print;
  return {
    name: spec.name,
    rows: spec.rowHeights.map(() => []),
    cells: cellsOf(spec),
    rowDefs: new Map(spec.rowHeights.map((height, row) => [row, { height, customHeight: true }])),
    columns: spec.columnWidths.map((points) => ({ width: pixels(points) / CHARACTER })),
    merges: spec.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: spec.validations.map(validationOf),
    ...(spec.frozenRows > 0 && { freezePane: { rows: spec.frozenRows, columns: 0 } }),
    pageSetup: {
      paperSize: "a4",
      orientation: spec.print.orientation === "Landscape" ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: spec.print.pagesWide,
      // As many pages high as it takes.
      fitToHeight: 0,
      margins: {
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        right: inches(margins.right),
        header: inches(margins.header),
        footer: inches(margins.footer),
      },
      printArea: rectA1(area),
      ...(titleRows && { printTitlesRow: `$${titleRows.first + 1}:$${titleRows.last + 1}` }),
      horizontalCentered: spec.print.centerHorizontally,
    },
    headerFooter: { oddFooter: `&C${spec.print.footer}` },
  };
};

const cellsOf = (spec: SheetSpec): Map<string, Partial<FileCell>> => {
  const { row, column, rows, columns } = boundsOf(spec);
  const contents = new Map(spec.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = new Map<string, Partial<FileCell>>();
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) {
      const key = `${r},${c}`;
      const style = styleAt(spec, { row: r, column: c });
      cells.set(key, { ...contentOf(contents.get(key)), ...(style && { style }) });
    }
  return cells;
};

const boundsOf = ({ cells, styles }: SheetSpec): Rect => {
  const ends = [...cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })), ...styles.map(({ range }) => range)];
  const rows = Math.max(0, ...ends.map((rect) => rect.row + rect.rows));
  return { row: 0, column: 0, rows, columns: Math.max(0, ...ends.map((rect) => rect.column + rect.columns)) };
};

const contentOf = (cell: CellSpec | undefined): Partial<FileCell> => {
  if (cell === undefined) return { type: "empty", value: null };
  if ("formula" in cell) return { type: "formula", formula: cell.formula.replace(/^=/, ""), value: null };
  const { value } = cell;
  return { type: typeof value as "string" | "number" | "boolean", value };
};

const styleAt = ({ styles }: SheetSpec, cell: Cell): FileStyle | undefined => {
  const own = styles.filter(({ range }) => covers(range, cell)).map(({ style }) => style);
  return own.length === 0 ? undefined : fileStyle(Object.assign({}, ...own) as CellStyle);
};

const color = (hex: string): { readonly rgb: string } => ({ rgb: hex.replace("#", "").toUpperCase() });

const fileStyle = (style: CellStyle): FileStyle => {
  const side = { style: "thin" as const, color: color("#000000") };
  return {
    font: {
      name: style.fontName ?? FONT.name,
      size: style.fontSize ?? FONT.size,
      ...(style.bold && { bold: true }),
      ...(style.color && { color: color(style.color) }),
    },
    ...(style.fill && { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: color(style.fill) } }),
    ...(style.borders && { border: { top: side, bottom: side, left: side, right: side } }),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal.toLowerCase() as "left" | "center" | "right" | "general" }),
      ...(style.vertical && { vertical: style.vertical.toLowerCase() as "top" | "center" | "bottom" }),
      ...(style.wrap && { wrapText: true }),
    },
    ...(style.numberFormat && style.numberFormat !== "General" && { numFmt: style.numberFormat }),
  };
};

const validationOf = ({ range, decimal, prompt, error }: ValidationSpec): NonNullable<WriteSheet["dataValidations"]>[number] => ({
  type: "decimal",
  operator: "between",
  formula1: String(decimal.min),
  formula2: typeof decimal.max === "number" ? String(decimal.max) : a1(decimal.max),
  range: rectA1(range),
  allowBlank: true,
  showInputMessage: true,
  inputTitle: prompt.title,
  inputMessage: prompt.message,
  showErrorMessage: true,
  errorStyle: "stop",
  errorTitle: error.title,
  errorMessage: error.message,
});

/** hucre cannot write the flag. */
const hideNames = (bytes: Uint8Array, names: readonly string[]): Uint8Array => {
  const zip = openZip(bytes);
  const { workbook, text } = openPackage(zip);
  const xml = text(workbook);
  const patches: Patch[] = [];
  walkXml(xml, {
    open({ name, attributes, end }) {
      if (name === "definedName" && names.includes(attributes.get("name") ?? ""))
        patches.push({ at: end - 1, end: end - 1, text: ' hidden="1"' });
    },
  });
  return zip.with(new Map([[workbook, encodeXml(patched(xml, patches))]]));
};
