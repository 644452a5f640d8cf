import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, score = "9", reason = "") =>
  run("keep-points-for-met-target", oneRow({ target, actual, score, reason })).map(({ severity, data }) => ({
    severity,
    ...data,
  }));

it.each([
  ["≥95%", "94%"],
  ["≤5次", "6次"],
  ["63人", "62人"],
  ["63人", "70人"],
  ["500人次", "700人"],
  ["按要求完成", "按要求完成"],
  ["根据考核办法规定填报", "98%"],
  ["", "100%"],
])("accepts a lost point for %j and %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it("accepts a reason, and full marks", () => {
  expect(faults("≥95%", "95%", "9", "回访样本不足")).toEqual([]);
  expect(faults("≥95%", "95%", "10")).toEqual([]);
});

it.each([
  ["98%", "98%", "error", "compared"],
  ["≥95", "95", "error", "compared"],
  ["≤30万元", "29.5万元", "error", "compared"],
  ["参保人数超过25000人", "3.3万人参保", "error", "compared"],
  ["根据考核办法规定填报", "100%", "warning", "reported"],
])("rejects a lost point for %j and %j", (target, actual, severity, kind) => {
  expect(faults(target, actual)).toMatchObject([{ severity, kind, lost: "1" }]);
});
