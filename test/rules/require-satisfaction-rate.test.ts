import { expect, it } from "vitest";
import type { RowCells } from "../fixtures/forms/form";
import { oneRow, run } from "./run-rule";

const faults = (target: string, actual: string, more: RowCells = {}) =>
  run("require-satisfaction-rate", oneRow({ level2: "服务对象满意度指标", level3: "群众满意度", target, actual, ...more })).map(
    ({ at, data }) => `${(data as { kind: string }).kind} ${at.replace("indicators[0].", "")}`,
  );

it.each([
  ["≥95%", "98.5%"],
  ["100%", "100%"],
  ["≥90", "94"],
  ["≥90分", "94分"],
  ["290%", "100%"],
  ["≥95%", ""],
  ["90%-95%", "93%"],
])("accepts %j answered by %j", (target, actual) => {
  expect(faults(target, actual)).toEqual([]);
});

it.each([
  ["≥95%", "102%", ["outside actual"]],
  ["950", "98%", ["outside target"]],
  ["满意", "满意", ["words target"]],
  ["≥95人", "98人", ["unit target"]],
  ["100%", "100%（未收到投诉）", ["noComplaints actual"]],
  ["无投诉", "无群众投诉", ["noComplaints actual"]],
])("rejects %j answered by %j: %j", (target, actual, kinds) => {
  expect(faults(target, actual).sort()).toEqual([...kinds].sort());
});

it("reads the reason too", () => {
  expect(faults("≥95%", "100%", { reason: "全年没有收到群众投诉" })).toEqual(["noComplaints reason"]);
});

it("asks only where satisfaction is named", () => {
  expect(faults("0起", "0起", { level3: "群众投诉次数" })).toEqual([]);
});
