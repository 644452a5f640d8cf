import { describe, expect } from "vitest";
import { desk } from "./desk";

describe("a form that a bureau has made its own look of", { timeout: 30_000 }, () => {
  desk(
    "is inserted with the sheet's own fonts, widths, fills and page",
    async ({ session, insert, fill, type, excel, trips }) => {
      await insert();
      await fill();
      session.checkLive(false);
      await type("A1", "2020年度本局整体支出绩效自评表");
      const { Excel, engine } = excel;
      const widths = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const used = sheet.getUsedRange(true);
        used.format.font.name = "仿宋";
        used.format.font.size = 12;
        const title = sheet.getRange("A1");
        title.format.font.name = "方正小标宋简体";
        title.format.font.size = 22;
        title.format.fill.color = "#FFF2CC";
        sheet.getRange("A11:I11").format.fill.color = "#DDEBF7";
        ["A", "B", "C"].forEach((column, i) => (sheet.getRange(`${column}1`).format.columnWidth = 60 + i * 7.5));
        sheet.pageLayout.orientation = Excel.PageOrientation.portrait;
        const columns = used.getColumnProperties({ format: { columnWidth: true } });
        await context.sync();
        return columns.value.map(({ format }) => format?.columnWidth);
      });
      await excel.idle();
      expect(await trips(() => session.startLearning())).toBe(2);
      const learned = session.learnFrom({ identity: { id: "our-bureau" } });
      if (!learned) throw new Error("nothing learned");
      expect(learned.assumed.map(({ code }) => code)).not.toContain("widths-assumed");
      expect(learned.template).toMatchObject({
        fonts: { title: { name: "方正小标宋简体", size: 22 }, body: { name: "仿宋", size: 12 } },
        fills: { title: "#FFF2CC", header: "#DDEBF7" },
        print: { orientation: "Portrait" },
      });
      await session.keepForm(learned.template);
      await session.insert({ templateId: "our-bureau", unit: "某单位", year: 2021 });

      const made = engine.sheets.active();
      const styleAt = (row: number, column: number) => engine.style(made, row, column);
      const header = Array.from({ length: 40 }, (_, row) => row).find((row) => engine.cell(made, row, 0).text === "一级指标");
      if (header === undefined) throw new Error("no header");
      expect(Array.from({ length: widths.length }, (_, column) => engine.columnWidth(made, column))).toEqual(widths);
      expect(styleAt(0, 0)).toMatchObject({ fontName: "方正小标宋简体", fontSize: 22 });
      expect(styleAt(0, 0).fill.toUpperCase()).toBe("#FFF2CC");
      expect(styleAt(header, 1)).toMatchObject({ fontName: "仿宋", fontSize: 12 });
      expect(styleAt(header, 1).fill.toUpperCase()).toBe("#DDEBF7");
      expect(styleAt(header + 1, 3).fill).toBe("");
    },
  );

  desk("is learned of an empty sheet without a word about looks", async ({ session, trips }) => {
    expect(await trips(() => session.startLearning())).toBe(1);
    expect(session.learnFrom({})).toBeUndefined();
  });
});
