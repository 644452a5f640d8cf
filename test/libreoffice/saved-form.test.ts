import { beforeAll, describe, expect, it } from "vitest";
import { createSession } from "../../src/actions/create-session";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { templates } from "../../src/templates";
import type { WorkbenchEngine } from "../../src/workbench/engine/workbench-engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { newBookState, type BookState } from "../../src/workbench/model/state";
import { openExcel } from "../../src/workbench/node/with-excel";
import { fillLiuyang } from "../actions/fill";
import { libreOffice, throughLibreOffice } from "./convert";

interface Book {
  readonly engine: WorkbenchEngine;
  readonly state: BookState;
}

const opened = async (bytes: Uint8Array): Promise<Book> => {
  const [engine, state] = [await createHeadlessEngine(), newBookState()];
  await openWorkbook(bytes, engine, state);
  await engine.settle();
  return { engine, state };
};

/** Cells by sheet name and place, with what they show, hold and look like. */
const cellsOf = ({ engine }: Book): Map<string, { text: string; formula: boolean; format: string }> => {
  const cells = new Map<string, { text: string; formula: boolean; format: string }>();
  for (const { id, name } of engine.sheets.list()) {
    const used = engine.usedRange(id, true);
    if (!used) continue;
    for (let row = used.row; row < used.row + used.rows; row += 1)
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const { text, formula } = engine.cell(id, row, column);
        const { numberFormat } = engine.style(id, row, column);
        if (text !== "" || formula)
          cells.set(`${name}!${row},${column}`, { text, formula: formula !== undefined, format: numberFormat });
      }
  }
  return cells;
};

const bySheet = <T>({ engine }: Book, of: (sheet: string) => T): Record<string, T> =>
  Object.fromEntries(engine.sheets.list().map(({ id, name }) => [name, of(id)]));

/** The form with the Liuyang values, its companion sheet and its marks, saved by the workbench. */
const savedForm = async (): Promise<Uint8Array> => {
  const excel = await openExcel({ global: true });
  const session = createSession(excelWorkbook, templates);
  await session.insert({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 });
  await fillLiuyang(excelWorkbook, excel.engine);
  await session.planCompute();
  await session.applyPlan();
  await session.check();
  const bytes = await saveWorkbook(excel.engine, excel.host.book.state);
  await excel.close();
  return bytes;
};

describe.skipIf(!libreOffice)("a form saved by the workbench, opened and recalculated by LibreOffice", () => {
  let ours: Book;
  let theirs: Book;
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = await savedForm();
    ours = await opened(saved);
    theirs = await opened(throughLibreOffice(saved, "xlsx"));
  }, 180_000);

  it("shows the same in every cell; formulas stay formulas and give the same numbers", () => {
    const [mine, other] = [cellsOf(ours), cellsOf(theirs)];
    expect([...mine.values()].filter(({ formula }) => formula).length).toBeGreaterThan(20);
    for (const [place, { text, formula }] of mine) expect({ place, ...pick(other.get(place)) }).toEqual({ place, text, formula });
  });

  it("keeps the number formats", () => {
    const other = cellsOf(theirs);
    const percent = [...cellsOf(ours)].filter(([, { format }]) => format === "0.00%");
    expect(percent.length).toBeGreaterThan(4);
    for (const [place] of percent) expect(other.get(place)?.format, place).toBe("0.00%");
  });

  it("keeps the merges", () => {
    const sorted = (book: Book): unknown =>
      bySheet(book, (sheet) =>
        book.engine
          .merges(sheet)
          .map((merge) => JSON.stringify(merge))
          .sort(),
      );
    expect(sorted(theirs)).toEqual(sorted(ours));
  });

  it("keeps the validations of the scores with their Chinese words", () => {
    const sheet = theirs.engine.sheets.list()[1]?.id ?? "";
    const scores = theirs.engine
      .validations(sheet)
      .filter(({ areas }) => areas.some(({ column, row }) => column === 6 && row >= 11));
    const rows = scores.flatMap(({ areas }) =>
      areas.flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, n) => row + n)),
    );
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => 11 + n));
    for (const { rule, alert } of scores) {
      expect(rule).toMatchObject({ type: "decimal", operator: "Between" });
      expect(alert).toMatchObject({ show: true, style: "Stop" });
      expect(alert.message).toMatch(/\p{Script=Han}/u);
    }
  });

  it("keeps the defined names at their cells", () => {
    const names = ({ engine }: Book): string[] =>
      engine
        .names()
        .filter(({ name }) => !name.startsWith("_xlnm"))
        .map(({ name, formula }) => `${name} ${formula.replaceAll("'", "").replace(/^=?\$/, "=")}`)
        .sort();
    expect(names(ours).length).toBeGreaterThan(6);
    expect(names(theirs)).toEqual(names(ours));
  });

  it("prints the form on A4 landscape, one page wide", () => {
    const text = Buffer.from(throughLibreOffice(saved, "pdf")).toString("latin1");
    const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(boxes[0]).toEqual([842, 595]);
    expect(boxes.filter(([width]) => width === 842).length).toBeLessThanOrEqual(3);
  }, 120_000);
});

const pick = (
  cell: { text: string; formula: boolean } | undefined,
): { text: string | undefined; formula: boolean | undefined } => ({
  text: cell?.text,
  formula: cell?.formula,
});
