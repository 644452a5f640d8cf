import { describe, expect, it } from "vitest";
import { withExcel } from "../../src/workbench/node/with-excel";

describe("a run on the real office.js", () => {
  it(
    "writes values, formulas and looks, and reads them back in the same batch",
    withExcel(async ({ Excel, host, info, idle }) => {
      expect(info).toMatchObject({ host: "Excel", platform: "PC" });
      const back = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("A1:B2");
        range.values = [
          ["甲", 1.5],
          ["乙", "=B1*2"],
        ];
        range.format.fill.color = "#FFEE00";
        range.format.font.bold = true;
        range.load("values,formulas,text,address,format/fill/color,format/font/bold");
        await context.sync();
        return range.toJSON();
      });
      expect(back).toEqual({
        address: "Sheet1!A1:B2",
        values: [
          ["甲", 1.5],
          ["乙", 3],
        ],
        formulas: [
          ["甲", 1.5],
          ["乙", "=B1*2"],
        ],
        text: [
          ["甲", "1.5"],
          ["乙", "3"],
        ],
        format: { fill: { color: "#FFEE00" }, font: { bold: true } },
      });
      await idle();
      expect(host.traffic.of("workbook")).toHaveLength(1);
      expect(host.traffic.of("cleanUp")).toHaveLength(1);
    }),
  );
});
