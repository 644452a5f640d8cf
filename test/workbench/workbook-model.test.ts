import { describe, expect, it } from "vitest";
import { withExcel } from "../../src/workbench/node/with-excel";
import type { OpenedExcel } from "../../src/workbench/node/with-excel";

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

const run = <T>({ Excel }: OpenedExcel, batch: Batch<T>): Promise<T> =>
  Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "none",
    (error: { code: string; debugInfo: { errorLocation?: string } }) => `${error.code} @${error.debugInfo.errorLocation ?? ""}`,
  );

async function read<Key extends keyof Excel.Interfaces.RangeData>(
  excel: OpenedExcel,
  address: string,
  key: Key,
): Promise<Excel.Interfaces.RangeData[Key]> {
  return run(excel, async (context, sheet) => {
    const range = sheet.getRange(address).load(key);
    await context.sync();
    return range.toJSON()[key];
  });
}

describe("contents", () => {
  it(
    "leaves cells alone where null is written, and spreads one value over all",
    withExcel(async (excel) => {
      await run(excel, async (context, sheet) => {
        sheet.getRange("A1:B2").values = 7 as never;
        sheet.getRange("A1:B2").values = [
          [null, 1],
          ["", null],
        ];
        await context.sync();
      });
      expect(await read(excel, "A1:B2", "values")).toEqual([
        [7, 1],
        ["", 7],
      ]);
    }),
  );

  it(
    "understands entries as Excel does",
    withExcel(async (excel) => {
      await run(excel, async (context, sheet) => {
        sheet.getRange("A2").numberFormat = [["@"]];
        sheet.getRange("A1:F1").values = [["12%", "007", "'007", "TRUE", "2024-1-5", "≥95%"]];
        sheet.getRange("A2").values = [["007"]];
        await context.sync();
      });
      expect(await read(excel, "A1:F1", "values")).toEqual([[0.12, 7, "007", true, 45296, "≥95%"]]);
      expect(await read(excel, "A1:F1", "numberFormat")).toEqual([
        ["0%", "General", "General", "General", "yyyy/m/d", "General"],
      ]);
      expect(await read(excel, "A2", "valueTypes")).toEqual([["String"]]);
    }),
  );

  it(
    "gives no cells of whole rows and columns, and names them as Excel does",
    withExcel(async (excel) => {
      const seen = await run(excel, async (context, sheet) => {
        const columns = sheet.getRange("B:C").load("address,values,isEntireColumn,rowCount");
        await context.sync();
        return columns.toJSON();
      });
      expect(seen).toMatchObject({ address: "Sheet1!B:C", isEntireColumn: true, rowCount: 1048576, values: null });
    }),
  );

  it(
    "shows formulas' errors as values",
    withExcel(async (excel) => {
      await run(excel, async (context, sheet) => {
        sheet.getRange("A1").formulas = [["=1/0"]];
        await context.sync();
      });
      expect(await read(excel, "A1", "values")).toEqual([["#DIV/0!"]]);
      expect(await read(excel, "A1", "valueTypes")).toEqual([["Error"]]);
    }),
  );

  it(
    "writes and reads more cells than the library sends at once",
    withExcel(async (excel) => {
      const values = Array.from({ length: 2000 }, (_, row) => [row, `第${row}行`, row % 2 === 0, row / 4, ""]);
      const back = await run(excel, async (context, sheet) => {
        const range = sheet.getRange("A1:E2000");
        range.values = values;
        range.load("values");
        await context.sync();
        return range.values;
      });
      expect(back).toEqual(values);
    }),
  );

  it(
    "clears contents, or looks, or both",
    withExcel(async (excel) => {
      const seen = await run(excel, async (context, sheet) => {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        range.format.font.bold = true;
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("B1").clear("Formats");
        sheet.getRange("C1").clear();
        const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/font/bold"));
        await context.sync();
        return cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.bold]);
      });
      expect(seen).toEqual([
        ["", true],
        [2, false],
        ["", false],
      ]);
    }),
  );
});

