import { expect, it } from "vitest";
import { run } from "./run-rule";

const faults = (total: string, ...sources: readonly string[]) =>
  run("match-sources-to-total", {
    funding: [
      { role: "total", label: "年度资金总额", budget: total },
      ...sources.map((budget, index) => ({ role: "source" as const, label: `（${index + 1}）来源`, budget })),
      { role: "ofWhich", label: "其中：专项", budget: "1" },
    ],
  }).map(({ at, severity, data }) => ({ at, ...(severity === "advice" && { severity }), ...data }));

it.each<[string, ...string[]]>([
  ["355.2", "355.20", ""],
  ["100", "60", "40"],
  ["30", "", ""],
  ["30", "若干", "5"],
])("accepts %s for %j", (total, ...sources) => {
  expect(faults(total, ...sources)).toEqual([]);
});

it.each<[string, readonly string[], object]>([
  ["89.97", ["30", "30", "29.99"], { sum: "89.99", difference: "0.02" }],
  ["100", ["60", "41"], { sum: "101", difference: "1" }],
  ["0", ["89.974"], { difference: "89.974", cause: { kind: "notInTotal", row: "来源" } }],
  ["130", ["100", "20"], { difference: "-10" }],
  ["120", ["100", "200000"], { cause: { kind: "unit", row: "来源", factor: "10000", meant: "20" } }],
  ["340.20", ["204.04", "163.16"], { cause: { kind: "digitsSwapped", row: "来源", meant: "136.16" } }],
  ["140", ["100", "20"], { cause: { kind: "countedTwice", row: "来源" } }],
])("rejects %s for %j", (total, sources, data) => {
  expect(faults(total, ...sources)).toMatchObject([{ at: "funding[0].adjustedBudget", column: "adjustedBudget", ...data }]);
});

it("rejects an empty total over filled sources", () => {
  const [found] = faults("", "5", "7");
  expect(found).toMatchObject({ sum: "12" });
  expect(found).not.toHaveProperty("total");
});

it.each<[string, string, ...string[]]>([
  ["0.01", "355.2", "335.86", "19.35"],
  ["0.01", "30.00", "10.01", "10.00", "10.00"],
])("says as advice that %s is within rounding", (difference, total, ...sources) => {
  expect(faults(total, ...sources)).toMatchObject([{ severity: "advice", difference, isRounding: true }]);
  expect(faults(total, ...sources)[0]).not.toHaveProperty("cause");
});
