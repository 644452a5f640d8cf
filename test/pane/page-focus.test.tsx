// @vitest-environment happy-dom
import { act, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, renderPane } from "./render-pane";
import { form } from "./samples";

const pages = ["import", "submit", "scores", "about", "history", "learn"];
await Promise.all(pages.map((name) => import(`../../src/pane/views/${name}-page.tsx`)));

const entry = { id: 1, act: "insert", at: "2026-11-23T00:00:00.000Z", sheetName: "甲", changes: [], made: ["甲"] } as const;
const state = { looked: true, form, history: [entry] };
const blank = { looked: true };

test.each([
  ["导入去年的表", "导入去年的表", state],
  ["查看", "提交前检查", state],
  ["评分建议", "评分建议", state],
  ["快捷键和关于", "快捷键和关于", state],
  ["改动记录", "改动记录", state],
  ["把这个表做成表式", "把这个表做成表式", state],
  ["导入去年的表", "导入去年的表", blank],
  ["把这个表做成表式", "把这个表做成表式", blank],
  ["快捷键和关于", "快捷键和关于", blank],
])("“%s” opens a page; its arrow and Escape lead back to it", async (opener, heading, from) => {
  const { user } = renderPane(from);
  for (const leave of [() => user.click(button("返回")), () => user.keyboard("{Escape}")]) {
    await user.click(button(opener));
    const shown = await screen.findByRole("heading", { level: 1, name: heading });
    await waitFor(() => expect(document.activeElement).toBe(shown));
    await leave();
    await waitFor(() => expect(document.activeElement).toBe(button(opener)));
  }
});

test("the choice of another form is left the same way, but not out of a text", async () => {
  const { user } = renderPane(state);
  await user.click(button("再插入一份"));
  await screen.findByRole("heading", { level: 1, name: "再插入一份自评表" });
  await user.click(screen.getByRole("textbox", { name: "单位" }));
  await user.keyboard("{Escape}");
  expect(screen.getByRole("textbox", { name: "单位" })).toBeDefined();
  await user.click(button("返回"));
  expect(document.activeElement).toBe(button("再插入一份"));
});

test("another form begins at its heading", async () => {
  const { session, user } = renderPane(state);
  await user.click(button("重新读取这个工作表"));
  act(() => session.update({ form: { ...form, sheetId: "another", unit: "另一个单位" } }));
  const heading = await screen.findByRole("heading", { level: 1, name: /另一个单位/ });
  expect(document.activeElement).toBe(heading);
});

test("what is needed now and then stands in groups", () => {
  renderPane({ ...state, checked: true });
  for (const [group, names] of [
    ["这份表", ["写校验报告", "改动记录"]],
    ["另做一份", ["再插入一份", "导入去年的表", "把这个表做成表式"]],
    ["学着用", ["做一张练习表", "快捷键和关于"]],
  ] as const) {
    const list = screen.getByRole("list", { name: group });
    expect([...list.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(names);
  }
});
