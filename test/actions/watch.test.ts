// Live checking against what a person does meanwhile, with answers that come when the test says so.
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { Session } from "../../src/actions/session";
import { templates } from "../../src/templates";
import { HostFailure } from "../../src/workbook/failure";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import { slowWorkbook, snapshot } from "./slow-workbook";

type Slow = ReturnType<typeof slowWorkbook>;

/** The form with something to compute, and something to fix. */
const faulty = (): WorkbookSnapshot => {
  const read = snapshot();
  const typed = new Map<string, number | string>([
    ["31 6", 97],
    ["3 2", "355.20万元"],
  ]);
  const values = read.sheet.values.map((line, row) => line.map((value, column) => typed.get(`${row} ${column}`) ?? value));
  return { ...read, sheet: { ...read.sheet, values, formulas: values, text: values.map((line) => line.map(String)) } };
};

const checkedSession = async (slow: Slow): Promise<Session> => {
  const session = createSession(slow.workbook, templates);
  const checking = session.check();
  (await slow.next("read")).answer(faulty());
  (await slow.next("mark")).answer([]);
  await checking;
  expect(session.state).toMatchObject({ checked: true, stale: false });
  return session;
};

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterEach(() => vi.restoreAllMocks());

describe("a live check", () => {
  it("that reads gives way to a preview; the preview stays, and the check comes when it is gone", async () => {
    const slow = slowWorkbook();
    const session = await checkedSession(slow);
    slow.edit("1");
    const live = await slow.next("read");
    expect(session.state.busy, "without a word").toBeUndefined();
    const planning = session.planCompute();
    const read = await slow.next("read");
    live.answer(faulty());
    await later(20);
    read.answer(faulty());
    await planning;
    expect(session.state.plan?.purpose).toBe("compute");
    await later(700);
    expect(slow.calls, "nothing is asked for while the preview is open").toEqual([]);
    expect(session.state).toMatchObject({ stale: true, plan: { purpose: "compute" } });
    session.dropPlan();
    (await slow.next("read")).answer(faulty());
    (await slow.next("mark")).answer([]);
    await expect.poll(() => session.state.stale).toBe(false);
  });

  it("that writes its marks already is waited for; the preview comes after it and stays", async () => {
    const slow = slowWorkbook();
    const session = await checkedSession(slow);
    slow.edit("1");
    (await slow.next("read")).answer(faulty());
    const mark = await slow.next("mark");
    const planning = session.planCompute();
    await later(20);
    expect(slow.calls).toEqual([]);
    mark.answer([]);
    (await slow.next("read")).answer(faulty());
    await planning;
    expect(session.state).toMatchObject({ stale: false, plan: { purpose: "compute" } });
    await later(700);
    expect(session.state.plan).toBeDefined();
  });

  it("gives way to a fix, which is made on findings of today; its preview stays", async () => {
    const slow = slowWorkbook();
    const session = await checkedSession(slow);
    slow.edit("1");
    const live = await slow.next("read");
    const finding = session.state.findings.find(({ fixes }) => fixes?.length);
    const fix = finding?.fixes?.[0];
    if (!finding || !fix) throw new Error("nothing to fix");
    const planning = session.planFix(finding.id, fix.id);
    (await slow.next("read")).answer(faulty());
    (await slow.next("mark")).answer([]);
    await planning;
    expect(session.state).toMatchObject({ stale: false, plan: { purpose: "fix" } });
    live.answer(faulty());
    await later(50);
    expect(session.state.plan?.purpose).toBe("fix");
  });

  it("begins when it is switched on over findings of the past", async () => {
    const slow = slowWorkbook();
    const session = await checkedSession(slow);
    session.checkLive(false);
    slow.edit("1");
    await later(500);
    expect(slow.calls).toEqual([]);
    session.checkLive(true);
    (await slow.next("read")).answer(faulty());
    (await slow.next("mark")).answer([]);
    await expect.poll(() => session.state.stale).toBe(false);
  });

  it("that the host refuses says nothing and leaves the findings marked as old", async () => {
    const slow = slowWorkbook();
    const session = await checkedSession(slow);
    session.dismissNotice();
    slow.edit("1");
    (await slow.next("read")).fail(new HostFailure("cell-editing", "…"));
    await later(50);
    expect(session.state.stale).toBe(true);
    expect(session.state.notice).toBeUndefined();
  });

  it("that breaks for another reason is a defect: told, and no unhandled rejection", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const slow = slowWorkbook();
    const session = await checkedSession(slow);
    slow.edit("1");
    (await slow.next("read")).fail(new TypeError("defect"));
    await expect.poll(() => session.state.notice?.kind).toBe("failure");
    expect(told).toHaveBeenCalled();
  });
});

describe("an edit", () => {
  it("made while the sheet is checked leaves the findings marked as old, and is checked after that", async () => {
    const slow = slowWorkbook();
    const session = await checkedSession(slow);
    const checking = session.check();
    const read = await slow.next("read");
    slow.edit("1");
    read.answer(faulty());
    (await slow.next("mark")).answer([]);
    await checking;
    expect(session.state.stale).toBe(true);
    (await slow.next("read")).answer(faulty());
    (await slow.next("mark")).answer([]);
    await expect.poll(() => session.state.stale).toBe(false);
  });

  it("made during the very first check counts as well, on another sheet not", async () => {
    for (const [sheetId, stale] of [
      ["1", true],
      ["2", false],
    ] as const) {
      const slow = slowWorkbook();
      const session = createSession(slow.workbook, templates);
      session.checkLive(false);
      const checking = session.check();
      const read = await slow.next("read");
      slow.edit(sheetId);
      read.answer(faulty());
      (await slow.next("mark")).answer([]);
      await checking;
      expect(session.state.stale).toBe(stale);
    }
  });
});

it("listening for edits is tried again where Excel refused it at the start", async () => {
  const slow = slowWorkbook();
  const { onEdit } = slow.workbook;
  const tried = vi.fn<typeof onEdit>().mockRejectedValueOnce(new HostFailure("cell-editing", "…")).mockImplementation(onEdit);
  const session = createSession({ ...slow.workbook, onEdit: tried }, templates);
  await later(5);
  expect(session.state.notice, "nobody has asked for anything").toBeUndefined();
  const checking = session.check();
  (await slow.next("read")).answer(faulty());
  (await slow.next("mark")).answer([]);
  await checking;
  slow.edit("1");
  expect(session.state.stale).toBe(true);
  expect(tried).toHaveBeenCalledTimes(2);
});
