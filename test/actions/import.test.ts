import { describe, expect, it, vi } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { ChosenFile } from "../../src/actions/importing";
import type { Session } from "../../src/actions/session";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { newWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { readWorkbookInBrowser } from "../../src/hosts/xlsx/read-in-browser";
import { layoutBaseData } from "../../src/sheet/base-data/layout";
import { layout } from "../../src/sheet/layout";
import { recognise } from "../../src/sheet/recognise";
import { templates } from "../../src/templates";
import { baseDataTemplates } from "../../src/templates/base-data";
import { liuyang2020 } from "../../src/templates/liuyang-2020";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { HostFailure } from "../../src/workbook/failure";
import { liuyangFile } from "../cli/form-file";
import { desk, type Desk } from "./desk";

// Each opens a workbook of its own on the real office.js: on a busy computer that takes its time.
vi.setConfig({ testTimeout: 30_000 });

/** As the pane makes it: it can read files too. */
const withFiles = (): Session =>
  createSession(excelWorkbook, templates, () => new Date(2026, 10, 23), undefined, undefined, readWorkbookInBrowser);

const file = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

const sheetNames = ({ excel }: Desk): string[] => excel.engine.sheets.list().map(({ name }) => name);

const named = (sheets: readonly { readonly id: string; readonly name: string }[], name: string): string => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.id;
};

/** As the emulated Excel's own engine has it. */
const engineId = ({ excel }: Desk, name: string): string => named(excel.engine.sheets.list(), name);

/** As Office.js has it. */
const idOf = async (name: string): Promise<string> => named((await excelWorkbook.read()).sheets, name);

const OLD = "2020部门整体支出绩效自评表";
const NEW = "2021部门整体支出绩效自评表";

