import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { Session } from "../../src/actions/session";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { wordsFor } from "../../src/locales";
import { templates } from "../../src/templates";
import { blemishes, openExcel, type OpenedExcel } from "../../src/workbench/node/with-excel";
import { requestFlag } from "../../src/workbench/protocol/types";
import { callError } from "../../src/workbench/transport/host";
import { fillLiuyang } from "./fill";

// A whole Excel is at work, hundreds of times: what it takes says nothing.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

interface World {
  readonly excel: OpenedExcel;
  readonly session: Session;
}

const OVER = "T5@indicators[8].actual";

/** A filled and checked form whose total is wrong and which has faults with safe fixes. */
const world = async (): Promise<World> => {
  const excel = await openExcel({ global: true });
  const session = createSession(excelWorkbook, templates);
  session.checkLive(false);
  await excel.idle();
  await session.insert({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 });
  await fillLiuyang(excelWorkbook, excel.engine);
  type(excel, 31, 6, "97");
  type(excel, 20, 7, "0");
  type(excel, 3, 2, "355.20万元");
  await excel.engine.settle();
  await excel.idle();
  await session.check();
  return { excel, session };
};

const type = ({ engine }: OpenedExcel, row: number, column: number, text: string): void =>
  engine.typeIn(engine.sheets.active(), row, column, text);

/** All that an act may change in a workbook; marks without their ids and order of making. */
const workbookOf = ({ excel: { engine, host } }: World) => ({
  sheets: engine.sheets.list().map(({ id, name, visibility }) => {
    const used = engine.usedRange(id, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const cells = Array.from({ length: used.rows * used.columns }, (_, n) => {
      const [row, column] = [used.row + Math.floor(n / used.columns), used.column + (n % used.columns)];
      const { formula, value } = engine.cell(id, row, column);
      return [formula ?? value ?? "", engine.style(id, row, column).numberFormat];
    });
    const marks = engine.conditionalFormats(id).map(({ areas, rule, format }) => JSON.stringify([areas, rule, format]));
    return { name, visibility, used, cells, merges: engine.merges(id), marks: marks.sort(), validations: engine.validations(id) };
  }),
  names: engine.names().map(({ name, ...rest }) => JSON.stringify([name, "formula" in rest && rest.formula])),
  settings: { ...host.book.state.settings },
  active: engine.sheets.list().find(({ id }) => id === engine.sheets.active())?.name,
});

const withoutMarks = (workbook: ReturnType<typeof workbookOf>): unknown => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, marks: [] })),
});

interface Act {
  readonly name: string;
  /** What comes before, and succeeds. */
  readonly before?: (world: World) => Promise<unknown>;
  readonly act: (world: World) => Promise<unknown>;
}

const compute = async ({ session }: World): Promise<void> => {
  await session.planCompute();
  await session.applyPlan();
};

const { report, finding } = wordsFor("zh-CN");

const learn = ({ session }: World) => {
  const learned = session.learnFrom({ identity: { id: "our-bureau", name: { zh: "本局自评表", en: "Our bureau" } } });
  if (!learned) throw new Error("nothing learned");
  return learned.template;
};