describe("merged cells", () => {
  it(
    "keep the top left content only, and ignore what is written beside it",
    withExcel(async (excel) => {
      const areas = await run(excel, async (context, sheet) => {
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("A1:B2").merge();
        sheet.getRange("A1:B2").values = [
          [9, 8],
          [7, 6],
        ];
        const merged = sheet.getRange("B2:C3").getMergedAreasOrNullObject();
        merged.load("address,areaCount");
        merged.areas.load("items/address,items/rowCount");
        const none = sheet.getRange("D1").getMergedAreasOrNullObject();
        await context.sync();
        return { address: merged.address, areas: merged.areas.items.map(({ address }) => address), none: none.isNullObject };
      });
      expect(areas).toEqual({ address: "Sheet1!A1:B2", areas: ["Sheet1!A1:B2"], none: true });
      expect(await read(excel, "A1:B2", "values")).toEqual([
        [9, ""],
        ["", ""],
      ]);
      await run(excel, async (context, sheet) => {
        sheet.getRange("A2").unmerge();
        await context.sync();
      });
      expect(await read(excel, "A1:B2", "values")).toEqual([
        [9, ""],
        ["", ""],
      ]);
    }),
  );

  it(
    "merge row by row when told to",
    withExcel(async (excel) => {
      const areas = await run(excel, async (context, sheet) => {
        sheet.getRange("A1:B2").merge(true);
        const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
        merged.areas.load("items/address");
        await context.sync();
        return merged.areas.items.map(({ address }) => address);
      });
      expect(areas.sort()).toEqual(["Sheet1!A1:B1", "Sheet1!A2:B2"]);
    }),
  );
});

describe("looks", () => {
  it(
    "are null where cells differ, and are read back as written",
    withExcel(async (excel) => {
      const seen = await run(excel, async (context, sheet) => {
        const range = sheet.getRange("A1:B2");
        range.format.set({
          wrapText: true,
          horizontalAlignment: "Center",
          verticalAlignment: "Center",
          rowHeight: 30,
          columnWidth: 90,
        });
        range.format.font.set({ name: "宋体", size: 12, color: "#112233", bold: true, italic: true });
        sheet.getRange("A1").format.fill.color = "#ffee00";
        for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
          range.format.borders.getItem(side).style = "Continuous";
        }
        const inner = sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style,weight,color");
        range.load(
          "format/fill/color,format/wrapText,format/horizontalAlignment,format/rowHeight,format/columnWidth,format/font",
        );
        await context.sync();
        return { ...range.format.toJSON(), inner: inner.toJSON() };
      });
      expect(seen).toMatchObject({
        wrapText: true,
        horizontalAlignment: "Center",
        rowHeight: 30,
        fill: { color: null },
        font: { name: "宋体", size: 12, color: "#112233", bold: true, italic: true, underline: "None" },
        inner: { style: "Continuous", weight: "Thin", color: "#000000" },
      });
      expect(seen.columnWidth).toBeCloseTo(90, 0);
    }),
  );
});

