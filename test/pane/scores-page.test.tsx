// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { PlacedScore, SessionState } from "../../src/actions/session";
import { decimal } from "../../src/domain/decimal";
import { button, renderPane } from "./render-pane";
import { form, plan, sampleWords } from "./samples";

const points = (proposed: string, by: "reached" | "range" | "met" = "reached", difference?: string): PlacedScore["answer"] => ({
  kind: "points",
  by,
  percent: decimal(90),
  low: decimal(proposed),
  high: decimal(proposed),
  isCertain: by !== "range",
  ...(difference !== undefined && { difference: decimal(difference) }),
});

const line = (address: string, row: string, over: Partial<PlacedScore>): PlacedScore => ({
  at: `score ${address}`,
  address,
  row,
  weight: decimal(10),
  target: "≥100人",
  actual: "90人",
  typed: decimal(10),
  isFormula: false,
  answer: { kind: "none", why: "approximate" },
  ...over,
});

const tier = (tier: "met" | "partly" | "missed", low: number, high: number) => ({ tier, low: decimal(low), high: decimal(high) });

const lines: readonly PlacedScore[] = [
  line("G12", "培训人数", { answer: points("9", "reached", "1") }),
  line("G13", "检查次数", { answer: points("5", "range", "5") }),
  line("G14", "群众满意度", { answer: points("10", "met", "0") }),
  line("G15", "制度健全", {
    answer: { kind: "tiers", said: "partly", tiers: [tier("met", 8, 10), tier("partly", 6, 8), tier("missed", 0, 6)] },
  }),
  line("G16", "服务人次", {}),
];

const open = async (over: Partial<SessionState> = {}, language: "zh-CN" | "en-US" = "zh-CN") => {
  const pane = renderPane({ form, scores: { of: form, lines }, ...over }, { words: sampleWords(language) });
  await pane.user.click(button(language === "zh-CN" ? "评分建议" : "Proposed scores"));
  await screen.findByRole("heading", { level: 1, name: language === "zh-CN" ? "评分建议" : "Proposed scores" });
  return pane;
};

const tick = (name: string | RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>("checkbox", { name });
const cells = (name: RegExp): (string | null)[] => {
  const row = screen.getByRole("row", { name });
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
};

test("the proposal stands beside the typed score, with the difference and how it was reached", async () => {
  await open();
  expect(cells(/培训人数/)).toEqual(["", "10", "9", "+1"]);
  expect(cells(/群众满意度/)).toEqual(["", "10", "10", "一致"]);
  expect(screen.getByText("完成值÷目标值 90.00% × 分值 10")).toBeTruthy();
  expect(screen.getByText("2 项和公式不同 · 1 项一致 · 1 项要判断 · 1 项算不了")).toBeTruthy();
});

test("a judgement gets its tiers and no number, what is unclear says why, neither can be chosen", async () => {
  await open();
  expect(cells(/制度健全/)).toEqual(["", "10", "—", "—"]);
  expect(screen.getByText(/^要人判断：达成 8–10 分 · 部分达成 6–8 分 · 未达成 0–6 分 · 字面像是部分达成一档$/)).toBeTruthy();
  expect(screen.getByText("写的是约数，不能精确折算")).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: /制度健全|服务人次|群众满意度/ })).toBeNull();
});

test("what is certain is chosen to begin with; only what is chosen goes to the preview, and nothing is written yet", async () => {
  const { session, user } = await open();
  expect([tick(/^G12/).checked, tick(/^G13/).checked]).toEqual([true, false]);
  expect(screen.getByText("合计：现在 50.00，采用所选后 49.00")).toBeTruthy();
  await user.click(tick(/^G13/));
  await user.click(tick(/^G12/));
  expect(screen.getByText("合计：现在 50.00，采用所选后 45.00")).toBeTruthy();
  await user.click(button("预览 1 项"));
  expect(session.calls).toEqual([["planScores", ["score G13"]]]);
});

test("the preview takes the page's place; after it the focus is back on the page's heading", async () => {
  const { session, user } = await open();
  act(() => session.update({ plan: { ...plan, purpose: "fix" } }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "写入预览" }));
  await user.click(button("取消"));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "评分建议" }));
});

test("a row leads to its cell; back leads to the form", async () => {
  const { session, user } = await open();
  await user.click(button("定位到 G15 制度健全"));
  expect(session.calls).toEqual([["goToField", "score G15"]]);
  await user.click(button("返回"));
  expect(screen.getByRole("heading", { level: 1, name: /2020 年度/ })).toBeTruthy();
});

test("scores of another reading are read anew", async () => {
  const { session } = await open({ scores: { of: { ...form }, lines } });
  expect(session.calls).toEqual([["readScores"]]);
});

test("a form without scores says so", async () => {
  await open({ scores: { of: form, lines: [] } });
  expect(screen.getByText("这份表没有逐项打分的得分栏，没有可建议的。")).toBeTruthy();
});

test("the place's cap is told where it bites, on the form and with the choice", async () => {
  const limit = {
    rate: decimal("0.65"),
    rateBelow: decimal("0.7"),
    most: decimal("49.5"),
    source: { title: "某市手册", confirmed: false },
  };
  const { user } = await open({ form: { ...form, figures: { ...form.figures, limit } } });
  expect(screen.queryByText(/某市手册/)).toBeNull();
  await user.click(button("返回"));
  expect(screen.getByText("执行率 65.00%，低于 70%：按《某市手册》总分最高 49.5，合计没有改")).toBeTruthy();
});

test("English page", async () => {
  await open({}, "en-US");
  expect(screen.getByText("2 differ from the formula · 1 agrees · 1 for you to judge · 1 without a formula")).toBeTruthy();
  expect(screen.getByText(/^For you to judge: met 8–10 points/)).toBeTruthy();
});
