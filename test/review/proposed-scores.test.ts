import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { proposedScores } from "../../src/review/proposed-scores";
import { formOf } from "../fixtures/forms/form";

const form = formOf({
  funding: [{ role: "total", label: "年度资金总额", budget: "4753.66", executed: "3824.26", weight: "10", score: "10" }],
  rows: [
    { level3: "甲", target: "≥100人", actual: "90人", weight: "10", score: "" },
    { level3: "乙", target: "≤20万元", actual: "25万元", weight: "10", score: "10" },
    { level3: "丙", target: "效果显著", actual: "部分完成", weight: "10", score: "9" },
    {
      level3: "预算调整",
      target: "调整率=0,计5分;0-10%(含),计4分;大于10%不得分",
      actual: "调整率为12%",
      weight: "5",
      score: "5",
    },
    { level3: "丁", target: "10-20次", actual: "5次", weight: "10", score: "10" },
    { level3: "戊", target: "合规", actual: "合规检查", weight: "10", score: "10" },
    { level3: "己", target: "≥5次", actual: "5次", weight: "", score: "10" },
  ],
});

const brief = (settings = {}) =>
  proposedScores(form, settings).map(({ at, by, low, high, isCertain, typed }) => [
    at,
    by,
    low.toFixed(),
    high.toFixed(),
    isCertain,
    typed?.toFixed(),
  ]);

it("proposes by execution, completion, tier and scale, and nothing for the rest", () => {
  expect(brief()).toEqual([
    ["funding[0].score", "execution", "8.04", "8.04", true, "10"],
    ["indicators[0].score", "completion", "9", "9", true, undefined],
    ["indicators[1].score", "completion", "8", "8", true, "10"],
    ["indicators[2].score", "tier", "6", "8", false, "9"],
    ["indicators[3].score", "scale", "0", "0", true, "5"],
    ["indicators[4].score", "completion", "5", "5", false, "10"],
  ]);
});

it("heeds the form's tiers", () => {
  expect(brief({ tierFloor: decimal("0.5") })).toContainEqual(["indicators[2].score", "tier", "5", "8", false, "9"]);
});

it("has nothing to say of a form without weights", () => {
  expect(proposedScores(formOf({ rows: [{ level3: "甲", target: "≥5", actual: "3", reason: "" }] }))).toEqual([]);
});
