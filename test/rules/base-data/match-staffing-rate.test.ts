import { describe, expect, it } from "vitest";
import type { Cell } from "../../fixtures/forms/form";
import { brief, run } from "./run-rule";

const faults = (...staffing: readonly [Cell, Cell, Cell]) => run("match-staffing-rate", { staffing }).map(brief);

describe("a staffing rate", () => {
  it.each<[Cell, Cell, Cell]>([
    ["46", "50", "108.70%"],
    ["46", "50", "108.7%"],
    ["46", "50", "109%"],
    ["46", "50", [50 / 46, "108.70%"]],
    ["143", "136", "95.10%"],
    ["52", "52", "100%"],
    ["52", "52", [1, "100%"]],
    ["0", "0", ""],
    ["0", "3", "100%"],
    ["", "50", ""],
    ["46", "", "108.70%"],
    ["46", "50", "超编"],
    ["", "", ""],
  ])("of %j posts and %j people may be %j", (authorised, actual, rate) => {
    expect(faults(authorised, actual, rate)).toEqual([]);
  });

  it.each<[Cell, Cell, Cell, string]>([
    ["46", "50", "108.69%", "108.70"],
    ["46", "50", "108.71%", "108.70"],
    ["46", "50", "108%", "108.70"],
    ["46", "50", "100%", "108.70"],
    ["50", "46", "108.70%", "92.00"],
    ["46", "50", [1.08, "108.00%"], "108.70"],
    ["143", "136", "95.11%", "95.10"],
    ["3", "2", "66.66%", "66.67"],
  ])("of %j posts and %j people may not be %j, but %s", (authorised, actual, rate, expected) => {
    expect(faults(authorised, actual, rate)).toMatchObject([
      { at: "staffing.controlRate", severity: "error", expected, isRatio: false },
    ]);
  });

  it("that is a ratio is known as one", () => {
    expect(faults("46", "50", "1.09")).toMatchObject([{ printed: "1.09", isRatio: true }]);
  });

  it("that is empty is a warning", () => {
    const found = run("match-staffing-rate", { staffing: ["46", "50", ""] });
    expect(found.map(brief)).toEqual([
      { at: "staffing.controlRate", severity: "warning", expected: "108.70", part: "50", whole: "46", isRatio: false },
    ]);
    expect(found[0]?.related).toEqual(["staffing.actual", "staffing.authorised"]);
  });
});