describe("last year's form from a sheet of this workbook", () => {
  desk("is read, planned and inserted as one new sheet; the old one is as it was", async (d) => {
    const { insert, type, trips, excel } = d;
    await insert();
    const lastYear = {
      C4: "355.2",
      D4: "355.2",
      B9: "帮扶困难职工",
      E9: "已帮扶",
      E20: "≥500人 次",
      F20: "709",
      G20: "2.5",
      H20: "雨季",
    };
    for (const [address, text] of Object.entries(lastYear)) await type(address, text);
    const before = (await excelWorkbook.read(await idOf(OLD))).sheet;
    const session = withFiles();
    await excel.idle();
    expect(await trips(() => session.startImport())).toBe(1);
    expect(session.state.importing?.sheets.map(({ name }) => name)).toEqual(["Sheet1", OLD]);

    const old = await idOf(OLD);
    expect(await trips(() => session.readForImport({ kind: "sheet", id: old }))).toBe(1);
    expect(session.state.importing).toMatchObject({
      source: { kind: "sheet", name: OLD },
      forms: [
        { templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020, indicators: 20, confidence: 1, notUnderstood: [] },
      ],
      plan: { templateId: "hn-liuyang-2020", year: 2021, sheetName: NEW, left: [], notes: [] },
    });
    const { plan } = session.state.importing ?? {};
    expect(plan?.head).toEqual([{ id: "unit", label: "部门（单位）名称", text: "浏阳市总工会", from: "C2:H2", to: "C2:H2" }]);
    expect(plan?.rows.find(({ id }) => id === "indicators[8]")).toEqual({
      id: "indicators[8]",
      path: ["产出指标", "数量指标"],
      name: { text: "组织开展困难职工帮扶", from: "D20", to: "D20" },
      weight: { text: "3", from: "D20", to: "D20" },
      target: { text: "≥500人 次", from: "E20", to: "E20" },
      speaksOfYear: false,
    });

    await session.planImport({ leftOut: ["indicators[9]"] });
    const write = await trips(() => session.importForm());
    expect(write).toBeLessThanOrEqual(3); // two for the insert, one to read it back
    expect(sheetNames(d)).toEqual(["Sheet1", OLD, NEW]);
    expect(session.state.notice).toEqual({ kind: "imported", sheetName: NEW, renamed: false, wished: NEW, rows: 19 });
    expect(session.state.importing?.done).toEqual({ sheetName: NEW });
    expect(session.state.form).toMatchObject({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2021, sheetName: NEW });

    const after = (await excelWorkbook.read(await idOf(OLD))).sheet;
    expect([after.formulas, after.merges]).toEqual([before.formulas, before.merges]);
    const made = recognise((await excelWorkbook.read(await idOf(NEW))).sheet, templates);
    expect(made.form?.indicators).toHaveLength(19);
    for (const { actual, score, reason } of made.form?.indicators ?? [])
      expect([actual?.text, score?.value, reason?.text]).toEqual(["", undefined, ""]);
    expect(
      made.form?.funding.flatMap(({ adjustedBudget, actualExpenditure }) => [adjustedBudget?.text, actualExpenditure?.text]),
    ).toEqual(Array.from({ length: 8 }, () => ""));
    expect(made.form?.indicators.map(({ target }) => target?.text)).toContain("≥500人 次");
    expect([made.form?.goals?.expected?.text, made.form?.goals?.actual?.text]).toEqual(["", ""]);

    const [entry, ...more] = session.state.history;
    expect([entry?.act, entry?.made, more]).toEqual(["carryOver", [NEW], []]);
    await session.takeBack(entry?.id ?? 0);
    expect(sheetNames(d)).toEqual(["Sheet1", OLD]);
    session.stopImport();
    expect(session.state.importing).toBeUndefined();
  });

  desk("keeps a text that looks like a formula a text, in the new sheet and after it was saved and opened", async (d) => {
    const { insert, excel } = d;
    await insert();
    const sheetId = await idOf(OLD);
    const texts = [
      ["=1+1（3 分）", 19, 3],
      ["+86", 19, 4],
      ['=HYPERLINK("x")（4 分）', 21, 3],
      ["=1+1", 21, 4],
      ["@SUM(A1)", 22, 4],
    ] as const;
    const cells = texts.map(([value, row, column]) => ({ sheetId, row, column, content: { value } }));
    await excelWorkbook.write({ cells, newSheets: [] });
    const session = withFiles();
    await session.startImport();
    await session.readForImport({ kind: "sheet", id: await idOf(OLD) });
    await session.importForm();
    const look = (): unknown[] =>
      texts.map(([, row, column]) => {
        const { text, formula } = excel.engine.cell(engineId(d, NEW), row, column);
        return formula === undefined ? text : { formula };
      });
    const wanted = texts.map(([value]) => value);
    expect(look()).toEqual(wanted);
    await openWorkbook(await saveWorkbook(excel.engine, excel.host.book.state), excel.engine, excel.host.book.state);
    await excel.engine.settle();
    expect(look()).toEqual(wanted);
  });

  desk("goes into another form on the real office.js, with its checks, sums and print area", async (d) => {
    const { insert, excel } = d;
    await insert();
    const session = withFiles();
    await session.startImport();
    await session.readForImport({ kind: "sheet", id: await idOf(OLD) });
    await session.planImport({ templateId: "cn-project-2020", year: 2022 });
    expect(session.state.importing?.plan?.left.filter(({ reason }) => reason === "no-heading")).toHaveLength(8);
    await session.importForm();
    const { sheet } = await excelWorkbook.read();
    expect(sheet.name).toBe("2022项目支出绩效自评表");
    const read = recognise(sheet, templates);
    if (!read.form) throw new Error("no form");
    expect([read.form.templateId, read.form.indicators.length, read.notUnderstood]).toEqual(["cn-project-2020", 12, []]);
    const total = read.form.total?.score;
    expect(total?.formula).toMatch(/^=SUM\(G12:G23,H5\)$/);
    const { engine } = excel;
    const id = engineId(d, sheet.name);
    engine.typeIn(id, 11, 6, "3");
    await engine.settle();
    expect(engine.cell(id, 23, 6).text).toBe("3");
  });

  desk("says why a sheet gives nothing, and leaves everything as it was", async (d) => {
    const session = withFiles();
    await session.startImport();
    await session.readForImport({ kind: "sheet", id: await idOf("Sheet1") });
    expect(session.state.importing).toMatchObject({ trouble: { kind: "no-form", sheets: ["Sheet1"] }, forms: [] });
    await session.importForm();
    expect(sheetNames(d)).toEqual(["Sheet1"]);
    const [baseData] = baseDataTemplates;
    if (!baseData) throw new Error("no base data form");
    await excelWorkbook.insert(layoutBaseData(baseData, { unit: "某局", year: 2023 }));
    await session.readForImport({ kind: "sheet", id: await idOf(sheetNames(d)[1] ?? "") });
    expect(session.state.importing?.trouble).toMatchObject({ kind: "no-indicators" });
    await session.readForImport({ kind: "sheet", id: "gone" });
    expect(session.state.notice).toMatchObject({ kind: "failure", code: "gone" });
  });
});

