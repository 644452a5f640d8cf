import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import type { FundingCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const total = (budget: string, executed: string, rate: string, weight: string, score: string): FundingCells => ({
  role: "total",
  label: "年度资金总额",
  budget,
  executed,
  rate,
  weight,
  score,
});
const faults = (...cells: Parameters<typeof total>) =>
  run("match-execution-score", { funding: [total(...cells)] }).map(({ severity, data }) => ({ severity, ...data }));

it.each<Parameters<typeof total>>([
  ["4753.66", "3824.26", "80.45%", "10", "8.04"],
  ["4753.66", "3824.26", "80.45%", "10", "8.05"],
  ["4753.66", "3824.26", "80.45%", "10", "8"],
  ["100", "86.4", "86%", "20", "17.2"],
  ["100", "102.59", "102.59%", "10", "10"],
  ["", "", "76%", "10", "7.6"],
  ["0", "0", "", "10", "10"],
  ["100", "50", "50%", "10", ""],
  ["100", "50", "50%", "", "5"],
])("accepts %j of %j at %j for %s: %s", (...cells) => {
  expect(faults(...cells)).toEqual([]);
});

it.each<[Parameters<typeof total>, string, string]>([
  [["4753.66", "3824.26", "100%", "10", "10"], "error", "8.04"],
  [["35550", "35550", "82.12%", "10", "8.5"], "error", "10"],
  [["43.2", "37.24", "86%", "10", "9"], "error", "8.62"],
  [["100", "95", "95%", "10", "9.43"], "warning", "9.5"],
  [["", "", "76%", "10", "10"], "error", "7.6"],
])("rejects %j", (cells, severity, expected) => {
  expect(faults(...cells)).toMatchObject([{ severity, expected }]);
});

it("reckons from the sources where the total has no money", () => {
  const funding = [
    total("0", "0", "0%", "10", "0"),
    { role: "source" as const, label: "其中：本年财政拨款", budget: "89.974", executed: "89.974" },
  ];
  expect(run("match-execution-score", { funding }).map(({ data }) => data)).toMatchObject([{ rate: "100.00", expected: "10" }]);
});

it("takes the form's points where it prints none", () => {
  const funding = [total("10", "8", "80%", "", "20")];
  const judged = (executionWeight: number) =>
    run("match-execution-score", { funding }, { executionWeight: decimal(executionWeight) });
  expect(judged(20).map(({ data }) => data)).toMatchObject([{ weight: "20", expected: "16" }]);
  expect(judged(0)).toEqual([]);
});

it("takes a printed ratio for what it is, and asks nothing where there was no budget", () => {
  expect(faults("", "", "0.76", "10", "7.6")).toEqual([]);
  expect(faults("100", "95", "0.95", "10", "9.5")).toEqual([]);
  expect(faults("0", "0", "0%", "10", "10")).toEqual([]);
});

it("reads execution among the rows where no target says what to hold it against", () => {
  const row = (target: string, score: string, reason = "") =>
    run("match-execution-score", { rows: [{ level3: "预算执行率", target, actual: "100%", weight: "10", score, reason }] });
  expect(row("—", "10")).toEqual([]);
  expect(row("—", "9")).toMatchObject([{ severity: "error", data: { expected: "10", rate: "100.00" } }]);
  expect(row("—", "9", "年底集中支付")).toEqual([]);
  expect(row("≥95%", "9")).toEqual([]);
});
