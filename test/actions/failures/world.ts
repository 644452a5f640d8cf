import { createSession } from "../../../src/actions/create-session";
import { webHashing, type Hashing } from "../../../src/actions/hashing";
import type { Session } from "../../../src/actions/session";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { templates } from "../../../src/templates";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { openExcel, type OpenedExcel } from "../../../src/workbench/node/with-excel";
import { fillLiuyang } from "../fill";

/** A checked form in an emulated Excel. */
export interface World {
  readonly excel: OpenedExcel;
  readonly session: Session;
}

export const type = ({ engine }: OpenedExcel, row: number, column: number, text: string): void =>
  engine.typeIn(engine.sheets.active(), row, column, text);

/** Types a reason, so that a finding is gone. */
export const edit = async (excel: OpenedExcel): Promise<void> => {
  type(excel, 12, 7, "年中追加项目，支出进度滞后；下年按月通报进度。");
  await excel.engine.settle();
  await excel.idle();
};

/** Two worlds seal alike. */
const hashing: Hashing = { ...webHashing, salt: () => "0123456789abcdef0123456789abcdef" };

const begin = async (fill: (world: World) => Promise<void>): Promise<World> => {
  const excel = await openExcel({ global: true });
  const session = createSession(excelWorkbook, templates, () => new Date(2026, 10, 23, 9, 30), undefined, hashing);
  session.checkLive(false);
  await excel.idle();
  await fill({ excel, session });
  await excel.engine.settle();
  await excel.idle();
  await session.check();
  return { excel, session };
};

/** The published table with a wrong total and faults that have safe fixes. */
const faulty = async ({ excel, session }: World): Promise<void> => {
  await session.insert({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 });
  await fillLiuyang(excelWorkbook, excel.engine);
  type(excel, 31, 6, "97");
  type(excel, 20, 7, "0");
  type(excel, 3, 2, "355.20万元");
};

/** The published table with all put right or explained: nothing stands against handing it in. */
const ready = async ({ excel, session }: World): Promise<void> => {
  await session.insert({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 });
  await fillLiuyang(excelWorkbook, excel.engine);
  type(excel, 12, 7, "年中追加项目，支出进度滞后，少得1分；下年按月通报进度。");
  type(excel, 24, 5, "100%");
  type(excel, 28, 7, "部分科室下班未关空调，少得1分；已张贴提示并每周巡查。");
  await excel.engine.settle();
  await excel.idle();
  await session.check();
  const open = (): string | undefined =>
    session.state.findings.find(({ severity, explanation }) => severity === "warning" && !explanation)?.id;
  for (let id = open(); id !== undefined; id = open())
    await session.explain(id, { reason: "已核对，按通知口径填报", by: "审核人" });
};

const files = new Map<string, Promise<Uint8Array>>();

const made = async (fill: (world: World) => Promise<void>): Promise<Uint8Array> => {
  const { excel } = await begin(fill);
  const bytes = await saveWorkbook(excel.engine, excel.host.book.state);
  await excel.close();
  return bytes;
};

/** The same each time, opened from a file. */
const opened = async (name: string, fill: (world: World) => Promise<void>): Promise<World> => {
  const file = files.get(name) ?? made(fill);
  files.set(name, file);
  const bytes = await file;
  return begin(({ excel: { engine, host } }) => openWorkbook(bytes, engine, host.book.state));
};

export const faultyWorld = (): Promise<World> => opened("faulty", faulty);
export const readyWorld = (): Promise<World> => opened("ready", ready);

/** All that an act may change in a workbook; marks without their ids and order of making. */
export const workbookOf = ({ excel: { engine, host } }: World) => ({
  sheets: engine.sheets.list().map(({ id, name, visibility }) => {
    const used = engine.usedRange(id, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const cells = Array.from({ length: used.rows * used.columns }, (_, n) => {
      const [row, column] = [used.row + Math.floor(n / used.columns), used.column + (n % used.columns)];
      const { formula, value } = engine.cell(id, row, column);
      return [formula ?? value ?? "", engine.style(id, row, column).numberFormat];
    });
    const marks = engine.conditionalFormats(id).map(({ areas, rule, format }) => JSON.stringify([areas, rule, format]));
    return { name, visibility, used, cells, merges: engine.merges(id), marks: marks.sort(), validations: engine.validations(id) };
  }),
  names: engine.names().map(({ name, ...rest }) => JSON.stringify([name, "formula" in rest && rest.formula])),
  settings: { ...host.book.state.settings },
  active: engine.sheets.list().find(({ id }) => id === engine.sheets.active())?.name,
});

export const withoutMarks = (workbook: ReturnType<typeof workbookOf>): unknown => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, marks: [] })),
});
