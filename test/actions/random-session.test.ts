// Some hundred acts at random, a person's and the session's, on the real office.js; after each, what must always hold.
import { afterEach, describe, expect, it, vi } from "vitest";
import { blemishes } from "../../src/workbench/node/with-excel";
import { callError } from "../../src/workbench/transport/host";
import { fillLiuyang } from "./fill";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { anyStep, personsActs, sessionActs, type Step } from "./random/acts";
import { chance, type Chance } from "./random/chance";
import {
  cellsOf,
  changed,
  looksOf,
  marksOn,
  onlooker,
  openWorld,
  settled,
  sheetNames,
  sheetOfKey,
  type World,
} from "./random/world";

const SEEDS = Number(process.env["SEEDS"] ?? 2);
const FIRST = Number(process.env["FIRST_SEED"] ?? 1);
const STEPS = Number(process.env["STEPS"] ?? 40);
const TOLD = process.env["TOLD"] !== undefined;
const seeds = Array.from({ length: SEEDS }, (_, n) => FIRST + n);
/** No act takes that long, even on a busy computer: after it the session hangs. */
const PATIENCE = 60_000;

vi.setConfig({ testTimeout: 600_000 });

const within = async <T>(promise: Promise<T>, what: string): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not over after ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

const defects: unknown[] = [];
process.on("unhandledRejection", (reason) => defects.push(reason));
/** The spreadsheet behind the emulated Excel says this of ranges that it has rightly forgotten. */
const KNOWN_NOISE = "Dependency tree not found for treeId:";

/** What holds after every act. */
const expectSound = (world: World, what: string): void => {
  const { state } = world.session;
  expect(defects, `${what}: no defect, no unhandled rejection`).toEqual([]);
  expect([state.busy, state.waiting, state.canCancel], `${what}: nothing is under way`).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(state.notice, `${what}: every failure has a name`).not.toMatchObject({ kind: "failure", code: "unknown" });
  const { plan, findings, current, form } = state;
  if (plan)
    expect(
      plan.changes.every(({ address }) => address !== ""),
      `${what}: each change has its cell`,
    ).toBe(true);
  if (current !== undefined)
    expect(
      findings.map(({ id }) => id),
      `${what}: what is open is listed`,
    ).toContain(current);
  if (!form) expect([plan, findings], `${what}: no form, nothing said of one`).toEqual([undefined, []]);
  expect(new Set(findings.map(({ id }) => id)).size, `${what}: each finding is listed once`).toBe(findings.length);
};

/** Findings that are of today are those of a fresh check, and the marks on the sheet are theirs. */
const expectFresh = async (world: World, what: string): Promise<void> => {
  const { checked, stale, form, findings, marksShown } = world.session.state;
  if (!checked || stale || !form) return;
  const other = await onlooker(world);
  await other.check();
  await settled(world);
  if (other.state.form?.sheetId !== form.sheetId) return;
  const shown = (all: typeof findings): string[] =>
    all.map(({ id, address, severity, explanation }) => `${id} ${address} ${severity} ${explanation?.reason}`);
  expect(shown(findings), `${what}: the findings are those of a fresh check`).toEqual(shown(other.state.findings));
  const sheet = world.excel.engine.sheets.list().find(({ name }) => name === form.sheetName)?.id;
  if (sheet === undefined) return;
  const isMarked = findings.some(({ explanation, sheetId }) => !explanation && sheetId === form.sheetId);
  expect(marksOn(world, sheet) > 0, `${what}: marks are there when they are shown and something is found`).toBe(
    marksShown && isMarked,
  );
};

/** One step; nothing in the workbook changes but what it may. */
const take = async (world: World, name: string, { run, mayChange, mayMake, mayRemove, isPersons }: Step): Promise<void> => {
  const before = { cells: cellsOf(world), sheets: sheetNames(world) };
  await within(run(), name);
  await within(settled(world), name);
  const after = { cells: cellsOf(world), sheets: sheetNames(world) };
  if (isPersons) return;
  const made = after.sheets.filter((sheet) => !before.sheets.includes(sheet));
  const gone = before.sheets.filter((sheet) => !after.sheets.includes(sheet));
  if (!mayMake) expect(made, `${name}: makes no sheet`).toEqual([]);
  if (!mayRemove) expect(gone, `${name}: removes no sheet`).toEqual([]);
  const touched = changed(before.cells, after.cells).filter(
    ([key]) => !made.includes(sheetOfKey(key)) && !gone.includes(sheetOfKey(key)) && !mayChange?.(key),
  );
  expect(touched, `${name}: changes no other cell`).toEqual([]);
};

const walk = async (world: World, one: Chance, steps: number, acts: Parameters<typeof anyStep>[0]): Promise<void> => {
  for (let n = 1; n <= steps; n++) {
    const { name, step } = anyStep(acts, world, one);
    const what = `${n} ${name}`;
    await take(world, what, step);
    if (TOLD) process.stderr.write(`${what} ${JSON.stringify(world.session.state.notice)}\n`);
    expectSound(world, what);
    await expectFresh(world, what);
  }
};

