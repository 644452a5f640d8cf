import { describe, expect, it } from "vitest";
import { failedCount, gate, GATE_CONDITIONS, isPassed, type GateInput } from "../../src/review/gate";

const settled: GateInput = { findings: [], toFill: { count: 3, empty: [] }, formulas: [{ at: "total.score" }], changes: [] };
const finding = (severity: "error" | "warning" | "advice", explanation?: object) => ({
  code: "S5",
  at: "indicators[1].reason",
  severity,
  ...(explanation && { explanation }),
});
const failing = (change: Partial<GateInput>): string[] =>
  gate({ ...settled, ...change }).flatMap(({ id, state, failures }) =>
    state === "failed" ? [`${id} ${failures.map(({ at }) => at).join()}`] : [],
  );

describe("the gate", () => {
  it("is passed when nothing is open, and says each condition in the same order", () => {
    const conditions = gate(settled);
    expect(conditions.map(({ id, state }) => [id, state])).toEqual(GATE_CONDITIONS.map((id) => [id, "met"]));
    expect([isPassed(conditions), failedCount(conditions)]).toEqual([true, 0]);
  });

  it.each([
    ["an open error", { findings: [finding("error")] }, "errors indicators[1].reason"],
    ["an error that somebody explained away", { findings: [finding("error", {})] }, "errors indicators[1].reason"],
    ["a warning that nobody explained", { findings: [finding("warning")] }, "warnings indicators[1].reason"],
    ["an empty field", { toFill: { count: 3, empty: ["unit"] } }, "filled unit"],
    ["a formula that was typed over", { formulas: [{ at: "total.score", fault: "typed" }] }, "formulas total.score"],
    ["a figure that is not up to date", { changes: [{ at: "total.score" }] }, "computed total.score"],
  ] satisfies [string, Partial<GateInput>, string][])("fails on %s", (_, change, expected) => {
    expect(failing(change)).toEqual([expected]);
    expect(isPassed(gate({ ...settled, ...change }))).toBe(false);
  });

  it.each([
    ["advice", { findings: [finding("advice")] }],
    ["an explained warning", { findings: [finding("warning", {})] }],
    ["a table without formulas", { formulas: undefined }],
  ] satisfies [string, Partial<GateInput>][])("is not failed by %s", (_, change) => {
    expect(isPassed(gate({ ...settled, ...change }))).toBe(true);
  });

  it("does not call a table without formulas intact", () => {
    expect(gate({ ...settled, formulas: undefined }).find(({ id }) => id === "formulas")?.state).toBe("notApplicable");
  });

  it("counts conditions, not cells", () => {
    const conditions = gate({ ...settled, findings: [finding("error"), finding("error")], changes: [{ at: "total.score" }] });
    expect(failedCount(conditions)).toBe(2);
  });
});
