// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, renderPane, rowNamed } from "./render-pane";
import { findings, fixPlan, form, sampleWords } from "./samples";

const checked = { form, checked: true, findings };

test("a finding's fix goes to the preview, which has no companion sheet", async () => {
  const { session, user } = renderPane(checked);
  await user.click(rowNamed(/H16/));
  await user.click(button("改为 4（预览）"));
  expect(session.calls.at(-1)).toEqual(["planFix", "S5@H16", "restore-points"]);
  act(() => session.update({ plan: fixPlan }));
  expect(screen.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
    "单元格现在写入后",
    "G16预算执行管理（4） 34",
  ]);
  expect(screen.queryByText(/自评测算/)).toBeNull();
  await user.click(button("写入 1 个单元格"));
  expect(session.calls.at(-1)).toEqual(["applyPlan", ["indicators[3].score"]]);
});

test("where the computation would settle it, the finding leads there", async () => {
  const [, other] = findings;
  if (!other) throw new Error("there is a second finding");
  const { fixes: _, ...bare } = other;
  const failures = [{ at: bare.at, cell: bare.cell, address: bare.address, row: bare.row, field: "total.score" }] as const;
  const { session, user } = renderPane({ ...checked, findings: [bare], gate: [{ id: "computed", state: "failed", failures }] });
  await user.click(rowNamed(new RegExp(bare.address)));
  await user.click(button("计算（预览）"));
  expect(session.calls.at(-1)).toEqual(["planCompute"]);
  act(() => session.update({ gate: [{ id: "computed", state: "met", failures: [] }] }));
  expect(screen.queryByRole("button", { name: "计算（预览）" })).toBeNull();
});

test("with nothing chosen there is nothing to write", async () => {
  const { session, user } = renderPane({ ...checked, plan: fixPlan });
  await user.click(screen.getByRole("checkbox", { name: /^G16/ }));
  await user.click(button("写入"));
  expect(button("写入").getAttribute("aria-disabled")).toBe("true");
  expect(session.calls).toEqual([]);
});

test("a cell that will be empty is told so", () => {
  const [change] = fixPlan.changes;
  if (!change) throw new Error("the plan changes a cell");
  renderPane({ ...checked, plan: { ...fixPlan, changes: [{ ...change, after: "" }] } });
  expect(screen.getByRole("checkbox", { name: "G16 预算执行管理（4）：3 改为 空" })).toBeTruthy();
});

test("a fix without a cell says so, and not that the figures are right", () => {
  renderPane({ ...checked, plan: { ...fixPlan, changes: [] } });
  expect(screen.getByText("单元格已经不在了，没有可写的")).toBeTruthy();
});

test("on cancel the focus goes back to the finding, still open", async () => {
  const { session, user } = renderPane(checked);
  await user.click(rowNamed(/H16/));
  act(() => session.update({ plan: fixPlan }));
  await user.click(button("取消"));
  expect(document.activeElement).toBe(rowNamed(/H16/));
  expect(rowNamed(/H16/).getAttribute("aria-expanded")).toBe("true");
});

test("once written, the finding says in its place that it is settled, with the focus on it", async () => {
  const { session, user } = renderPane(checked);
  await user.click(rowNamed(/H16/));
  act(() => session.update({ plan: fixPlan }));
  button("写入 1 个单元格").focus();
  act(() => session.update({ plan: undefined }));
  act(() => session.update({ findings: findings.slice(1), current: undefined }));
  expect(document.activeElement).toBe(rowNamed(/已解决：少得 1 分/));
});

test("findings without a fix offer none", async () => {
  const { user } = renderPane(checked);
  await user.click(rowNamed(/F35/));
  expect(screen.queryByRole("button", { name: /（预览）/ })).toBeNull();
});

test("English fix", async () => {
  const { user } = renderPane(checked, { words: sampleWords("en-US") });
  await user.click(rowNamed(/H16/));
  expect(button("Change to 4 (preview)")).toBeTruthy();
});
