import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import type { ScoreCap } from "../../src/domain/score-cap";
import { check } from "../../src/review/check";
import { compute } from "../../src/review/compute";
import { figures } from "../../src/review/figures";
import { formOf } from "../fixtures/forms/form";
import { run } from "./run-rule";

const caps: ScoreCap = {
  source: { title: "某市绩效自评工作手册", confirmed: false },
  steps: [
    { rateBelow: 0.5, totalAtMost: 59 },
    { rateBelow: 0.8, totalAtMost: 89 },
    { rateBelow: 0.7, totalAtMost: 79 },
    { rateBelow: 0.6, totalAtMost: 69 },
  ],
};

/** Scores that add up to the total, over a budget of 100 of which so much was spent. */
const cells = (executed: string, total: string, rest = decimal(total).minus(10).toFixed()) => ({
  funding: [{ role: "total" as const, label: "年度资金总额", budget: "100", executed, weight: "10", score: "10" }],
  rows: [{ level3: "任务", weight: "90", score: rest }],
  totalScore: total,
});
const faults = (executed: string, total: string, own: object = { caps }) =>
  run("keep-total-within-cap", cells(executed, total), own);

it.each([
  ["100", "100"],
  ["80", "95"],
  ["79.996", "95"],
  ["79.99", "89"],
  ["70", "89"],
  ["69.99", "79"],
  ["60", "79"],
  ["50", "69"],
  ["49.99", "59"],
  ["0", "59"],
  ["", "95"],
])("accepts, with %s of 100 spent, a total of %s", (executed, total) => {
  expect(faults(executed, total)).toEqual([]);
});

it.each([
  ["79.99", "89.01", "89", "80"],
  ["70", "90", "89", "80"],
  ["69.99", "89", "79", "70"],
  ["60", "79.5", "79", "70"],
  ["59.99", "79", "69", "60"],
  ["49.99", "60", "59", "50"],
  ["0", "60", "59", "50"],
])("rejects, with %s of 100 spent, a total of %s: at most %s", (executed, total, most, rateBelow) => {
  expect(faults(executed, total)).toMatchObject([{ at: "total.score", severity: "warning", data: { total, most, rateBelow } }]);
});

it("caps nothing where the place sets no caps", () => {
  expect(faults("10", "100", {})).toEqual([]);
});

it("names the document that the form names", () => {
  expect(faults("10", "100").map(({ source }) => source)).toEqual([
    { id: "local-total-cap", title: "某市绩效自评工作手册", confirmed: false },
  ]);
});

it("judges the sum where no total is printed, and speaks of it at the score for execution", () => {
  const { totalScore: _, ...open } = cells("65", "85");
  expect(run("keep-total-within-cap", open, { caps })).toMatchObject([
    { at: "funding[0].score", data: { total: "85", most: "79" } },
  ]);
});

it("takes a total that was cut down to the cap for right, and any other for a wrong sum", () => {
  const codes = (total: string): string[] =>
    check(formOf(cells("65", total, "75")), { caps }).flatMap(({ code }) => (code === "S2" || code === "S12" ? [code] : []));
  expect(codes("79")).toEqual([]);
  expect(codes("85")).toEqual(["S12"]);
  expect(codes("78")).toEqual(["S2"]);
});

it("never cuts the total down by itself: the computation leaves a capped total, and the figures tell the cap beside the sum", () => {
  const changes = (total: string, own?: ScoreCap) =>
    compute(formOf(cells("65", total, "75")), false, { ...(own && { caps: own }) }).flatMap(({ kind, after }) =>
      kind === "totalScore" ? [after] : [],
    );
  expect(changes("79", caps)).toEqual([]);
  expect(changes("79")).toEqual(["81.5"]);
  expect(changes("90", caps)).toEqual(["81.5"]);
  const { totalScore, grade, limit } = figures(formOf(cells("65", "85")), { caps });
  expect([totalScore?.toFixed(), grade, limit?.most.toFixed(), limit?.rate.toFixed()]).toEqual(["85", "good", "79", "0.65"]);
});
