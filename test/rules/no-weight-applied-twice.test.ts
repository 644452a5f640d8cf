import { expect, it } from "vitest";
import { run } from "./run-rule";

const faults = (rows: readonly (readonly [weight: string, score: string])[], totalScore?: string) =>
  run("no-weight-applied-twice", {
    funding: [{ role: "total", label: "年度资金总额", weight: "10", score: "10" }],
    rows: rows.map(([weight, score], index) => ({ level3: `任务${index}`, weight, score })),
    ...(totalScore !== undefined && { totalScore }),
  }).map(({ at, data }) => ({ at, ...data }));

it("accepts scores as they are, and one row that lost as much by chance", () => {
  expect(
    faults(
      [
        ["50", "50"],
        ["30", "30"],
        ["10", "9"],
      ],
      "99",
    ),
  ).toEqual([]);
  expect(
    faults(
      [
        ["50", "25"],
        ["30", "30"],
        ["10", "10"],
      ],
      "75",
    ),
  ).toEqual([]);
  expect(faults([["25", "6.25"]])).toEqual([]);
});

it("does not take a wrong total for a weighted one", () => {
  expect(
    faults(
      [
        ["50", "50"],
        ["40", "40"],
      ],
      "80",
    ),
  ).toEqual([]);
});

it("rejects scores folded by their weights", () => {
  expect(
    faults([
      ["25", "6.25"],
      ["50", "25"],
      ["15", "2.25"],
    ]),
  ).toMatchObject([{ at: "indicators[0].score", kind: "rows", weight: "25", score: "6.25", rows: 3 }]);
});

it("rejects a total folded by the weights, with execution as it is or folded too", () => {
  const rows = [
    ["50", "50"],
    ["30", "27"],
    ["10", "10"],
  ] as const;
  expect(faults(rows, "44.1")).toMatchObject([{ at: "total.score", kind: "total" }]);
  expect(faults(rows, "35.1")).toMatchObject([{ at: "total.score", kind: "total" }]);
});
