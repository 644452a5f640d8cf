import { expect } from "vitest";
import { layout } from "../../src/sheet/layout";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { templates } from "../../src/templates";
import type { Workbook, WorkbookSnapshot } from "../../src/workbook/port";

/** A workbook whose answers come when the test says so. */
export const slowWorkbook = () => {
  const calls: { readonly name: string; readonly answer: (value: unknown) => void; readonly fail: (error: unknown) => void }[] =
    [];
  let listener: Parameters<Workbook["onEdit"]>[0] | undefined;
  const ask = (name: string) => (): Promise<never> =>
    new Promise((answer, fail) => calls.push({ name, answer: answer as (value: unknown) => void, fail }));
  const workbook: Workbook = {
    read: ask("read"),
    looks: ask("looks"),
    insert: ask("insert"),
    write: ask("write"),
    undo: ask("undo"),
    mark: ask("mark"),
    store: ask("store"),
    select: ask("select"),
    selected: ask("selected"),
    onEdit: (heard) => {
      listener = heard;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  const next = async (name: string): Promise<(typeof calls)[number]> => {
    await expect.poll(() => calls.length, { interval: 1 }).toBeGreaterThan(0);
    const call = calls.shift();
    if (call?.name !== name) throw new Error(`${name} was expected, ${call?.name} came`);
    return call;
  };
  /** Somebody edits a cell of the sheet. */
  const edit = (sheetId: string): void => listener?.({ sheetId, address: "A1" });
  return { workbook, calls, next, edit };
};

/** The Liuyang form as it is inserted. */
export const snapshot = (): WorkbookSnapshot => {
  const template = templates.find(({ id }) => id === "hn-liuyang-2020");
  if (!template) throw new Error("no such form");
  const spec = layout(template, { unit: "某单位", year: 2020 });
  const [rows, columns] = [spec.rowHeights.length, spec.columnWidths.length];
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): string | number | boolean => ""));
  for (const cell of spec.cells) {
    const line = values[cell.row];
    if (line) line[cell.column] = "formula" in cell ? "" : cell.value;
  }
  const sheet: SheetSnapshot = {
    id: "1",
    name: spec.name,
    row: 0,
    column: 0,
    values,
    formulas: values,
    text: values.map((line) => line.map(String)),
    merges: spec.merges,
    names: [],
    isProtected: false,
  };
  return { sheet, sheets: [{ id: "1", name: spec.name, names: [] }], marks: [], stored: {}, formats: [] };
};
