// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { PlacedCondition, PlacedFailure, SessionState } from "../../src/actions/session";
import type { SealState } from "../../src/report/seal/seal-state";
import { GATE_CONDITIONS, type GateConditionId } from "../../src/review/gate";
import { button, region, renderPane } from "./render-pane";
import { findings, form, sampleWords } from "./samples";

const failure = (address: string, over: Partial<PlacedFailure> = {}): PlacedFailure => ({
  at: "indicators[3].score",
  address,
  cell: { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 },
  row: "预算执行管理",
  field: "indicators.score",
  ...over,
});

const gateWith = (failures: Partial<Record<GateConditionId, readonly PlacedFailure[]>>): readonly PlacedCondition[] =>
  GATE_CONDITIONS.map((id) => ({ id, state: failures[id] ? "failed" : "met", failures: failures[id] ?? [] }));

const passed = gateWith({});
const [firstFinding] = findings;
if (!firstFinding) throw new Error("the samples have findings");
const failing = gateWith({
  errors: [failure(firstFinding.address, { at: firstFinding.at, code: "S5", findingId: firstFinding.id })],
  filled: Array.from({ length: 8 }, (_, index) =>
    failure(`F${index + 20}`, { field: "indicators.actual", at: `indicators[${index}].actual` }),
  ),
  formulas: [failure("E6", { at: "funding[0].executionRate", row: "财政拨款", field: "funding.executionRate", fault: "typed" })],
});

const seal: Extract<SealState, { kind: "sealed" }> = {
  kind: "sealed",
  time: "2026-03-02 14:10",
  ruleSet: { version: "2026.1", rules: 45 },
  code: "7F3A-91C2-0B44-5D1E",
  line: { cell: { row: 33, column: 0 }, address: "A34" },
  lineDiffers: false,
  changes: [],
};

const checked = { form, checked: true, findings };

const openPage = async (state: Partial<SessionState>, language: "zh-CN" | "en-US" = "zh-CN") => {
  const pane = renderPane(state, { words: sampleWords(language) });
  await pane.user.click(within(step()).getByRole("button", { name: language === "zh-CN" ? "查看" : "View" }));
  await screen.findByRole("heading", { level: 1, name: language === "zh-CN" ? "提交前检查" : "Final check" }, PATIENCE);
  return pane;
};

/** The page is a file of its own; the first time it is slow to come. */
const PATIENCE = { timeout: 15_000 };

const step = (): HTMLElement => {
  const item = screen.getAllByRole("listitem").find(({ textContent }) => /提交前检查|Final check/.test(textContent));
  if (!item) throw new Error("no step");
  return item;
};

describe("the last step", () => {
  test.each([
    ["还没有检查", {}],
    ["未通过，还差 3 项", { gate: failing }],
    ["表格改过了，重新检查", { gate: passed, stale: true }],
    ["通过，可以封存", { gate: passed }],
    ["已封存 2026-03-02 14:10", { gate: passed, seal }],
    ["封存后改了 1 处", { gate: passed, seal: { ...seal, changes: [{ kind: "gone", address: "C4", field: "unit" }] } }],
    ["封存记录对不上", { gate: passed, seal: { kind: "broken", why: "missing" } }],
  ] satisfies [string, Partial<SessionState>][])("says %s", (said, state) => {
    renderPane({ ...checked, ...state });
    expect(step().textContent).toContain(said);
  });
});

