import { expect, it } from "vitest";
import type { SpendingCells } from "../../fixtures/base-data/form";
import { brief, run } from "./run-rule";

const begun: readonly SpendingCells[] = [["三公经费", "0", "0", "0"]];

it.each([
  ["", {}],
  ["无", { text: "无" }],
  ["——", { text: "——" }],
])("%j is no measure", (measures, data) => {
  expect(run("require-savings-measures", { rows: begun, measures }).map(brief)).toEqual([
    { at: "measures", severity: "warning", ...data },
  ]);
});

it("is content with a sentence, with a form that has no such row, and with one that nobody began", () => {
  expect(run("require-savings-measures", { rows: begun, measures: "压减一般性支出。" })).toEqual([]);
  expect(run("require-savings-measures", { rows: begun })).toEqual([]);
  expect(run("require-savings-measures", { rows: [["三公经费", "", "", ""]], measures: "" })).toEqual([]);
});
