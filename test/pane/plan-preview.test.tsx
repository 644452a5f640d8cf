// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, renderPane } from "./render-pane";
import { form, plan, sampleWords } from "./samples";

const tick = (name: string | RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>("checkbox", { name });

test("every cell old → new; a formula overwritten by a number is told as such; the companion sheet is named", () => {
  renderPane({ form, plan });
  const rows = screen.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toEqual([
    "单元格现在写入后",
    "E6财政拨款 执行率空100.00%",
    "E8基本支出 执行率100.00%100.00%",
    "公式被改成了数字，恢复公式",
    "G35总分 97.0098.00",
  ]);
  expect(screen.getByText("新建工作表“自评测算”")).toBeTruthy();
});

test("writes only what is ticked", async () => {
  const { session, user } = renderPane({ form, plan });
  expect(tick("全选").checked).toBe(true);
  await user.click(tick(/^E8/));
  expect(tick("全选").indeterminate).toBe(true);
  await user.click(button("写入 2 个单元格"));
  expect(session.calls).toEqual([["applyPlan", ["funding[0].executionRate", "total.score"]]]);
});

test("select all takes all out and in; with none left the companion sheet alone is written", async () => {
  const { session, user } = renderPane({ form, plan });
  await user.click(tick("全选"));
  expect(tick(/^E6/).checked).toBe(false);
  await user.click(button("写入"));
  await user.click(tick("全选"));
  await user.click(button("写入 3 个单元格"));
  expect(session.calls).toEqual([
    ["applyPlan", []],
    ["applyPlan", ["funding[0].executionRate", "funding[2].executionRate", "total.score"]],
  ]);
});

test("with nothing chosen and the companion sheet current there is nothing to write", async () => {
  const { session, user } = renderPane({ form, plan: { ...plan, companion: { name: "自评测算", state: "current" } } });
  await user.click(tick("全选"));
  expect(button("写入").getAttribute("aria-disabled")).toBe("true");
  await user.click(button("写入"));
  expect(session.calls).toEqual([]);
});

test("a new plan starts with everything ticked", async () => {
  const { session, user } = renderPane({ form, plan });
  await user.click(tick(/^E8/));
  act(() => session.update({ plan: { ...plan } }));
  expect(tick(/^E8/).checked).toBe(true);
});

test("the focus goes into the preview, and back to its button on cancel", async () => {
  const { session, user } = renderPane({ form });
  await user.click(button("预览"));
  act(() => session.update({ plan }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "写入预览" }));
  await user.click(button("取消"));
  expect(session.calls.at(-1)).toEqual(["dropPlan"]);
  expect(document.activeElement).toBe(button("预览"));
});

test("a plan without changes says so and offers the companion sheet", () => {
  renderPane({ form, plan: { ...plan, changes: [], companion: { name: "自评测算", state: "update" } } });
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.getByText("表内的数都对，不用改")).toBeTruthy();
  expect(screen.getByText("更新工作表“自评测算”")).toBeTruthy();
});

test("English preview", () => {
  renderPane({ form, plan }, { words: sampleWords("en-US") });
  expect(screen.getByText("The formula was replaced by a number; put the formula back")).toBeTruthy();
  expect(button("Write 3 cells")).toBeTruthy();
  expect(tick("E6 财政拨款: empty becomes 100.00%")).toBeTruthy();
});
