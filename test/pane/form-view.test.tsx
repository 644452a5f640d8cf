// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, renderPane } from "./render-pane";
import { findings, form, sampleWords } from "./samples";

const step = (name: string): HTMLElement => {
  const item = screen.getAllByRole("listitem").find((candidate) => candidate.textContent.includes(name));
  if (!item) throw new Error(`no step ${name}`);
  return item;
};

test("says which form it is and how it stands", () => {
  renderPane({ form });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("浏阳市总工会 · 2020 年度");
  expect(screen.getByText("部门整体支出绩效自评表（浏阳 2020）")).toBeTruthy();
  expect(screen.getByText("工作表“2020部门整体支出绩效自评表”")).toBeTruthy();
  const card = screen.getByRole("region", { name: "自评总分" }).textContent;
  for (const figure of ["98.00", "/ 100", "优", "100.00%"]) expect(card).toContain(figure);
});

test("each level's bar is as long as its share and has its numbers beside it", () => {
  renderPane({ form });
  const bars = within(screen.getByRole("list", { name: "各级得分" })).getAllByRole("listitem");
  expect(bars.map((bar) => bar.textContent)).toEqual(["投入管理指标29 / 30", "产出指标25 / 25", "效益指标44 / 45"]);
  expect(bars[1]?.querySelector<HTMLElement>("[style*=width]")?.style.width).toBe("100%");
});

test("figures that cannot be computed are dashes, not zeros", () => {
  renderPane({ form: { ...form, figures: { levels: [{ at: "levels[0]", name: "产出" }], toFill: { count: 3, empty: [] } } } });
  const card = screen.getByRole("region", { name: "自评总分" }).textContent;
  expect(card).not.toMatch(/\d/);
  expect(card).toContain("— / —");
});

test("fill: leads to the first empty cell; done when none is left", async () => {
  const { session, user } = renderPane({ form });
  expect(step("填报").textContent).toContain("还有 3 处未填（共 75 处）");
  await user.click(button("去填"));
  expect(session.calls).toEqual([["goToField", "indicators[3].reason"]]);
  act(() => session.update({ form: { ...form, figures: { ...form.figures, toFill: { count: 75, empty: [] } } } }));
  expect(step("填报").textContent).toContain("75 处都已填");
  expect(screen.queryByRole("button", { name: "去填" })).toBeNull();
});

test("check: not yet, counts, stale, clean", async () => {
  const { session, user } = renderPane({ form });
  expect(step("校验").textContent).toContain("还没有校验");
  await user.click(button("校验"));
  expect(session.calls).toEqual([["check"]]);
  act(() => session.update({ checked: true, findings }));
  expect(step("校验").textContent).toContain("2 错误 · 1 提醒 · 1 建议");
  act(() => session.update({ stale: true }));
  expect(step("校验").textContent).toContain("表格改过了，重新校验");
  act(() => session.update({ stale: false, findings: [] }));
  expect(step("校验").textContent).toContain("没有发现问题");
});

test("compute asks for a plan; undo is offered only when there is something to take back", async () => {
  const { session, user } = renderPane({ form });
  await user.click(button("预览"));
  expect(screen.queryByRole("button", { name: "撤销上次写入" })).toBeNull();
  act(() => session.update({ canUndo: true }));
  await user.click(button("撤销上次写入"));
  expect(session.calls).toEqual([["planCompute"], ["undo"]]);
});

test("what was not understood is shown folded, its text as text, and leads to its cell", async () => {
  const { container, session, user } = renderPane({
    form: { ...form, notUnderstood: [{ cell: { row: 2, column: 9 }, address: "J3", text: "<img src=x onerror=alert(1)>" }] },
  });
  expect(screen.getByText("有 1 处没有看懂").closest("details")?.open).toBe(false);
  expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeTruthy();
  expect(container.querySelector("img")).toBeNull();
  await user.click(screen.getByText("有 1 处没有看懂"));
  await user.click(button("定位到 J3"));
  expect(session.calls).toEqual([["goToCell", { row: 2, column: 9 }]]);
});

test("English says the same", () => {
  renderPane({ form, checked: true, findings }, { words: sampleWords("en-US") });
  expect(screen.getByText("3 of 75 still empty")).toBeTruthy();
  expect(screen.getByText("2 errors · 1 warning · 1 advice")).toBeTruthy();
  expect(screen.getByText("Excellent")).toBeTruthy();
});