const acts: readonly Act[] = [
  { name: "look", act: ({ session }) => session.look() },
  {
    name: "insert a form",
    act: ({ session }) => session.insert({ templateId: "hn-liuyang-2020", unit: "另一单位", year: 2020 }),
  },
  { name: "check with marks", before: ({ excel }) => edit(excel), act: ({ session }) => session.check() },
  { name: "marks off", act: ({ session }) => session.showMarks(false) },
  { name: "marks on", before: ({ session }) => session.showMarks(false), act: ({ session }) => session.showMarks(true) },
  { name: "plan a computation", act: ({ session }) => session.planCompute() },
  {
    name: "write a computation and its companion",
    before: ({ session }) => session.planCompute(),
    act: ({ session }) => session.applyPlan(),
  },
  {
    name: "fix",
    before: ({ session }) => session.planFix("S5@indicators[1].reason", "restore-points"),
    act: ({ session }) => session.applyPlan(),
  },
  { name: "fix all", before: ({ session }) => session.planFixAll(), act: ({ session }) => session.applyPlan() },
  { name: "undo", before: compute, act: ({ session }) => session.undo() },
  {
    name: "take back the rest",
    before: async (w) => {
      await compute(w);
      type(w.excel, 31, 6, "96");
      await w.excel.engine.settle();
      await w.excel.idle();
    },
    act: ({ session }) => session.takeBack(session.state.history[0]?.id ?? 0, true),
  },
  { name: "explain", act: ({ session }) => session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" }) },
  {
    name: "withdraw an explanation",
    before: ({ session }) => session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" }),
    act: ({ session }) => session.withdrawExplanation(OVER),
  },
  {
    name: "take back an explanation",
    before: ({ session }) => session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" }),
    act: ({ session }) => session.takeBack(session.state.history[0]?.id ?? 0),
  },
  { name: "report", act: ({ session }) => session.report({ words: report, finding }) },
  {
    name: "report in the place of an old one",
    before: async ({ session, excel }) => {
      await session.report({ words: report, finding });
      const { engine } = excel;
      engine.sheets.activate(engine.sheets.list()[1]?.id ?? "");
      await session.look();
    },
    act: ({ session }) => session.report({ words: report, finding }),
  },
  { name: "read a sheet to learn from", act: ({ session }) => session.startLearning() },
  {
    name: "keep a learned form",
    before: ({ session }) => session.startLearning(),
    act: (w) => w.session.keepForm(learn(w)),
  },
  { name: "go to a finding", act: ({ session }) => session.goTo(OVER) },
];

const edit = async (excel: OpenedExcel): Promise<void> => {
  type(excel, 12, 7, "年中追加项目，支出进度滞后；下年按月通报进度。");
  await excel.engine.settle();
  await excel.idle();
};

/** How many of a request's first and last actions are each made to fail; in between every so many. */
const [FIRST, LAST, BETWEEN] = [2, 8, 4];

const breakPoints = (actions: number, isWriting: boolean): number[] => {
  if (!isWriting) return [actions - 1];
  const all = Array.from({ length: actions }, (_, at) => at);
  const step = Math.max(1, Math.floor(actions / BETWEEN));
  return all.filter((at) => at < FIRST || at >= actions - LAST || at % step === 0);
};

describe("each request of each act fails in turn: the workbook is as before or the act is done whole, and that is said", () => {
  let now: World;
  const fresh = async ({ before }: Act): Promise<void> => {
    if (now) await now.excel.close();
    now = await world();
    await before?.(now);
    await now.excel.idle();
  };
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(async () => {
    await now.excel.idle();
    const { referencesLeft, notImplemented, faults } = blemishes(now.excel);
    expect({ referencesLeft, notImplemented, faults }).toEqual({ referencesLeft: 0, notImplemented: [], faults: [] });
  });

  it.each(acts)("$name", async (one) => {
    await fresh(one);
    const asBefore = workbookOf(now);
    const seen = now.excel.host.traffic.of("workbook").length;
    await one.act(now);
    await now.excel.idle();
    expect(now.session.state.notice?.kind).not.toBe("failure");
    const done = workbookOf(now);
    const requests = now.excel.host.traffic.of("workbook").slice(seen);
    expect(requests.length).toBeGreaterThan(0);
    await fresh(one);
    expect(workbookOf(now)).toEqual(asBefore);

    const tryOnce = async (label: string, inject: () => void, code: string): Promise<void> => {
      inject();
      await one.act(now);
      await now.excel.idle();
      await now.excel.engine.settle();
      const { notice } = now.session.state;
      const isSaid = notice?.kind === "failure" && notice.code === code;
      const after = workbookOf(now);
      if (isSaid) return expect(after, label).toEqual(asBefore);
      // Done whole: by going on to the end, or since only the reading afterwards failed.
      expect(notice?.kind, label).not.toBe("failure");
      // The marks are still those of the findings before.
      if (notice?.kind === "unread") expect(withoutMarks(after), label).toEqual(withoutMarks(done));
      else expect(after, label).toEqual(done);
      await fresh(one);
    };
    for (const [index, { request, flags }] of requests.entries()) {
      const label = `request ${index + 1} of ${requests.length}`;
      await tryOnce(label, () => now.excel.host.failRequest(index + 1, callError.cellEditMode), "cell-editing");
      for (const at of breakPoints(request.Actions.length, (flags & requestFlag.writes) !== 0))
        await tryOnce(
          `${label}, ${at} of ${request.Actions.length} actions done, then ${JSON.stringify(request.Actions[at])}`,
          () => now.excel.host.breakRequest(index + 1, at, "AccessDenied"),
          "sheet-protected",
        );
    }
    await one.act(now);
    await now.excel.idle();
    expect(now.session.state.notice?.kind, "a second try").not.toBe("failure");
    expect(workbookOf(now), "a second try").toEqual(done);
  });
});
