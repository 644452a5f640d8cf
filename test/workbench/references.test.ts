import { describe, expect, it } from "vitest";
import { withExcel } from "../../src/workbench/node/with-excel";

describe("kept ranges", () => {
  it(
    "follow inserted and deleted rows between two syncs",
    withExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const range = sheet.getRange("B3:C4").load("address");
        await context.sync();
        expect(host.referenceCount).toBe(1);
        sheet.getRange("1:2").insert("Down");
        range.load("address");
        await context.sync();
        expect(range.address).toBe("Sheet1!B5:C6");
        sheet.getRange("5:5").delete("Up");
        range.load("address");
        await context.sync();
        expect(range.address).toBe("Sheet1!B5:C5");
      });
    }),
  );

  it(
    "are InvalidReference once all their rows are gone",
    withExcel(async ({ Excel }) => {
      const gone = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const range = sheet.getRange("B3").load("address");
        await context.sync();
        sheet.getRange("3:3").delete("Up");
        range.load("address");
        await context.sync();
      });
      await expect(gone).rejects.toMatchObject({ code: "InvalidReference" });
    }),
  );

  it(
    "are given back after the run, and untracked ones never kept",
    withExcel(async ({ Excel, host, idle }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").load("values");
        await context.sync();
        expect(host.referenceCount).toBe(1);
        range.untrack();
        await context.sync();
      });
      await idle();
      expect(host.referenceCount).toBe(0);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").untrack();
        range.values = [[1]];
        await context.sync();
        expect(host.referenceCount).toBe(0);
      });
    }),
  );

  it(
    "of several areas follow too",
    withExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const areas = sheet.getRanges("A1,C3:C4").load("address");
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        areas.load("address");
        await context.sync();
        expect(areas.address).toBe("Sheet1!A1,Sheet1!C4:C5");
      });
    }),
  );
});
