import { describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import type { WorkbenchEngine } from "../../src/workbench/engine/workbench-engine";
import type { Area, Engine, EngineChange } from "../../src/workbench/engine/engine";
import { openExcel, withExcel } from "../../src/workbench/node/with-excel";
import type { OpenedExcel } from "../../src/workbench/node/with-excel";

type Changed = Excel.WorksheetChangedEventArgs;

async function listen(
  { Excel, idle }: OpenedExcel,
  onChange: (event: Changed) => Promise<void>,
): Promise<OfficeExtension.EventHandlerResult<Changed>> {
  const result = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(onChange);
    await context.sync();
    return added;
  });
  await idle();
  return result;
}

const write = ({ Excel }: OpenedExcel, address: string, values: unknown[][], name = "Sheet1"): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(address).values = values;
    await context.sync();
  });

describe("onChanged", () => {
  it(
    "tells the add-in's own write, with the values of a single cell",
    withExcel(async (excel) => {
      const seen: Changed[] = [];
      await listen(excel, async (event) => void seen.push(event));
      await write(excel, "B2", [[5]]);
      await excel.idle();
      await write(excel, "B2", [["五"]]);
      await excel.idle();
      expect(seen).toHaveLength(2);
      expect(seen[0]).toMatchObject({
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        address: "B2",
        triggerSource: "ThisLocalAddin",
      });
      expect(seen.map(({ details }) => details)).toEqual([
        { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
        { valueBefore: 5, valueAfter: "五", valueTypeBefore: "Double", valueTypeAfter: "String" },
      ]);
    }),
  );

  it(
    "comes once for a write that the library sends in blocks",
    withExcel(async (excel) => {
      const seen: string[] = [];
      await listen(excel, async ({ address }) => void seen.push(address));
      await write(
        excel,
        "A1:E400",
        Array.from({ length: 400 }, (_, row) => [row, 1, 2, 3, 4]),
      );
      await excel.idle();
      expect(seen).toEqual(["A1:E400"]);
    }),
  );

  it(
    "gives the range, which has followed inserted rows",
    withExcel(async (excel) => {
      const seen: string[] = [];
      const events: Changed[] = [];
      await listen(excel, async (event) => void events.push(event));
      await write(excel, "B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      await excel.idle();
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
        await context.sync();
      });
      await excel.idle();
      await excel.Excel.run(async (context) => {
        const range = (events[0] as Changed).getRange(context).load("address");
        await context.sync();
        seen.push(range.address);
      });
      expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([
        ["RangeEdited", "B2:C3"],
        ["RowInserted", "1:1"],
      ]);
      expect(seen).toEqual(["Sheet1!B3:C4"]);
    }),
  );

  it(
    "stops when the handler is removed, and while the add-in has switched events off",
    withExcel(async (excel) => {
      const seen: string[] = [];
      const handler = await listen(excel, async ({ address }) => void seen.push(address));
      const enable = (on: boolean): Promise<void> =>
        excel.Excel.run(async (context) => {
          context.runtime.enableEvents = on;
          await context.sync();
        });
      await enable(false);
      await write(excel, "A1", [[1]]);
      await excel.idle();
      await enable(true);
      await write(excel, "A2", [[1]]);
      await excel.idle();
      handler.remove();
      await handler.context.sync();
      await write(excel, "A3", [[1]]);
      await excel.idle();
      expect(seen).toEqual(["A2"]);
    }),
  );

  it(
    "is not told of other sheets, but the collection's is",
    withExcel(async (excel) => {
      const seen: string[] = [];
      await listen(excel, async ({ address }) => void seen.push(`sheet ${address}`));
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.add("二");
        context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(`all ${address}`));
        await context.sync();
      });
      await write(excel, "A1", [[1]], "二");
      await excel.idle();
      expect(seen).toEqual(["all A1"]);
    }),
  );
});

