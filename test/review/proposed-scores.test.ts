import { describe, expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { proposedPoints, proposedScores, type ProposedScore } from "../../src/review/proposed-scores";
import { formOf, type RowCells } from "../fixtures/forms/form";

const adjustment = "调整率=0,计5分;0-10%(含),计4分;大于10%不得分";

const form = formOf({
  funding: [{ role: "total", label: "年度资金总额", budget: "4753.66", executed: "3824.26", weight: "10", score: "10" }],
  rows: [
    { level3: "甲", target: "≥100人", actual: "90人", weight: "10", score: "" },
    { level3: "乙", target: "≤20万元", actual: "25万元", weight: "10", score: "10" },
    { level3: "丙", target: "效果显著", actual: "部分完成", weight: "10", score: "9" },
    { level3: "预算调整", target: adjustment, actual: "调整率为12%", weight: "5", score: "5" },
    { level3: "丁", target: "10-20次", actual: "5次", weight: "10", score: "10" },
    { level3: "戊", target: "≥5次", actual: "8次", weight: "10", score: "10" },
  ],
});

const brief = ({ at, answer, typed }: ProposedScore) => {
  if (answer.kind === "none") return [at, answer.why];
  if (answer.kind === "tiers")
    return [at, answer.said, ...answer.tiers.map(({ low, high }) => `${low.toFixed()}–${high.toFixed()}`)];
  const { by, low, high, isCertain, difference } = answer;
  return [at, by, `${low.toFixed()}–${high.toFixed()}`, isCertain, typed?.toFixed(), difference?.toFixed()];
};
const briefs = (settings = {}) => proposedScores(form, settings).map(brief);

it("proposes by execution, completion and scale; words get the bounds of the tiers and no number", () => {
  expect(briefs()).toEqual([
    ["funding[0].score", "execution", "8.04–8.04", true, "10", "1.95"],
    ["indicators[0].score", "reached", "9–9", true, undefined, undefined],
    ["indicators[1].score", "kept", "8–8", true, "10", "2"],
    ["indicators[2].score", "partly", "8–10", "6–8", "0–6"],
    ["indicators[3].score", "scale", "0–0", true, "5", "5"],
    ["indicators[4].score", "range", "5–5", false, "10", "5"],
    ["indicators[5].score", "met", "10–10", true, "10", "0"],
  ]);
});

it("heeds the form's tiers", () => {
  expect(briefs({ tierFloor: decimal("0.5"), tierMet: decimal("0.9") })).toContainEqual([
    "indicators[2].score",
    "partly",
    "9–10",
    "5–9",
    "0–5",
  ]);
});

const row = (cells: RowCells): ProposedScore | undefined =>
  proposedScores({ ...formOf({ rows: [{ level3: "任务", weight: "10", score: "10", ...cells }] }), year: 2022 })[0];

describe("says why there is no number", () => {
  it.each<[string, RowCells]>([
    ["noWeight", { weight: "", target: "≥5次", actual: "5次" }],
    ["noTarget", { target: "", actual: "5次" }],
    ["noActual", { target: "≥5次", actual: "" }],
    ["approximate", { target: "≥5000人次", actual: "6000余人次" }],
    ["several", { target: "修路5公里，架桥2座", actual: "修路4公里，架桥2座" }],
    ["actualNoNumber", { target: "≥5次", actual: "完成" }],
    ["targetNoNumber", { target: "按要求开展", actual: "5次" }],
    ["units", { target: "≥5公里", actual: "4人" }],
    ["pointer", { target: "根据财政管理工作绩效考核相关办法规定填报", actual: "100%" }],
    ["scale", { target: "无结余,5分;有结余,但不超过上年结余,3分;结余超过上年结余,不得分。", actual: "结余未超上年结转" }],
    ["date", { target: "2022年6月底前", actual: "2022年12月" }],
    ["noFormula", { target: "≥5次", actual: "≥6次" }],
  ])("%s", (why, cells) => {
    expect(row(cells)?.answer).toEqual({ kind: "none", why });
  });

  it("for execution without its amounts", () => {
    const funding = [{ role: "total" as const, label: "资金", budget: "", executed: "", weight: "10", score: "" }];
    expect(proposedScores(formOf({ funding })).map(brief)).toEqual([["funding[0].score", "noRate"]]);
  });
});

it("gives a deadline that was kept its full points", () => {
  expect(row({ target: "2022年12月底前", actual: "2022年11月30日" })?.answer).toMatchObject({ kind: "points", by: "met" });
});

it("leaves out rows that are told but not scored, and forms without scores", () => {
  expect(row({ weight: "—", score: "—", target: "≥5次", actual: "5次" })).toBeUndefined();
  expect(proposedScores(formOf({ rows: [{ level3: "甲", target: "≥5", actual: "3", reason: "" }] }))).toEqual([]);
});

describe("the points to write", () => {
  const points = (cells: RowCells, change: Partial<ProposedScore> = {}) => {
    const found = row(cells);
    return found && proposedPoints({ ...found, ...change })?.toFixed();
  };
  it("are the formula's where the typed ones are others, or none", () => {
    expect(points({ target: "≥100人", actual: "90人", score: "10" })).toBe("9");
    expect(points({ target: "≥100人", actual: "90人", score: "" })).toBe("9");
  });
  it("are none where what is typed is right, within its rounding", () => {
    expect(points({ target: "≥100人", actual: "90人", score: "9" })).toBeUndefined();
    expect(points({ target: "≥4753.66万元", actual: "3824.26万元", score: "8.05" })).toBeUndefined();
    expect(points({ target: "≥4753.66万元", actual: "3824.26万元", score: "8.0" })).toBeUndefined();
  });
  it("are none for a judgement, and none where the sheet reckons by its own formula", () => {
    expect(points({ target: "效果显著", actual: "部分完成", score: "9" })).toBeUndefined();
    expect(points({ target: "≥100人", actual: "90人", score: "10" }, { isFormula: true })).toBeUndefined();
  });
});
