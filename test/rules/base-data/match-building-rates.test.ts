import { expect, it } from "vitest";
import type { Cell } from "../../fixtures/forms/form";
import { brief, run } from "./run-rule";

type Building = readonly [Cell, Cell, Cell, Cell, Cell, Cell];

const faults = (...buildings: readonly Building[]) => run("match-building-rates", { buildings }).map(brief);

it.each<[Building]>([
  [["1200", "1260", "105.00%", "350", "343", "98.00%"]],
  [["1200", "1260", "105%", "350", "343", "98%"]],
  [["3000", "3001", "100.03%", "", "", ""]],
  [["0", "100", "", "0", "5", ""]],
  [["", "", "", "", "", ""]],
  [["无", "无", "无", "无", "无", "无"]],
])("is silent on %j", (building) => {
  expect(faults(building)).toEqual([]);
});

it("names the rate that is wrong, of each building", () => {
  expect(faults(["1200", "1260", "104.00%", "350", "343", "98.00%"], ["800", "800", "100%", "350", "400", "100%"])).toMatchObject(
    [
      { at: "buildings[0].areaRate", severity: "error", kind: "area", printed: "104.00", expected: "105.00" },
      { at: "buildings[1].investmentRate", severity: "error", kind: "investment", printed: "100", expected: "114.29" },
    ],
  );
});

it("warns of an empty one", () => {
  expect(faults(["1200", "1260", "", "350", "343", "98.00%"])).toMatchObject([
    { at: "buildings[0].areaRate", severity: "warning", expected: "105.00" },
  ]);
});