describe("protected sheets", () => {
  const protect = (excel: OpenedExcel): Promise<void> =>
    run(excel, async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A2:A3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "密码");
      await context.sync();
    });

  it(
    "refuse writes to locked cells, formatting and structure, and take writes to unlocked ones",
    withExcel(async (excel) => {
      await protect(excel);
      const attempt = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
        code(
          run(excel, async (context, sheet) => {
            act(sheet);
            await context.sync();
          }),
        );
      expect(await attempt((sheet) => void (sheet.getRange("A1").values = [[5]]))).toBe("AccessDenied @Range.values");
      expect(await attempt((sheet) => void (sheet.getRange("A1:A2").values = [[5], [6]]))).toBe("AccessDenied @Range.values");
      expect(await attempt((sheet) => void (sheet.getRange("C9").values = [[5]]))).toBe("AccessDenied @Range.values");
      expect(await attempt((sheet) => void (sheet.getRange("A1:A2").values = [[null], [6]] as never))).toBe("none");
      expect(await attempt((sheet) => void (sheet.getRange("A2").format.fill.color = "red"))).toBe(
        "AccessDenied @RangeFill.color",
      );
      expect(await attempt((sheet) => void (sheet.getRange("A2").format.columnWidth = 50))).toBe("none");
      expect(await attempt((sheet) => void sheet.getRange("A2:B2").merge())).toBe("AccessDenied @Range.merge");
      expect(await attempt((sheet) => void sheet.getRange("1:1").insert("Down"))).toBe("AccessDenied @Range.insert");
      expect(await attempt((sheet) => void sheet.protection.protect())).toBe("InvalidOperation @WorksheetProtection.protect");
      expect(await attempt((sheet) => void sheet.protection.unprotect("falsch"))).toBe(
        "InvalidArgument @WorksheetProtection.unprotect",
      );
      expect(await attempt((sheet) => void sheet.protection.unprotect("密码"))).toBe("none");
      expect(await attempt((sheet) => void (sheet.getRange("A1").values = [[5]]))).toBe("none");
    }),
  );

  it(
    "are kept in the workbook's state, with their options",
    withExcel(async (excel) => {
      await protect(excel);
      const [sheet] = Object.values(excel.host.book.state.sheets);
      expect(sheet?.protection).toMatchObject({
        password: "密码",
        options: { allowFormatColumns: true, allowFormatCells: false, selectionMode: "Normal" },
      });
      expect(JSON.parse(JSON.stringify(excel.host.book.state))).toEqual(excel.host.book.state);
    }),
  );

  it(
    "a workbook of protected structure keeps its sheets",
    withExcel(async (excel) => {
      await run(excel, async (context) => context.workbook.protection.protect());
      expect(await code(run(excel, async (context) => void context.workbook.worksheets.add("二")))).toBe(
        "AccessDenied @WorksheetCollection.add",
      );
      expect(await code(run(excel, async (_, sheet) => void (sheet.name = "二")))).toBe("AccessDenied @Worksheet.name");
    }),
  );
});

describe("names", () => {
  it(
    "live in the scope of the workbook or of a sheet, may be Chinese and hidden, and load with all sheets at once",
    withExcel(async (excel) => {
      const seen = await run(excel, async (context, sheet) => {
        sheet.names.add("得分", sheet.getRange("B2:C3"), "备注");
        const version = sheet.names.add("_版本", '="1.0"');
        version.visible = false;
        context.workbook.names.add("税率", "=0.13");
        const sheets = context.workbook.worksheets.load(
          "items/id,items/name,items/names/items/name,items/names/items/formula,items/names/items/visible",
        );
        const names = context.workbook.names.load("items/name,items/value,items/type,items/scope");
        const score = sheet.names.getItem("得分").load("value,type,formula,comment,scope");
        const target = sheet.names.getItem("得分").getRange().load("address");
        version.load("value,type");
        const none = sheet.names.getItemOrNullObject("无");
        await context.sync();
        return {
          sheets: sheets.items.map((item) => [
            item.name,
            item.names.items.map(({ name, formula, visible }) => [name, formula as unknown, visible]),
          ]),
          names: names.items.map((item) => [item.name, item.value as unknown, item.type, item.scope]),
          score: [score.value as unknown, score.type, score.formula as unknown, score.comment, score.scope, target.address],
          version: [version.value as unknown, version.type],
          none: none.isNullObject,
        };
      });
      expect(seen).toEqual({
        sheets: [
          [
            "Sheet1",
            expect.arrayContaining([
              ["得分", "=Sheet1!$B$2:$C$3", true],
              ["_版本", '="1.0"', false],
            ]),
          ],
        ],
        names: [["税率", 0.13, "Double", "Workbook"]],
        score: ["Sheet1!$B$2:$C$3", "Range", "=Sheet1!$B$2:$C$3", "备注", "Worksheet", "Sheet1!B2:C3"],
        version: ["1.0", "String"],
        none: true,
      });
    }),
  );

  it(
    "follow inserted rows, are found by getRange, and are refused when they could be cells or are taken",
    withExcel(async (excel) => {
      const address = await run(excel, async (context, sheet) => {
        sheet.names.add("得分", sheet.getRange("B2"));
        sheet.getRange("1:2").insert("Down");
        const range = sheet.getRange("得分").load("address");
        await context.sync();
        return range.address;
      });
      expect(address).toBe("Sheet1!B4");
      for (const [name, expected] of [
        ["A1", "InvalidArgument"],
        ["R1C1", "InvalidArgument"],
        ["一 二", "InvalidArgument"],
        ["1a", "InvalidArgument"],
        ["得分", "ItemAlreadyExists"],
      ] as const) {
        expect(await code(run(excel, async (_, sheet) => void sheet.names.add(name, "=1"))), name).toBe(
          `${expected} @NamedItemCollection.add`,
        );
      }
    }),
  );
});

