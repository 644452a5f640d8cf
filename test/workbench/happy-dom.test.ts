// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { withExcel } from "../../src/workbench/node/with-excel";

it(
  "the harness works beside a DOM",
  withExcel(async ({ Excel }) => {
    expect(document.body).toBeDefined();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.formulas = [[2, "=A1*3"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2, 6]]);
  }),
);
