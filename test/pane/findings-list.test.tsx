// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, region, renderPane, rowNamed as row } from "./render-pane";
import { findings, form, sampleWords } from "./samples";

const checked = { form, checked: true, findings };
const [first, second, third, fourth] = findings as [
  (typeof findings)[0],
  (typeof findings)[0],
  (typeof findings)[0],
  (typeof findings)[0],
];
const reasonRow = (): HTMLElement => row(/H16.*少得 1 分/);

test("grouped by severity, gravest first, each row with cell, title and code", () => {
  renderPane(checked);
  const list = screen.getByRole("region", { name: "发现的问题" });
  expect(
    within(list)
      .getAllByRole("heading", { level: 3 })
      .map((heading) => heading.textContent),
  ).toEqual(["错误 2", "提醒 1", "建议 1"]);
  expect(reasonRow().textContent).toBe("H16少得 1 分，没有写原因S5");
  expect(screen.queryByText("为什么")).toBeNull();
});

test("nothing is listed before a check", () => {
  renderPane({ form });
  expect(screen.queryByRole("region", { name: "发现的问题" })).toBeNull();
});

test("a click opens the four sentences in their order and selects the cell; another click folds", async () => {
  const { session, user } = renderPane(checked);
  await user.click(reasonRow());
  expect(session.calls).toEqual([["goTo", first.id]]);
  const details = document.getElementById(reasonRow().getAttribute("aria-controls") ?? "");
  if (!details) throw new Error("the open row controls nothing");
  expect(
    within(details)
      .getAllByRole("term")
      .map((term) => term.textContent),
  ).toEqual(["现状", "为什么", "依据", "怎么办"]);
  expect(
    within(details)
      .getAllByRole("definition")
      .map((text) => text.textContent),
  ).toEqual([
    "分值 4，自评 3，差 1；“偏差及原因分析”空着。",
    "扣了分就要说明理由；复核时空着会被退回。",
    "预算管理一体化系统：自评得分小于分值须填写理由及依据",
    "写明这 1 分扣在哪里、怎样改进；如未扣分，把得分改回 4。",
  ]);
  await user.click(button("定位到 H16"));
  expect(session.calls).toHaveLength(2);
  await user.click(reasonRow());
  expect(reasonRow().getAttribute("aria-expanded")).toBe("false");
});

test("previous and next walk the list and say where one is; the focus stays on the button", async () => {
  const { session, user } = renderPane(checked);
  expect(region("发现的问题").getByText("共 4 条")).toBeTruthy();
  button("逐条看").focus();
  await user.keyboard("{Enter}{Enter}{Enter}");
  expect(session.state.current).toBe(third.id);
  expect(region("发现的问题").getByText("第 3 / 4 条")).toBeTruthy();
  expect(document.activeElement).toBe(button("下一条"));
  expect(row(/F24/).getAttribute("aria-expanded")).toBe("true");
  await user.click(button("上一条"));
  expect(region("发现的问题").getByText("第 2 / 4 条")).toBeTruthy();
});

test("by keyboard alone: arrows, Home and End walk the rows, Enter opens, Tab goes on into the opened one", async () => {
  const { session, user } = renderPane(checked);
  reasonRow().focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(row(/F35/));
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(row(/E27/));
  await user.keyboard("{ArrowDown}{Home}{Enter}");
  expect(session.state.current).toBe(first.id);
  await user.tab();
  expect(document.activeElement).toBe(button("定位到 H16"));
});

test("the opened finding stays open and keeps the focus when the list is refreshed around it", async () => {
  const { session, user } = renderPane(checked);
  await user.click(row(/F35/));
  act(() => session.update({ findings: [{ ...second }, { ...fourth }] }));
  expect(row(/F35/).getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(row(/F35/));
  expect(region("发现的问题").getByText("第 1 / 2 条")).toBeTruthy();
});

test("an opened finding that is settled says so in its place, and goes when another opens", async () => {
  const { session, user } = renderPane(checked);
  await user.click(reasonRow());
  act(() => session.update({ findings: findings.filter(({ id }) => id !== first.id), current: undefined }));
  const settled = row(/已解决：少得 1 分，没有写原因/);
  expect(document.activeElement).toBe(settled);
  expect(screen.getByRole("heading", { name: "错误 1" })).toBeTruthy();
  await user.click(row(/F35/));
  expect(screen.queryByText(/已解决/)).toBeNull();
});

test("findings of another sheet's form are not called settled", async () => {
  const { session, user } = renderPane(checked);
  await user.click(reasonRow());
  act(() =>
    session.update({ form: { ...form, sheetId: "sheet-2" }, findings: [{ ...second, sheetId: "sheet-2" }], current: undefined }),
  );
  expect(screen.queryByText(/已解决/)).toBeNull();
});

test("a folded finding opens again when the ribbon comes round to it", async () => {
  const { session, user } = renderPane({ ...checked, current: first.id });
  await user.click(reasonRow());
  expect(reasonRow().getAttribute("aria-expanded")).toBe("false");
  act(() => session.update({ current: second.id }));
  act(() => session.update({ current: first.id }));
  expect(reasonRow().getAttribute("aria-expanded")).toBe("true");
});

test("marks are switched off and on; the legend is there only with them", async () => {
  const { session, user } = renderPane(checked);
  expect(
    within(screen.getByRole("list", { name: "标记的样子" }))
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["✕ 错误", "△ 提醒", "ⓘ 建议"]);
  await user.click(screen.getByRole("switch", { name: "在表中标出" }));
  expect(session.calls).toEqual([["showMarks", false]]);
  expect(screen.queryByRole("list", { name: "标记的样子" })).toBeNull();
});

test("checking after each edit is switched off", async () => {
  const { session, user } = renderPane(checked);
  const live = screen.getByRole<HTMLInputElement>("switch", { name: "改后自动校验" });
  expect(live.checked).toBe(true);
  await user.click(live);
  expect(session.calls).toEqual([["checkLive", false]]);
  expect(live.checked).toBe(false);
});

test("English findings", async () => {
  const { user } = renderPane(checked, { words: sampleWords("en-US") });
  await user.click(row(/H16.*1 point lost/));
  expect(screen.getByText("1 of 4")).toBeTruthy();
  const details = document.getElementById(row(/H16/).getAttribute("aria-controls") ?? "");
  expect([...(details?.querySelectorAll("dt") ?? [])].map((term) => term.textContent)).toEqual(["What", "Why", "Basis", "To do"]);
});
