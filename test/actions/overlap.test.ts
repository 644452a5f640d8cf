// Acts asked for while others are under way, on the real office.js: none is lost, none is done twice, and each does what was seen when it was asked for.
import { describe, expect } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { ChosenFile } from "../../src/actions/importing";
import type { Session } from "../../src/actions/session";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { readWorkbookInBrowser } from "../../src/hosts/xlsx/read-in-browser";
import { wordsFor } from "../../src/locales";
import { templates } from "../../src/templates";
import { liuyangFile } from "../cli/form-file";
import { desk, type Desk } from "./desk";

const FORM = "2020部门整体支出绩效自评表";
const parameters = { templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 };
const REASON = "S5@indicators[1].reason";
const OVER = "T5@indicators[8].actual";

const sheetNames = ({ excel }: Desk): string[] => excel.engine.sheets.list().map(({ name }) => name);

/** A filled and checked form with a wrong total. */
const checked = async ({ session, insert, fill, type }: Desk): Promise<void> => {
  session.checkLive(false);
  await insert();
  await fill();
  await type("G32", "97");
  await type("C4", "355.20万元");
  await session.check();
};

const { report, finding } = wordsFor("zh-CN");

/** Each with what shows that it was done; `first` comes before the check that is under way. */
const acts: readonly {
  readonly name: string;
  readonly first?: (session: Session) => Promise<unknown>;
  readonly ask: (session: Session) => Promise<unknown>;
  readonly isDone: (desk: Desk) => boolean;
}[] = [
  { name: "insert", ask: (s) => s.insert(parameters), isDone: (d) => sheetNames(d).includes(`${FORM} (2)`) },
  { name: "practice", ask: (s) => s.insertPractice(), isDone: ({ session }) => session.state.form?.isPractice === true },
  { name: "compute", ask: (s) => s.planCompute(), isDone: ({ session }) => session.state.plan?.purpose === "compute" },
  {
    name: "fix",
    ask: (s) => s.planFix(REASON, "restore-points"),
    isDone: ({ session }) => session.state.plan?.purpose === "fix",
  },
  { name: "fix all", ask: (s) => s.planFixAll(), isDone: ({ session }) => session.state.plan !== undefined },
  { name: "scores", ask: (s) => s.readScores(), isDone: ({ session }) => session.state.scores?.of === session.state.form },
  { name: "marks off", ask: (s) => s.showMarks(false), isDone: ({ session }) => !session.state.marksShown },
  { name: "report", ask: (s) => s.report({ words: report, finding }), isDone: (d) => sheetNames(d).includes("自评校验报告") },
  {
    name: "explain",
    ask: (s) => s.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" }),
    isDone: ({ session }) => session.state.findings.some(({ id, explanation }) => id === OVER && explanation),
  },
  {
    name: "undo",
    first: async (s) => {
      await s.planCompute();
      await s.applyPlan();
    },
    ask: (s) => s.undo(),
    isDone: ({ excel: { engine } }) => engine.cell(engine.sheets.active(), 31, 6).text === "97",
  },
  { name: "seal", ask: (s) => s.seal(), isDone: ({ session }) => session.state.notice?.kind === "sealRefused" },
  { name: "learn", ask: (s) => s.startLearning(), isDone: ({ session }) => session.state.isLearning },
  { name: "import", ask: (s) => s.startImport(), isDone: ({ session }) => session.state.importing !== undefined },
  { name: "go to", ask: (s) => s.goTo(OVER), isDone: ({ session }) => session.state.current === OVER },
  {
    name: "walk two on",
    ask: (s) => Promise.all([s.next(1), s.next(1)]),
    isDone: ({ session: { state } }) => state.current === state.findings[1]?.id,
  },
];

describe("while a check is under way", () => {
  for (const { name, first, ask, isDone } of acts)
    desk(`${name} waits its turn and is done`, async (d) => {
      const { session } = d;
      await checked(d);
      await first?.(session);
      expect(isDone(d)).toBe(false);
      const checking = session.check();
      const asked = ask(session);
      expect(session.state).toMatchObject({ busy: "check" });
      expect(session.state.waiting).toBeGreaterThan(0);
      await Promise.all([checking, asked]);
      expect(isDone(d)).toBe(true);
      expect(session.state.busy).toBeUndefined();
      expect(session.state.waiting).toBeUndefined();
    });
});

desk("many at once are done in the order of asking", async (d) => {
  const { session } = d;
  const asked = [
    session.insert(parameters),
    session.check(),
    session.showMarks(false),
    session.insert({ ...parameters, unit: "另一单位" }),
    session.planCompute(),
  ];
  await Promise.all(asked);
  expect(sheetNames(d)).toEqual(["Sheet1", FORM, `${FORM} (2)`]);
  expect(session.state).toMatchObject({ marksShown: false, form: { unit: "另一单位" } });
  expect(session.state.plan ?? session.state.notice).toMatchObject({ purpose: "compute" });
});