describe("a person's edits", () => {
  /** A spreadsheet whose person is played by the test. */
  async function withPerson(): Promise<{
    engine: WorkbenchEngine;
    act: (change: EngineChange) => void;
    select: (row: number) => void;
  }> {
    const headless = await createHeadlessEngine();
    const listeners: ((change: EngineChange) => void)[] = [];
    const selectors: Parameters<Engine["onSelect"]>[0][] = [];
    const engine: WorkbenchEngine = {
      ...headless,
      onChange: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
      onSelect: (listener) => {
        selectors.push(listener);
        return () => undefined;
      },
    };
    const cell = (row: number): Area => ({ row, column: 0, rows: 1, columns: 1 });
    return {
      engine,
      act: (change) => listeners.forEach((listener) => listener(change)),
      select: (row) => selectors.forEach((listener) => listener({ sheet: engine.sheets.active(), area: cell(row) })),
    };
  }

  it("are told with the value before and after, and as not ours", async () => {
    const { engine, act, select } = await withPerson();
    const excel = await openExcel({ engine });
    const seen: Changed[] = [];
    await listen(excel, async (event) => void seen.push(event));
    const sheet = engine.sheets.active();
    const area: Area = { row: 4, column: 0, rows: 1, columns: 1 };
    engine.write(sheet, area, [[{ value: 1 }]]);
    select(4);
    engine.write(sheet, area, [[{ formula: "=1+1" }]]);
    select(5);
    act({ type: "edited", sheet, areas: [area], byPerson: true });
    await engine.settle();
    await excel.idle();
    act({ type: "rowsDeleted", sheet, index: 1, count: 2, byPerson: true });
    await excel.idle();
    expect(seen.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource])).toEqual([
      ["RangeEdited", "A5", "Unknown"],
      ["RowDeleted", "2:3", "Unknown"],
    ]);
    expect(seen[0]?.details).toMatchObject({ valueBefore: 1, valueAfter: 2 });
    await excel.close();
  });

  it("move kept ranges", async () => {
    const { engine, act } = await withPerson();
    const excel = await openExcel({ engine });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B5").load("address");
      await context.sync();
      act({ type: "rowsInserted", sheet: engine.sheets.active(), index: 0, count: 3, byPerson: true });
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B8");
    });
    await excel.close();
  });
});

describe("other events", () => {
  it(
    "selection, activation, new and deleted sheets",
    withExcel(async (excel) => {
      const seen: string[] = [];
      let common = 0;
      await excel.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem("Sheet1");
        sheet.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
        worksheets.onAdded.add(async () => void seen.push("added"));
        worksheets.onDeleted.add(async () => void seen.push("deleted"));
        worksheets.onActivated.add(async () => void seen.push("activated"));
        worksheets.onDeactivated.add(async () => void seen.push("deactivated"));
        context.workbook.onSelectionChanged.add(async () => void (common += 1));
        await context.sync();
      });
      await excel.idle();
      await excel.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Sheet1").getRange("C3").select();
        const second = worksheets.add("二");
        second.activate();
        await context.sync();
        worksheets.getItem("Sheet1").activate();
        second.delete();
        await context.sync();
      });
      await excel.idle();
      expect(seen.filter((one) => one.startsWith("selected"))).toEqual(["selected C3"]);
      expect(seen.filter((one) => !one.startsWith("selected"))).toEqual([
        "deactivated",
        "activated",
        "added",
        "deactivated",
        "activated",
        "deleted",
      ]);
      expect(common).toBeGreaterThan(0);
    }),
  );

  it(
    "a page that loads again gets none of its old handlers' events",
    withExcel(async (excel) => {
      const seen: string[] = [];
      await listen(excel, async ({ address }) => void seen.push(address));
      const fresh = excel.host.open("pane", { send: () => undefined, selectionChanged: () => undefined });
      await write(excel, "A1", [[1]]);
      await excel.idle();
      expect(seen).toEqual([]);
      expect(excel.host.referenceCount).toBe(fresh.references.count);
    }),
  );
});