describe("last year's form from a file", () => {
  desk("is read in the pane and inserted; of several forms the chosen one", async (d) => {
    const session = withFiles();
    await session.startImport();
    const bytes = await liuyangFile({ "indicators[8].target": "≥600人次" });
    await session.readForImport({ kind: "file", file: file("去年.xlsx", bytes) });
    expect(session.state.importing).toMatchObject({
      source: { kind: "file", name: "去年.xlsx" },
      forms: [{ sheetName: OLD, unit: "某市总工会", year: 2020 }],
    });
    expect(session.state.importing?.plan?.rows[8]?.target).toMatchObject({ text: "≥600人次", from: "E20" });
    await session.importForm();
    expect(sheetNames(d)).toEqual(["Sheet1", NEW]);
    expect(session.state.form).toMatchObject({ unit: "某市总工会", year: 2021 });
  });

  const session = (): Session => withFiles();
  const troubles: readonly (readonly [string, () => Promise<ChosenFile>, unknown])[] = [
    ["empty", async () => file("a.xlsx", new Uint8Array()), { kind: "unreadable", code: "empty" }],
    [
      "no zip",
      async () => file("a.xlsx", new TextEncoder().encode("一级指标,二级指标")),
      { kind: "unreadable", code: "not-zip" },
    ],
    [
      "cut off",
      async () => {
        const bytes = await newWorkbook(layout(liuyang2020, { unit: "", year: 2020 }));
        return file("a.xlsx", bytes.slice(0, bytes.length - 40));
      },
      { kind: "unreadable", code: "truncated" },
    ],
    [
      "with a password",
      async () => {
        const bytes = new Uint8Array(600);
        bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
        bytes.set(
          Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]),
          100,
        );
        return file("a.xlsx", bytes);
      },
      { kind: "unreadable", code: "password" },
    ],
    [
      "larger than the pane takes",
      async () => ({ name: "a.xlsx", size: 200 * 2 ** 20, arrayBuffer: () => Promise.reject(new Error("must not be read")) }),
      { kind: "unreadable", code: "too-large" },
    ],
    [
      "gone since it was chosen",
      async () => ({ name: "a.xlsx", size: 10, arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) }),
      { kind: "unavailable" },
    ],
  ];
  for (const [name, make, trouble] of troubles)
    desk(`that is ${name} is refused with its own sentence; nothing changes`, async (d) => {
      const one = session();
      await one.startImport();
      await one.readForImport({ kind: "file", file: await make() });
      expect(one.state.importing).toMatchObject({ source: { kind: "file", name: "a.xlsx" }, trouble, forms: [] });
      expect(one.state.notice).toBeUndefined();
      await one.importForm();
      expect(sheetNames(d)).toEqual(["Sheet1"]);
    });
});

describe("what is offered to begin with", () => {
  const planned = async (title: string, templateId: string): Promise<unknown> => {
    const template = templates.find(({ id }) => id === templateId);
    if (!template) throw new Error(templateId);
    const bytes = await newWorkbook(layout({ ...template, title }, { unit: "某局", year: 2019 }));
    const closed = await readWorkbookInBrowser(bytes);
    const sheet = closed.sheets[0]?.snapshot;
    if (!sheet) throw new Error("no sheet");
    const nothing = (): Promise<never> => Promise.reject(new HostFailure("unsupported", "not in this test"));
    const workbook = {
      ...excelWorkbook,
      read: async () => ({ sheet, sheets: [], marks: [], stored: {}, formats: [] }),
      insert: nothing,
      onEdit: async () => async () => undefined,
    };
    const session = createSession(workbook, templates, () => new Date(2026, 10, 23));
    await session.startImport();
    await session.readForImport({ kind: "sheet", id: sheet.id });
    const { plan } = session.state.importing ?? {};
    return [plan?.templateId, plan?.year];
  };

  it("the same form for the year after; one that is used no more gives way to the one that is", async () => {
    expect(await planned("{year}年度项目支出绩效自评表", "cn-transfer-2020")).toEqual(["cn-transfer-2020", 2020]);
    expect(await planned("{year}年度项目支出绩效自评表", "cn-project-2016")).toEqual(["cn-project-2020", 2020]);
  });
});
