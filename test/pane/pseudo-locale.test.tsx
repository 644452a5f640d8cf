// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Notice, SessionState } from "../../src/actions/session";
import { wordsFor, type UiWords, type Words } from "../../src/locales";
import { provinceOf } from "../../src/pane/template-choice";
import { StartFailure } from "../../src/pane/views/start-failure";
import { Starting } from "../../src/pane/views/starting";
import { ThemedFrame } from "../../src/pane/views/themed-frame";
import { HostFailure } from "../../src/workbook/failure";
import { button, renderPane } from "./render-pane";
import { explanation, findings, fixPlan, form, manyFindings, plan, template, templates } from "./samples";

/** Wraps every word of the product in brackets that no data has. */
const bracketed = <T,>(value: T): T => {
  if (typeof value === "string") return `⟦${value}⟧` as T;
  if (typeof value === "function")
    return ((...args: unknown[]) => `⟦${(value as (...args: unknown[]) => string)(...args)}⟧`) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, bracketed<unknown>(part)])) as T;
};

const real = wordsFor("zh-CN");
const pseudo: Words = {
  formats: real.formats,
  ui: bracketed<UiWords>(real.ui),
  finding: () => bracketed({ title: "t", what: "w", why: "y", basis: "b", todo: "d" }),
  report: real.report,
};

/** What comes from the workbook, from the templates, or is a number: shown as it is. */
const data = new Set<string>([
  ...[...findings, ...manyFindings(9)].flatMap(({ address, code, row }) => [address, code, row]),
  ...[...plan.changes, ...fixPlan.changes].flatMap(({ address, row, before, after }) => [address, row, before, after]),
  ...form.notUnderstood.flatMap(({ address, text }) => [address, text]),
  ...form.figures.levels.map(({ name }) => name),
  ...templates.flatMap(({ name, region }) => [name.zh, region.zh, provinceOf(region).zh]),
  "ExcelApi 1.9",
  "因",
]);
const isPlain = (text: string): boolean => /^[\d.,%\s]*$/.test(text) || ["✕", "△", "ⓘ", "*"].includes(text);

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-roledescription", "aria-valuetext"];

const spoken = (): string[] => {
  const texts: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE && node.parentElement?.tagName !== "STYLE") texts.push(node.textContent ?? "");
    if (node instanceof Element) for (const name of ATTRIBUTES) texts.push(node.getAttribute(name) ?? "");
  }
  return texts.map((text) => text.trim()).filter(Boolean);
};

const strays = (): string[] =>
  spoken().filter((text) => !(text.startsWith("⟦") && text.endsWith("⟧")) && !data.has(text) && !isPlain(text));

const notices: readonly Notice[] = [
  { kind: "inserted", sheetName: "s", renamed: true, wished: "w" },
  { kind: "inserted", sheetName: "s", renamed: false, wished: "s" },
  { kind: "noForm" },
  { kind: "formKept", name: { zh: "因", en: "因" }, renamed: true },
  { kind: "formRefused", count: 2 },
  { kind: "unreadableForms", count: 1 },
  { kind: "checked", counts: { error: 1, warning: 1, advice: 1 } },
  { kind: "checked", counts: { error: 0, warning: 0, advice: 0 } },
  { kind: "nothingToCompute" },
  { kind: "wrote", cells: 2, companion: "c" },
  { kind: "undone", cells: 2 },
  { kind: "noMoreFindings" },
  { kind: "noFindingHere", address: "D61" },
  { kind: "reported", sheetName: "s" },
  { kind: "explained", withdrawn: false },
  { kind: "explained", withdrawn: true },
  { kind: "unreadableStore" },
  { kind: "failure", code: "conflict", detail: "d" },
];

const explained = findings.map((finding, index) =>
  index === findings.length - 1 ? { ...finding, explanation: explanation(finding, { reason: "因", by: "⟦某⟧" }) } : finding,
);
const filled = { ...form, figures: { ...form.figures, toFill: { count: 75, empty: [] } } };
const states: Readonly<Record<string, Partial<SessionState>>> = {
  "not looked": { looked: false },
  "no form": {},
  "not filled, not checked": { form },
  "empty form": { form: { ...form, unit: "", figures: { levels: [], toFill: form.figures.toFill } } },
  checked: { form: filled, checked: true, findings, canUndo: true },
  opened: { form, checked: true, findings, current: findings[0]?.id ?? "", stale: true },
  clean: { form: filled, checked: true, marksShown: false },
  "opened warning": { form, checked: true, findings, current: findings[2]?.id ?? "" },
  explained: { form, checked: true, findings: explained, current: explained.at(-1)?.id ?? "" },
  "all explained": { form, checked: true, findings: explained.slice(-1) },
  filter: { form, checked: true, findings: manyFindings(9) },
  plan: { form, plan },
  "plan of a fix": { form, plan: fixPlan },
  "plan of a fix, nothing to write": { form, plan: { ...fixPlan, changes: [] } },
  "plan, companion only": { form, plan: { ...plan, changes: [], companion: { name: "c", state: "update" } } },
  "plan, companion current": { form, plan: { ...plan, companion: { name: "c", state: "current" } } },
  ...Object.fromEntries(
    notices.map((notice, index) => [
      `notice ${index} ${notice.kind}`,
      { ...(notice.kind !== "noForm" && { form }), canUndo: true, notice },
    ]),
  ),
};

test.each(Object.entries(states))("no word of the view comes from the code: %s", (_, state) => {
  renderPane(state, { words: pseudo, remembered: { template: "national-project-2020" } });
  expect(spoken().length).toBeGreaterThan(1);
  expect(strays()).toEqual([]);
});

test("nor in the form for an explanation, nor where a filter shows nothing", async () => {
  const { user } = renderPane({ form, checked: true, findings, current: findings[2]?.id ?? "" }, { words: pseudo });
  await user.click(button(/说明…/));
  await user.click(button(/保存说明/));
  expect(spoken()).toContain("⟦请写原因⟧");
  expect(strays()).toEqual([]);
  cleanup();
  const second = renderPane({ form, checked: true, findings: manyFindings(9) }, { words: pseudo });
  await second.user.type(screen.getByRole("searchbox"), "zz");
  expect(spoken()).toContain("⟦没有符合的问题⟧");
  expect(strays()).toEqual([]);
});

test("nor with the search box, nor on the pages before the pane", () => {
  renderPane({}, { words: pseudo, templates: Array.from({ length: 6 }, (_, index) => template(`t${index}`)) });
  expect(strays()).toEqual([]);
  cleanup();
  render(
    <ThemedFrame>
      <Starting words={pseudo.ui} />
      <StartFailure words={pseudo.ui} error={new HostFailure("unsupported", "ExcelApi 1.9")} />
      <StartFailure words={pseudo.ui} error={new HostFailure("office-unreachable", "")} />
      <StartFailure words={pseudo.ui} error={new HostFailure("unknown", "")} />
    </ThemedFrame>,
  );
  expect(strays()).toEqual([]);
});
