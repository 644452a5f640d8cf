import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import type { WorkbenchEngine } from "../../src/workbench/engine/workbench-engine";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { readPart } from "../../src/workbench/files/zip-parts";
import { newBookState } from "../../src/workbench/model/state";
import { at, put } from "../workbench-engine/fixture";
import { fillForm } from "./sample-form";

let [engine, again]: WorkbenchEngine[] = [];
const state = newBookState();
const stateAgain = newBookState();
let bytes: Uint8Array;
let ids: { form: string; data: string };
let idsAgain: { form: string; data: string };

const both = <T>(look: (each: WorkbenchEngine, form: string, data: string) => T): [T, T] => {
  if (!engine || !again) throw new Error("not started");
  return [look(engine, ids.form, ids.data), look(again, idsAgain.form, idsAgain.data)];
};
/** What was written is what is read; `look` sees neither's ids. */
const survives = <T>(look: (each: WorkbenchEngine, form: string, data: string) => T): void => {
  const [before, after] = both(look);
  expect(after).toEqual(before);
};

beforeEach(async () => {
  engine = await createHeadlessEngine({ sheetName: "自评表" });
  ids = fillForm(engine, state);
  await engine.settle();
  bytes = await saveWorkbook(engine, state);
  again = await createHeadlessEngine({ sheetName: "自评表" });
  await openWorkbook(bytes, again, stateAgain);
  const [form = "", data = ""] = again.sheets.list().map(({ id }) => id);
  idsAgain = { form, data };
});
afterEach(() => {
  engine?.dispose();
  again?.dispose();
});

describe("a workbook that was saved and opened again", () => {
  it("has the same cells: values, types, formulas, results, shown texts", () => {
    survives((each, form, data) =>
      [form, data].map((sheet) =>
        [0, 1, 2, 3, 4, 5].map((row) => [0, 1, 2, 3, 4].map((column) => each.cell(sheet, row, column))),
      ),
    );
    expect(again?.cell(idsAgain.form, 4, 0)).toMatchObject({ value: "=1+1 不是公式", type: "text" });
    expect(again?.cell(idsAgain.form, 5, 3).value).toBe(80);
    expect(again?.cell(idsAgain.form, 5, 4).value).toBe(4.5);
  });

  it("has the same looks, sizes and merges", () => {
    survives((each, form) =>
      [0, 1, 2, 3, 4, 5, 6].map((row) => [0, 1, 2, 3, 4, 5].map((column) => each.style(form, row, column))),
    );
    survives((each, form) => [0, 1, 2, 3, 4].map((row) => each.rowHeight(form, row)));
    survives((each, form) => [0, 1, 2, 3, 4].map((column) => each.columnWidth(form, column)));
    survives((each, form) => [each.merges(form), each.frozen(form), each.showGridlines(form)]);
  });

  it("has the same validations with their texts, and conditional formats", () => {
    survives((each, form) => each.validations(form));
    survives((each, form) => each.conditionalFormats(form).map(({ id: _, ...rest }) => rest));
  });

  it("has the same names in their scopes, hidden ones hidden", () => {
    const plain = (formula: string): string => formula.replaceAll("'", "");
    survives((each, form) =>
      each.names().map(({ scope, formula, ...rest }) => ({
        ...rest,
        formula: plain(formula),
        scope: scope === undefined ? "" : scope === form ? "form" : "data",
      })),
    );
  });

  it("has the same sheets, page, protection and settings", () => {
    survives((each) => each.sheets.list().map(({ id: _, ...rest }) => rest));
    survives((each, form) => each.sheets.active() === form);
    expect(stateAgain.sheets[idsAgain.form]).toMatchObject({
      protection: state.sheets[ids.form]?.protection,
      page: {
        ...state.sheets[ids.form]?.page,
        headersFooters: { defaultForAllPages: state.sheets[ids.form]?.page.headersFooters.defaultForAllPages },
      },
    });
    expect([stateAgain.settings, stateAgain.addInSettings]).toEqual([state.settings, state.addInSettings]);
  });

  it("keeps a person out of its locked cells, and cannot be undone into nothing", async () => {
    expect(() => again?.typeIn(idsAgain.form, 1, 0, "改")).toThrow();
    again?.typeIn(idsAgain.form, 2, 2, "95");
    await again?.undo();
    await again?.undo();
    expect(again?.cell(idsAgain.form, 2, 2).value).toBe(90);
    expect(again?.cell(idsAgain.form, 0, 0).value).toBe("部门整体支出绩效自评表");
  });

  it("is a package whose parts say so: scope, flag, cached results, zero pages high", async () => {
    const workbook = (await readPart(bytes, "xl/workbook.xml")) ?? "";
    const sheet = (await readPart(bytes, "xl/worksheets/sheet1.xml")) ?? "";
    const named = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(
      ([, attributes = "", text = ""]) => `${attributes} ${text}`,
    );
    expect(named.filter((each) => each.includes('name="总分"'))).toEqual([
      expect.stringMatching(/^name="总分" localSheetId="0" '?自评表'?!\$E\$3$/),
      expect.stringMatching(/^hidden="1" name="总分" localSheetId="1" '数 据'!\$B\$1$/),
    ]);
    expect(named.find((each) => each.includes("表式"))).toContain('hidden="1"');
    expect(named.find((each) => each.includes("系数"))).not.toContain("hidden");
    expect(sheet).toMatch(/<c r="D3"[^>]*><f>C3\/B3<\/f><v>0\.9<\/v>/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    expect(sheet).toContain("第 &amp;P 页 共 &amp;N 页");
  });
});

describe("opening", () => {
  it("replaces everything that was there, and takes names of sheets that were there", async () => {
    if (!again) throw new Error("not started");
    put(again, idsAgain.form, 20, 20, ["alt"]);
    again.sheets.add("第三");
    await openWorkbook(bytes, again, stateAgain);
    expect(again.sheets.list().map(({ name }) => name)).toEqual(["自评表", "数 据"]);
    expect(again.cell(again.sheets.active(), 20, 20).value).toBe("");
    expect(again.names()).toHaveLength(4);
    expect(Object.keys(stateAgain.sheets)).toEqual(again.sheets.list().map(({ id }) => id));
    expect(again.usedRange(again.sheets.active(), true)).toEqual(at(0, 0, 6, 5));
  });
});
