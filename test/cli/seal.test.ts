import { writeFileSync } from "node:fs";
import { describe, expect } from "vitest";
import type { CheckReport } from "../../src/cli/report";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { desk, type Desk } from "../actions/desk";
import { selfeval, withFolder } from "./fake-terminal";

/** Puts right or explains all that the published table has, and seals it. */
const seal = async ({ session, insert, fill, type }: Desk): Promise<void> => {
  await insert();
  await fill();
  session.checkLive(false);
  await type("H13", "年中追加项目，支出进度滞后，少得1分；下年按月通报进度。");
  await type("F25", "100%");
  await type("H29", "部分科室下班未关空调，少得1分；已张贴提示并每周巡查。");
  await session.check();
  for (let turns = 0; turns < 40; turns += 1) {
    const finding = session.state.findings.find(({ severity, explanation }) => severity === "warning" && !explanation);
    if (finding) await session.explain(finding.id, { reason: "已核对，按通知口径填报", by: "审核人" });
  }
  await session.seal();
  expect(session.state.notice).toMatchObject({ kind: "sealed" });
};

const checked = async ({ excel }: Desk) => {
  const bytes = await saveWorkbook(excel.engine, excel.host.book.state);
  return withFolder(async (path) => {
    writeFileSync(path("a.xlsx"), bytes);
    const { code, out } = await selfeval(["check", path("a.xlsx"), "--format", "json"]);
    const text = (await selfeval(["check", path("a.xlsx")])).out;
    return { code, text, sheet: (JSON.parse(out) as CheckReport).files[0]?.sheets[0] };
  });
};

describe("a form that was sealed in the pane", { timeout: 60_000 }, () => {
  desk("is whole for the terminal until a cell is edited, which is then named", async (d) => {
    await seal(d);
    const whole = await checked(d);
    expect(whole.sheet?.seal).toMatchObject({ state: "whole", changed: [] });
    expect(whole.text).toMatch(/封存于 \d{4}-\d\d-\d\d \d\d:\d\d（校验码 [0-9A-F-]+），封存后没有改动/);
    expect([whole.code, whole.sheet?.summary.warnings]).toEqual([0, 0]);
    await d.type("F20", "900人次");
    const changed = await checked(d);
    expect(changed.sheet?.seal).toMatchObject({ state: "changed", changed: ["F20"] });
    expect(changed.text).toContain("封存后改了 1 处：F20");
  });
});
