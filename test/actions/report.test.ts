import { describe, expect } from "vitest";
import { wordsFor } from "../../src/locales";
import { reportZhCN } from "../../src/locales/report.zh-CN";
import type { ReportLanguage } from "../../src/actions/session";
import { desk } from "./desk";

const chinese: ReportLanguage = { words: reportZhCN, finding: wordsFor("zh-CN").finding };

describe("the findings report", () => {
  desk(
    "is a sheet of its own with a link to every cell, and is remade in its place",
    async ({ session, insert, fill, excel: { engine } }) => {
      await insert();
      const form = engine.sheets.list()[1];
      await fill();
      await session.check();
      await session.explain("T5@indicators[8].actual", { reason: "=年中扩大了帮扶范围", by: "审核人" });
      await session.report(chinese);
      expect(session.state.notice).toEqual({ kind: "reported", sheetName: "自评校验报告" });
      const report = engine.sheets.active();
      const column = (index: number): string[] => Array.from({ length: 30 }, (_, row) => engine.cell(report, row, index).text);
      expect(column(0)[0]).toBe("2020年度绩效自评校验报告");
      expect(column(0)[1]).toBe("单位：浏阳市总工会");
      expect(engine.cell(report, 4, 2).formula).toBe(`=HYPERLINK("#'${form?.name}'!H13","H13")`);
      expect(column(3)[4]).toContain("预算执行管理少得 1 分，没有写原因");
      const explained = column(5).find((text) => text.startsWith("说明："));
      expect(explained).toMatch(/^说明：=年中扩大了帮扶范围（审核人，\d{4}-\d\d-\d\d）$/);
      expect(column(0).some((text) => text.startsWith("填报人："))).toBe(true);

      engine.sheets.activate(form?.id ?? "");
      await session.report(chinese);
      expect(engine.sheets.list().map(({ name }) => name)).toEqual(["Sheet1", form?.name, "自评校验报告"]);
    },
  );

  desk("a person's own sheet of that name is left alone", async ({ session, insert, fill, excel: { engine } }) => {
    engine.sheets.add("自评校验报告");
    await insert();
    await fill();
    await session.report(chinese);
    expect(session.state.notice).toEqual({ kind: "reported", sheetName: "自评校验报告 (2)" });
    expect(engine.sheets.list()).toHaveLength(4);
  });
});
