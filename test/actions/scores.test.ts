import { describe, expect } from "vitest";
import type { Session } from "../../src/actions/session";
import { desk } from "./desk";

const lines = ({ state: { scores } }: Session): string[] =>
  (scores?.lines ?? []).map(({ address, row, answer }) => {
    const told = answer.kind === "points" ? `${answer.low.toFixed()}` : answer.kind === "none" ? answer.why : "tiers";
    return `${address} ${row} ${told}`;
  });

describe("scores by formula on the real office.js", () => {
  desk("are told beside the typed ones without another look at the sheet", async ({ session, insert, fill, trips }) => {
    await insert();
    await fill();
    await session.look();
    expect(await trips(() => session.readScores())).toBe(0);
    expect(session.state.scores?.of).toBe(session.state.form);
    expect(lines(session)).toHaveLength(20);
    expect(lines(session)).toEqual(
      expect.arrayContaining([
        "G12 预算编审管理 pointer",
        "G20 组织开展困难职工帮扶 3",
        "G26 资金使用合规性 tiers",
        "G31 建议提案办理满意率 10",
      ]),
    );
  });

  desk(
    "those chosen are previewed, written as one step and taken back",
    async ({ session, insert, fill, type, trips, excel }) => {
      await insert();
      await fill();
      await type("F31", "45%");
      await type("F20", "400人次");
      await session.look();
      await session.readScores();
      await session.planScores(["indicators[8].score", "indicators[19].score", "indicators[14].score"]);
      expect(session.state.plan).toMatchObject({ purpose: "fix" });
      expect(session.state.plan?.changes.map(({ address, row, before, after }) => [address, row, before, after])).toEqual([
        ["G20", "组织开展困难职工帮扶", "3", "2.4"],
        ["G31", "建议提案办理满意率", "10", "5"],
      ]);
      const sheet = excel.engine.sheets.active();
      expect(excel.engine.cell(sheet, 30, 6).text).toBe("10");
      expect(await trips(() => session.applyPlan(["indicators[19].score"]))).toBeLessThanOrEqual(4);
      expect(session.state.notice).toMatchObject({ kind: "wrote", cells: 1 });
      expect(excel.engine.cell(sheet, 30, 6).text).toBe("5");
      expect(excel.engine.cell(sheet, 19, 6).text).toBe("3");
      expect(session.state.form?.figures.totalScore?.toFixed()).toBe("93");
      expect(session.state.scores?.of).not.toBe(session.state.form);
      await session.undo();
      expect(excel.engine.cell(sheet, 30, 6).text).toBe("10");
    },
  );

  desk("the score for execution gets its formula back, not a number", async ({ session, type, excel }) => {
    await session.insert({ templateId: "cn-project-2020", unit: "某单位", year: 2022 });
    await type("D5", "200");
    await type("E5", "150");
    await type("H5", "10");
    await session.look();
    await session.planScores(["funding[0].score"]);
    expect(session.state.plan?.changes).toMatchObject([{ address: "H5", before: "10", after: "7.5" }]);
    await session.applyPlan();
    expect(excel.engine.cell(excel.engine.sheets.active(), 4, 7)).toMatchObject({
      text: "7.5",
      formula: expect.stringMatching(/^=IF/) as string,
    });
  });

  desk("a base data sheet has none", async ({ session }) => {
    await session.insert({ templateId: "hn-base-data-2023", unit: "某单位", year: 2023 });
    await session.readScores();
    expect(session.state.scores?.lines).toEqual([]);
  });
});
