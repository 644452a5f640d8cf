import { createSession } from "../../../src/actions/create-session";
import type { Session } from "../../../src/actions/session";
import { emptyState } from "../../../src/actions/session-start";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { readWorkbookInBrowser } from "../../../src/hosts/xlsx/read-in-browser";
import { templates } from "../../../src/templates";
import { openExcel, type OpenedExcel } from "../../../src/workbench/node/with-excel";

/** A session on the real office.js over an emulated Excel in which a person works too. */
export interface World {
  readonly excel: OpenedExcel;
  readonly session: Session;
  close(): Promise<void>;
}

const now = (): Date => new Date(2026, 10, 23, 9, 30);

export const openWorld = async (): Promise<World> => {
  const excel = await openExcel({ global: true });
  const session = createSession(excelWorkbook, templates, now, undefined, undefined, readWorkbookInBrowser);
  await excel.idle();
  return { excel, session, close: () => excel.close() };
};

/** Until Excel and the spreadsheet behind it have nothing more to do. */
export const settled = async ({ excel }: World): Promise<void> => {
  await excel.idle();
  await excel.engine.settle();
  await excel.idle();
};

/** Another session on the same workbook, which looks on and leaves even marks alone. */
export const onlooker = async ({ excel }: World): Promise<Session> => {
  const state = { ...emptyState, marksShown: false, live: false };
  const workbook = { ...excelWorkbook, mark: () => Promise.resolve([]) };
  const session = createSession(workbook, templates, now, { state, keptForms: undefined });
  await excel.idle();
  return session;
};

/** All cells of all sheets that hold anything or have a number format, with both; by the sheet's name and place. */
export type Cells = ReadonlyMap<string, string>;

export const cellsOf = ({ excel: { engine } }: World): Cells => {
  const cells = new Map<string, string>();
  for (const { id, name } of engine.sheets.list()) {
    const used = engine.usedRange(id, false);
    if (!used) continue;
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++) {
        const { formula, value } = engine.cell(id, row, column);
        const { numberFormat } = engine.style(id, row, column);
        const held = JSON.stringify([formula ?? value, numberFormat]);
        if (held !== '["","General"]') cells.set(`${name}!${column},${row}`, held);
      }
  }
  return cells;
};

export const sheetOfKey = (key: string): string => key.slice(0, key.lastIndexOf("!"));

export const keyOf = (sheetName: string, { row, column }: { readonly row: number; readonly column: number }): string =>
  `${sheetName}!${column},${row}`;

/** Cells that hold something else, each with what it held and holds. */
export const changed = (
  before: Cells,
  after: Cells,
): readonly (readonly [key: string, before: string | undefined, after: string | undefined])[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return was === is ? [] : [[key, was, is] as const];
  });

export const sheetNames = ({ excel: { engine } }: World): string[] => engine.sheets.list().map(({ name }) => name);

/** Everything about how the cells look that a mark could leave traces in: their own styles, and conditional formats that are not ours. */
export const looksOf = ({ excel: { engine } }: World, sheet: string): string => {
  const used = engine.usedRange(sheet, false);
  if (!used) return "";
  const styles = Array.from({ length: used.rows * used.columns }, (_, n) =>
    engine.style(sheet, used.row + Math.floor(n / used.columns), used.column + (n % used.columns)),
  );
  return JSON.stringify([used, styles, engine.validations(sheet), engine.merges(sheet)]);
};

export const marksOn = ({ excel: { engine } }: World, sheet: string): number =>
  engine.conditionalFormats(sheet).filter(({ rule }) => rule.type === "custom" && rule.formula.includes("selfeval-mark:")).length;
