import { expect, it } from "vitest";
import { brief, run } from "./run-rule";

const faults = (total: readonly [string, string], hospitality: readonly [string, string]) =>
  run("keep-three-public-expenses-within-budget", {
    rows: [
      ["三公经费", "", ...total],
      ["1、公务用车购置和维护经费", "", "5", "4"],
      ["3、公务接待", "", ...hospitality],
    ],
  }).map(brief);

it("compares the total, and the rows only where it is missing", () => {
  expect(faults(["7.00", "7.01"], ["2", "3.01"])).toEqual([
    { at: "spending[0].final", severity: "advice", budget: "7.00", final: "7.01", over: "0.01", unit: "万元" },
  ]);
  expect(faults(["7.00", ""], ["2", "3.01"])).toMatchObject([{ at: "spending[2].final", over: "1.01" }]);
});

it.each<[readonly [string, string], readonly [string, string]]>([
  [
    ["7.00", "7.00"],
    ["2", "3"],
  ],
  [
    ["7.00", "0"],
    ["2", "0"],
  ],
  [
    ["", ""],
    ["2", "2"],
  ],
  [
    ["", ""],
    ["", "3"],
  ],
])("is silent on %j and %j", (total, hospitality) => {
  expect(faults(total, hospitality)).toEqual([]);
});
