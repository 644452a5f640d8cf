import { describe, expect } from "vitest";
import { createSession } from "../../src/actions/create-session";
import type { Session } from "../../src/actions/session";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { ruleSet } from "../../src/rules/rule-set";
import { templates } from "../../src/templates";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { desk, type Desk } from "./desk";

/** What stands against handing the form in, by condition. */
const open = ({ state }: Session): Record<string, string[]> =>
  Object.fromEntries(
    (state.gate ?? []).flatMap(({ id, failures }) =>
      failures.length > 0 ? [[id, failures.map(({ address, row, field }) => `${address} ${row} ${field}`)]] : [],
    ),
  );

const sealed = ({ state: { seal } }: Session) => {
  if (seal?.kind !== "sealed") throw new Error(`not sealed: ${JSON.stringify(seal)}`);
  return seal;
};

const changes = (session: Session): string[] =>
  sealed(session).changes.map((change) =>
    [change.kind, change.address, "row" in change && change.row, "field" in change && change.field].filter(Boolean).join(" "),
  );

/** Everything on the sheet that can be seen or computed with. */
const contents = ({ excel: { engine } }: Desk): unknown[] => {
  const sheet = engine.sheets.active();
  const used = engine.usedRange(sheet, true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return Array.from({ length: used.rows * used.columns }, (_, n) => {
    const { formula, value } = engine.cell(sheet, used.row + Math.floor(n / used.columns), used.column + (n % used.columns));
    return formula ?? value;
  });
};

const LINE = 33; // A34, right under the note of row 33

const line = ({ excel: { engine } }: Desk, row = LINE): string => engine.cell(engine.sheets.active(), row, 0).text;

/** Puts right or explains all that the published table has. */
const settle = async ({ session, type }: Desk): Promise<void> => {
  await type("H13", "年中追加项目，支出进度滞后，少得1分；下年按月通报进度。");
  await type("F25", "100%");
  await type("H29", "部分科室下班未关空调，少得1分；已张贴提示并每周巡查。");
  await session.check();
  for (let turns = 0; turns < 40; turns += 1) {
    const finding = session.state.findings.find(({ severity, explanation }) => severity === "warning" && !explanation);
    if (!finding) return;
    await session.explain(finding.id, { reason: "已核对，按通知口径填报", by: "审核人" });
  }
  throw new Error("there are ever more warnings");
};

const readyDesk = (name: string, test: (d: Desk) => Promise<void>): void =>
  desk(name, async (d) => {
    await d.insert();
    await d.fill();
    await settle(d);
    // Each test reads the sheet when it means to; nothing is to come after it.
    d.session.checkLive(false);
    await test(d);
  });

describe("the gate", { timeout: 30_000 }, () => {
  desk("says what stands against handing in, cell by cell, and is passed when all is settled", async (d) => {
    const { session, insert, fill, type } = d;
    await insert();
    expect(session.state.gate, "nothing is said before a check").toBeUndefined();
    await fill();
    await type("E6", "100%");
    await type("G32", "97");
    await session.check();
    const all = open(session);
    expect(all).toMatchObject({
      errors: expect.arrayContaining(["H13 预算执行管理 indicators.reason"]) as unknown,
      warnings: expect.arrayContaining(["F22 职工医疗互助保障工作提质扩面 indicators.actual"]) as unknown,
      filled: ["H13 预算执行管理 indicators.reason", "H29 公共机构节能工作 indicators.reason"],
      formulas: ["E6 基本支出 funding.executionRate", "G32  total.score"],
      computed: ["E6 基本支出 funding.executionRate", "G32  total.score"],
    });
    await session.seal();
    expect(session.state.notice).toEqual({ kind: "sealRefused", count: 5 });
    expect(line(d)).toBe("");
    expect(session.state.seal).toBeUndefined();

    await session.planCompute();
    await session.applyPlan();
    expect(Object.keys(open(session))).toEqual(["errors", "warnings", "filled"]);
    await settle(d);
    expect(session.state.gate?.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "errors met",
      "warnings met",
      "filled met",
      "formulas met",
      "computed met",
    ]);
  });

  desk("each failure is a cell that a click leads to", async ({ session, insert, fill, type, excel: { engine } }) => {
    await insert();
    await fill();
    await type("E6", "100%");
    await session.check();
    const failure = session.state.gate?.find(({ id }) => id === "formulas")?.failures[0];
    if (!failure) throw new Error("nothing fails");
    await session.goToCell(failure.cell);
    expect(engine.selection().area).toMatchObject({ row: 5, column: 4 });
  });
});

