// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, region, renderPane, rowNamed } from "./render-pane";
import { explanation, findings, form, sampleWords } from "./samples";

const checked = { form, checked: true, findings };
const [, , warning, advice] = findings;
if (!warning || !advice) throw new Error("the samples have a warning and an advice");
const answered = findings.map((finding) =>
  finding.id === warning.id ? { ...finding, explanation: explanation(finding, { reason: "上年结转多", by: "李四" }) } : finding,
);
const inOrder = [...answered.filter((each) => !each.explanation), ...answered.filter((each) => each.explanation)];

const reason = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^原因/ });
const openForm = async (user: ReturnType<typeof renderPane>["user"]): Promise<void> => {
  await user.click(rowNamed(/F24/));
  await user.click(button("说明…"));
};

test("warnings and advice can be explained, errors cannot", async () => {
  const { user } = renderPane(checked);
  for (const [name, offered] of [
    [/H16/, 0],
    [/F24/, 1],
    [/E27/, 1],
  ] as const) {
    await user.click(rowNamed(name));
    expect(screen.queryAllByRole("button", { name: "说明…" })).toHaveLength(offered);
  }
});

test("by keyboard alone: the form takes the focus, the name is remembered, the next finding has the focus afterwards", async () => {
  const { session, memory, user } = renderPane(checked, { remembered: { explainer: "张三" } });
  rowNamed(/F24/).focus();
  await user.keyboard("{Enter}");
  button("说明…").focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(reason());
  await user.keyboard("  上年结转多{Enter}见附件  ");
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "填写人" }));
  expect(document.activeElement).toHaveProperty("value", "张三");
  await user.keyboard("李四{Control>}{Enter}{/Control}");
  expect(session.calls.at(-1)).toEqual(["explain", warning.id, { reason: "上年结转多\n见附件", by: "李四" }]);
  expect(memory.get("explainer")).toBe("李四");
  expect(rowNamed(/F24/).getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(rowNamed(/E27/));
});

test("the last open finding explained: the focus goes to the one before it", async () => {
  const { user } = renderPane(checked);
  await user.click(rowNamed(/E27/));
  await user.click(button("说明…"));
  await user.keyboard("原文如此{Control>}{Enter}{/Control}");
  expect(document.activeElement).toBe(rowNamed(/F24/));
});

test("nothing is saved without a reason, and it says so", async () => {
  const { session, user } = renderPane(checked);
  await openForm(user);
  await user.keyboard("  ");
  await user.click(button("保存说明"));
  expect(session.calls.some(([name]) => name === "explain")).toBe(false);
  expect(screen.getByText("请写原因")).toBeTruthy();
  expect(reason().getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(reason());
  await user.keyboard("有");
  expect(screen.queryByText("请写原因")).toBeNull();
});

test.each(["{Escape}", "取消"])("%s leaves the form, and the focus goes back to its button", async (way) => {
  const { session, user } = renderPane(checked);
  await openForm(user);
  if (way === "取消") await user.click(button(way));
  else await user.keyboard(way);
  expect(screen.queryByRole("textbox", { name: /^原因/ })).toBeNull();
  expect(document.activeElement).toBe(button("说明…"));
  expect(session.calls.some(([name]) => name === "explain")).toBe(false);
});

test("what could not be stored stays in the form, and the reason is told at once", async () => {
  const { session, user } = renderPane(checked);
  session.explain = async () => session.update({ notice: { kind: "unreadableStore" } });
  await openForm(user);
  await user.keyboard("上年结转多{Control>}{Enter}{/Control}");
  expect(reason().value).toBe("上年结转多");
  expect(document.activeElement).toBe(reason());
  expect(document.querySelector("[aria-live=assertive]")?.textContent).toBe(sampleWords("zh-CN").ui.notice.unreadableStore);
});

test("explained findings stand at the end, uncounted, and open to who, when and why", async () => {
  const { user } = renderPane({ ...checked, findings: inOrder });
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "错误 2",
    "建议 1",
    "已说明 1",
  ]);
  expect(screen.getByText("2 错误 · 1 建议")).toBeTruthy();
  expect(region("发现的问题").getByText("共 3 条")).toBeTruthy();
  await user.click(rowNamed(/F24/));
  expect(region("发现的问题").getByText("已说明的第 1 / 1 条")).toBeTruthy();
  expect(screen.getByText("为什么")).toBeTruthy();
  expect(screen.getByText("上年结转多")).toBeTruthy();
  expect(screen.getByText("李四 · 2026年11月23日")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "说明…" })).toBeNull();
});

test("with everything explained the check is done, and says how", () => {
  const all = findings
    .filter(({ severity }) => severity !== "error")
    .map((finding) => ({ ...finding, explanation: explanation(finding, { reason: "有", by: "" }) }));
  renderPane({ ...checked, findings: all });
  expect(screen.getByText("没有要处理的问题，已说明 2 条")).toBeTruthy();
});

test("an explanation is withdrawn: the finding goes back to its place, open and with the focus", async () => {
  const { session, user } = renderPane({ ...checked, findings: inOrder });
  await user.click(rowNamed(/F24/));
  await user.click(button("撤回说明"));
  expect(session.calls.at(-1)).toEqual(["withdrawExplanation", warning.id]);
  expect(screen.getByRole("heading", { name: "提醒 1" })).toBeTruthy();
  expect(screen.queryByRole("heading", { name: /^已说明/ })).toBeNull();
  expect(rowNamed(/F24/).getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(rowNamed(/F24/));
});

test("a reason is text, never markup", async () => {
  const [first] = inOrder.slice(-1);
  if (!first) throw new Error("nothing is explained");
  const odd = { ...first, explanation: explanation(first, { reason: "<img src=x onerror=alert(1)>", by: "<b>x</b>" }) };
  const { container } = renderPane({ ...checked, findings: [odd], current: odd.id });
  expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeTruthy();
  expect(container.querySelector("img, b")).toBeNull();
});

test("an explained finding that the ribbon opens is announced as such", () => {
  const { session } = renderPane({ ...checked, findings: inOrder });
  act(() => session.update({ current: warning.id }));
  expect(document.querySelector("[aria-live=polite]")?.textContent).toContain("已说明：完成值 1.3 万人");
});

test("English explanation", async () => {
  const { user } = renderPane({ ...checked, findings: inOrder }, { words: sampleWords("en-US") });
  await user.click(rowNamed(/F24/));
  expect(screen.getByText("李四 · November 23, 2026")).toBeTruthy();
  expect(button("Withdraw explanation")).toBeTruthy();
});
