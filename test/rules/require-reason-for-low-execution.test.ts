import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { run } from "./run-rule";

const faults = (budget: string, executed: string, reason = "", settings = {}) =>
  run(
    "require-reason-for-low-execution",
    {
      funding: [{ role: "total", label: "年度资金总额", budget, executed, rate: "" }],
      rows: [{ level3: "任务", reason }],
    },
    settings,
  ).map(({ data }) => data);

it.each<[string, string, string?]>([
  ["100", "90"],
  ["100", "120"],
  ["0", "0"],
  ["", ""],
  ["100", ""],
  ["100", "36.43", "剩余3%尾款未付"],
  ["100", "36.43", "采购流标，资金结转下年"],
])("accepts %s and %s with %j", (budget, executed, reason) => {
  expect(faults(budget, executed, reason)).toEqual([]);
});

it("rejects a low rate without a word about it", () => {
  expect(faults("100", "36.43")).toMatchObject([{ rate: "36.43", limit: "90" }]);
  expect(faults("100", "89.99", "无")).toMatchObject([{ rate: "89.99" }]);
  expect(faults("100", "36.43", "参训人员临时请假")).toHaveLength(1);
});

it("heeds the place's limit", () => {
  expect(faults("100", "85", "", { executionFloor: decimal("0.8") })).toEqual([]);
});
