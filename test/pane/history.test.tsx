// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { HistoryEntry, WritePlan } from "../../src/actions/session";
import { button, renderPane } from "./render-pane";
import { findings, form, sampleWords } from "./samples";

const entry = (over: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: 2,
  act: "compute",
  at: "2026-11-23T08:41:00.000Z",
  sheetName: "自评表",
  changes: [
    { address: "E6", row: "基本支出", before: "100%", after: "100.00%" },
    { address: "G32", row: "总分", before: "", after: "98" },
  ],
  made: ["自评测算"],
  ...over,
});

const opened = async (history: readonly HistoryEntry[], language: "zh-CN" | "en-US" = "zh-CN") => {
  const pane = renderPane({ form, history }, { words: sampleWords(language) });
  await pane.user.click(await screen.findByRole("button", { name: pane.words.ui.history.open }));
  await screen.findByRole("heading", { name: pane.words.ui.history.heading });
  return pane;
};

describe("the log of changes", () => {
  it("is offered once something was written", () => {
    renderPane({ form, history: [] });
    expect(screen.queryByRole("button", { name: "改动记录" })).toBeNull();
  });

  it("tells each step with its cells, old and new, and takes one back", async () => {
    const { user, session, container } = await opened([
      entry(),
      entry({ id: 1, act: "insert", changes: [], made: ["2020部门整体支出绩效自评表"] }),
    ]);
    expect(screen.getAllByRole("listitem").filter((item) => item.querySelector("time"))).toHaveLength(2);
    expect(container.textContent).toContain("写入计算结果");
    expect(container.textContent).toContain("新建工作表“2020部门整体支出绩效自评表”");
    expect(container.textContent).toMatch(/G32\s*总分 空 → 98/);
    const [first] = screen.getAllByRole("button", { name: /^撤销 / });
    if (first) await user.click(first);
    expect(session.calls).toContainEqual(["takeBack", 2, undefined]);
  });

  it("says what was changed since, and offers the rest where there is any", async () => {
    const conflict = { addresses: ["G32"], sheets: [], canTakeRest: true };
    const { user, session } = await opened([
      entry({ conflict }),
      entry({ id: 1, conflict: { ...conflict, canTakeRest: false } }),
    ]);
    expect(screen.getAllByText(/G32 之后又改过，不会动/)).toHaveLength(2);
    await user.click(button("撤销其余的"));
    expect(session.calls).toContainEqual(["takeBack", 2, true]);
  });

  it("has no way back for what was taken back, tells what was left, and keeps the focus", async () => {
    const { session, user, container } = await opened([entry()], "en-US");
    await user.click(button(/^Undo “Computed figures”/));
    act(() => session.update({ history: [entry({ takenBack: { at: "2026-11-23T09:00:00.000Z", left: ["G32"] } })] }));
    expect(await screen.findByText(/Undone .*Changed since and left as they are: G32\./)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Undo “/ })).toBeNull();
    expect(container.contains(document.activeElement)).toBe(true);
  });

  it("shows contents as text only", async () => {
    const { container } = await opened([
      entry({ changes: [{ address: "A1", row: "<b>row</b>", before: "<img src=x>", after: "=1+1" }], made: [] }),
    ]);
    expect(container.querySelector("img, b")).toBeNull();
    expect(container.textContent).toContain("<img src=x>");
  });
});

describe("all safe fixes", () => {
  const [one, two, three] = findings;
  if (!one || !two || !three) throw new Error("too few samples");
  const fix = { id: "number-only", edits: [] };
  const safe = [{ ...fix, isSafe: true as const }];

  it("are offered with their number, only where there are any", async () => {
    const judged = { ...three, fixes: [fix] };
    const { user, session } = renderPane({
      form,
      checked: true,
      findings: [{ ...one, fixes: safe }, { ...two, fixes: safe }, judged],
    });
    await user.click(await screen.findByRole("button", { name: "改好 2 条（预览）" }));
    expect(session.calls).toContainEqual(["planFixAll"]);
    act(() => session.update({ findings: [judged] }));
    expect(screen.queryByRole("button", { name: /^改好/ })).toBeNull();
  });

  it("name what was left out, and come to one sentence", async () => {
    const plan: WritePlan = {
      purpose: "fixAll",
      sheetId: form.sheetId,
      changes: [{ at: "a", address: "C4", row: "基本支出", before: "355.20万元", after: "355.2", kind: "fix", reason: "fix" }],
      leftOut: [{ address: "H21", row: "培训", findingId: "x" }],
    };
    const { session, container } = renderPane({ form, checked: true, findings: [], plan });
    expect(await screen.findByText(/H21 培训 和前面的修正碰在同一格/)).toBeTruthy();
    act(() =>
      session.update({ plan: undefined, notice: { kind: "fixed", cells: 6, counts: { error: 0, warning: 3, advice: 0 } } }),
    );
    expect(await screen.findAllByText("改好 6 处，还有 3 条提醒")).not.toHaveLength(0);
    expect(container).toBeTruthy();
  });
});
