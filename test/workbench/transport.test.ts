import { describe, expect, it } from "vitest";
import { officeThemes } from "../../src/workbench/transport/office-themes";
import { openExcel, withExcel } from "../../src/workbench/node/with-excel";
import type { OpenedExcel } from "../../src/workbench/node/with-excel";

const write = ({ Excel }: OpenedExcel, value: unknown, options?: Excel.RunOptions): Promise<void> => {
  const batch = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
    await context.sync();
  };
  return options ? Excel.run(options, batch) : Excel.run(batch);
};

const cellA1 = ({ engine }: OpenedExcel): unknown => engine.cell(engine.sheets.active(), 0, 0).value;

describe("the start of office.js", () => {
  for (const debug of [false, true]) {
    for (const locale of ["en-US", "zh-CN", "xx-YY"]) {
      it(
        `${debug ? "debug" : "minified"} files, ${locale}`,
        withExcel(
          async (excel) => {
            expect(excel.info).toMatchObject({ host: "Excel", platform: "PC" });
            expect(excel.Office.context.displayLanguage).toBe(locale);
            expect(excel.Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
            await write(excel, 1);
            expect(cellA1(excel)).toBe(1);
          },
          { debug, locale },
        ),
      );
    }
  }

  it(
    "knows the theme",
    withExcel(
      ({ Office }) => {
        expect(Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: "#262626", bodyForegroundColor: "#ffffff" });
      },
      { theme: officeThemes.dark },
    ),
  );

  it(
    "knows no theme where the program tells none",
    withExcel(({ Office }) => expect(Office.context.officeTheme).toBeNull(), { theme: undefined }),
  );

  it(
    "says whether the workbook is open for reading, and then refuses writes",
    withExcel(
      async (excel) => {
        expect(excel.Office.context.document.mode).toBe(excel.Office.DocumentMode.ReadOnly);
        await expect(write(excel, 1)).rejects.toMatchObject({ code: "AccessDenied" });
        expect(cellA1(excel)).toBe("");
      },
      { readOnly: true },
    ),
  );

  it("puts Excel and Office on the global object, and takes them away", async () => {
    const excel = await openExcel({ global: true });
    expect((globalThis as { Excel?: unknown }).Excel).toBe(excel.Excel);
    await excel.close();
    expect((globalThis as { Excel?: unknown }).Excel).toBeUndefined();
  });
});

describe("calls that are refused as a whole", () => {
  it(
    "while a person types in a cell, unless the add-in waits",
    withExcel(async (excel) => {
      excel.host.cellEditing = true;
      await expect(write(excel, 1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
      const waiting = write(excel, 2, { delayForCellEdit: true });
      await new Promise((resolve) => setImmediate(resolve));
      expect(cellA1(excel)).toBe("");
      excel.host.cellEditing = false;
      await waiting;
      expect(cellA1(excel)).toBe(2);
    }),
  );

  it(
    "the n-th request, on demand",
    withExcel(async (excel) => {
      excel.host.failRequest(2, 5102);
      await write(excel, 1);
      await expect(write(excel, 2)).rejects.toMatchObject({ code: "ActivityLimitReached" });
      await write(excel, 3);
      expect(cellA1(excel)).toBe(3);
      expect(excel.host.traffic.of("workbook").map(({ status }) => status)).toEqual([0, 5102, 0]);
    }),
  );
});

describe("the traffic log", () => {
  it(
    "keeps requests and responses in order, tells observers, and knows clean-up and services from work",
    withExcel(async (excel) => {
      const kinds = new Set<string>();
      excel.host.traffic.observe(({ kind }) => kinds.add(kind));
      await write(excel, 1);
      await excel.Office.addin.hide();
      await excel.idle();
      expect([...kinds].sort()).toEqual(["cleanUp", "service", "workbook"]);
      const [entry] = excel.host.traffic.of("workbook");
      expect(entry).toMatchObject({ customData: "IterativeExecutor", flags: 1, status: 0 });
      expect(entry?.response?.Results).toHaveLength(entry?.request.Actions.length ?? -1);
    }),
  );
});

describe("services", () => {
  it("show and hide the pane", async () => {
    const states: string[] = [];
    const excel = await openExcel({ onPaneState: (state) => states.push(state) });
    await excel.Office.addin.hide();
    await excel.Office.addin.showAsTaskpane();
    expect(states).toEqual(["Hidden", "Visible"]);
    await excel.close();
  });

  it(
    "keep the behaviour at start",
    withExcel(async (excel) => {
      await excel.Office.addin.setStartupBehavior(excel.Office.StartupBehavior.load);
      expect(await excel.Office.addin.getStartupBehavior()).toBe(excel.Office.StartupBehavior.load);
    }),
  );

  it("enable and disable buttons of the ribbon", async () => {
    const buttons: unknown[] = [];
    const excel = await openExcel({ onButton: (id, enabled) => buttons.push([id, enabled]) });
    await excel.Office.ribbon.requestUpdate({
      tabs: [{ id: "tab", groups: [{ id: "group", controls: [{ id: "button", enabled: false }] }] }],
    });
    expect(buttons).toEqual([["button", false]]);
    expect(excel.host.findings.faults).toEqual([]);
    await excel.close();
  });

  it(
    "run commands and learn when they are completed",
    withExcel(async (excel) => {
      const sources: unknown[] = [];
      excel.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
        sources.push(event.source.id);
        event.completed();
      });
      expect(await excel.attachment.invokeCommand("check", "CheckButton")).toBe(0);
      expect(sources).toEqual(["CheckButton"]);
    }),
  );

  it(
    "keep the document's settings",
    withExcel(async (excel) => {
      const { settings } = excel.Office.context.document;
      settings.set("seen", { n: 1 });
      await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
      expect(excel.host.book.state.addInSettings).toEqual({ seen: '{"n":1}' });
    }),
  );
});
