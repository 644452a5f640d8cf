import { describe, expect, it } from "vitest";
import type { Action, RequestBody } from "../../src/workbench/protocol/types";
import { withExcel } from "../../src/workbench/node/with-excel";
import type { OpenedExcel } from "../../src/workbench/node/with-excel";

const actionNames = ["", "instantiate", "query", "method", "set", "trace"];

/** A request in words: each action with the path it works on, ids left out. */
function inWords({ Actions, ObjectPaths }: RequestBody): string[] {
  const pathText = (id: number): string => {
    const path = ObjectPaths[id];
    if (!path) return "nothing";
    const parent = path.ParentObjectPathId === undefined ? "" : `${pathText(path.ParentObjectPathId)}/`;
    const args = path.ArgumentInfo?.Arguments === undefined ? "" : `(${argumentText(path.ArgumentInfo.Arguments)})`;
    const kind = ["", "workbook", "", path.Name, path.Name, "item", "reference", "null"][path.ObjectPathType] ?? "";
    return `${parent}${kind}${path.ObjectPathType === 6 ? "" : args}`;
  };
  const argumentText = (args: readonly unknown[]): string =>
    args
      .map((one) => JSON.stringify(one))
      .join(",")
      .replace(/\{[0-9a-f-]{36}\}/g, "{id}");
  const text = (action: Action): string => {
    const what =
      action.ActionType === 2
        ? ` ${(action.QueryInfo?.Select ?? []).join(",")}`
        : action.ArgumentInfo?.Arguments
          ? ` ${action.Name}(${argumentText(action.ArgumentInfo.Arguments)})`
          : "";
    return `${actionNames[action.ActionType] ?? action.ActionType} ${action.ActionType === 5 ? "" : pathText(action.ObjectPathId)}${what}`.trim();
  };
  return Actions.filter(({ ActionType }) => ActionType !== 1).map(text);
}

const wire = async (
  { Excel, host, idle }: OpenedExcel,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void> | void,
): Promise<string[][]> => {
  await Excel.run(async (context) => {
    await batch(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await idle();
  return host.traffic.of("workbook").map(({ request }) => inWords(request));
};

const sheet = 'workbook/Worksheets/item("Sheet1")';

describe("what the library sends", () => {
  it(
    "values and a nested load",
    withExcel(async (excel) => {
      const seen = await wire(excel, (_, sheet1) => {
        const range = sheet1.getRange("A1:B1");
        range.values = [["a", null]] as never;
        range.load("values,format/fill/color");
      });
      const range = `${sheet}/GetRange("A1:B1")`;
      expect(seen).toEqual([
        [`method ${range} _KeepReference()`, `set ${range} Values([["a",null]])`, `query ${range} values,format/fill/color`],
      ]);
    }),
  );

  it(
    "a range used in a second sync comes as a reference",
    withExcel(async (excel) => {
      const seen = await wire(excel, async (context, sheet1) => {
        const range = sheet1.getRange("A1").load("values");
        await context.sync();
        range.numberFormat = [["0.00"]];
      });
      expect(seen[1]).toEqual(['set reference NumberFormat([["0.00"]])']);
    }),
  );

  it(
    "gridlines and headings under names of their own",
    withExcel(async (excel) => {
      const seen = await wire(excel, (_, sheet1) => {
        sheet1.showGridlines = false;
        sheet1.showHeadings = false;
      });
      expect(seen).toEqual([[`set ${sheet} Gridlines(false)`, `set ${sheet} Headings(false)`]]);
      expect(excel.engine.showGridlines(excel.engine.sheets.active())).toBe(false);
    }),
  );

  it(
    "a large write in blocks, after asking whether it fits",
    withExcel(async (excel) => {
      const seen = await wire(
        excel,
        (_, sheet1) => void (sheet1.getRange("A1:E400").values = Array.from({ length: 400 }, () => [1, 2, 3, 4, 5])),
      );
      expect(seen[0]?.filter((line) => line.startsWith("set")).length).toBe(2);
      expect(seen[0]?.filter((line) => line.includes("_ValidateArraySize(400,5)"))).toHaveLength(1);
    }),
  );

  it(
    "names of all sheets in one query",
    withExcel(async (excel) => {
      const seen = await wire(excel, (context) => void context.workbook.worksheets.load("items/name,items/names/items/name"));
      expect(seen).toEqual([["query workbook/Worksheets name,names/name"]]);
    }),
  );

  it(
    "a conditional format",
    withExcel(async (excel) => {
      const seen = await wire(excel, (_, sheet1) => {
        const format = sheet1.getRanges("A1,B2").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=A1>1";
        format.custom.format.fill.color = "#FFC7CE";
      });
      const format = `${sheet}/GetRanges("A1,B2")/ConditionalFormats/Add("Custom")`;
      expect(seen[0]?.filter((line) => line.startsWith("set"))).toEqual([
        `set ${format}/Custom/Rule Formula("=A1>1")`,
        `set ${format}/Custom/Format/Fill Color("#FFC7CE")`,
      ]);
    }),
  );

  it(
    "the registration of an event, with a trace",
    withExcel(async (excel) => {
      const seen = await wire(excel, (_, sheet1) => void sheet1.onChanged.add(async () => undefined));
      expect(seen).toEqual([[`method ${sheet} _RegisterDataChangedEvent()`, "trace"]]);
    }),
  );
});
