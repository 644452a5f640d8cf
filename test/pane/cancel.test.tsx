// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderPane } from "./render-pane";
import { form } from "./samples";

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
  const shown = (): boolean => document.querySelector("footer")?.textContent?.includes("正在校验") ?? false;
  const cancel = (): HTMLElement | null => screen.queryByRole("button", { name: "取消：正在校验" });

  it("shows after 300 ms, and can be called off after 2 s", () => {
    const { session } = renderPane({ form });
    act(() => session.update({ busy: "check", canCancel: true }));
    wait(299);
    expect(shown()).toBe(false);
    wait(1);
    expect(shown()).toBe(true);
    expect(cancel()).toBeNull();
    wait(1700);
    const found = cancel();
    if (!found) throw new Error("no way to cancel");
    found.focus();
    fireEvent.click(found);
    expect(session.calls).toContainEqual(["cancel"]);
    expect(cancel()).toBeNull();
    expect(document.querySelector("footer")?.textContent).toContain("已取消，内容没有改动");
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("offers no way out once something is being written", () => {
    const { session } = renderPane({ form });
    act(() => session.update({ busy: "check", canCancel: true }));
    wait(2500);
    expect(cancel()).not.toBeNull();
    act(() => session.update({ canCancel: undefined }));
    expect(cancel()).toBeNull();
    expect(shown()).toBe(true);
  });
});
