import type { Cell, ColumnDef, RowDef, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Engine, EngineCell, SheetId } from "../engine/engine";
import { newSheetState, type BookState } from "../model/state";
import { withSettings } from "./add-in-parts";
import { toColor, toFileStyle } from "./cell-styles";
import { characterPixels, fileFont, pointPixels } from "./column-widths";
import { hideNames } from "./hidden-names";
import { toProperties } from "./kept-settings";
import { toHeaderFooter, toPageSetup, toProtection } from "./page-layout";
import { toFileConditional, toFileValidation } from "./rules";

/** Widths and heights of an untouched sheet need not be written. */
const standard = { rowHeight: 14.25, columnWidth: 54 };

/** The workbook as a file: everything that the engine and the state hold. */
export const saveWorkbook = async (engine: Engine, state: BookState): Promise<Uint8Array> => {
  await engine.settle();
  const sheets = engine.sheets.list();
  const indexOf = (id: SheetId | undefined): number | undefined => {
    const index = sheets.findIndex((sheet) => sheet.id === id);
    return index < 0 ? undefined : index;
  };
  const names = engine.names();
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => toSheet(engine, state, sheet)),
    namedRanges: names.map(({ name, scope, formula, comment }) => {
      const sheet = sheets[indexOf(scope) ?? -1]?.name;
      return {
        name,
        range: formula.replace(/^=/, ""),
        ...(sheet === undefined ? {} : { scope: sheet }),
        ...(comment ? { comment } : {}),
      };
    }),
    activeSheet: indexOf(engine.sheets.active()) ?? 0,
    defaultFont: fileFont,
    properties: toProperties(state),
    ...(state.structureProtection ? { workbookProtection: { lockStructure: true } } : {}),
  });
  const hidden = names.filter(({ visible }) => !visible).map(({ name, scope }) => ({ name, sheetIndex: indexOf(scope) }));
  return withSettings(await hideNames(bytes, hidden), state.settings);
};

const toCell = (cell: EngineCell, style: Cell["style"] | undefined): Partial<Cell> => {
  const look = style ? { style } : {};
  if (cell.formula)
    return { ...look, type: "formula", formula: cell.formula.replace(/^=/, ""), formulaResult: cell.value, value: null };
  if (cell.type === "empty") return { ...look, type: "empty", value: null };
  return { ...look, type: cell.type === "text" || cell.type === "error" ? "string" : cell.type, value: cell.value };
};

const toSheet = (
  engine: Engine,
  state: BookState,
  { id, name, visibility, tabColor }: ReturnType<Engine["sheets"]["list"]>[number],
): WriteSheet => {
  const used = engine.usedRange(id, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  const cells = new Map<string, Partial<Cell>>();
  const plain = JSON.stringify(engine.style(id, rows + 1, columns + 1));
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = engine.cell(id, row, column);
      const style = engine.style(id, row, column);
      const styled = JSON.stringify(style) !== plain;
      if (styled || cell.type !== "empty" || cell.formula)
        cells.set(`${row},${column}`, toCell(cell, styled ? toFileStyle(style) : undefined));
    }
  const rowDefs = new Map<number, RowDef>();
  for (let row = 0; row < rows; row += 1) {
    const [height, hidden] = [engine.rowHeight(id, row), engine.rowHidden(id, row)];
    if (height !== standard.rowHeight || hidden) rowDefs.set(row, { height, ...(hidden ? { hidden } : {}) });
  }
  const character = characterPixels(fileFont.name);
  const widths: ColumnDef[] = Array.from({ length: columns }, (_, column) => ({
    width: pointPixels(engine.columnWidth(id, column)) / character,
  }));
  const frozen = engine.frozen(id);
  const { page, protection, showHeadings } = state.sheets[id] ?? newSheetState();
  return {
    name,
    rows: Array.from({ length: rows }, () => []),
    cells,
    rowDefs,
    columns: widths,
    merges: engine.merges(id).map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    dataValidations: engine.validations(id).map(toFileValidation),
    conditionalRules: engine.conditionalFormats(id).map(toFileConditional),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: frozen } : {}),
    view: {
      showGridLines: engine.showGridlines(id),
      showRowColHeaders: showHeadings,
      ...(tabColor ? { tabColor: toColor(tabColor) } : {}),
    },
    pageSetup: toPageSetup(page),
    headerFooter: toHeaderFooter(page),
    ...(protection ? { protection: toProtection(protection) } : {}),
    ...(visibility === "Hidden" ? { hidden: true } : {}),
    ...(visibility === "VeryHidden" ? { veryHidden: true } : {}),
  };
};