const filledForm = async (world: World): Promise<void> => {
  world.session.checkLive(false);
  await world.session.insert({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 });
  await fillLiuyang(excelWorkbook, world.excel.engine);
  const { engine } = world.excel;
  for (const [row, column, text] of [
    [31, 6, "97"],
    [3, 2, "355.20万元"],
    [20, 7, "0"],
  ] as const)
    engine.typeIn(engine.sheets.active(), row, column, text);
  await settled(world);
};

/** Until what was edited has been checked by itself, or cannot be: a preview is open, or Excel refuses. */
const liveChecked = async (world: World): Promise<void> => {
  const { session } = world;
  for (let waited = 0; waited < 1000; waited += 50) {
    const { stale, checked, plan } = session.state;
    if (!stale || !checked || plan) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await settled(world);
};

/** Marks off, and on again: nothing of how the form looks has changed. */
const expectMarksLeaveNothing = async (world: World): Promise<void> => {
  const { session, excel } = world;
  await session.check();
  const { form } = session.state;
  const sheet = excel.engine.sheets.list().find(({ name }) => name === form?.sheetName)?.id;
  if (sheet === undefined) return;
  await session.showMarks(false);
  await settled(world);
  expect(marksOn(world, sheet)).toBe(0);
  const bare = looksOf(world, sheet);
  await session.showMarks(true);
  await settled(world);
  expect(looksOf(world, sheet)).toBe(bare);
  await session.showMarks(false);
  await settled(world);
  expect([marksOn(world, sheet), looksOf(world, sheet)]).toEqual([0, bare]);
};

describe("acts at random", () => {
  let world: World;
  const watchConsole = (): void => {
    defects.length = 0;
    vi.spyOn(console, "error").mockImplementation((...said: readonly unknown[]) => {
      if (said[0] !== KNOWN_NOISE) defects.push(said);
    });
  };
  afterEach(async () => {
    await world.excel.idle();
    const { notImplemented, warnings, faults, referencesLeft } = blemishes(world.excel);
    await world.close();
    expect({ notImplemented, warnings, faults, referencesLeft }).toEqual({
      notImplemented: [],
      warnings: [],
      faults: [],
      referencesLeft: 0,
    });
  });

  it.each(seeds)("a person and the session by turns (%i)", async (seed) => {
    watchConsole();
    world = await openWorld();
    await filledForm(world);
    await walk(world, chance(seed), STEPS, [...personsActs, ...sessionActs]);
    await expectMarksLeaveNothing(world);
    expectSound(world, "at the end");
  });

  it.each(seeds)("the session alone, then everything taken back (%i)", async (seed) => {
    watchConsole();
    world = await openWorld();
    await filledForm(world);
    const start = { cells: cellsOf(world), sheets: sheetNames(world), stored: { ...world.excel.host.book.state.settings } };
    const first = world.session.state.history[0]?.id;
    // A form taken back before its companion leaves a companion that is none any more.
    const inOrder = sessionActs.filter(({ name }) => name !== "take back");
    await walk(world, chance(seed), STEPS, inOrder);
    const { session } = world;
    for (const { id, act, takenBack } of session.state.history) {
      if (id === first || takenBack) continue;
      await session.takeBack(id);
      const { notice } = session.state;
      // A report that gave way to a newer one is gone.
      const isGone = act === "report" && notice?.kind === "failure" && notice.code === "gone";
      if (!isGone) expect(notice?.kind, `taking back ${id}, ${act}: ${JSON.stringify(notice)}`).toBe("undone");
    }
    await settled(world);
    expectSound(world, "at the end");
    const made = sheetNames(world).filter((name) => !start.sheets.includes(name));
    expect(changed(start.cells, cellsOf(world)), `sheets left: ${made.join()}`).toEqual([]);
    expect(sheetNames(world)).toEqual(start.sheets);
  });

  it.each(seeds.slice(0, Math.ceil(SEEDS / 2)))(
    "all at once, checked live, and Excel refuses now and then (%i)",
    async (seed) => {
      watchConsole();
      world = await openWorld();
      await filledForm(world);
      const { session, excel } = world;
      const one = chance(seed);
      session.checkLive(true);
      for (let n = 1; n <= STEPS / 2; n++) {
        const steps = Array.from({ length: 1 + one.upTo(4) }, () => anyStep([...personsActs, ...sessionActs], world, one));
        const what = `${n} ${steps.map(({ name }) => name).join(", ")}`;
        if (one.is(0.2)) excel.host.failRequest(1 + one.upTo(4), callError.cellEditMode);
        if (one.is(0.2)) excel.host.breakRequest(1 + one.upTo(4), one.upTo(20), "AccessDenied");
        await within(Promise.all(steps.map(({ step }) => step.run())), what);
        await within(settled(world), what);
        if (TOLD) process.stderr.write(`${what} ${JSON.stringify(session.state.notice)}\n`);
        await within(liveChecked(world), what);
        expectSound(world, what);
      }
      session.checkLive(false);
      await within(settled(world), "the last check");
      await session.check();
      await expectFresh(world, "at the end");
    },
  );
});
