import { EncryptedFileError } from "hucre";
import type { Cell, Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { Area, CellInput, EngineStyle, SheetId } from "../engine/engine";
import type { WorkbenchEngine } from "../engine/workbench-engine";
import { lockedAreas } from "../model/locked-areas";
import { newBookState, newSheetState, type BookState } from "../model/state";
import { readSettings } from "./add-in-parts";
import { colorReader, fromFileStyle } from "./cell-styles";
import { characterPixels, pixelPoints } from "./column-widths";
import { readHiddenNames, type FileName } from "./hidden-names";
import { fromPageSetup, fromProtection } from "./page-layout";
import { fromFileConditional, fromFileValidation } from "./rules";
import { readKept } from "./kept-settings";
import { UnreadableFile } from "./unreadable-file";
import { checkPackage } from "./zip-parts";

interface Opened {
  readonly book: Workbook;
  readonly hidden: readonly FileName[];
  readonly settings: BookState["settings"];
}

/** The mark of OLE files: old .xls workbooks, and new ones under a password. */
const oleMark = [0xd0, 0xcf, 0x11, 0xe0];

const read = async (bytes: Uint8Array): Promise<Opened> => {
  if (oleMark.every((byte, index) => bytes[index] === byte)) {
    // Streams of an OLE file are named in UTF-16; encrypted packages have one of this name.
    const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
    throw new UnreadableFile(names.includes("EncryptedPackage") ? "password" : "old-format", "an OLE container");
  }
  checkPackage(bytes);
  try {
    const book = await readXlsx(bytes, { readStyles: true });
    return { book, hidden: await readHiddenNames(bytes), settings: await readSettings(bytes) };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(error instanceof EncryptedFileError ? "password" : "damaged", detail, { cause: error });
  }
};

/** Opens a workbook file in place of what the engine and the state hold. After an UnreadableFile both are as they were. */
export const openWorkbook = async (bytes: Uint8Array, engine: WorkbenchEngine, state: BookState): Promise<void> => {
  const { book, hidden, settings } = await read(bytes);
  const before = engine.sheets.list();
  before.forEach(({ id, name }, index) => {
    engine.setLocked(id, undefined);
    if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      engine.sheets.rename(id, freeName(book, index));
  });
  for (const { name, scope } of engine.names()) engine.removeName(name, scope);
  const ids = book.sheets.map(({ name }) => engine.sheets.add(name));
  engine.sheets.activate(ids[book.activeSheet ?? 0] ?? ids[0] ?? "");
  for (const { id } of before) engine.sheets.remove(id);

  const fresh: BookState = { ...newBookState(), ...readKept(book.properties), settings };
  if (book.workbookProtection?.lockStructure) fresh.structureProtection = {};
  const idOf = (name: string | undefined): SheetId | undefined => ids[book.sheets.findIndex((sheet) => sheet.name === name)];
  for (const { name, range, scope, comment } of book.namedRanges ?? [])
    engine.addName({
      name,
      scope: idOf(scope),
      formula: `=${range}`,
      visible: !hidden.some(
        (each) =>
          each.name === name && (each.sheetIndex === undefined ? undefined : book.sheets[each.sheetIndex]?.name) === scope,
      ),
      comment: comment ?? "",
    });
  book.sheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id === undefined) return;
    fill(engine, id, sheet, book);
    const protection = fromProtection(sheet.protection);
    fresh.sheets[id] = {
      ...newSheetState(),
      page: fromPageSetup(sheet.pageSetup, sheet.headerFooter),
      showHeadings: sheet.view?.showRowColHeaders !== false,
      ...(protection ? { protection } : {}),
    };
    if (protection) engine.setLocked(id, lockedAreas(engine, id));
  });
  for (const key of Object.keys(state) as (keyof BookState)[]) delete state[key];
  Object.assign(state, fresh);
  await engine.settle();
  engine.forgetHistory();
};

const freeName = (book: Workbook, index: number): string => {
  for (let number = index + 1; ; number += 1) if (!book.sheets.some(({ name }) => name === `~${number}`)) return `~${number}`;
};

/** Days since the epoch that Excel counts from, for cells that hucre turned into dates because of their format. */
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

const inputOf = (cell: Cell, formula: string | undefined): CellInput | undefined => {
  if (formula !== undefined) return { formula: `=${formula}` };
  const { value } = cell;
  if (value === null || value === "") return undefined;
  return { value: value instanceof Date ? serial(value) : value };
};

