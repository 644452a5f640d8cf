import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { decimal } from "../../src/domain/decimal";
import type { Finding } from "../../src/domain/finding";
import { check, checkWith, inOrderOfNeed } from "../../src/review/check";
import { defineRule, type Rule } from "../../src/rules/rule";
import { defaultSettings } from "../../src/rules/settings";
import { formOf, type FormCells, type RowCells } from "../fixtures/forms/form";
import { liuyang2020 } from "../fixtures/forms/liuyang-2020";

const brief = ({ code, severity, at, row }: Finding): string => `${code} ${severity} ${at} ${row}`;

const published = [
  "E1 warning funding[2].executionRate 基本支出",
  "E1 warning funding[3].executionRate 项目支出",
  "S5 error indicators[1].reason 预算执行管理",
  "S5 error indicators[17].reason 公共机构节能工作",
  "S8 warning indicators[1].score 预算执行管理",
  "T2 warning indicators[8].actual 组织开展困难职工帮扶",
  "T4 warning indicators[15].target 做好精准扶贫工作",
  "T4 warning indicators[17].target 公共机构节能工作",
  "T4 warning indicators[18].target 开展党建志愿服务活动",
  "T4 warning levels[0].name 投入管理指标",
  "T5 warning indicators[8].actual 组织开展困难职工帮扶",
  "T5 warning indicators[10].actual 职工医疗互助保障工作提质扩面",
  "T7 warning indicators[9].name 帮扶困难职工满意率",
  "T7 warning indicators[13].name 新增工会会员",
  "T7 warning indicators[14].name 资金使用合规性",
  "T9 warning indicators[0].target 投入管理指标",
  "T9 error indicators[13].actual 新增工会会员",
];

describe("the published table of Liuyang 2020", () => {
  it("gives exactly its faults, at their fields", () => {
    expect(check(formOf(liuyang2020)).map(brief)).toEqual(published);
  });

  it("gives the same where the rows under the pointer are blank instead of merged", () => {
    const rows = liuyang2020.rows?.map((row): RowCells => (row.inherited ? { ...row, target: "", inherited: false } : row)) ?? [];
    expect(check(formOf({ ...liuyang2020, rows })).map(brief)).toEqual(published);
  });

  it("tells the numbers", () => {
    const data = Object.fromEntries(check(formOf(liuyang2020)).map((finding) => [brief(finding), finding.data]));
    expect(data["T5 warning indicators[8].actual 组织开展困难职工帮扶"]).toMatchObject({ completion: "141.8", limit: "130" });
    expect(data["T5 warning indicators[10].actual 职工医疗互助保障工作提质扩面"]).toMatchObject({ completion: "132.0" });
    expect(data["E1 warning funding[2].executionRate 基本支出"]).toMatchObject({ expected: "100.00", budget: "204.04" });
    expect(data["T9 warning indicators[0].target 投入管理指标"]).toMatchObject({ kind: "pointer", actual: "100%", rows: 8 });
    expect(data["S5 error indicators[1].reason 预算执行管理"]).toEqual({ weight: "4", score: "3", lost: "1" });
  });

  it("heeds the form's own settings", () => {
    const codes = check(formOf(liuyang2020), { overCompletion: decimal("1.4") }).map(({ code, at }) => `${code} ${at}`);
    expect(codes).toContain("T5 indicators[8].actual");
    expect(codes).not.toContain("T5 indicators[10].actual");
  });
});

describe("prerequisites", () => {
  const rule = (id: string, needs: readonly string[], ...paths: readonly string[]): Rule =>
    defineRule({
      id,
      code: id.toUpperCase(),
      severity: "error",
      source: "measures-true-data",
      needs,
      *check() {
        for (const at of paths) yield { at, row: "", data: {}, related: [`${at}.related`] };
      },
    });
  const run = (...rules: readonly Rule[]): string[] =>
    checkWith(rules, formOf({}), defaultSettings).map(({ code, at }) => `${code} ${at}`);

  it("silence a rule on the cells where a needed one failed, and only there", () => {
    expect(run(rule("b", ["a"], "x", "x.related", "y"), rule("a", [], "x"))).toEqual(["A x", "B y"]);
  });

  it("do not silence when the needed finding was itself silenced", () => {
    expect(run(rule("c", ["b"], "x"), rule("b", ["a"], "x"), rule("a", [], "x"))).toEqual(["A x", "C x"]);
  });

  it("must exist and may not run in a ring", () => {
    expect(() => inOrderOfNeed([rule("a", ["b"]), rule("b", ["a"])])).toThrow("a → b → a");
    expect(() => inOrderOfNeed([rule("a", ["z"])])).toThrow("needs z");
  });
});

it("orders by code and place as people count", () => {
  const row = (level3: string): RowCells => ({ level3, target: "≥10个", actual: "", weight: "1", score: "1", reason: "" });
  const found = check(formOf({ rows: Array.from({ length: 12 }, (_, index) => row(`任务${index}`)) }));
  const places = found.filter(({ code }) => code === "T10").map(({ at }) => at);
  expect(places).toEqual(Array.from({ length: 12 }, (_, index) => `indicators[${index}].actual`));
});

describe("odd forms", () => {
  it.each<[string, FormCells]>([
    ["an empty form", {}],
    ["a form without weights and scores", { rows: [{ level3: "完好率", target: "100%", actual: "100%", reason: "" }] }],
    ["a row of nothing", { rows: [{}] }],
    [
      "words where numbers belong",
      { funding: [{ role: "total", label: "", budget: "约五百", executed: "若干", rate: "高" }], totalScore: "优" },
    ],
  ])("%s makes no noise", (_, cells) => {
    expect(check(formOf(cells)).map(brief)).toEqual([]);
  });

  it("never makes a rule throw", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "",
        "—",
        "100%",
        "≥500人次",
        "≤0",
        "±10%",
        "12月底前",
        "0",
        "-3",
        "1/0",
        "≥",
        "290%",
        "按规定时限完成",
        "根据办法填报",
      ),
      fc.string(),
      fc.float({ noNaN: false }).map(String),
    );
    const cell = fc.oneof(text, fc.tuple(fc.double(), text));
    const row = fc.record(
      { level1: text, level2: text, level3: text, target: cell, actual: cell, weight: cell, score: cell, reason: cell },
      { requiredKeys: [] },
    );
    const line = fc.record({
      role: fc.constantFrom("total", "source", "structure", "ofWhich"),
      label: text,
      initial: cell,
      budget: cell,
      executed: cell,
      rate: cell,
      weight: cell,
      score: cell,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), cell, (rows, funding, total) => {
        const form = formOf({ rows, funding, totalScore: total, totalWeight: total });
        const paths = new Set(JSON.stringify(form).match(/(?<="at":")[^"]+/g));
        for (const { at, related = [] } of check(form)) {
          for (const path of [at, ...related]) expect(paths).toContain(path);
        }
      }),
      { numRuns: 300 },
    );
  });
});