describe("data validation", () => {
  it(
    "keeps rule, prompt and alert, and tells what is valid",
    withExcel(async (excel) => {
      const seen = await run(excel, async (context, sheet) => {
        const range = sheet.getRange("A1:A3");
        range.values = [[5], [50], [""]];
        const { dataValidation } = range;
        dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
        dataValidation.prompt = { showPrompt: true, title: "得分", message: "0 到 10" };
        dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "错", message: "超出" };
        dataValidation.load("rule,prompt,errorAlert,type,ignoreBlanks,valid");
        const first = sheet.getRange("A1").dataValidation.load("valid");
        const wide = sheet.getRange("A1:B1").dataValidation.load("type,rule");
        const invalid = dataValidation.getInvalidCellsOrNullObject().load("address");
        await context.sync();
        return { ...dataValidation.toJSON(), first: first.valid, wide: wide.toJSON(), invalid: invalid.address };
      });
      expect(seen).toEqual({
        rule: { decimal: { formula1: 0, formula2: 10, operator: "Between" } },
        prompt: { showPrompt: true, title: "得分", message: "0 到 10" },
        errorAlert: { showAlert: true, style: "Stop", title: "错", message: "超出" },
        type: "Decimal",
        ignoreBlanks: true,
        valid: null,
        first: true,
        wide: expect.objectContaining({ type: "MixedCriteria", rule: null }) as unknown,
        invalid: "Sheet1!A2",
      });
    }),
  );

  it(
    "takes a range as the source of a list, and refuses texts that are too long",
    withExcel(async (excel) => {
      const source = await run(excel, async (context, sheet) => {
        const { dataValidation } = sheet.getRange("B1");
        dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A2") as never } };
        dataValidation.load("rule");
        await context.sync();
        return dataValidation.rule.list?.source;
      });
      expect(source).toBe("=Sheet1!$A$1:$A$2");
      const long = run(
        excel,
        async (_, sheet) =>
          void (sheet.getRange("B1").dataValidation.prompt = { showPrompt: true, title: "t".repeat(33), message: "" }),
      );
      expect(await code(long)).toBe("InvalidArgument @DataValidation.prompt");
    }),
  );
});

describe("conditional formats", () => {
  it(
    "are added to several areas, found by id, ranked and deleted",
    withExcel(async (excel) => {
      const id = await run(excel, async (context, sheet) => {
        const format = sheet.getRanges("A1:A2,C1").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=$A1>3";
        format.custom.format.fill.color = "#FFC7CE";
        format.custom.format.font.color = "#9C0006";
        format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
        format.stopIfTrue = true;
        const later = sheet.getRange("A1").conditionalFormats.add("CellValue");
        later.cellValue.rule = { formula1: "=8", operator: "GreaterThan" };
        format.load("id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/color");
        later.load("priority");
        const none = later.customOrNullObject;
        none.rule.load("formula");
        const areas = format.getRanges().load("address");
        await context.sync();
        expect(format.toJSON()).toMatchObject({
          type: "Custom",
          stopIfTrue: true,
          custom: { rule: { formula: "=$A1>3" }, format: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } } },
        });
        expect([later.priority, format.priority]).toEqual([0, 1]);
        expect(none.isNullObject).toBe(true);
        expect(areas.address).toBe("Sheet1!A1:A2,Sheet1!C1");
        return format.id;
      });
      const left = await run(excel, async (context, sheet) => {
        sheet.getRange().conditionalFormats.getItem(id).delete();
        const elsewhere = sheet.getRange("Z9").conditionalFormats.getItemOrNullObject(id);
        const rest = sheet.getRange().conditionalFormats.load("items/type");
        await context.sync();
        expect(elsewhere.isNullObject).toBe(true);
        return rest.items.map(({ type }) => type);
      });
      expect(left).toEqual(["CellValue"]);
      expect(await code(run(excel, async (_, sheet) => void sheet.getRange().conditionalFormats.getItem(id).delete()))).toBe(
        "ItemNotFound @ConditionalFormatCollection.getItem",
      );
    }),
  );

  it(
    "are cut where a part of their area is cleared",
    withExcel(async (excel) => {
      const address = await run(excel, async (context, sheet) => {
        const format = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=TRUE";
        sheet.getRange("A2").conditionalFormats.clearAll();
        const areas = format.getRanges().load("address");
        await context.sync();
        return areas.address;
      });
      expect(address).toBe("Sheet1!A1,Sheet1!A3:A4");
    }),
  );
});

