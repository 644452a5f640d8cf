// Rows put in or taken out between what was seen and what is done: no other row is ever written.
import { describe, expect } from "vitest";
import { desk, type Desk } from "./desk";

const REASON = "S5@indicators[1].reason";

const checked = async ({ session, insert, fill, type }: Desk): Promise<void> => {
  session.checkLive(false);
  await insert();
  await fill();
  await type("G32", "97");
  await session.check();
};

/** As a person does: Excel tells of it. */
const rows = async ({ excel: { engine, idle } }: Desk, work: (sheet: string) => void): Promise<void> => {
  work(engine.sheets.active());
  engine.typeIn(engine.sheets.active(), 90, 0, "");
  await engine.settle();
  await idle();
};

const contents = ({ excel: { engine } }: Desk): string[] =>
  Array.from({ length: 40 * 8 }, (_, n) => {
    const { formula, value } = engine.cell(engine.sheets.active(), Math.floor(n / 8), n % 8);
    return String(formula ?? value);
  });

describe("a fix of a finding of the past", () => {
  desk("goes to where its row is now", async (d) => {
    const { session, excel } = d;
    await checked(d);
    await rows(d, (sheet) => excel.engine.insertRows(sheet, 8, 1));
    expect(session.state.stale).toBe(true);
    await session.planFix(REASON, "restore-points");
    expect(session.state.plan?.changes.map(({ address, row }) => `${address} ${row}`)).toEqual(["G14 预算执行管理"]);
    await session.applyPlan();
    expect(session.state.notice).toMatchObject({ kind: "wrote", cells: 1 });
    expect(excel.engine.cell(excel.engine.sheets.active(), 13, 6).text).toBe("4");
  });

  desk("is not made on another row that is now called by its place", async (d) => {
    const { session, excel } = d;
    await checked(d);
    const before = session.state.findings.find(({ id }) => id === REASON);
    expect(before?.row).toBe("预算执行管理");
    await rows(d, (sheet) => excel.engine.deleteRows(sheet, 11, 1));
    await session.look();
    const as = contents(d);
    await session.planFix(REASON, "restore-points");
    expect(session.state.notice).toEqual({ kind: "findingGone" });
    expect(session.state.plan).toBeUndefined();
    expect(session.state.findings.map(({ row }) => row)).toContain("预算执行管理");
    await session.explain(REASON, { reason: "有原因", by: "" });
    expect(session.state.notice).toEqual({ kind: "findingGone" });
    expect(contents(d)).toEqual(as);
  });
});

describe("a preview", () => {
  desk("whose rows have moved is not written", async (d) => {
    const { session, excel } = d;
    await checked(d);
    await session.planFix(REASON, "restore-points");
    await rows(d, (sheet) => excel.engine.insertRows(sheet, 8, 1));
    // What would be overwritten holds what was read by chance.
    excel.engine.typeIn(excel.engine.sheets.active(), 12, 6, "3");
    await excel.engine.settle();
    const before = contents(d);
    await session.applyPlan();
    expect(session.state.notice).toMatchObject({ kind: "failure", code: "conflict" });
    expect(contents(d)).toEqual(before);
  });

  desk("is written all the same when somebody typed elsewhere meanwhile", async (d) => {
    const { session } = d;
    await checked(d);
    await session.planFix(REASON, "restore-points");
    await d.type("H20", "雨季影响");
    await session.applyPlan();
    expect(session.state.notice).toMatchObject({ kind: "wrote", cells: 1 });
  });
});

describe("another look", () => {
  desk("at a sheet without the row that a finding is about leaves the gate as the last check said", async (d) => {
    const { session, excel } = d;
    await checked(d);
    const { gate } = session.state;
    expect(gate).toBeDefined();
    await rows(d, (sheet) => excel.engine.deleteRows(sheet, 31, 1));
    await session.planCompute();
    expect(session.state.notice?.kind).not.toBe("failure");
    expect(session.state).toMatchObject({ stale: true, gate });
    await session.check();
    expect(session.state.stale).toBe(false);
    expect(session.state.gate).not.toEqual(gate);
  });

  desk("at a sheet that others have changed marks the findings as old, although no edit was told", async (d) => {
    const { session, excel } = d;
    await checked(d);
    expect(session.state.stale).toBe(false);
    await session.look();
    expect(session.state.stale).toBe(false);
    const sheet = excel.engine.sheets.active();
    excel.engine.write(sheet, { row: 12, column: 7, rows: 1, columns: 1 }, [[{ value: "年中追加项目，进度滞后。" }]]);
    await excel.engine.settle();
    await excel.idle();
    expect(session.state.stale).toBe(false);
    await session.look();
    expect(session.state).toMatchObject({ stale: true, checked: true });
  });
});

desk("a preview of which nothing was chosen writes nothing and leaves no trace in the history", async (d) => {
  const { session } = d;
  await checked(d);
  await session.planFix(REASON, "restore-points");
  await session.applyPlan([]);
  expect(session.state.plan).toBeUndefined();
  expect(session.state.history.map(({ act }) => act)).toEqual(["insert"]);
});

desk("a seal that is not there is taken off without a trace in the history", async ({ session, insert }) => {
  await insert();
  await session.unseal();
  expect(session.state.history.map(({ act }) => act)).toEqual(["insert"]);
});
