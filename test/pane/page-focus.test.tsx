// @vitest-environment happy-dom
import { act, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, renderPane } from "./render-pane";
import { form } from "./samples";

await Promise.all(["import", "submit", "scores"].map((name) => import(`../../src/pane/views/${name}-page.tsx`)));

const state = { looked: true, form };

test.each([
  ["导入去年的表", "导入去年的表"],
  ["查看", "提交前检查"],
  ["评分建议", "评分建议"],
])("“%s” opens a page; its arrow and Escape lead back to it", async (opener, heading) => {
  const { user } = renderPane(state);
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
    ["这份表", ["写校验报告"]],
    ["另做一份", ["再插入一份", "导入去年的表", "把这个表做成表式"]],
    ["学着用", ["练习"]],
  ] as const) {
    const list = screen.getByRole("list", { name: group });
    expect([...list.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(names);
  }
});
