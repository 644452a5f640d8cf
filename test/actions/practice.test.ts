import { describe, expect, vi } from "vitest";
import type { Session } from "../../src/actions/session";
import { practiceFaults } from "../../src/sheet/practice/faults";
import { practiceProgress } from "../../src/sheet/practice/progress";
import { desk, type Desk } from "./desk";

// Twenty faults, each with a check of the whole sheet.
vi.setConfig({ testTimeout: 60_000 });

const SHEET = "练习 2024项目支出绩效自评表";

/** The 20 planted faults: code and the cell where the check finds it, gravest first, then as the eye goes over the sheet. */
const FAULTS = [
  ["E5", "C5"],
  ["E1", "G5"],
  ["T10", "E15"],
  ["W2", "B16"],
  ["S1", "G17"],
  ["T11", "E19"],
  ["T6", "D20"],
  ["N4", "H21"],
  ["S3", "G24"],
  ["T1", "E25"],
  ["S5", "H27"],
  ["W1", "F30"],
  ["S2", "G30"],
  ["E1", "G6"],
  ["G1", "E10"],
  ["S5b", "H12"],
  ["T2", "E13"],
  ["T5", "E14"],
  ["T4", "D23"],
  ["N5", "D16"],
] as const;

/** What a person types to put these right; the other faults have a fix, are reckoned, or are explained. */
const TYPED: readonly (readonly [code: string, address: string, text: string])[] = [
  ["E5", "C5", "120"],
  ["T10", "E15", "24套"],
  ["W2", "B16", "质量指标（10分）"],
  ["S1", "G17", "5"],
  ["T11", "E19", "2024年9月18日"],
  ["T6", "D20", "≤6000元"],
  ["N4", "H21", "培训按合同结算，含在全年执行的126.72万元内。"],
  ["T1", "E25", "92.5%"],
  ["S5", "H27", "4名骨干外出务工，已从返乡青年中补选，明年加强结对培养。"],
  ["W1", "F26", "5"],
  ["G1", "E10", "全年演出58场，培训846人次，新增图书8600册，24个村的设备9月装齐并投入使用，受益群众3.62万人次。"],
  ["S5b", "H12", "8月连续强降雨，2场露天演出取消，已列入明年一季度补演。"],
  ["T2", "E13", "846人次"],
  ["T4", "D23", "≥3.5万人次"],
];

const open = (session: Session): string[] =>
  session.state.findings.filter(({ explanation }) => !explanation).map(({ code, address }) => `${code} ${address}`);

/** Code and cell as one text, without those that were put right. */
const left = (settled: readonly string[] = []): string[] =>
  FAULTS.map(([code, address]) => `${code} ${address}`).filter((fault) => !settled.includes(fault));

const idOf = (session: Session, code: string): string => {
  const finding = session.state.findings.find((each) => each.code === code);
  if (!finding) throw new Error(`no ${code}`);
  return finding.id;
};

/** Every marked cell once. */
const marked = ({ excel: { engine } }: Desk): string[] =>
  engine
    .conditionalFormats(engine.sheets.active())
    .flatMap(({ areas }) => areas)
    .map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`)
    .sort();

describe("the practice form on the real office.js", () => {
  desk("comes as a sheet of its own that says what it is, and is known again", async ({ session, trips, excel }) => {
    expect(await trips(() => session.insertPractice())).toBe(3);
    expect(session.state.notice).toMatchObject({ kind: "inserted", sheetName: SHEET, renamed: false });
    expect(session.state.form).toMatchObject({ isPractice: true, unit: "青禾县文化馆", year: 2024 });
    expect(session.state.form?.notUnderstood).toEqual([]);
    expect(excel.engine.sheets.list().map(({ name }) => name)).toEqual(["Sheet1", SHEET]);
    expect(excel.engine.cell(excel.engine.sheets.active(), 0, 0).text).toMatch(/练习.*不得报送/);
  });

  desk("beside a form to hand in it is not taken for that", async ({ session, insert, excel: { engine } }) => {
    await insert();
    expect(session.state.form?.isPractice).toBeUndefined();
    await session.insertPractice();
    engine.sheets.activate(engine.sheets.list()[0]?.id ?? "");
    await session.look();
    expect(session.state.form).toMatchObject({ unit: "浏阳市总工会" });
  });

  desk("has exactly the 20 faults, one after another, each marked at its cell", async (d) => {
    const { session, excel } = d;
    await session.insertPractice();
    await session.check();
    expect(open(session)).toEqual(left());
    expect(session.state.notice).toMatchObject({ kind: "checked", counts: { error: 13, warning: 6, advice: 1 } });
    expect(marked(d)).toEqual(FAULTS.map(([, address]) => address).sort());

    const walk = async (step: 1 | -1): Promise<string[]> => {
      const visited: string[] = [];
      for (let n = 0; n < FAULTS.length; n++) {
        await session.next(step);
        const { row, column } = excel.engine.selection().area;
        visited.push(`${String.fromCharCode(65 + column)}${row + 1}`);
      }
      return visited;
    };
    const cells = FAULTS.map(([, address]) => address as string);
    expect(await walk(1)).toEqual(cells);
    // From the last one back round to it.
    expect(await walk(-1)).toEqual([...cells.slice(0, -1).reverse(), cells.at(-1)]);
  });

  desk("is put right as a person would, and is clean at the end", async (d) => {
    const { session, type } = d;
    await session.insertPractice();
    session.checkLive(false);
    await session.check();
    const settled: string[] = [];
    const settle = async (...faults: readonly string[]): Promise<void> => {
      settled.push(...faults);
      await session.check();
      expect(open(session)).toEqual(left(settled));
      const { findings } = session.state;
      const progress = practiceProgress(findings.filter(({ explanation }) => !explanation));
      expect(progress).toMatchObject({ count: 20, settled: settled.length, others: 0 });
      expect(marked(d)).toEqual(
        FAULTS.filter(([code, address]) => !settled.includes(`${code} ${address}`))
          .map(([, address]) => address)
          .sort(),
      );
    };

    for (const [code, fixId, address] of [
      ["N5", "restore-glyphs", "D16"],
      ["S3", "score-by-formula", "G24"],
    ] as const) {
      await session.planFix(idOf(session, code), fixId);
      expect(session.state.plan?.changes.map((change) => change.address)).toEqual([address]);
      await session.applyPlan();
      await settle(`${code} ${address}`);
    }

    for (const [code, address, text] of TYPED) {
      await type(address, text);
      await settle(code === "W1" ? "W1 F30" : `${code} ${address}`);
    }

    await session.planCompute();
    expect(session.state.plan?.changes.map(({ address, after }) => `${address} ${after}`)).toEqual([
      "G5 96.00%",
      "G6 95.95%",
      "G30 98.69",
    ]);
    await session.applyPlan();
    await settle("E1 G5", "E1 G6", "S2 G30");

    await session.explain(idOf(session, "T5"), { reason: "6月接收社会捐赠图书2400册", by: "填表人" });
    await settle("T5 E14");

    expect(settled).toHaveLength(practiceFaults.length);
    expect(session.state.notice).toMatchObject({ kind: "checked", counts: { error: 0, warning: 0, advice: 0 } });
    expect(session.state.gate?.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "errors met",
      "warnings met",
      "filled met",
      "formulas met",
      "computed met",
    ]);
    expect(marked(d)).toEqual([]);
  });
});
