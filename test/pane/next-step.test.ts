import { expect, test } from "vitest";
import type { PlacedCondition, SessionState } from "../../src/actions/session";
import { nextStep } from "../../src/pane/next-step";
import { bareState, explanation, findings, form } from "./samples";

const filled = { ...form, figures: { ...form.figures, toFill: { count: 75, empty: [] } } };
const advice = findings.filter(({ severity }) => severity === "advice");
const computed = (failures: PlacedCondition["failures"]): readonly PlacedCondition[] => [
  { id: "computed", state: failures.length > 0 ? "failed" : "met", failures },
];
const off: PlacedCondition["failures"] = [
  { at: "total.score", cell: { row: 31, column: 6 }, address: "G32", row: "总分", field: "total.score" },
];
const seal: Extract<SessionState["seal"], { kind: "sealed" }> = {
  kind: "sealed",
  time: "2026-03-02 14:10",
  code: "7F3A",
  ruleSet: { version: "2026.1", rules: 58 },
  lineDiffers: false,
  changes: [],
};

const next = (state: Partial<SessionState>): ReturnType<typeof nextStep> => nextStep({ ...bareState, form, ...state });

test("without a form nothing is next here", () => {
  expect(nextStep(bareState)).toBeUndefined();
});

test("from filling in to submission, each when the one before is done", () => {
  expect(next({})).toBe("fill");
  expect(next({ form: filled })).toBe("check");
  expect(next({ checked: true, findings, stale: true })).toBe("check");
  expect(next({ checked: true, findings })).toBe("findings");
  expect(next({ checked: true, findings: advice })).toBe("fill");
  expect(next({ checked: true, form: filled, gate: computed(off) })).toBe("compute");
  expect(next({ checked: true, form: filled, findings: advice, gate: computed([]) })).toBe("submit");
});

test("what was explained waits for nobody", () => {
  const answered = findings
    .filter(({ severity }) => severity === "warning")
    .map((finding) => ({ ...finding, explanation: explanation(finding, { reason: "按通知口径", by: "" }) }));
  expect(next({ checked: true, form: filled, findings: answered })).toBe("submit");
});

test("a sealed form that is as it was needs nothing more; an edit brings it back onto the path", () => {
  expect(next({ form: filled, seal })).toBeUndefined();
  expect(next({ form: filled, seal, checked: true, stale: true })).toBe("check");
  const changes = [{ kind: "changed", address: "C14", cell: { row: 13, column: 2 }, row: "", field: "unit" }] as const;
  expect(next({ form: filled, checked: true, seal: { ...seal, changes } })).toBe("submit");
});

test("a practice form is checked first, its empty cells being faults too, and is never handed in", () => {
  const practice = { ...form, isPractice: true } as const;
  expect(next({ form: practice })).toBe("check");
  expect(next({ form: practice, checked: true, findings })).toBe("findings");
  expect(next({ form: practice, checked: true, findings: [] })).toBeUndefined();
});
