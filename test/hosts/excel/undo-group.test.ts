import { describe, expect, it, vi } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { withExcel, type OpenedExcel } from "../../../src/workbench/node/with-excel";

/** What each run is asked to be. */
const runsOf = async ({ Excel, Office }: OpenedExcel, newest: number): Promise<unknown[]> => {
  vi.spyOn(Office.context.requirements, "isSetSupported").mockImplementation(
    (_, version?: unknown) => Number(String(version).split(".")[1]) <= newest,
  );
  const run = vi.spyOn(Excel, "run");
  const { sheet } = await excelWorkbook.read();
  const cells = [{ sheetId: sheet.id, row: 0, column: 0, content: { value: 1 } }];
  const receipt = await excelWorkbook.write({ cells, newSheets: [] });
  await excelWorkbook.undo(receipt);
  const options = run.mock.calls.map(([first]) => first as unknown);
  vi.restoreAllMocks();
  return options;
};

describe("Excel's own undo", () => {
  it(
    "takes each write as one step where Excel can",
    withExcel(
      async (excel) => {
        expect(await runsOf(excel, 20)).toEqual([{}, { mergeUndoGroup: true }, { mergeUndoGroup: true }]);
        expect(excel.engine.cell(excel.engine.sheets.active(), 0, 0).value ?? "").toBe("");
      },
      { global: true },
    ),
  );

  it(
    "is left as it is in an older one",
    withExcel(async (excel) => expect(await runsOf(excel, 19)).toEqual([{}, {}, {}]), { global: true }),
  );
});
