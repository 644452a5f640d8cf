import { describe, expect, it } from "vitest";
import type { Cell, FundingCells } from "../fixtures/forms/form";
import { run } from "./run-rule";

const line = (budget: Cell, executed: Cell, rate: Cell): FundingCells => ({
  role: "total",
  label: "年度资金总额",
  budget,
  executed,
  rate,
});
const faults = (...cells: readonly FundingCells[]) =>
  run("match-execution-rate", { funding: cells }).map(({ at, severity, data }) => ({ at, severity, ...data }));

describe("a printed rate", () => {
  it.each<[Cell, Cell, Cell]>([
    ["355.2", "19.35", "5.45%"],
    ["4753.66", "3824.26", "80.45%"],
    ["4753.66", "3824.26", "80%"],
    ["4753.66", "3824.26", "80.4%"],
    ["43.2", "37.24", "86%"],
    ["200", "1", "0.5%"],
    ["200", "1", [0.005, "1%"]],
    ["400", "1", "0.3%"],
    [
      [207.4538, "207.45"],
      [207.4538, "207.45"],
      [1, "100%"],
    ],
    ["4753.66万元", "3824.26万元", "80.45％"],
    ["0", "0", "0"],
    ["0", "0", "100%"],
    ["", "", ""],
    ["100", "", ""],
    ["100", "80", "约八成"],
  ])("of %j and %j may be %j", (budget, executed, rate) => {
    expect(faults(line(budget, executed, rate))).toEqual([]);
  });

  it.each<[Cell, Cell, Cell, string]>([
    ["355.2", "19.35", "5.44%", "5.45"],
    ["4753.66", "3824.26", "100%", "80.45"],
    ["4753.66", "3824.26", "80.44%", "80.45"],
    ["4753.66", "3824.26", "81%", "80.45"],
    ["35550", "35550", "82.12%", "100.00"],
    ["100", "80", [0.8006, "80.06%"], "80.00"],
    ["100", "0", "100%", "0.00"],
  ])("of %j and %j may not be %j, but %s", (budget, executed, rate, expected) => {
    expect(faults(line(budget, executed, rate))).toMatchObject([
      { at: "funding[0].executionRate", severity: "error", expected, isRatio: false },
    ]);
  });

  it("that is a ratio with a sign is known as one; without one it is right, and asked for a sign elsewhere", () => {
    expect(faults(line("100", "100", "1%"))).toMatchObject([{ expected: "100.00", isRatio: true }]);
    expect(faults(line("100", "100", "1"))).toEqual([]);
    expect(faults(line("100", "95", "0.95"))).toEqual([]);
    expect(faults(line("100", "95", "0.9"))).toMatchObject([{ expected: "95.00" }]);
  });

  it("that the amounts may have had before they were rounded is worth a warning", () => {
    const severities = (...cells: Parameters<typeof line>) =>
      run("match-execution-rate", { funding: [line(...cells)] }).map(({ severity }) => severity);
    expect(severities("0.98", "0.35", "35.90%")).toEqual(["warning"]);
    expect(severities("0.98", "0.35", "36.80%")).toEqual(["error"]);
    expect(severities("98", "35", "35.90%")).toEqual(["error"]);
  });
});

describe("an empty rate", () => {
  const part = (role: FundingCells["role"]): FundingCells => ({
    role,
    label: "（1）基本支出",
    budget: "204.04",
    executed: "200",
    rate: "",
  });

  it("is a warning where every row carries its own", () => {
    expect(faults(part("source"), part("structure"))).toMatchObject([
      { severity: "warning", expected: "98.02" },
      { severity: "warning" },
    ]);
  });

  it("is as it should be under a total", () => {
    expect(faults(line("204.04", "200", "98.02%"), part("source"))).toEqual([]);
    expect(faults(line("204.04", "200", ""), part("source"))).toMatchObject([{ at: "funding[0].executionRate" }]);
  });
});

it("takes the initial budget where the form has no other", () => {
  expect(faults({ role: "total", label: "总额", initial: "50", executed: "40", rate: "75%" })).toMatchObject([
    { expected: "80.00" },
  ]);
});