describe("sheets", () => {
  it(
    "are added last, renamed, moved, hidden, coloured and deleted",
    withExcel(async (excel) => {
      await run(excel, async (context, sheet) => {
        const second = context.workbook.worksheets.add("二");
        second.position = 0;
        second.tabColor = "#ff0000";
        second.showGridlines = false;
        sheet.name = "一";
        second.load("name,position,tabColor,showGridlines,visibility,id");
        const count = context.workbook.worksheets.getCount();
        const first = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        expect(second.toJSON()).toMatchObject({
          name: "二",
          position: 0,
          tabColor: "#FF0000",
          showGridlines: false,
          visibility: "Visible",
        });
        expect([count.value, first.name]).toEqual([2, "二"]);
        second.visibility = "Hidden";
        const visible = context.workbook.worksheets.getCount(true);
        await context.sync();
        expect(visible.value).toBe(1);
        context.workbook.worksheets.getItem(second.id).delete();
        const gone = context.workbook.worksheets.getItemOrNullObject("二");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
      const only = excel.Excel.run(async (context) => context.workbook.worksheets.getFirst().delete());
      expect(await code(only)).toBe("InvalidOperation @Worksheet.delete");
    }),
  );

  it(
    "freeze rows, print as told, and keep properties",
    withExcel(async (excel) => {
      const seen = await run(excel, async (context, sheet) => {
        sheet.freezePanes.freezeRows(2);
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        const { pageLayout } = sheet;
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4" as never;
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
        pageLayout.setPrintArea("A1:F9");
        pageLayout.setPrintTitleRows("$1:$2");
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
        sheet.customProperties.add("kind", "self");
        context.workbook.settings.add("state", { when: new Date(0), n: [1] });
        context.workbook.properties.title = "自评";
        sheet.getRange("1:1").insert("Down");
        pageLayout.load(
          "orientation,zoom,centerHorizontally,topMargin,leftMargin,headersFooters/defaultForAllPages/centerFooter",
        );
        const area = pageLayout.getPrintAreaOrNullObject().load("address");
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        const property = sheet.customProperties.getItem("KIND").load("value");
        const setting = context.workbook.settings.getItem("state").load("value");
        context.workbook.properties.load("title");
        await context.sync();
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return {
          page: pageLayout.toJSON(),
          ...{ area: area.address, titles: titles.address, frozen: frozen.address, none: none.isNullObject },
          ...{ property: property.value, setting: setting.value as unknown, title: context.workbook.properties.title },
        };
      });
      expect(seen).toMatchObject({
        page: {
          orientation: "Landscape",
          zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
          centerHorizontally: true,
          headersFooters: { defaultForAllPages: { centerFooter: "第 &P 页" } },
        },
        ...{ area: "Sheet1!A2:F10", titles: "Sheet1!2:3", frozen: "Sheet1!1:2", none: true },
        ...{ property: "self", setting: { when: new Date(0), n: [1] }, title: "自评" },
      });
      expect(seen.page.topMargin).toBeCloseTo(72);
      expect(seen.page.leftMargin).toBeCloseTo(36);
    }),
  );

  it(
    "know their used range and the selection",
    withExcel(async (excel) => {
      const seen = await run(excel, async (context, sheet) => {
        const empty = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        sheet.getRange("B2").values = [[1]];
        sheet.getRange("D5").format.fill.color = "red";
        const values = sheet.getUsedRangeOrNullObject(true).load("address");
        const all = sheet.getUsedRange().load("address");
        sheet.getRange("C3:D4").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        return [empty.isNullObject, values.address, all.address, selected.address, cell.address];
      });
      expect(seen).toEqual([true, "Sheet1!B2", "Sheet1!B2:D5", "Sheet1!C3:D4", "Sheet1!C3"]);
    }),
  );
});