desk("a button pressed twice writes once", async (d) => {
  const { session, excel } = d;
  await Promise.all([session.insert(parameters), session.insert(parameters)]);
  expect(sheetNames(d)).toEqual(["Sheet1", FORM]);
  await d.fill();
  await d.type("G32", "97");
  await session.planCompute();
  await Promise.all([session.applyPlan(), session.applyPlan()]);
  expect(session.state.notice).toMatchObject({ kind: "wrote", cells: 1 });
  await d.type("E6", "1");
  await session.planCompute();
  await session.applyPlan();
  expect(session.state.history.map(({ act }) => act)).toEqual(["compute", "compute", "insert"]);
  await Promise.all([session.undo(), session.undo()]);
  expect(session.state.history.map(({ takenBack }) => takenBack !== undefined)).toEqual([true, false, false]);
  expect(excel.engine.cell(excel.engine.sheets.active(), 31, 6).text).toBe("98");
});

describe("an act means what was seen when it was asked for", () => {
  desk("a preview that gave way to another is not written, and that is said", async (d) => {
    const { session, excel } = d;
    await checked(d);
    await session.planFix(REASON, "restore-points");
    await Promise.all([session.planCompute(), session.applyPlan()]);
    expect(session.state.notice).toEqual({ kind: "planGone" });
    expect(session.state.plan?.purpose).toBe("compute");
    expect(excel.engine.cell(excel.engine.sheets.active(), 31, 6).text).toBe("97");
    expect(session.state.history.map(({ act }) => act)).toEqual(["insert"]);
  });

  desk("what was last written when undo was pressed is taken back, not what came in between", async (d) => {
    const { session } = d;
    await checked(d);
    await session.planFix(REASON, "restore-points");
    await session.applyPlan();
    await session.planCompute();
    await Promise.all([session.applyPlan(), session.undo()]);
    const [compute, fix] = session.state.history;
    expect([compute?.act, compute?.takenBack]).toEqual(["compute", undefined]);
    expect([fix?.act, fix?.takenBack !== undefined]).toEqual(["fix", true]);
  });

  desk("a finding that is gone by then is told", async (d) => {
    const { session, type } = d;
    await checked(d);
    await type("H13", "年中追加项目，支出进度滞后；下年按月通报进度。");
    await Promise.all([session.check(), session.planFix(REASON, "restore-points")]);
    expect(session.state.notice).toEqual({ kind: "findingGone" });
    await session.goTo(REASON);
    expect(session.state.notice).toEqual({ kind: "findingGone" });
    await session.explain(REASON, { reason: "有原因", by: "" });
    expect(session.state.notice).toEqual({ kind: "findingGone" });
  });
});

describe("an import", () => {
  const withFiles = (): Session =>
    createSession(excelWorkbook, templates, undefined, undefined, undefined, readWorkbookInBrowser);
  const file = (name: string, bytes: Uint8Array): ChosenFile => ({
    name,
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  });

  desk("a file chosen while the sheets are still listed is read after them", async () => {
    const session = withFiles();
    const bytes = await liuyangFile({});
    await Promise.all([session.startImport(), session.readForImport({ kind: "file", file: file("去年.xlsx", bytes) })]);
    expect(session.state.importing).toMatchObject({ source: { kind: "file" }, forms: [{ year: 2020 }] });
    expect(session.state.importing?.sheets).toHaveLength(1);
  });

  desk("another file read meanwhile is not inserted unseen", async (d) => {
    const session = withFiles();
    const bytes = await liuyangFile({});
    await session.startImport();
    await session.readForImport({ kind: "file", file: file("一.xlsx", bytes) });
    await Promise.all([session.readForImport({ kind: "file", file: file("二.xlsx", bytes) }), session.importForm()]);
    expect(session.state.notice).toEqual({ kind: "planGone" });
    expect(sheetNames(d)).toEqual(["Sheet1"]);
    await session.importForm();
    expect(sheetNames(d)).toHaveLength(2);
  });

  desk("choices are taken at once, also while something else is under way; not while they are being inserted", async () => {
    const session = withFiles();
    await session.startImport();
    await session.readForImport({ kind: "file", file: file("一.xlsx", await liuyangFile({})) });
    const checking = session.check();
    await session.planImport({ leftOut: ["indicators[9]"] });
    expect(session.state.importing?.plan?.leftOut).toEqual(["indicators[9]"]);
    await checking;
    const inserting = session.importForm();
    await expect.poll(() => session.state.importing?.isInserting, { interval: 1 }).toBe(true);
    await session.planImport({ leftOut: [] });
    await inserting;
    expect(session.state.importing).toMatchObject({ plan: { leftOut: ["indicators[9]"] }, done: {} });
    expect(session.state.importing?.isInserting).toBeUndefined();
    expect(session.state.notice).toMatchObject({ kind: "imported", rows: 19 });
  });

  desk("that is left while it reads is called off, and the next one begins anew", async () => {
    const session = withFiles();
    await session.startImport();
    const bytes = await liuyangFile({});
    const reading = session.readForImport({ kind: "file", file: file("一.xlsx", bytes) });
    const second = session.readForImport({ kind: "file", file: file("二.xlsx", bytes) });
    session.stopImport();
    expect(session.state.importing).toBeUndefined();
    await Promise.all([reading, second]);
    await session.startImport();
    expect(session.state.importing).toMatchObject({ forms: [] });
    expect(session.state.importing?.source).toBeUndefined();
    expect(session.state.busy).toBeUndefined();
  });
});
