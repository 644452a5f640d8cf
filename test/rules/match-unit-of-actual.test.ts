import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, level3 = "任务") =>
  run("match-unit-of-actual", oneRow({ level3, target, actual })).map(({ data }) => (data as { kind: string }).kind);

it.each([
  ["=8个", "8"],
  ["≥200篇", "859"],
  ["≥30人", "35名"],
  ["33000人", "3.3万人"],
  ["≥95%", "95%"],
  ["2%", "0"],
  ["21", "21人"],
  ["≥90", "96"],
  ["合规", "709"],
  ["≥500人次", "709人次"],
])("accepts %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["≥500人 次", "709", "missing"],
  ["≤90万元", "90", "missing"],
  ["≥95%", "95", "missing"],
  ["≥500人次", "709人", "different"],
  ["50户", "120人", "different"],
  ["≥530元/人*月", "583元", "different"],
  ["10万元", "100000元", "scale"],
  ["100", "100", "bareHundred"],
])("rejects %j answered by %j: %s", (target, actual, fault) => {
  expect(faults(target, actual)).toEqual([fault]);
});

it("reads the unit in the indicator's name", () => {
  expect(faults("≥8", "8", "培训人数(人次)")).toEqual([]);
});
