// The session that starts quickly and loads the rest: it must be indistinguishable from the whole one.
import { expect, it, vi } from "vitest";
import { createSession } from "../../src/actions/create-session";
import { openSession, type SessionParts } from "../../src/actions/open-session";
import type { SessionState } from "../../src/actions/session";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { recogniseForms } from "../../src/sheet/recognised-form";
import { templates } from "../../src/templates";
import { withExcel } from "../../src/workbench/node/with-excel";
import { desk } from "./desk";

/** What is missing when a file does not come, as webpack says it. */
const missing = (): Error => Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });

const partsOf = () => {
  const loaded: string[] = [];
  const parts: SessionParts = {
    recognise: async () => {
      loaded.push("recognise");
      return (sheet, own) => recogniseForms(sheet, [...templates, ...own])[0];
    },
    offer: async () => void loaded.push("offer"),
    create: async () => {
      loaded.push("create");
      return (start) => createSession(excelWorkbook, templates, undefined, start);
    },
  };
  return { loaded, parts };
};

/** Without what only a whole session knows. */
const shown = ({ form, looked, findings, checked, notice, customTemplates, seal }: SessionState) => ({
  seal,
  form,
  looked,
  findings,
  checked,
  notice,
  customTemplates,
});

it(
  "knows a blank sheet without what recognises, and gets ready to offer a form",
  withExcel(
    async () => {
      const { loaded, parts } = partsOf();
      const session = openSession(excelWorkbook, parts);
      await session.look();
      expect(session.state).toMatchObject({ looked: true, checked: false });
      expect(session.state.form).toBeUndefined();
      expect(session.state.busy).toBeUndefined();
      expect(loaded).toEqual(["offer"]);
    },
    { global: true },
  ),
);

desk("says of a form what the whole session says, in as many round trips, and loads only what recognises", async (whole) => {
  await whole.insert();
  await whole.fill();
  const { loaded, parts } = partsOf();
  const session = openSession(excelWorkbook, parts);
  const trips = await whole.trips(() => session.look());
  expect(trips).toBe(await whole.trips(() => whole.session.look()));
  expect(shown(session.state)).toEqual(shown(whole.session.state));
  expect(session.state.form?.unit).toBe("浏阳市总工会");
  expect(loaded).toEqual(["recognise"]);
});

desk("the first other act brings the whole session, which goes on from there and tells the same listeners", async (whole) => {
  await whole.insert();
  await whole.fill();
  const { loaded, parts } = partsOf();
  const session = openSession(excelWorkbook, parts);
  await session.look();
  const heard: (string | undefined)[] = [];
  session.subscribe(() => heard.push(session.state.busy));
  await session.goToField("indicators[0].score");
  expect(loaded).toEqual(["recognise", "create"]);
  const { row } = whole.excel.engine.selection().area;
  expect(row).toBeGreaterThan(5);
  await session.check();
  await whole.session.check();
  expect(shown(session.state)).toEqual(shown(whole.session.state));
  expect(session.state.findings.length).toBeGreaterThan(0);
  expect(loaded).toEqual(["recognise", "create"]);
  expect(heard).toContain("load");
  expect(heard).toContain("check");
});

desk("a seal on the form is told with the first look", async (whole) => {
  await whole.insert();
  await whole.type("A40", "已核 2026-03-02 14:10 · 规则集 0.1.0（60 条）· 校验码 7F3A-91C2-0B44-5D1E");
  const session = openSession(excelWorkbook, partsOf().parts);
  await session.look();
  await expect.poll(() => session.state.seal).toBeDefined();
  await whole.session.look();
  expect(shown(session.state)).toEqual(shown(whole.session.state));
});

desk("an act of the ribbon waits for the first look instead of being lost", async (whole) => {
  await whole.insert();
  const { parts } = partsOf();
  const session = openSession(excelWorkbook, parts);
  await Promise.all([session.look(), session.check()]);
  expect(session.state.checked).toBe(true);
});

desk("what does not load is told, nothing is done, and the next try loads it", async (whole) => {
  await whole.insert();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { parts } = partsOf();
  let isAway = true;
  const session = openSession(excelWorkbook, {
    ...parts,
    create: () => (isAway ? Promise.reject(missing()) : parts.create()),
  });
  await session.look();
  const before = session.state.form;
  await session.check();
  expect(session.state).toMatchObject({ notice: { kind: "partMissing" }, checked: false, form: before });
  expect(session.state.busy).toBeUndefined();
  session.dismissNotice();
  expect(session.state.notice).toBeUndefined();
  isAway = false;
  await session.check();
  expect(session.state.checked).toBe(true);
});

desk("when the part that recognises does not load, the sheet is not taken for one without a form", async (whole) => {
  await whole.insert();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const session = openSession(excelWorkbook, { ...partsOf().parts, recognise: () => Promise.reject(missing()) });
  await session.look();
  expect(session.state).toMatchObject({ looked: false, notice: { kind: "partMissing" } });
});

desk("a part that breaks for another reason is a defect, not a missing file", async (whole) => {
  await whole.insert();
  const console_ = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const session = openSession(excelWorkbook, { ...partsOf().parts, create: () => Promise.reject(new TypeError("x")) });
  await session.check();
  expect(session.state.notice).toEqual({ kind: "failure", code: "unknown", detail: "TypeError: x" });
  expect(console_).toHaveBeenCalled();
});
