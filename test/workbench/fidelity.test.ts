import { describe, expect, it } from "vitest";
import { openExcel, withExcel } from "../../src/workbench/node/with-excel";
import type { OpenedExcel } from "../../src/workbench/node/with-excel";

/** What a batch came to: its error as "Code @location", or what it gave back. */
async function outcome(
  excel: OpenedExcel,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
): Promise<string> {
  try {
    const result = await excel.Excel.run(async (context) => {
      const given = await batch(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
      return given;
    });
    return `no error: ${JSON.stringify(result)}`;
  } catch (error) {
    if (error instanceof excel.OfficeExtension.Error) return `${error.code} @${error.debugInfo.errorLocation ?? ""}`;
    if (error instanceof Error) return `${error.name}: ${error.message}`;
    throw error;
  }
}

/** Members that the types forbid, as plain JavaScript would reach them. */
const untyped = (object: object): Record<string, never> => object as Record<string, never>;

type Mistake = readonly [
  name: string,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
  expected: string | RegExp,
];

const mistakes: readonly Mistake[] = [
  ["reads a property that was not loaded", (_, sheet) => sheet.getRange("A1").values, "PropertyNotLoaded @Range.values"],
  [
    "loads, but forgets context.sync()",
    (_, sheet) => sheet.getRange("A1").load("values").values,
    "PropertyNotLoaded @Range.values",
  ],
  [
    "loads a name in the wrong case",
    async (context, sheet) => {
      const range = sheet.getRange("A1:B2").load("Values");
      await context.sync();
      return range.values;
    },
    "no error: [[1,2],[3,4]]",
  ],
  [
    "writes values of the wrong shape",
    (_, sheet) => void (sheet.getRange("A1:B2").values = [[1, 2, 3]]),
    "InvalidArgument @Range.values",
  ],
  ["writes a flat array", (_, sheet) => void (sheet.getRange("A1:B1").values = [1, 2] as never), "InvalidArgument @Range.values"],
  [
    "uses a wrong enum in a property",
    (_, sheet) => void (sheet.getRange("A1").format.horizontalAlignment = "Middle" as never),
    "InvalidArgument @RangeFormat.horizontalAlignment",
  ],
  [
    "uses a wrong enum in a method",
    (_, sheet) => sheet.getRange("A1").clear("Everything" as never),
    "InvalidArgument @Range.clear",
  ],
  ["uses a bad colour", (_, sheet) => void (sheet.getRange("A1").format.fill.color = "redd"), "InvalidArgument @RangeFill.color"],
  ["uses a bad address", (_, sheet) => sheet.getRange("A0:ZZZZ9").load("values"), "InvalidArgument @Worksheet.getRange"],
  [
    "asks for a sheet that does not exist",
    (context) => context.workbook.worksheets.getItem("Nope").load("name"),
    "ItemNotFound @WorksheetCollection.getItem",
  ],
  [
    "adds a second sheet of the same name",
    (context) => void context.workbook.worksheets.add("sheet1"),
    "ItemAlreadyExists @WorksheetCollection.add",
  ],
  [
    "gives a sheet a name with a slash",
    (context) => void context.workbook.worksheets.add("a/b"),
    "InvalidArgument @WorksheetCollection.add",
  ],
  [
    "gives a sheet a name of 32 characters",
    (context) => void context.workbook.worksheets.add("a".repeat(32)),
    "InvalidArgument @WorksheetCollection.add",
  ],
  [
    "renames to a name that is taken",
    (context, sheet) => {
      context.workbook.worksheets.add("二");
      sheet.name = "二";
    },
    "ItemAlreadyExists @Worksheet.name",
  ],
  [
    "asks isNullObject before a sync",
    (context) => context.workbook.worksheets.getItemOrNullObject("Nope").isNullObject,
    /^PropertyNotLoaded/,
  ],
  [
    "asks for a missing sheet or null",
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      await context.sync();
      return sheet.isNullObject;
    },
    "no error: true",
  ],
  [
    "calls a method that Excel does not have",
    (_, sheet) => (untyped(sheet.getRange("A1"))["colour"] as unknown as () => void)(),
    /^TypeError: .* is not a function$/,
  ],
  [
    "sets a read-only property",
    (_, sheet) => {
      "use strict";
      Object.assign(sheet.getRange("A1"), { address: "B2" });
    },
    /^TypeError: Cannot set property address of .* which has only a getter$/,
  ],
  [
    "sets a property that does not exist",
    (_, sheet) => void Object.assign(sheet.getRange("A1"), { value: 5 }),
    "no error: undefined",
  ],
  [
    "sets a misspelt property with set()",
    (_, sheet) => sheet.getRange("A1").format.set({ fill: { colour: "red" } } as never),
    /^InvalidArgument @RangeFormat.set/,
  ],
  [
    "writes a validation rule of an unknown kind",
    (_, sheet) => void (sheet.getRange("A1").dataValidation.rule = { number: {} } as never),
    "InvalidArgument @DataValidation.rule",
  ],
];

