import { expect } from "vitest";
import { desk, type Desk } from "./desk";

const select = ({ excel: { engine } }: Desk, row: number, column: number, rows = 1, columns = 1): void =>
  engine.select(engine.sheets.active(), { row, column, rows, columns });

desk("checks first, then opens the finding on the active cell and leaves the selection alone", async (d) => {
  const { session, excel, insert, fill, trips } = d;
  await insert();
  await fill();
  select(d, 12, 7, 3, 2);
  expect(await trips(() => session.explainHere())).toBe(3);
  expect(session.state).toMatchObject({ checked: true, current: "S5@indicators[1].reason" });
  expect(session.state.notice).toBeUndefined();
  expect(excel.engine.selection().area).toEqual({ row: 12, column: 7, rows: 3, columns: 2 });
  expect(await trips(() => session.explainHere())).toBe(1);
});

desk("goes on to the next finding of the same cell, round and round", async (d) => {
  const { session, insert, fill } = d;
  await insert();
  await fill();
  await session.check();
  const { findings } = session.state;
  const on = (place: string) => findings.filter(({ address }) => address === place);
  const several = findings.map(({ address }) => on(address)).find(({ length }) => length > 1);
  if (!several) throw new Error("no cell with two findings");
  const ids = several.map(({ id }) => id);
  select(d, several[0]?.cell.row ?? 0, several[0]?.cell.column ?? 0);
  const opened: (string | undefined)[] = [];
  for (let press = 0; press <= ids.length; press += 1) {
    await session.explainHere();
    opened.push(session.state.current);
  }
  expect(opened).toEqual([...ids, ids[0]]);
});

desk("says so where nothing was found on the cell; what is open stays open", async (d) => {
  const { session, insert, fill } = d;
  await insert();
  await fill();
  await session.check();
  await session.next(1);
  const open = session.state.current;
  select(d, 60, 3);
  await session.explainHere();
  expect(session.state).toMatchObject({ current: open, notice: { kind: "noFindingHere", address: "D61" } });
});

desk("checks again after an edit, and on another sheet says that there is no form", async (d) => {
  const { session, excel, insert, fill, type } = d;
  await insert();
  await fill();
  await session.check();
  await type("H13", "年中追加项目，支出进度滞后；下年按月通报进度。");
  select(d, 12, 7);
  await session.explainHere();
  expect(session.state.findings.map(({ id }) => id)).not.toContain("S5@indicators[1].reason");
  expect(session.state.notice).toEqual({ kind: "noFindingHere", address: "H13" });

  const { sheets } = excel.engine;
  sheets.remove(sheets.active());
  await session.explainHere();
  expect(session.state.notice).toEqual({ kind: "noForm" });
});

desk("any cell of the form's sheet can be gone to", async ({ session, excel, insert, trips }) => {
  await insert();
  expect(await trips(() => session.goToCell({ row: 40, column: 2 }))).toBe(1);
  expect(excel.engine.activeCell()).toMatchObject({ row: 40, column: 2 });
});
