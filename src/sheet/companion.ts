import { withYear } from "../templates/template";
import { a1 } from "./address";
import { companionRows, type CompanionRow } from "./companion-rows";
import { area, emptyDraft, put, type Draft } from "./draft";
import type { CellEdit } from "./edits";
import { companionMarker } from "./markers";
import type { Recognition } from "./recognition";
import { rowHeights } from "./row-heights";
import type { SheetSnapshot } from "./snapshot";
import type { CellStyle, Content, SheetSpec } from "./spec";
import { heightOfLines } from "./text-measure";

/** The name wished for. A second form in the same workbook gets a second sheet under another name. */
export const COMPANION_NAME = "自评测算";

const COLUMN_WIDTHS = [186, 96, 96, 96];
const FONT = "宋体";
const SIZE = 10.5;
const FIRST_ROW = 2;

const STYLES: Readonly<Record<CompanionRow["kind"], readonly CellStyle[]>> = {
  header: [{ bold: true }, { bold: true }, { bold: true }, { bold: true }],
  money: [{ horizontal: "Left" }, { numberFormat: "0.00" }, { numberFormat: "0.00" }, { numberFormat: "0.00%" }],
  points: [{ horizontal: "Left" }, {}, {}, { numberFormat: "0.00%" }],
  grade: [{ horizontal: "Left" }, {}, { bold: true }, {}],
};

/**
 * The sheet 自评测算 of a form: what the official form has no cell for, as formulas over the form's own cells. Money in 万元, shares
 * and rates as ratios shown in percent, points as points.
 * @param sheet the form's sheet.
 */
export const companionSpec = (recognition: Recognition, sheet: { readonly id: string; readonly name: string }): SheetSpec => {
  const rows = companionRows(recognition, sheet.name);
  const all = { first: 0, last: COLUMN_WIDTHS.length - 1 };
  const count = FIRST_ROW + rows.length;
  const draft = emptyDraft();
  draft.styles.push(
    {
      range: area(0, all, count),
      style: { fontName: FONT, fontSize: SIZE, horizontal: "Center", vertical: "Center", wrap: true },
    },
    ...(rows.length > 0 ? [{ range: area(FIRST_ROW, all, rows.length), style: { borders: true } }] : []),
  );
  draft.names.push(companionMarker({ sheetId: sheet.id, sheetName: sheet.name }));
  put(draft, area(0, all), { value: titleOf(recognition) }, { fontSize: 14, bold: true });
  put(
    draft,
    area(1, all),
    { value: `本表由公式根据工作表“${sheet.name}”算出，随该表变化，请勿在此填写。` },
    { horizontal: "Left", color: "#595959" },
  );
  rows.forEach((row, i) => addRow(draft, row, FIRST_ROW + i));
  const least = Array.from({ length: count }, (_, row) => heightOfLines(1, row === 0 ? 14 : SIZE) + 5);
  return {
    ...draft,
    name: COMPANION_NAME,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rowHeights({ ...draft, columnWidths: COLUMN_WIDTHS }, least),
    validations: [],
    print: {
      paper: "A4",
      orientation: "Portrait",
      pagesWide: 1,
      area: area(0, all, count),
      centerHorizontally: true,
      margins: { top: 54, bottom: 48, left: 48, right: 48, header: 24, footer: 24 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: 0,
    start: { row: 0, column: 0 },
  };
};

const titleOf = ({ form }: Recognition): string =>
  form.year === undefined ? COMPANION_NAME : withYear(`{year}年度${COMPANION_NAME}`, form.year);

const addRow = (draft: Draft, row: CompanionRow, at: number): void => {
  row.cells(at + 1).forEach((content, column) => {
    if (content !== undefined) draft.cells.push({ row: at, column, ...content });
  });
  STYLES[row.kind].forEach((style, column) => draft.styles.push({ range: { row: at, column, rows: 1, columns: 1 }, style }));
  if (row.name)
    draft.names.push({ name: row.name.text, visible: true, range: { row: at, column: row.name.column, rows: 1, columns: 1 } });
};

/**
 * What brings a companion sheet made earlier up to what `spec` says now: cells whose content differs, and leftovers to be cleared.
 * Nothing when it is as it should be. The formats stay those of the sheet, so money and points keep theirs only while the form keeps
 * its blocks; the number format goes with each cell.
 */
export const companionEdits = (spec: SheetSpec, existing: SheetSnapshot): CellEdit[] => {
  const held = (row: number, column: number) => existing.formulas[row - existing.row]?.[column - existing.column] ?? "";
  const wanted = new Map<string, { readonly row: number; readonly column: number; readonly content: Content }>();
  for (const { row, column, ...content } of spec.cells) wanted.set(a1({ row, column }), { row, column, content });
  existing.formulas.forEach((line, r) =>
    line.forEach((_, c) => {
      const cell = { row: existing.row + r, column: existing.column + c };
      if (!wanted.has(a1(cell))) wanted.set(a1(cell), { ...cell, content: { value: "" } });
    }),
  );
  return [...wanted.values()]
    .filter(
      ({ row, column, content }) => normal("formula" in content ? content.formula : content.value) !== normal(held(row, column)),
    )
    .map(({ row, column, content }) => {
      const numberFormat = formatAt(spec, row, column);
      return { row, column, content, before: held(row, column), ...(numberFormat !== undefined && { numberFormat }) };
    });
};

/** Excel takes quotes off sheet names that need none, and adds spaces to nothing: the same formula either way. */
const normal = (content: string | number | boolean): string | number | boolean =>
  typeof content === "string" && content.startsWith("=") ? content.replace(/'([^'!]+)'!/g, "$1!").replace(/\s+/g, "") : content;

const formatAt = (spec: SheetSpec, row: number, column: number): string | undefined =>
  spec.styles.reduce<string | undefined>(
    (format, { range, style }) =>
      range.rows === 1 && range.columns === 1 && range.row === row && range.column === column
        ? (style.numberFormat ?? format)
        : format,
    undefined,
  );
