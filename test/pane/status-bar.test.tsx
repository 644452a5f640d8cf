// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Notice } from "../../src/actions/session";
import { button, renderPane } from "./render-pane";
import { findings, form, sampleWords } from "./samples";

afterEach(() => vi.useRealTimers());

const bar = (): string => screen.queryByRole("contentinfo")?.textContent ?? "";
const live = (politeness: "polite" | "assertive"): string =>
  document.querySelector(`[aria-live=${politeness}]`)?.textContent ?? "";

const zh = sampleWords("zh-CN").ui;

test.each<[Notice, string]>([
  [{ kind: "inserted", sheetName: "甲", renamed: false, wished: "甲" }, "已插入工作表“甲”"],
  [{ kind: "inserted", sheetName: "甲 (2)", renamed: true, wished: "甲" }, "工作表“甲”已经有了，没有动它。新表在“甲 (2)”"],
  [{ kind: "checked", counts: { error: 0, warning: 0, advice: 0 } }, "校验完了，没有发现问题"],
  [{ kind: "checked", counts: { error: 2, warning: 0, advice: 1 } }, "校验完了：2 错误 · 1 建议"],
  [{ kind: "nothingToCompute" }, "执行率和总分都对，不用写入"],
  [{ kind: "wrote", cells: 6, companion: "自评测算" }, "已写入 6 个单元格，已更新工作表“自评测算”"],
  [{ kind: "wrote", cells: 0, companion: "自评测算" }, "已更新工作表“自评测算”"],
  [{ kind: "undone", cells: 6 }, "已撤销，6 个单元格恢复原样"],
  [{ kind: "noMoreFindings" }, "后面没有问题了"],
  [{ kind: "reported", sheetName: "问题清单" }, "已写好工作表“问题清单”"],
  [{ kind: "explained", withdrawn: false }, "说明已存进工作簿，这条不再计数"],
  [{ kind: "explained", withdrawn: true }, "说明已撤回，这条重新计数"],
])("%o", (notice, text) => {
  renderPane({ form, notice });
  expect(bar()).toBe(text);
  expect(live("polite")).toBe(text);
  expect(live("assertive")).toBe("");
});

test.each(Object.keys(zh.failure) as (keyof typeof zh.failure)[])(
  "failure %s: one sentence with its remedy, told at once, never the host's own words",
  (code) => {
    for (const tag of ["zh-CN", "en-US"]) {
      const { words, container } = renderPane(
        { form, notice: { kind: "failure", code, detail: "AccessDenied: raw" } },
        { words: sampleWords(tag) },
      );
      expect(container.querySelector("footer")?.textContent).toBe(words.ui.failure[code]);
      expect(container.querySelector("[aria-live=assertive]")?.textContent).toBe(words.ui.failure[code]);
      expect(container.textContent).not.toContain("AccessDenied");
    }
  },
);

test("a store of explanations that cannot be read: trouble, told at once, with what to do", () => {
  renderPane({ form, notice: { kind: "unreadableStore" } });
  expect(bar()).toMatch(/没有动它，这次的说明没有存下。请更新加载项后再试。$/);
  expect(live("assertive")).toBe(bar());
});

test("what was written can be taken back from the notice, and the notice dismissed", async () => {
  const { session, user } = renderPane({ form, canUndo: true, notice: { kind: "wrote", cells: 2, companion: undefined } });
  await user.click(button("撤销"));
  await user.click(button("知道了"));
  expect(session.calls).toEqual([["undo"], ["dismissNotice"]]);
  expect(bar()).toBe("");
});

test("the same result twice is announced twice", () => {
  const { session } = renderPane({ form, notice: { kind: "nothingToCompute" } });
  const before = live("polite");
  act(() => session.update({ notice: { kind: "nothingToCompute" } }));
  expect(live("polite")).not.toBe(before);
  expect(live("polite").trim()).toBe(before);
});

test("progress shows after 300 ms and goes at once", () => {
  vi.useFakeTimers();
  const { session } = renderPane({ form });
  act(() => session.update({ busy: "check" }));
  act(() => vi.advanceTimersByTime(299));
  expect(bar()).toBe("");
  act(() => vi.advanceTimersByTime(1));
  expect(bar()).toBe("正在校验");
  expect(live("polite")).toBe("正在校验");
  act(() => session.update({ busy: undefined }));
  expect(bar()).toBe("");
});

test("what waits its turn is counted and said", () => {
  vi.useFakeTimers();
  const { session } = renderPane({ form });
  act(() => session.update({ busy: "check" }));
  act(() => vi.advanceTimersByTime(300));
  act(() => session.update({ waiting: 1 }));
  expect(bar()).toBe("正在校验，之后还有 1 步");
  expect(live("polite")).toBe("正在校验，之后还有 1 步");
  act(() => session.update({ busy: "insert", waiting: undefined }));
  act(() => vi.advanceTimersByTime(300));
  expect(bar()).toBe("正在插入自评表");
});

test.each<Notice>([{ kind: "planGone" }, { kind: "findingGone" }])(
  "what came too late is trouble, told at once: %o",
  (notice) => {
    renderPane({ form, notice });
    expect(bar()).toMatch(/内容没有改动/);
    expect(live("assertive")).toBe(bar());
  },
);

test("a finding opened from the ribbon is announced with its place in the list", () => {
  const { session } = renderPane({ form, checked: true, findings });
  act(() => session.update({ current: findings[1]?.id }));
  expect(live("polite")).toBe("第 2 / 4 条，F35，各行自评得分相加 97，合计写 98");
});