const place = (key: string): [row: number, column: number] => {
  const [row = "0", column = "0"] = key.split(",");
  return [Number(row), Number(column)];
};

/** Members of a shared formula hold only its number: their text is the first cell's, moved. */
const formulasOf = (engine: WorkbenchEngine, cells: ReadonlyMap<string, Cell>): Map<string, string> => {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of cells) {
    const [row, column] = place(key);
    if (cell.formula && cell.formulaSharedIndex !== undefined)
      masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  const formulas = new Map<string, string>();
  for (const [key, cell] of cells) {
    if (cell.formula) formulas.set(key, cell.formula);
    const master =
      cell.formula === "" && cell.formulaSharedIndex !== undefined ? masters.get(cell.formulaSharedIndex) : undefined;
    if (!master) continue;
    const [row, column] = place(key);
    formulas.set(key, engine.movedFormula(`=${master.formula}`, row - master.row, column - master.column).replace(/^=/, ""));
  }
  return formulas;
};

const fill = (engine: WorkbenchEngine, id: SheetId, sheet: Sheet, book: Workbook): void => {
  const readColor = colorReader(book.themeColors ?? []);
  const cells = sheet.cells ?? new Map<string, Cell>();
  const formulas = formulasOf(engine, cells);
  const inputs: (CellInput | undefined)[][] = [];
  const styles = new Map<string, { style: Partial<EngineStyle>; cells: [row: number, column: number][] }>();
  for (const [key, cell] of cells) {
    const [row, column] = place(key);
    (inputs[row] ??= [])[column] = inputOf(cell, formulas.get(key));
    const style = cell.style ? fromFileStyle(cell.style, readColor) : {};
    if (Object.keys(style).length === 0) continue;
    const text = JSON.stringify(style);
    const group = styles.get(text) ?? { style, cells: [] };
    group.cells.push([row, column]);
    styles.set(text, group);
  }
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && !cells.has(`${row},${column}`))
        (inputs[row] ??= [])[column] = { value: value instanceof Date ? serial(value) : value };
    }),
  );
  const columns = Math.max(0, ...inputs.map((line) => line?.length ?? 0));
  if (columns > 0)
    engine.write(
      id,
      { row: 0, column: 0, rows: inputs.length, columns },
      Array.from(inputs, (line) => line ?? []),
    );
  for (const group of styles.values()) for (const area of runs(group.cells)) engine.setStyle(id, area, group.style);
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    if (endRow > startRow || endCol > startCol)
      engine.merge(id, { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 });
  const pixels = characterPixels(book.defaultFont?.name);
  (sheet.columns ?? []).forEach((column, index) => {
    if (column?.width) engine.setColumnWidth(id, index, 1, pixelPoints(column.width * pixels));
  });
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height) engine.setRowHeight(id, row, 1, height);
    if (hidden) engine.setRowHidden(id, row, 1, true);
  }
  for (const each of sheet.dataValidations ?? []) {
    const validation = fromFileValidation(each);
    for (const area of validation?.areas ?? []) engine.setValidation(id, area, validation);
  }
  const formats = (sheet.conditionalRules ?? []).flatMap((rule) => fromFileConditional(rule, readColor) ?? []);
  // Each goes to the end: in the order of priority, whatever numbers the file gives them.
  formats
    .sort((a, b) => a.priority - b.priority)
    .forEach((format, priority) => engine.addConditionalFormat(id, { ...format, priority }));
  if (sheet.freezePane) engine.setFrozen(id, sheet.freezePane.rows ?? 0, sheet.freezePane.columns ?? 0);
  if (sheet.view?.showGridLines === false) engine.setShowGridlines(id, false);
  const tab = readColor(sheet.view?.tabColor);
  if (tab) engine.sheets.setTabColor(id, tab);
  if (sheet.hidden || sheet.veryHidden) engine.sheets.setVisibility(id, sheet.veryHidden ? "VeryHidden" : "Hidden");
};

/** Cells of one style as few rectangles: runs along rows, equal runs below each other joined. */
const runs = (cells: readonly [row: number, column: number][]): Area[] => {
  const areas: Area[] = [];
  for (const [row, column] of [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = areas.at(-1);
    if (last && last.row === row && last.column + last.columns === column)
      areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  const joined: Area[] = [];
  for (const area of areas) {
    const index = joined.findIndex(
      (each) => each.column === area.column && each.columns === area.columns && each.row + each.rows === area.row,
    );
    const above = joined[index];
    if (above) joined[index] = { ...above, rows: above.rows + 1 };
    else joined.push(area);
  }
  return joined;
};