describe("the seal", { timeout: 30_000 }, () => {
  readyDesk("is one line under the form and one record, made in one step and taken back in one", async (d) => {
    const { session, trips, excel } = d;
    const before = contents(d);
    const stored = async () => (await excelWorkbook.read()).stored;
    expect(Object.keys(await stored())).not.toContain("seals");

    expect(await trips(() => session.seal())).toBe(5); // read, two to write, read back with the marks
    const { code, time, changes: none, lineDiffers, line: place } = sealed(session);
    expect(session.state.notice).toEqual({ kind: "sealed", code });
    expect(line(d)).toBe(`已核 ${time} · 规则集 ${ruleSet.version}（${ruleSet.rules} 条）· 校验码 ${code}`);
    expect({ none, lineDiffers, address: place?.address }).toEqual({ none: [], lineDiffers: false, address: "A34" });
    expect(code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    expect(session.state.form?.notUnderstood, "the line is no part of the form").toEqual([]);
    expect(open(session)).toEqual({});

    const kept = (await stored())["seals"] ?? "";
    for (const [at, text] of Object.entries({ unit: "浏阳市总工会", money: "355.2", row: "困难职工", reason: "按月通报" }))
      expect(kept, `${at} in clear`).not.toContain(text);

    await session.undo();
    expect(session.state.seal).toBeUndefined();
    expect(Object.keys(await stored())).not.toContain("seals");
    expect(contents(d)).toEqual(before);
    expect(excel.engine.sheets.list()).toHaveLength(2);
  });

  readyDesk("lists exactly the cell that was edited, and forgets it when it is put back", async ({ session, type, trips }) => {
    await session.seal();
    await type("F20", "900人次");
    await session.look();
    expect(changes(session)).toEqual(["changed F20 组织开展困难职工帮扶 indicators.actual"]);
    await type("F20", "709");
    expect(await trips(() => session.look()), "no trip of its own").toBe(1);
    expect(changes(session)).toEqual([]);
  });

  readyDesk("follows live, with a sum that an edit moves", async ({ session, type }) => {
    await session.seal();
    session.checkLive(true);
    await type("G20", "2");
    await expect.poll(() => sealed(session).changes.length, { timeout: 5000 }).toBe(2);
    await expect.poll(() => session.state.stale, { timeout: 5000 }).toBe(false);
    expect(changes(session)).toEqual(["changed G20 组织开展困难职工帮扶 indicators.score", "changed G32 total.score"]);
  });

  readyDesk("notices a formula that was typed over with the same number", async ({ session, type }) => {
    await session.seal();
    await type("E6", "100%");
    await session.look();
    expect(changes(session)).toEqual(["changed E6 基本支出 funding.executionRate"]);
  });

  readyDesk("accuses no row when one comes between, and says which came and which went", async (d) => {
    const { session, type, excel } = d;
    const { engine } = excel;
    await session.seal();
    engine.insertRows(engine.sheets.active(), 21, 1);
    await engine.settle();
    await type("D22", "新增指标");
    await type("E22", "≥10人");
    await type("F22", "12人");
    await session.look();
    expect(changes(session)).toEqual(["rowAdded D22 新增指标"]);
    expect(sealed(session)).toMatchObject({ lineDiffers: false, line: { address: "A35" } });

    engine.deleteRows(engine.sheets.active(), 21, 1);
    await engine.settle();
    await session.look();
    expect(changes(session)).toEqual([]);
    engine.deleteRows(engine.sheets.active(), 21, 1); // 职工医疗互助保障, once row 22
    await engine.settle();
    await session.look();
    expect(changes(session)).toEqual(["changed G31 total.score", "gone C22 levels.name", "rowGone D22"]);
  });

  readyDesk("sealed again: the same line, a new code, no changes; taken off: nothing left", async (d) => {
    const { session, type } = d;
    await session.seal();
    const { code } = sealed(session);
    await type("F20", "650人次");
    await session.check();
    const finding = session.state.findings.find(({ severity, explanation }) => severity === "warning" && !explanation);
    if (finding) await session.explain(finding.id, { reason: "年中扩大了帮扶范围", by: "审核人" });
    await session.seal();
    expect(changes(session)).toEqual([]);
    expect(sealed(session).code).not.toBe(code);
    expect(line(d)).toContain(sealed(session).code);
    expect(line(d, LINE + 1)).toBe("");

    await session.unseal();
    expect(session.state.notice).toEqual({ kind: "unsealed" });
    expect(session.state.seal).toBeUndefined();
    expect(line(d)).toBe("");
    await session.undo();
    expect(sealed(session).changes).toEqual([]);
  });

  readyDesk("survives saving and opening, where the sheet has another id", async ({ session, type, excel }) => {
    await session.seal();
    const { code } = sealed(session);
    const id = session.state.form?.sheetId;
    const { engine, host } = excel;
    await openWorkbook(await saveWorkbook(engine, host.book.state), engine, host.book.state);
    await engine.settle();
    const again = createSession(excelWorkbook, templates);
    again.checkLive(false);
    await again.look();
    expect(again.state.form?.sheetId).not.toBe(id);
    expect(sealed(again)).toMatchObject({ code, changes: [], lineDiffers: false });
    await type("H13", "改了");
    await again.look();
    expect(changes(again)).toEqual(["changed H13 预算执行管理 indicators.reason"]);
  });

  readyDesk("says plainly when its line or its record is gone or was altered", async (d) => {
    const { session, type } = d;
    await session.seal();
    const text = line(d);
    const kept = (await excelWorkbook.read()).stored["seals"];

    await type("A34", "");
    await session.look();
    expect(sealed(session)).toMatchObject({ lineDiffers: false, changes: [] });
    expect(sealed(session).line).toBeUndefined();

    await type("A34", text.replace(/\d\d:\d\d/, "00:00"));
    await session.look();
    expect(sealed(session).lineDiffers).toBe(true);

    await type("A34", text);
    await excelWorkbook.store("seals", undefined);
    await session.look();
    expect(session.state.seal).toMatchObject({ kind: "broken", why: "missing", line: { address: "A34" } });

    await excelWorkbook.store("seals", kept?.replace(/"time":"\d{4}/, '"time":"2019'));
    await session.look();
    expect(session.state.seal).toMatchObject({ kind: "broken", why: "damaged" });

    await excelWorkbook.store("seals", "not ours");
    await session.look();
    expect(session.state.seal).toMatchObject({ kind: "broken", why: "unreadable" });
    await session.seal();
    expect(session.state.notice).toEqual({ kind: "unreadableSeals" });
    expect((await excelWorkbook.read()).stored["seals"]).toBe("not ours");
  });

  for (const [name, trouble, code] of [
    ["somebody is typing", ({ host }: Desk["excel"]) => void (host.cellEditing = true), "cell-editing"],
    ["the write fails", ({ host }: Desk["excel"]) => host.failRequest(3), undefined],
  ] as const)
    readyDesk(`loses nothing when ${name}`, async (d) => {
      const { session, excel } = d;
      const before = contents(d);
      trouble(excel);
      await session.seal();
      excel.host.cellEditing = false;
      expect(session.state.notice).toMatchObject({ kind: "failure", ...(code && { code }) });
      await session.look();
      expect(session.state.seal).toBeUndefined();
      expect(contents(d)).toEqual(before);
      expect((await excelWorkbook.read()).stored["seals"]).toBeUndefined();
    });

  readyDesk("a protected sheet is left as it is", async (d) => {
    const { session, excel } = d;
    const before = contents(d);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await session.seal();
    expect(session.state.notice).toMatchObject({ kind: "failure", code: "sheet-protected" });
    expect(contents(d)).toEqual(before);
    expect((await excelWorkbook.read()).stored["seals"]).toBeUndefined();
  });
});
