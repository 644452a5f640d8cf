import { expect, it } from "vitest";
import { brief, run } from "./run-rule";

it("wants a reason for more people than posts", () => {
  expect(run("require-note-for-overstaffing", { staffing: ["46", "50", "108.70%"] }).map(brief)).toEqual([
    { at: "staffing.controlRate", severity: "warning", rate: "108.70", authorised: "46", actual: "50", over: "4" },
  ]);
});

it("believes the counts more than the rate, and the rate where there are no counts", () => {
  expect(run("require-note-for-overstaffing", { staffing: ["46", "50", "100%"] })).toHaveLength(1);
  expect(run("require-note-for-overstaffing", { staffing: ["52", "50", "104%"] })).toEqual([]);
  expect(run("require-note-for-overstaffing", { staffing: ["", "", "104%"] }).map(brief)).toEqual([
    { at: "staffing.controlRate", severity: "warning", rate: "104.00" },
  ]);
});

it.each<[string, readonly [string, string, string], readonly string[]]>([
  ["exactly full", ["52", "52", "100%"], []],
  ["explained", ["46", "50", "108.70%"], ["说明：超编4人为军转安置。"]],
  ["no posts", ["0", "5", ""], []],
])("is silent on %s", (_, staffing, notes) => {
  expect(run("require-note-for-overstaffing", { staffing, notes })).toEqual([]);
});

it("does not take the form's footnote for a reason", () => {
  const notes = ["说明：项目支出需要填报基本支出以外的所有项目支出情况，公用经费填报基本支出中的一般商品和服务支出。"];
  expect(run("require-note-for-overstaffing", { staffing: ["46", "50", "108.70%"], notes })).toHaveLength(1);
});
