import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { layout } from "../../../src/sheet/layout";
import { templateById } from "../../../src/templates";
import type { SheetSpec } from "../../../src/sheet/spec";
import { withExcel } from "../../../src/workbench/node/with-excel";

const form = (unit = "浏阳市总工会"): SheetSpec => {
  const template = templateById("hn-liuyang-2020");
  if (!template) throw new Error("no such form");
  return layout(template, { unit, year: 2020 });
};

const global = { global: true } as const;

describe("insert", () => {
  it(
    "makes the sheet that the spec says",
    withExcel(async ({ Excel }) => {
      const spec = form();
      const { id, name } = await excelWorkbook.insert(spec);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const all = sheet.getRangeByIndexes(0, 0, spec.rowHeights.length, spec.columnWidths.length).untrack();
        all.load("formulas,numberFormat,text");
        const merged = all.getMergedAreasOrNullObject().untrack();
        merged.load("areaCount");
        sheet.names.load("items/name,items/visible,items/formula");
        sheet.pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin");
        sheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
        const printArea = sheet.pageLayout.getPrintArea().untrack();
        printArea.load("address");
        const title = sheet.getRange("A1").untrack();
        title.load("format/font/bold,format/font/size,format/wrapText,format/horizontalAlignment,format/rowHeight");
        const score = sheet.getRange("G12").untrack();
        const edge = score.format.borders.getItem("EdgeTop");
        edge.load("style");
        score.dataValidation.load("rule,errorAlert,prompt,type");
        await context.sync();

        const cells = new Map(spec.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
        all.formulas.forEach((row: unknown[], r: number) =>
          row.forEach((content, c) => {
            const cell = cells.get(`${r},${c}`);
            expect(content, `${r},${c}`).toBe(cell === undefined ? "" : "formula" in cell ? cell.formula : cell.value);
          }),
        );
        expect(merged.areaCount).toBe(spec.merges.length);
        expect(sheet.names.items.map((item) => [item.name, item.visible])).toEqual(
          expect.arrayContaining(spec.names.map((item) => [item.name, item.visible])),
        );
        expect(sheet.names.items.find((item) => item.name === "总分")?.formula).toBe(`='${name}'!$G$32`);
        expect(sheet.pageLayout.toJSON()).toMatchObject({
          orientation: "Landscape",
          paperSize: "A4",
          zoom: { horizontalFitToPages: 1 },
          centerHorizontally: true,
        });
        expect(sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe(spec.print.footer);
        expect(printArea.address).toMatch(/!A1:H34$/);
        expect(title.format.font.bold).toBe(true);
        expect(title.format.horizontalAlignment).toBe("Center");
        expect(title.format.rowHeight).toBeCloseTo(spec.rowHeights[0] ?? 0, 0);
        expect(edge.style).toBe("Continuous");
        expect(score.dataValidation.rule).toMatchObject({ decimal: { formula1: 0, formula2: 3, operator: "Between" } });
        expect(score.dataValidation.errorAlert).toMatchObject({ showAlert: true, style: "Stop" });
        expect(score.dataValidation.errorAlert.message).toMatch(/\p{Script=Han}/u);
        expect(score.dataValidation.prompt.message).toMatch(/\p{Script=Han}/u);
      });
    }, global),
  );

  it(
    "never overwrites: the second form gets its own sheet and says so",
    withExcel(async ({ engine }) => {
      const first = await excelWorkbook.insert(form());
      const second = await excelWorkbook.insert(form());
      expect(first).toMatchObject({ name: form().name, renamed: false });
      expect(second).toMatchObject({ name: `${form().name} (2)`, renamed: true });
      expect(second.id).not.toBe(first.id);
      expect(engine.names().filter(({ name }) => name === "总分")).toHaveLength(2);
    }, global),
  );

  it(
    "a unit name that looks like a formula stays text",
    withExcel(async ({ engine }) => {
      await excelWorkbook.insert(form('=HYPERLINK("x")'));
      const unit = engine.cell(engine.sheets.active(), 1, 1);
      const texts = Array.from({ length: 8 }, (_, column) => engine.cell(engine.sheets.active(), 1, column));
      expect(texts.map(({ formula }) => formula).filter(Boolean)).toEqual([]);
      expect([unit, ...texts].map(({ value }) => value)).toContain('=HYPERLINK("x")');
    }, global),
  );

  it(
    "live formulas follow what is typed, also after rows and columns were inserted",
    withExcel(async ({ engine }) => {
      await excelWorkbook.insert(form());
      const sheet = engine.sheets.active();
      const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
      engine.write(sheet, cell(3, 2), [[{ value: 355.2 }]]);
      engine.write(sheet, cell(3, 3), [[{ value: 19.35 }]]);
      engine.write(sheet, cell(11, 6), [[{ value: 2.5 }]]);
      engine.insertRows(sheet, 1, 1);
      engine.insertColumns(sheet, 0, 1);
      await engine.settle();
      expect(engine.cell(sheet, 4, 5).text).toBe("5.45%");
      expect(engine.cell(sheet, 32, 7).text).toBe("2.5");
      expect(engine.names().find(({ name }) => name === "总分")?.formula).toMatch(/\$H\$33$/);
    }, global),
  );
});
