import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (weight: string, score: string) =>
  run("keep-score-within-weight", oneRow({ weight, score })).map(({ data }) => data);

it.each([
  ["10", "10"],
  ["10", "0"],
  ["12.5", "12.50"],
  ["10", ""],
  ["", "10"],
  ["—", "5"],
  ["10", "优"],
])("of %j, accepts %j", (weight, score) => {
  expect(faults(weight, score)).toEqual([]);
});

it.each([
  ["10", "10.01", "above"],
  ["6", "7", "above"],
  ["10", "-1", "negative"],
])("of %j, rejects %j: %s", (weight, score, fault) => {
  expect(faults(weight, score)).toEqual([{ weight, score, fault }]);
});

it("looks at the execution score too", () => {
  const funding = [{ role: "total", label: "年度资金总额：", weight: "10", score: "11" }] as const;
  expect(run("keep-score-within-weight", { funding })).toMatchObject([{ at: "funding[0].score", row: "年度资金总额" }]);
});
