import { describe, expect } from "vitest";
import type { Session } from "../../src/actions/session";
import { recogniseBaseData } from "../../src/sheet/base-data/recognise";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { desk, type Desk } from "./desk";

const differences = (session: Session): string[] =>
  session.state.findings.flatMap(({ code, address, row, data }) =>
    code === "B6" && "kind" in data && data.kind === "beside" ? [`${address} ${row}`] : [],
  );

const sheetNamed = ({ excel: { engine } }: Desk, part: string): string =>
  engine.sheets.list().find(({ name }) => name.includes(part))?.id ?? "";

/** Both forms of one unit, with what they say was spent on 基本支出 and 项目支出. */
const both = async (d: Desk, year: number, basic: string, project: string): Promise<void> => {
  const { session, excel } = d;
  session.checkLive(false);
  await d.insert();
  for (const [address, amount] of [
    ["C6", "204.04"],
    ["D6", "204.04"],
    ["C7", "151.16"],
    ["D7", "151.16"],
  ] as const)
    await d.type(address, amount);
  await session.insert({ templateId: "hn-base-data-2022", unit: "浏阳市总工会", year });
  const found = recogniseBaseData((await excelWorkbook.read()).sheet);
  if (!found.form) throw new Error("the base data are not known");
  for (const [kind, amount] of [
    ["basicExpenditure", basic],
    ["projectExpenditure", project],
  ] as const) {
    const place = found.places.get(`${found.form.spending.find((line) => line.kind === kind)?.at ?? ""}.final`);
    if (!place) throw new Error(`no cell for ${kind}`);
    excel.engine.typeIn(excel.engine.sheets.active(), place.row, place.column, amount);
  }
  await excel.engine.settle();
  await excel.idle();
};

describe("base data beside the self-evaluation of the same unit and year, on the real office.js", () => {
  desk("differences stand at the base data's cells; the other sheet costs one round trip, and none from then on", async (d) => {
    const { session, trips } = d;
    await both(d, 2020, "204.04", "115.16");
    expect(await trips(() => session.check())).toBe(3);
    expect(differences(session)).toEqual(["F9 项目支出"]);
    expect(await trips(() => session.check())).toBe(2);
    expect(differences(session)).toEqual(["F9 项目支出"]);
    await d.type("F9", "151.16");
    await session.check();
    expect(differences(session)).toEqual([]);
  });

  desk("checked from the self-evaluation they are told with their sheet, lead there, and leave no mark here", async (d) => {
    const { session, excel, trips } = d;
    await both(d, 2020, "204.04", "115.16");
    excel.engine.sheets.activate(sheetNamed(d, "自评表"));
    await session.check();
    expect(await trips(() => session.check())).toBe(2);
    const [name] = excel.engine.sheets.list().flatMap((sheet) => (sheet.name.includes("基础数据") ? [sheet.name] : []));
    expect(differences(session)).toEqual([`${name}!F9 项目支出`]);
    expect(session.state.form?.templateId).toBe("hn-liuyang-2020");
    const finding = session.state.findings.find(({ id }) => id.endsWith("#beside"));
    await session.goTo(finding?.id ?? "");
    expect(excel.engine.sheets.active()).toBe(sheetNamed(d, "基础数据"));
    expect(excel.engine.selection().area).toMatchObject({ row: 8, column: 5 });
  });

  desk("the self-evaluation is known by its form, whatever its sheet is called", async (d) => {
    const { session, excel } = d;
    await both(d, 2020, "204.04", "115.16");
    excel.engine.sheets.rename(sheetNamed(d, "自评表"), "上报");
    await session.check();
    expect(differences(session)).toEqual(["F9 项目支出"]);
  });

  desk("another year's base data say nothing against it", async (d) => {
    await both(d, 2021, "204.04", "115.16");
    await d.session.check();
    expect(differences(d.session)).toEqual([]);
  });

  desk("a computation in between keeps what was found on the other sheet", async (d) => {
    const { session, excel } = d;
    await both(d, 2020, "204.04", "115.16");
    excel.engine.sheets.activate(sheetNamed(d, "自评表"));
    await session.check();
    await d.type("G32", "97");
    await session.planCompute();
    await session.applyPlan();
    expect(differences(session)).toHaveLength(1);
  });
});
