import { describe, expect, vi } from "vitest";
import type { HistoryEntry, Session } from "../../src/actions/session";
import { desk, type Desk } from "./desk";

// A whole Excel is at work: what it takes says nothing.
vi.setConfig({ testTimeout: 60_000 });

const newest = ({ state }: Session): HistoryEntry => {
  const [entry] = state.history;
  if (!entry) throw new Error("the log is empty");
  return entry;
};

const value = ({ excel: { engine } }: Desk, row: number, column: number): unknown =>
  engine.cell(engine.sheets.active(), row, column).value ?? "";

const filled = async ({ session, insert, fill, type }: Desk): Promise<void> => {
  await insert();
  await fill();
  await type("E6", "100%");
  await type("G32", "97");
  await session.check();
};

const compute = async ({ session }: Desk): Promise<void> => {
  await session.planCompute();
  await session.applyPlan();
};

const restorePoints = async ({ session }: Desk): Promise<void> => {
  await session.planFix("S5@indicators[1].reason", "restore-points");
  await session.applyPlan();
};

describe("the log of what was written", () => {
  desk("tells each act with its cells, old and new, the newest first, and when", async (d) => {
    const { session } = d;
    await filled(d);
    await compute(d);
    await restorePoints(d);
    await session.explain("T5@indicators[8].actual", { reason: "年中扩大了帮扶范围", by: "审核人" });
    expect(session.state.history.map(({ act, made, changes }) => [act, made, changes.map((change) => change.address)])).toEqual([
      ["explain", [], ["F20"]],
      ["fix", [], ["G13"]],
      ["compute", ["自评测算"], ["E6", "G32"]],
      ["insert", ["2020部门整体支出绩效自评表"], []],
    ]);
    expect(session.state.history[1]?.changes).toEqual([{ address: "G13", row: "预算执行管理", before: "3", after: "4" }]);
    for (const { at, sheetName } of session.state.history) {
      expect(Number.isNaN(Date.parse(at))).toBe(false);
      expect(sheetName).toBe("2020部门整体支出绩效自评表");
    }
  });

  desk("takes back an older entry and leaves the newer ones", async (d) => {
    const { session, excel } = d;
    await filled(d);
    await compute(d);
    await restorePoints(d);
    const older = session.state.history[1];
    await session.takeBack(older?.id ?? 0);
    expect(session.state.notice).toEqual({ kind: "undone", cells: 2 });
    expect(value(d, 31, 6)).toBe(97);
    expect(value(d, 12, 6)).toBe(4);
    expect(excel.engine.sheets.list().map(({ name }) => name)).not.toContain("自评测算");
    expect(session.state.history.map(({ act, takenBack }) => [act, takenBack !== undefined])).toEqual([
      ["fix", false],
      ["compute", true],
      ["insert", false],
    ]);
    expect(session.state.stale, "checked again").toBe(false);
    await session.takeBack(older?.id ?? 0);
    expect(value(d, 31, 6), "only once").toBe(97);
  });

  desk("says which cells somebody changed since, and takes back the rest", async (d) => {
    const { session, type } = d;
    await filled(d);
    await compute(d);
    await type("G32", "96");
    const { id } = newest(session);
    await session.takeBack(id);
    const conflict = { addresses: ["G32"], sheets: [], canTakeRest: true };
    expect(session.state.notice).toEqual({ kind: "changedSince", ...conflict });
    expect(newest(session)).toMatchObject({ conflict });
    expect(d.excel.engine.cell(d.excel.engine.sheets.active(), 5, 4).formula).toMatch(/^=IF/);
    await session.takeBack(id, true);
    expect(session.state.notice).toEqual({ kind: "undone", cells: 1 });
    expect(newest(session).takenBack?.left).toEqual(["G32"]);
    expect(newest(session).conflict).toBeUndefined();
    expect(value(d, 31, 6)).toBe(96);
    expect(d.excel.engine.cell(d.excel.engine.sheets.active(), 5, 4).formula).toBeUndefined();
    expect(session.state.canUndo).toBe(false);
  });

  desk("counts a cell that a later act wrote as changed, whatever it holds", async (d) => {
    const { session, type } = d;
    await filled(d);
    await compute(d);
    await type("G32", "97");
    await compute(d);
    const older = session.state.history.filter(({ act }) => act === "compute")[1];
    await session.takeBack(older?.id ?? 0);
    expect(session.state.notice).toMatchObject({ kind: "changedSince", addresses: ["G32"], canTakeRest: true });
    await session.undo();
    await session.takeBack(older?.id ?? 0);
    expect(session.state.notice, "the later act is out of the way, what it put back is not what was written").toMatchObject({
      kind: "changedSince",
      addresses: ["G32"],
    });
  });

  desk("does not write over what has come to stand there when rows were inserted", async (d) => {
    const { session, excel } = d;
    await filled(d);
    await restorePoints(d);
    const { engine } = excel;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("12:12").insert(excel.Excel.InsertShiftDirection.down);
      await context.sync();
    });
    // What moved into G13 looks as if it were ours.
    engine.write(engine.sheets.active(), { row: 12, column: 6, rows: 1, columns: 1 }, [[{ value: 4 }]]);
    await engine.settle();
    await session.takeBack(newest(session).id);
    expect(session.state.notice).toEqual({ kind: "changedSince", addresses: ["G13"], sheets: [], canTakeRest: false });
    expect(value(d, 12, 6)).toBe(4);
    expect(value(d, 13, 6)).toBe(4);
  });

  desk("deletes a sheet that was inserted only while it is as it was made", async (d) => {
    const { session, type, excel } = d;
    await d.insert();
    const [first] = session.state.history;
    await session.takeBack(first?.id ?? 0);
    expect(session.state.notice).toMatchObject({ kind: "undone" });
    expect(excel.engine.sheets.list()).toHaveLength(1);
    expect(session.state.form).toBeUndefined();

    await d.insert();
    await type("C4", "5");
    await session.takeBack(newest(session).id);
    expect(session.state.notice).toMatchObject({
      kind: "changedSince",
      sheets: ["2020部门整体支出绩效自评表"],
      canTakeRest: false,
    });
    expect(excel.engine.sheets.list()).toHaveLength(2);
  });

  desk("takes back one explanation and keeps those given after it; one that was changed since stays", async (d) => {
    const { session } = d;
    await filled(d);
    const [one, two] = ["T5@indicators[8].actual", "T5@indicators[10].actual"];
    const explained = (): string[] =>
      session.state.findings.flatMap(({ id, explanation }) => (explanation ? [`${id} ${explanation.reason}`] : []));
    await session.explain(one, { reason: "一", by: "" });
    const given = newest(session);
    await session.explain(two, { reason: "二", by: "" });
    await session.takeBack(given.id);
    expect(explained()).toEqual([`${two} 二`]);
    await session.withdrawExplanation(two);
    await session.takeBack(newest(session).id);
    expect(explained()).toEqual([`${two} 二`]);
    const second = session.state.history.find(({ act, takenBack }) => act === "explain" && !takenBack);
    await session.explain(two, { reason: "三", by: "" });
    await session.takeBack(second?.id ?? 0);
    expect(session.state.notice).toMatchObject({ kind: "changedSince", addresses: ["F22"], canTakeRest: false });
    expect(explained()).toEqual([`${two} 三`]);
  });

  desk("the quick undo takes back what was written into a form, not a sheet that was made", async (d) => {
    const { session, type } = d;
    await d.insert();
    expect(session.state.canUndo).toBe(false);
    await type("G32", "97");
    await d.fill();
    await session.check();
    await restorePoints(d);
    await session.report({
      words: (await import("../../src/locales")).wordsFor("zh-CN").report,
      finding: (await import("../../src/locales")).wordsFor("zh-CN").finding,
    });
    expect(newest(session).act).toBe("report");
    expect(session.state.canUndo).toBe(true);
  });
});
