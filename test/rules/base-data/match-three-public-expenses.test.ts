import { describe, expect, it } from "vitest";
import type { BaseDataCells, SpendingCells } from "../../fixtures/base-data/form";
import { brief, run } from "./run-rule";

const rows = (
  total: string,
  vehicles: string,
  abroad: string,
  hospitality: string,
  purchase = "",
  running = "",
): readonly SpendingCells[] => [
  ["三公经费", "", "", total],
  ["1、公务用车购置和维护经费", "", "", vehicles],
  ["其中：公车购置", "", "", purchase],
  ["公车运行维护", "", "", running],
  ["2、出国经费", "", "", abroad],
  ["3、公务接待", "", "", hospitality],
];
const faults = (cells: BaseDataCells) => run("match-three-public-expenses", cells).map(brief);

describe("the three public expenses", () => {
  it.each([
    ["44.29", "39.30", "", "4.99", "29.46", "9.84"],
    ["44.3", "39.30", "", "4.99", "29.46", "9.84"],
    ["0", "0", "0", "0", "0", "0"],
    ["", "", "", "", "", ""],
    ["——", "", "", "", "", ""],
    // the vehicles' own row is empty: its parts stand for it
    ["44.29", "", "", "4.99", "29.46", "9.84"],
    ["若干", "39.30", "", "4.99", "", ""],
    ["44.29", "若干", "", "4.99", "", ""],
  ])("%s may be %s + %s + %s", (...cells) => {
    expect(faults({ rows: rows(...cells) })).toEqual([]);
  });

  it("are wrong beyond rounding, and say why", () => {
    expect(faults({ rows: rows("44.31", "39.30", "", "4.99") })).toMatchObject([
      {
        at: "spending[0].final",
        severity: "error",
        column: "final",
        total: "44.31",
        sum: "44.29",
        difference: "-0.02",
        unit: "万元",
      },
    ]);
    expect(faults({ rows: rows("39.30", "39.30", "0", "4.99") })).toMatchObject([
      { cause: { kind: "notInTotal", row: "公务接待" }, parts: ["公务用车购置和维护经费", "出国经费", "公务接待"] },
    ]);
    expect(faults({ rows: rows("442900", "39.30", "0", "4.99") })).toMatchObject([{ cause: { kind: "unit", factor: "10000" } }]);
  });

  it("must be filled in where their rows are, in each column", () => {
    const cells: SpendingCells[] = [
      ["三公经费", "", "", ""],
      ["1、公务用车购置和维护经费", "3.33", "7", "2.74"],
      ["2、出国经费", "", "", ""],
      ["3、公务接待", "", "", ""],
    ];
    const found = faults({ rows: cells });
    expect(found.map(({ at }) => at).sort()).toEqual(["spending[0].budget", "spending[0].final", "spending[0].lastFinal"]);
    expect(found).toContainEqual(expect.objectContaining({ at: "spending[0].final", sum: "2.74" }));
    expect(found[0]).not.toHaveProperty("total");
  });

  it("may be more than the rows where one of them is missing from the form, but not less", () => {
    const short = (total: string): readonly SpendingCells[] => [
      ["三公经费", "", "", total],
      ["1、公务用车购置和维护经费", "", "", "39.30"],
    ];
    expect(faults({ rows: short("44.29") })).toEqual([]);
    expect(faults({ rows: short("30.00") })).toMatchObject([{ difference: "9.30" }]);
  });

  it("reckon in the form's own unit", () => {
    expect(faults({ unit: "元", rows: rows("442900", "393000", "0", "49800") })).toMatchObject([
      { difference: "-100", unit: "元" },
    ]);
  });
});
