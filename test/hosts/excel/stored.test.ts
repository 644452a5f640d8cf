import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { withExcel } from "../../../src/workbench/node/with-excel";

const global = { global: true } as const;

const stored = async (): Promise<unknown> => (await excelWorkbook.read()).stored;

describe("small texts written together with cells", () => {
  it(
    "are kept in the same step, and undo puts the old ones back",
    withExcel(async ({ engine }) => {
      const sheetId = engine.sheets.active();
      await excelWorkbook.store("old", "as it was");
      await excelWorkbook.store("gone", "to be taken out");
      const sheet = (await excelWorkbook.read()).sheet.id;
      const receipt = await excelWorkbook.write({
        cells: [{ sheetId: sheet, row: 0, column: 0, content: { value: "sealed" } }],
        newSheets: [],
        stored: { old: "new", gone: undefined, fresh: "=made" },
      });
      expect(receipt.stored).toEqual([
        { key: "old", before: "as it was", after: "new" },
        { key: "gone", before: "to be taken out" },
        { key: "fresh", after: "=made" },
      ]);
      expect(await stored()).toEqual({ old: "new", fresh: "=made" });
      expect(await excelWorkbook.undo(receipt)).toMatchObject({ undone: true });
      expect(await stored()).toEqual({ old: "as it was", gone: "to be taken out" });
      expect(engine.cell(sheetId, 0, 0).value ?? "").toBe("");
    }, global),
  );

  it(
    "that changed since are in conflict; the rest can be taken back without them",
    withExcel(async ({ engine }) => {
      const sheet = (await excelWorkbook.read()).sheet.id;
      const cells = [{ sheetId: sheet, row: 0, column: 0, content: { value: 5 } }];
      const receipt = await excelWorkbook.write({ cells, newSheets: [], stored: { a: "1", b: "1" } });
      await excelWorkbook.store("a", "2");
      const conflicts = { cells: [], sheets: [], stored: ["a"] };
      expect(await excelWorkbook.undo(receipt)).toEqual({ undone: false, conflicts });
      expect(engine.cell(engine.sheets.active(), 0, 0).value).toBe(5);
      expect(await excelWorkbook.undo(receipt, { onConflict: "leave" })).toEqual({ undone: true, conflicts });
      expect(await stored()).toEqual({ a: "2" });
      expect(engine.cell(engine.sheets.active(), 0, 0).value ?? "").toBe("");
    }, global),
  );
});
