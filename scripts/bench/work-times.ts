import { inSlices } from "../../src/actions/in-slices";
import { nextTurn } from "../../src/actions/next-turn";
import type { CellValue } from "../../src/domain/field";
import { finish, type Steps } from "../../src/domain/steps";
import { readPartSteps, type ClosedWorkbook } from "../../src/hosts/xlsx/closed-workbook";
import { newWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { openZip } from "../../src/hosts/xlsx/zip";
import { findForm, type FoundForm } from "../../src/sheet/found-form";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { templates } from "../../src/templates";
import { project2020 } from "../../src/templates/project-2020";
import { scoredRows, type Template } from "../../src/templates/template";
import { layout } from "../../src/sheet/layout";
import { filledForm } from "../../test/fixtures/sheets/fill-form";
import { longForm } from "../../test/fixtures/sheets/long-form";
import { sheetOf, snapshot } from "../../test/fixtures/sheets/typed-sheet";
import { median } from "./median";

/** Milliseconds of processor time: what other programs take of it does not count. */
export interface WorkTime {
  readonly name: string;
  readonly whole: number;
  /** The longest time for which the pane cannot draw; the whole where the work is not laid down in between. */
  readonly stretch: number;
}

/** Filled in badly: two actuals of three are missing or too small, and every score is above its weight. */
const faulty = (template: Template): SheetSnapshot => {
  const sheet = filledForm(template, 2024);
  const { contents } = sheet;
  const header = contents.findIndex((cells) => cells.includes("实际完成值"));
  const [actual, score] = [contents[header]?.indexOf("实际完成值") ?? 0, contents[header]?.indexOf("得分") ?? 0];
  for (let row = 1; row <= scoredRows(template).length; row++) {
    const cells = contents[header + row];
    if (!cells) continue;
    if (row % 3 > 0) cells[actual] = row % 3 === 1 ? "" : `${row % 50}人`;
    cells[score] = Number(cells[score]) + 1;
  }
  return snapshot(sheet);
};

const foundOn = (sheet: SheetSnapshot): FoundForm => {
  // A sheet that nobody has looked at yet.
  const form = findForm({ ...sheet }, templates);
  if (!form) throw new Error("the form was not recognised");
  return form;
};

const block = (rows: number, columns: number, of: (row: number, column: number) => CellValue): SheetSnapshot =>
  snapshot(sheetOf(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(row, column)))));

const largeFile = (): Promise<Uint8Array> => {
  const cells = Array.from({ length: 100_000 }, (_, n) => {
    const [row, column] = [Math.floor(n / 50), n % 50];
    return { row, column, value: column % 2 === 0 ? n : `第${row}行的第${column}格` };
  });
  return newWorkbook({ ...layout(project2020, { unit: "", year: 2024 }), cells, merges: [], styles: [], names: [] });
};

const whole = (work: () => unknown): Omit<WorkTime, "name"> => {
  const start = process.cpuUsage();
  work();
  const time = millisecondsSince(start);
  return { whole: time, stretch: time };
};

const millisecondsSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** As the pane does it. */
const sliced = async (steps: Steps<unknown>): Promise<Omit<WorkTime, "name">> => {
  let [time, stretch, from] = [0, 0, process.cpuUsage()];
  const lay = (): void => {
    const took = millisecondsSince(from);
    [time, stretch] = [time + took, Math.max(stretch, took)];
  };
  const pause = async (): Promise<void> => {
    lay();
    await nextTurn();
    from = process.cpuUsage();
  };
  await inSlices({ pause }, steps);
  lay();
  return { whole: time, stretch };
};

/** What the pane does between reading a sheet and showing it, on this computer, in Node, at full speed. */
export async function workTimes(runs: number): Promise<WorkTime[]> {
  const times: WorkTime[] = [];
  const time = async (name: string, once: () => Omit<WorkTime, "name"> | Promise<Omit<WorkTime, "name">>): Promise<void> => {
    await once();
    const all: Omit<WorkTime, "name">[] = [];
    for (let run = 0; run < runs; run++) all.push(await once());
    times.push({ name, whole: median(all.map((each) => each.whole)), stretch: median(all.map((each) => each.stretch)) });
  };

  for (const many of [19, 91, 455]) {
    const template = longForm(many);
    const good = snapshot(filledForm(template, 2024));
    const bad = faulty(template);
    const rows = scoredRows(template).length.toLocaleString("en");
    const found = finish(foundOn(bad).findingSteps()).length.toLocaleString("en");
    await time(`recognise a form of ${rows} rows`, () => whole(() => foundOn(good)));
    await time(`check it`, () => sliced(foundOn(good).findingSteps()));
    await time(`check it with ${found} findings`, () => sliced(foundOn(bad).findingSteps()));
    const form = foundOn(good);
    await time(`compute it`, () => whole(() => form.computedEdits(form.changes())));
  }
  const numbers = block(2000, 50, (row, column) => row * column);
  const texts = block(2000, 50, (row, column) => `第${row}行的绩效指标${column}`);
  await time("look over 100,000 numbers without a form", () => whole(() => findForm({ ...numbers }, templates)));
  await time("look over 100,000 texts without a form", () => whole(() => findForm({ ...texts }, templates)));
  const parts = openZip(await largeFile());
  await time("read an .xlsx of 100,000 cells", () => sliced(readPartSteps(parts) satisfies Steps<ClosedWorkbook>));
  return times;
}
