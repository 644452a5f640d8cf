import { findForm, type FoundForm } from "../../src/sheet/found-form";
import { templates } from "../../src/templates";
import { project2020 } from "../../src/templates/project-2020";
import { scoredRows, type Template } from "../../src/templates/template";
import { filledForm } from "../../test/fixtures/sheets/fill-form";
import { sheetOf, snapshot } from "../../test/fixtures/sheets/typed-sheet";
import { median } from "./median";

export interface WorkTime {
  readonly name: string;
  readonly milliseconds: number;
}

/** The national project form with many times its rows. */
const long = (times: number): Template => ({
  ...project2020,
  indicators: project2020.indicators.map((level1) => ({
    ...level1,
    children: level1.children.map((level2) => ({
      ...level2,
      children: Array.from({ length: times }, () => level2.children).flat(),
    })),
  })),
});

/** What the pane does between reading a sheet and showing it, on this computer, in Node, at full speed. */
export function workTimes(runs: number): WorkTime[] {
  const template = long(19);
  const sheet = snapshot(filledForm(template, 2024));
  const form = found();
  const rows = `a form of ${scoredRows(template).length} rows`;
  const big = snapshot(
    sheetOf(Array.from({ length: 2000 }, (_, row) => Array.from({ length: 40 }, (__, column) => row * column))),
  );
  return [
    time(`recognise ${rows}`, () => findForm(sheet, templates)),
    time("look over a sheet of 2,000 × 40 numbers without a form", () => findForm(big, templates)),
    time(`check ${rows}`, () => form.findings()),
    time(`compute ${rows}`, () => form.computedEdits(form.changes())),
  ];

  function found(): FoundForm {
    const recognised = findForm(sheet, templates);
    if (!recognised) throw new Error("the long form was not recognised");
    return recognised;
  }

  function time(name: string, work: () => unknown): WorkTime {
    const once = (): number => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    once();
    return { name, milliseconds: median(Array.from({ length: runs }, once)) };
  }
}