describe("the page before submission", { timeout: 30_000 }, () => {
  test("checks anew when it opens, has the focus, and leads back", async () => {
    const { session, user } = await openPage({ ...checked, gate: failing });
    expect(session.calls).toEqual([["check"]]);
    expect(document.activeElement?.textContent).toBe("提交前检查");
    await user.click(button("返回"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("浏阳市总工会 · 2020 年度");
  });

  test("lists each condition, met or not, in words, with the cells that fail it", async () => {
    const { session, user } = await openPage({ ...checked, gate: failing });
    expect(screen.getByText("还差 3 项。建议不影响提交。")).toBeTruthy();
    const list = screen.getByRole("list", { name: "提交前检查" });
    const items = within(list)
      .getAllByRole("listitem")
      .filter(({ parentElement }) => parentElement === list)
      .map(({ textContent }) => textContent);
    expect(items[0]).toContain("错误都已改正还有 1 条错误");
    expect(items[1]).toBe("提醒都已改正或说明已满足");
    expect(items[4]).toBe("计算结果是最新的已满足");
    await user.click(button("H16 少得 1 分，没有写原因"));
    await user.click(button("E6 财政拨款 执行率：公式被改成了数"));
    expect(session.calls.slice(1)).toEqual([
      ["goTo", firstFinding.id],
      ["goToCell", { row: 5, column: 4 }],
    ]);
  });

  test("a long list is folded, and shown whole when asked for", async () => {
    const { user } = await openPage({ ...checked, gate: failing });
    const shown = () => screen.getAllByRole("button", { name: /完成值$/ }).length;
    expect(shown()).toBe(5);
    await user.click(button("全部 8 处"));
    expect(shown()).toBe(8);
  });

  test("cannot seal while something is open, and says what", async () => {
    await openPage({ ...checked, gate: failing });
    expect(region("封存").getByText("还不能封存：还有 1 条错误、8 处未填、1 处公式。")).toBeTruthy();
    expect(region("封存").queryByRole("button", { name: "封存" })).toBeNull();
  });

  test("the way on leads back to the form, at the first thing that stands in the way", async () => {
    const { session, user } = await openPage({ ...checked, gate: failing });
    await user.click(button("去处理"));
    expect(session.calls.at(-1)).toEqual(["goTo", firstFinding.id]);
    expect(screen.queryByRole("heading", { level: 1, name: "提交前检查" })).toBeNull();
  });

  test("what is sealed and unchanged can be printed; nothing is left to settle", async () => {
    await openPage({ ...checked, gate: passed, seal });
    expect(screen.getByText("已封存，可以打印或上报了。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "去处理" })).toBeNull();
  });

  test("a table without formulas is not said to be intact", async () => {
    const gate = passed.map((each) => (each.id === "formulas" ? { ...each, state: "notApplicable" as const } : each));
    await openPage({ ...checked, gate });
    expect(screen.getByText("这份表没有公式，不用看")).toBeTruthy();
  });

  test("seals, and says how the seal stands", async () => {
    const { session, user } = await openPage({ ...checked, gate: passed });
    expect(screen.getByText("都满足了，可以提交。")).toBeTruthy();
    await user.click(button("封存"));
    expect(session.calls.at(-1)).toEqual(["seal"]);
    act(() => session.update({ seal }));
    const box = region("封存");
    for (const fact of ["2026-03-02 14:10", "7F3A-91C2-0B44-5D1E", "封存后没有改动"]) expect(box.getByText(fact)).toBeTruthy();
    expect(box.getByText(/^2026\.1（45 条）/)).toBeTruthy();
    await user.click(box.getByRole("button", { name: "A34" }));
    await user.click(box.getByRole("button", { name: "取消封存" }));
    expect(session.calls.slice(-2)).toEqual([["goToCell", { row: 33, column: 0 }], ["unseal"]]);
  });

  test("lists what was changed since, each with its cell", async () => {
    const { session, user } = await openPage({
      ...checked,
      gate: passed,
      seal: {
        ...seal,
        changes: [
          { kind: "changed", address: "C14", cell: { row: 13, column: 2 }, row: "预算执行管理", field: "indicators.score" },
          { kind: "rowAdded", address: "D22", cell: { row: 21, column: 3 }, row: "新增指标", cells: 5 },
          { kind: "gone", address: "C4", field: "unit" },
          { kind: "rowGone", address: "D25", cells: 6 },
        ],
      },
    });
    const box = region("封存");
    const lines = within(box.getByRole("list", { name: "封存后改了 4 处" })).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "C14 · 预算执行管理 得分：封存后改过",
      "D22 · 新增指标 这一行：封存后新增，5 个单元格",
      "原 C4 · 单位名称：封存后没有了",
      "原 D25 这一行：封存后没有了，6 个单元格",
    ]);
    await user.click(box.getByRole("button", { name: /^C14/ }));
    await user.click(box.getByRole("button", { name: "重新封存" }));
    expect(session.calls.slice(-2)).toEqual([["goToCell", { row: 13, column: 2 }], ["seal"]]);
  });

  test("a seal that no longer passes the gate can be taken off, not renewed", async () => {
    const { session, user } = await openPage({ ...checked, gate: failing, seal });
    const again = button("重新封存");
    expect(again.getAttribute("aria-disabled")).toBe("true");
    await user.click(again);
    expect(session.calls).toEqual([["check"]]);
    expect(button("取消封存")).toBeTruthy();
  });

  test.each([
    [{ ...seal, line: undefined }, /不见了/],
    [{ ...seal, lineDiffers: true }, /不一致/],
    [{ kind: "broken", why: "missing" }, /没有它的核对记录/],
    [{ kind: "broken", why: "damaged" }, /被人改过/],
    [{ kind: "broken", why: "unreadable" }, /读不懂/],
    [{ kind: "broken", why: "otherSheet", sheetName: "<b>自评表</b>" }, /工作表“<b>自评表<\/b>”的/],
  ] as [SealState, RegExp][])("says plainly what is wrong with the seal: %j", async (broken, said) => {
    const { container } = await openPage({ ...checked, gate: passed, seal: broken });
    expect(region("封存").getByText(said)).toBeTruthy();
    expect(container.querySelector("b")).toBeNull();
  });

  test("writes the findings report", async () => {
    const { session, user } = await openPage({ ...checked, gate: failing });
    await user.click(button("写校验报告"));
    expect(session.calls.at(-1)?.[0]).toBe("report");
  });

  test("says so when the form is gone", async () => {
    const { session } = await openPage({ ...checked, gate: passed });
    act(() => session.update({ form: undefined, gate: undefined }));
    expect(screen.getByText(/没有认出自评表/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "封存" })).toBeNull();
  });

  test("trouble is told at once, the rest in its place", async () => {
    const { session } = await openPage({ ...checked, gate: failing });
    act(() => session.update({ notice: { kind: "sealRefused", count: 3 } }));
    expect(document.querySelector("[aria-live=assertive]")?.textContent).toBe("没有封存，还差 3 项。表格没有改动。");
    act(() => session.update({ notice: { kind: "sealed", code: "7F3A" } }));
    expect(document.querySelector("[aria-live=polite]")?.textContent).toContain("已封存，校验码 7F3A");
  });

  test("speaks English without a word of Chinese of its own", async () => {
    const english: Partial<SessionState> = {
      form: { ...form, unit: "Trade union", figures: { ...form.figures, levels: [] }, sheetName: "s", notUnderstood: [] },
      checked: true,
      findings: [],
      gate: gateWith({ filled: [failure("F20", { row: "Row", field: "indicators.actual" })] }),
      seal: {
        ...seal,
        lineDiffers: true,
        changes: [{ kind: "changed", address: "C14", cell: { row: 13, column: 2 }, row: "Row", field: "unit" }],
      },
    };
    await openPage(english, "en-US");
    expect(screen.getByText("C14 · Row unit: changed since the seal")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
  });
});
