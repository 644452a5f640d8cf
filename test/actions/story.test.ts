import { describe, expect } from "vitest";
import type { Session } from "../../src/actions/session";
import { desk, type Desk } from "./desk";

const found = (session: Session): string[] =>
  session.state.findings.map(({ code, severity, address, row }) => `${code} ${severity} ${address} ${row}`);

const shown = ({ excel: { engine } }: Desk, row: number, column: number, sheet = engine.sheets.active()): string =>
  engine.cell(sheet, row, column).text;

describe("the main job on the real office.js, with the Liuyang form of 2020", () => {
  desk(
    "insert takes two round trips and puts the whole form into a sheet of its own",
    async ({ session, trips, insert, excel }) => {
      expect(await trips(insert)).toBe(3); // two for the insert, one to read it back
      expect(session.state.notice).toMatchObject({ kind: "inserted", renamed: false });
      expect(session.state.form).toMatchObject({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 });
      expect(session.state.form?.figures.levels.map(({ name, weight }) => `${name} ${weight}`)).toEqual([
        "投入管理指标 30",
        "产出指标 25",
        "效益指标 45",
      ]);
      expect(excel.engine.sheets.list()).toHaveLength(2);
    },
  );

  desk("check finds the published table's faults at their cells, and nothing else", async ({ session, trips, insert, fill }) => {
    await insert();
    await fill();
    expect(await trips(() => session.check())).toBe(2);
    expect(found(session).filter((line) => !line.includes(" advice "))).toEqual([
      "S5 error H13 预算执行管理",
      "T9 error F25 新增工会会员",
      "S5 error H29 公共机构节能工作",
      "G2 warning B9 年度总体目标",
      "T4 warning A12 投入管理指标",
      "T9 warning E12 投入管理指标",
      "S8 warning G13 预算执行管理",
      "T2 warning F20 组织开展困难职工帮扶",
      "T5 warning F20 组织开展困难职工帮扶",
      "T7 warning D21 帮扶困难职工满意率",
      "T5 warning F22 职工医疗互助保障工作提质扩面",
      "T7 warning D25 新增工会会员",
      "T7 warning D26 资金使用合规性",
      "T4 warning E27 做好精准扶贫工作",
      "T4 warning E29 公共机构节能工作",
      "T4 warning E30 开展党建志愿服务活动",
    ]);
    expect(session.state.form?.figures).toMatchObject({ grade: "excellent" });
    expect(await trips(() => session.check()), "a second check takes the old marks away too").toBe(2);
  });

  desk("compute offers what would change, writes it in one step and takes it back", async (d) => {
    const { session, trips, insert, fill, type, excel } = d;
    await insert();
    await fill();
    await type("D6", "");
    await type("E6", "100%");
    await type("G32", "97");
    const form = excel.engine.sheets.active();

    const plan = await trips(() => session.planCompute());
    expect(
      session.state.plan?.changes.map(({ address, kind, reason, before, after }) => ({ address, kind, reason, before, after })),
    ).toEqual([{ address: "G32", kind: "totalScore", reason: "different", before: "97", after: "98" }]);
    await type("D6", "204.04");
    await session.planCompute();
    expect(session.state.plan?.changes.map(({ address, reason, after }) => `${address} ${reason} ${after}`)).toEqual([
      "E6 overwritten 100.00%",
      "G32 different 98",
    ]);
    expect(session.state.plan?.companion).toEqual({ name: "自评测算", state: "new" });

    const write = await trips(() => session.applyPlan());
    expect(plan + write).toBeLessThanOrEqual(3);
    expect(session.state.notice).toEqual({ kind: "wrote", cells: 2, companion: "自评测算" });
    expect(session.state.form?.figures.totalScore?.toString()).toBe("98");
    expect(shown(d, 31, 6, form)).toBe("98");
    expect(excel.engine.cell(form, 5, 4).formula).toMatch(/^=IF\(COUNT/);

    const companion = excel.engine.sheets.list().find(({ name }) => name === "自评测算")?.id ?? "";
    const texts = Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 4 }, (_, column) => shown(d, row, column, companion)),
    );
    const line = (name: string): string[] | undefined => texts.find(([first]) => first === name);
    expect(line("基本支出")).toEqual(["基本支出", "204.04", "", "57.44%"]);
    expect(line("项目支出")).toEqual(["项目支出", "151.16", "", "42.56%"]);
    expect(line("投入管理指标")?.slice(1, 3)).toEqual(["30", "29"]);
    expect(line("产出指标")?.slice(1, 3)).toEqual(["25", "25"]);
    expect(line("效益指标")?.slice(1, 3)).toEqual(["45", "44"]);
    expect(line("等级")?.[2]).toBe("优");

    await session.planCompute();
    expect(session.state.notice).toEqual({ kind: "nothingToCompute" });
    expect(session.state.plan).toBeUndefined();

    expect(session.state.canUndo).toBe(true);
    await session.undo();
    expect(session.state.notice).toEqual({ kind: "undone", cells: 2 });
    expect(shown(d, 31, 6, form)).toBe("97");
    expect(excel.engine.cell(form, 5, 4).formula).toBeUndefined();
    expect(excel.engine.sheets.list().map(({ name }) => name)).not.toContain("自评测算");
    expect(session.state.canUndo).toBe(false);
  });

  desk(
    "a second computation on the same form takes three round trips as well",
    async ({ session, trips, insert, fill, type }) => {
      await insert();
      await fill();
      await session.planCompute();
      await session.applyPlan();
      await type("G32", "97");
      const plan = await trips(() => session.planCompute());
      const write = await trips(() => session.applyPlan());
      expect(session.state.notice).toMatchObject({ kind: "wrote", cells: 1 });
      expect(plan + write).toBe(3);
    },
  );

  desk("a second look drops a plan that rests on the first", async ({ session, insert, fill, type }) => {
    await insert();
    await fill();
    await type("G32", "97");
    await session.planCompute();
    expect(session.state.plan).toBeDefined();
    await session.look();
    expect(session.state.plan).toBeUndefined();
  });

  desk("goes to the cell of a finding, and on to the next one round and round", async ({ session, insert, fill, excel }) => {
    await insert();
    await fill();
    await session.check();
    await session.next(1);
    expect(excel.engine.selection().area).toMatchObject({ row: 12, column: 7 });
    await session.next(-1);
    const last = session.state.findings.at(-1);
    expect(session.state.current).toBe(last?.id);
    expect(excel.engine.selection().area).toMatchObject({ row: last?.cell.row, column: last?.cell.column });
    await session.next(1);
    expect(excel.engine.selection().area).toMatchObject({ row: 12, column: 7 });
  });

  desk(
    "an edit on the form makes the findings stale; the opened one stays open over the next check",
    async ({ session, insert, fill, type }) => {
      await insert();
      await fill();
      await session.check();
      await session.goTo("S5@indicators[17].reason");
      await type("H13", "年中追加项目，支出进度滞后；下年按月通报进度。");
      expect(session.state.stale).toBe(true);
      await session.check();
      expect(session.state.stale).toBe(false);
      expect(session.state.current).toBe("S5@indicators[17].reason");
      expect(found(session)).not.toContain("S5 error H13 预算执行管理");
    },
  );

  desk(
    "an edit is checked by itself a moment later, without a word and without moving the cursor",
    async ({ session, insert, fill, type, excel }) => {
      await insert();
      await fill();
      await session.check();
      session.dismissNotice();
      excel.engine.select(excel.engine.sheets.active(), { row: 20, column: 5, rows: 1, columns: 1 });
      await type("H13", "年中追加项目，支出进度滞后；下年按月通报进度。");
      await expect.poll(() => session.state.stale, { timeout: 5000 }).toBe(false);
      expect(found(session)).not.toContain("S5 error H13 预算执行管理");
      expect(session.state.notice).toBeUndefined();
      expect(excel.engine.selection().area).toMatchObject({ row: 20, column: 5 });

      session.checkLive(false);
      await type("H13", "");
      await new Promise((done) => setTimeout(done, 600));
      expect(session.state.stale).toBe(true);
    },
  );

  desk("says so where there is no form", async ({ session, trips }) => {
    expect(await trips(() => session.check())).toBe(1);
    expect(session.state).toMatchObject({ looked: true, notice: { kind: "noForm" } });
  });
});