describe("mistakes an add-in can make", () => {
  for (const [name, batch, expected] of mistakes) {
    it(
      name,
      withExcel(async (excel) => {
        await excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
            [1, 2],
            [3, 4],
          ];
          await context.sync();
        });
        const seen = await outcome(excel, batch);
        if (typeof expected === "string") expect(seen).toBe(expected);
        else expect(seen).toMatch(expected);
      }),
    );
  }

  it(
    "loads an unknown name: no error, but the host warns",
    withExcel(async (excel) => {
      expect(await outcome(excel, (_, sheet) => void sheet.getRange("A1").load("value"))).toBe("no error: undefined");
      expect(excel.host.findings.warnings).toEqual(["load: Range has no property 'value'"]);
      excel.host.findings.clear();
    }),
  );

  it(
    "loads with dots: PropertyNotLoaded, and the host warns",
    withExcel(async (excel) => {
      const seen = await outcome(excel, async (context, sheet) => {
        const range = sheet.getRange("A1").load("format.fill.color");
        await context.sync();
        return range.format.fill.color;
      });
      expect(seen).toBe("PropertyNotLoaded @RangeFill.color");
      expect(excel.host.findings.warnings).toEqual(["load: Range has no property 'format.fill.color'"]);
      excel.host.findings.clear();
    }),
  );

  it(
    "errs in the middle: what came before stays, what came after is not done, results so far are applied",
    withExcel(async (excel) => {
      let before: Excel.Range | undefined;
      const seen = await outcome(excel, async (context, sheet) => {
        before = sheet.getRange("A1");
        before.values = [["kept"]];
        before.load("values");
        context.trace("before");
        context.workbook.worksheets.getItem("Nope").load("name");
        sheet.getRange("A2").values = [["never"]];
      });
      expect(seen).toBe("ItemNotFound @WorksheetCollection.getItem");
      expect(before?.values).toEqual([["kept"]]);
      const after = await outcome(excel, async (context, sheet) => {
        const range = sheet.getRange("A1:A2").load("values");
        await context.sync();
        return range.values;
      });
      expect(after).toBe('no error: [["kept"],[""]]');
    }),
  );

  it(
    "says which statement failed",
    withExcel(async (excel) => {
      const error: unknown = await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nope").load("name");
        await context.sync();
      }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        name: "RichApi.Error",
        code: "ItemNotFound",
        message: "The requested resource doesn't exist.",
        debugInfo: { statement: "var worksheet = worksheets.getItem(...);" },
      });
    }),
  );

  it(
    "uses a range after its run: InvalidObjectPath",
    withExcel(async (excel) => {
      let kept: Excel.Range | undefined;
      await outcome(excel, (_, sheet) => {
        kept = sheet.getRange("A1");
        kept.load("values");
      });
      await excel.idle();
      const range = kept as Excel.Range;
      expect(() => range.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
    }),
  );

  it(
    "uses an object of another context: InvalidRequestContext",
    withExcel(async (excel) => {
      const other = new excel.Excel.RequestContext();
      const foreign = other.workbook.worksheets.getItem("Sheet1").getRange("A1");
      expect(await outcome(excel, (context) => void context.workbook.names.add("x", foreign))).toMatch(/^InvalidRequestContext/);
    }),
  );

  it(
    "gives Excel.run a function without a promise: RunMustReturnPromise",
    withExcel(async (excel) => {
      await expect(excel.Excel.run((() => undefined) as never)).rejects.toMatchObject({ code: "RunMustReturnPromise" });
    }),
  );
});

describe("requirement sets", () => {
  const old = { excelApi: "1.6" };

  it(
    "a member above the advertised set is ApiNotFound, and isSetSupported agrees",
    withExcel(async (excel) => {
      expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.6")).toBe(true);
      expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
      expect(await outcome(excel, (_, sheet) => sheet.freezePanes.freezeRows(1))).toBe("ApiNotFound @Worksheet.freezePanes");
      expect(await outcome(excel, (_, sheet) => void sheet.onChanged.add(async () => undefined))).toBe(
        "ApiNotFound @Worksheet._RegisterDataChangedEvent",
      );
    }, old),
  );

  it(
    "1.10 is more than 1.9",
    withExcel(
      async (excel) => {
        expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
        expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
      },
      { excelApi: "1.10" },
    ),
  );

  it("an event of Excel that this host has not is NotImplemented too", async () => {
    const excel = await openExcel();
    expect(await outcome(excel, (_, sheet) => void sheet.onCalculated.add(async () => undefined))).toBe(
      "NotImplemented @Worksheet._RegisterCalculatedEvent",
    );
    expect(excel.host.findings.notImplemented).toEqual(["Worksheet._RegisterCalculatedEvent"]);
    await excel.close();
  });

  it("a member of Excel that this host has not is NotImplemented, and named", async () => {
    const excel = await openExcel();
    expect(await outcome(excel, (_, sheet) => void sheet.charts.load("count"))).toBe("NotImplemented @Worksheet.charts");
    expect(excel.host.findings.notImplemented).toEqual(["Worksheet.charts"]);
    await excel.close();
  });
});
