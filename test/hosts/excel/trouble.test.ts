import { describe, expect, it, vi } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { COMPANION_NAME } from "../../../src/sheet/companion";
import { layout } from "../../../src/sheet/layout";
import type { SheetSpec } from "../../../src/sheet/spec";
import { templateById } from "../../../src/templates";
import { withExcel, type OpenedExcel } from "../../../src/workbench/node/with-excel";

// A whole Excel is at work: what it takes says nothing.
vi.setConfig({ testTimeout: 60_000 });

const form = (): SheetSpec => {
  const template = templateById("hn-liuyang-2020");
  if (!template) throw new Error("no such form");
  return layout(template, { unit: "", year: 2020 });
};

const global = { global: true } as const;

const contents = ({ engine }: OpenedExcel): unknown =>
  engine.sheets.list().map(({ id, name }) => {
    const used = engine.usedRange(id, true);
    if (!used) return [name];
    const cells = Array.from({ length: used.rows * used.columns }, (_, n) => {
      const { formula, value } = engine.cell(id, used.row + Math.floor(n / used.columns), used.column + (n % used.columns));
      return formula ?? value;
    });
    return [name, ...cells];
  });

describe("trouble has one name each, and leaves the workbook as it was", () => {
  it(
    "somebody is typing in a cell",
    withExcel(async ({ host }) => {
      host.cellEditing = true;
      await expect(excelWorkbook.read()).rejects.toMatchObject({ code: "cell-editing" });
      host.cellEditing = false;
      await expect(excelWorkbook.read()).resolves.toMatchObject({ sheets: [{ name: "Sheet1" }] });
    }, global),
  );

  it(
    "the sheet is protected",
    withExcel(async (excel) => {
      const { id } = await excelWorkbook.insert(form());
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(id).protection.protect();
        await context.sync();
      });
      const before = contents(excel);
      const request = { cells: [{ sheetId: id, row: 3, column: 4, content: { value: 1 } }], newSheets: [form()] };
      await expect(excelWorkbook.write(request)).rejects.toMatchObject({ code: "sheet-protected" });
      expect(contents(excel)).toEqual(before);
      expect((await excelWorkbook.read(id)).sheet.isProtected).toBe(true);
    }, global),
  );

  it(
    "the sheet is gone",
    withExcel(async ({ engine }) => {
      const { id } = await excelWorkbook.insert(form());
      engine.sheets.remove(engine.sheets.active());
      await expect(excelWorkbook.read(id)).rejects.toMatchObject({ code: "gone" });
      await expect(excelWorkbook.select(id, { row: 0, column: 0 })).rejects.toMatchObject({ code: "gone" });
      await expect(excelWorkbook.mark(id, [], [])).rejects.toMatchObject({ code: "gone" });
    }, global),
  );

  it(
    "a cell no longer holds what was read: nothing is written",
    withExcel(async (excel) => {
      const { id } = await excelWorkbook.insert(form());
      const before = contents(excel);
      const cells = [
        { sheetId: id, row: 3, column: 2, content: { value: 1 }, before: "" },
        { sheetId: id, row: 3, column: 3, content: { value: 1 }, before: 7 },
      ];
      await expect(excelWorkbook.write({ cells, newSheets: [form()] })).rejects.toMatchObject({ code: "conflict" });
      expect(contents(excel)).toEqual(before);
    }, global),
  );

  it(
    "what was written is not taken back over somebody else's change",
    withExcel(async (excel) => {
      const { engine } = excel;
      const { id } = await excelWorkbook.insert(form());
      const receipt = await excelWorkbook.write({
        cells: [{ sheetId: id, row: 3, column: 2, content: { value: 1 } }],
        newSheets: [],
      });
      engine.write(engine.sheets.active(), { row: 3, column: 2, rows: 1, columns: 1 }, [[{ value: 2 }]]);
      expect(await excelWorkbook.undo(receipt)).toMatchObject({ undone: false });
      expect(engine.cell(engine.sheets.active(), 3, 2).value).toBe(2);
    }, global),
  );

  it(
    "nor is a sheet that was made deleted when somebody wrote on it",
    withExcel(async (excel) => {
      const { engine } = excel;
      const receipt = await excelWorkbook.write({ cells: [], newSheets: [{ ...form(), name: COMPANION_NAME }] });
      const made = engine.sheets.list().find(({ name }) => name === COMPANION_NAME)?.id ?? "";
      engine.write(made, { row: 3, column: 2, rows: 1, columns: 1 }, [[{ value: 2 }]]);
      expect(await excelWorkbook.undo(receipt)).toMatchObject({ undone: false });
      expect(engine.sheets.list().map(({ name }) => name)).toContain(COMPANION_NAME);
    }, global),
  );

  for (const nth of [1, 2])
    it(
      `request ${nth} of insert, write, undo and mark fails`,
      withExcel(async (excel) => {
        const { host } = excel;
        const { id } = await excelWorkbook.insert(form());
        const request = { cells: [{ sheetId: id, row: 3, column: 2, content: { value: 1 } }], newSheets: [form()] };
        const receipt = await excelWorkbook.write(request);
        const before = contents(excel);
        for (const act of [
          () => excelWorkbook.insert(form()),
          () => excelWorkbook.write(request),
          () => excelWorkbook.undo(receipt),
        ]) {
          host.failRequest(nth);
          await expect(act()).rejects.toMatchObject({ name: "HostFailure" });
          expect(contents(excel)).toEqual(before);
        }
      }, global),
    );

  it(
    "a batch that fails in the middle is rolled back",
    withExcel(async (excel) => {
      const { engine } = excel;
      const { id } = await excelWorkbook.insert(form());
      const { id: other } = await excelWorkbook.insert(form());
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(other).protection.protect();
        await context.sync();
      });
      const before = contents(excel);
      const cells = [id, other].map((sheetId) => ({ sheetId, row: 3, column: 4, content: { value: 0.5 } }));
      await expect(excelWorkbook.write({ cells, newSheets: [form()] })).rejects.toMatchObject({ code: "sheet-protected" });
      await engine.settle();
      expect(contents(excel)).toEqual(before);
    }, global),
  );

  it(
    "an Excel before 1.13 cannot tell merges, and that is said",
    withExcel(
      async () => {
        const { id } = await excelWorkbook.insert(form());
        expect((await excelWorkbook.read(id)).sheet.merges).toBeUndefined();
      },
      { global: true, excelApi: "1.9" },
    ),
  );
});
