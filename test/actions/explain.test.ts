import { describe, expect } from "vitest";
import { desk } from "./desk";

const OVER = "T5@indicators[8].actual";

describe("explanations", () => {
  desk("take a warning out of the counts and its mark off, stay in the file, and go when the cell changes", async (d) => {
    const { session, insert, fill, trips, type } = d;
    await insert();
    await fill();
    await session.check();
    const before = session.state.notice;
    expect(await trips(() => session.explain(OVER, { reason: " 年中扩大了帮扶范围 ", by: "审核人" }))).toBe(2);
    expect(session.state.notice).toEqual({ kind: "explained", withdrawn: false });
    expect(session.state.findings.at(-1)).toMatchObject({
      id: OVER,
      explanation: { reason: "年中扩大了帮扶范围", by: "审核人" },
    });

    await session.check();
    const after = session.state.notice;
    if (before?.kind !== "checked" || after?.kind !== "checked") throw new Error("not checked");
    expect(after.counts.warning).toBe(before.counts.warning - 1);

    await type("F20", "900人次");
    await session.check();
    expect(session.state.findings.find(({ id }) => id === OVER)?.explanation).toBeUndefined();
  });

  desk("are not for errors, and can be withdrawn", async ({ session, insert, fill }) => {
    await insert();
    await fill();
    await session.check();
    await session.explain("S5@indicators[1].reason", { reason: "不想写", by: "" });
    expect(session.state.notice).toBeUndefined();
    expect(session.state.findings.find(({ code }) => code === "S5")?.explanation).toBeUndefined();
    await session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" });
    await session.explain(OVER, { reason: "  ", by: "审核人" });
    expect(session.state.findings.at(-1)).toMatchObject({ id: OVER, explanation: { reason: "年中扩大了帮扶范围" } });
    await session.withdrawExplanation(OVER);
    expect(session.state.notice).toEqual({ kind: "explained", withdrawn: true });
    expect(session.state.findings.every(({ explanation }) => explanation === undefined)).toBe(true);
  });

  desk("what somebody else keeps under our key is left alone", async ({ session, insert, fill, excel: { Excel } }) => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("selfeval.explanations", "not ours");
      await context.sync();
    });
    await insert();
    await fill();
    await session.check();
    await session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" });
    expect(session.state.notice).toEqual({ kind: "unreadableStore" });
  });
});

describe("a finding's fix", () => {
  desk(
    "is shown first, written as one step, checked again and taken back",
    async ({ session, insert, fill, trips, excel: { engine } }) => {
      await insert();
      await fill();
      await session.check();
      await session.planFix("S5@indicators[1].reason", "restore-points");
      expect(session.state.plan).toMatchObject({
        purpose: "fix",
        changes: [{ address: "G13", before: "3", after: "4", kind: "fix" }],
      });
      expect(await trips(() => session.applyPlan())).toBe(4);
      expect(session.state.plan).toBeUndefined();
      expect(session.state.notice).toMatchObject({ kind: "wrote", cells: 1 });
      expect(session.state.findings.map(({ id }) => id)).not.toContain("S5@indicators[1].reason");
      expect(session.state.form?.figures.totalScore?.toString()).toBe("99");
      expect(engine.cell(engine.sheets.active(), 12, 6).value).toBe(4);
      await session.undo();
      expect(engine.cell(engine.sheets.active(), 12, 6).value).toBe(3);
    },
  );
});
