import { describe, expect, it } from "vitest";
import { findForm } from "../../src/sheet/found-form";
import { gridOf } from "../../src/sheet/reading/grid";
import { templates } from "../../src/templates";
import { project2020 } from "../../src/templates/project-2020";
import { filledForm } from "../fixtures/sheets/fill-form";
import { longForm } from "../fixtures/sheets/long-form";
import { sheetOf, snapshot } from "../fixtures/sheets/typed-sheet";

describe("sheets far larger than any form", () => {
  it("a form under 150,000 rows of something else is found", () => {
    const { values, merges, ...rest } = snapshot(filledForm(project2020, 2024));
    const above = Array.from({ length: 150_000 }, (_, row) => [`第${row}行`]);
    const width = values[0]?.length ?? 0;
    const block = [...above.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? "")), ...values];
    const sheet = {
      ...rest,
      values: block,
      formulas: block,
      text: block.map((line) => line.map(String)),
      merges: merges?.map((merge) => ({ ...merge, row: merge.row + above.length })),
      names: [],
    };
    const form = findForm(sheet, templates);
    expect(form?.templateId).toBe(project2020.id);
    expect(form?.places.get("title")?.row).toBe(above.length);
  });

  it("a form of a thousand rows is read, checked and computed like any other", () => {
    const form = findForm(snapshot(filledForm(longForm(91), 2024)), templates);
    expect(form?.fields.get("indicators[1000].score")?.value).toBeDefined();
    const errors = form?.findings().filter(({ severity }) => severity === "error");
    expect(
      errors?.map(({ rule }) => rule),
      "the weights are those of many forms",
    ).toEqual(["match-weights-to-full-marks"]);
    expect(form?.changes()).toEqual([]);
  });
});

describe("the grid", () => {
  const sheet = snapshot(
    sheetOf(
      [
        ["甲", "乙"],
        ["（一） 丙：", ""],
      ],
      [[0, 0, 1, 2]],
    ),
  );

  it("makes each cell once, also for the next who looks at the sheet", () => {
    const grid = gridOf(sheet);
    expect(grid.at(1, 0)).toBe(grid.at(1, 0));
    expect(gridOf(sheet)).toBe(grid);
    expect(gridOf({ ...sheet })).not.toBe(grid);
  });

  it("knows a cell's label, the area it lies in, and that nothing is beyond the used block", () => {
    const grid = gridOf(sheet);
    expect(grid.at(1, 0)).toMatchObject({ compact: "(一)丙:", label: "丙", own: true });
    expect(grid.at(0, 1)).toMatchObject({ own: false, text: "甲", area: { row: 0, column: 0, rows: 1, columns: 2 } });
    expect(grid.at(7, 7)).toMatchObject({ text: "", own: true, area: { row: 7, column: 7, rows: 1, columns: 1 } });
    expect(grid.filled(7)).toEqual([]);
  });
});
