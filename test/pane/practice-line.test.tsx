// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { PlacedFinding } from "../../src/actions/session";
import { formatsOf } from "../../src/locales/formats";
import { practiceTexts } from "../../src/locales/practice";
// Here already, so that no test waits for it.
import "../../src/pane/views/practice-line";
import { practiceFaults } from "../../src/sheet/practice/faults";
import { button, renderPane } from "./render-pane";
import { bareState, explanation, findings, form } from "./samples";

const said = practiceTexts(formatsOf("zh-CN"));
const practiceForm = { ...form, isPractice: true } as const;
const [sample] = findings;

/** The planted faults as a check finds them. */
const planted: readonly PlacedFinding[] = practiceFaults.flatMap(({ code, row, at }, i) =>
  sample ? [{ ...sample, id: `${code}@${at}`, code, row, at, address: `A${i + 1}`, severity: "error" as const }] : [],
);
const checked = { ...bareState, form: practiceForm, checked: true, findings: planted };

test("the link puts the practice form in, where there is no form and where there is one", async () => {
  const { session, user } = renderPane();
  await user.click(button("做一张练习表"));
  expect(session.calls).toContainEqual(["insertPractice"]);
  act(() => session.update({ form }));
  await user.click(button("做一张练习表"));
  expect(session.calls.filter(([name]) => name === "insertPractice")).toHaveLength(2);
});

test("a form to hand in has no practice line", () => {
  renderPane({ ...bareState, form });
  expect(screen.queryByRole("region", { name: said.label })).toBeNull();
});

test("before the check it says how many faults there are, and gives no hint", async () => {
  renderPane({ ...bareState, form: practiceForm });
  await screen.findByText(said.toCheck(20));
  expect(screen.queryByRole("button", { name: said.hint })).toBeNull();
});

test("it counts what is put right or explained", async () => {
  const [first, second, ...rest] = planted;
  if (!first || !second) throw new Error("no faults");
  const { session } = renderPane(checked);
  await screen.findByText(said.progress(0, 20));
  const explained = { ...second, explanation: explanation(second, { reason: "因", by: "" }) };
  act(() => session.update({ findings: [...rest, explained] }));
  screen.getByText(said.progress(2, 20));
  act(() => session.update({ findings: [{ ...first, code: "T99" }] }));
  screen.getByText(`${said.progress(20, 20)} · ${said.others(1)}`);
  act(() => session.update({ findings: [] }));
  screen.getByText(said.done(20));
  expect(screen.queryByRole("button", { name: said.hint })).toBeNull();
});

test("a hint leads to the cell of what is still wrong, one after another and round", async () => {
  const left = planted.slice(0, 2);
  const { session, user } = renderPane({ ...checked, findings: left });
  await user.click(await screen.findByRole("button", { name: said.hint }));
  expect(session.calls.at(-1)).toEqual(["goToField", left[0]?.at]);
  screen.getByText(`A1 ${said.hints["total-of-sources"]}`);
  expect(session.state.current).toBeUndefined();
  await user.click(button(said.nextHint));
  expect(session.calls.at(-1)).toEqual(["goToField", left[1]?.at]);
  screen.getByText(`A2 ${said.hints["rate-on-first-budget"]}`);
  act(() => session.update({ findings: left.slice(0, 1) }));
  expect(screen.queryByText(said.hints["rate-on-first-budget"], { exact: false })).toBeNull();
  await user.click(button(said.hint));
  screen.getByText(`A1 ${said.hints["total-of-sources"]}`);
});

test("no hint gives the answer away, in either language", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    const { hints } = practiceTexts(formatsOf(language));
    for (const { id, right } of practiceFaults) {
      expect(hints[id].length, id).toBeGreaterThan(5);
      if (right !== undefined && right !== "") expect(hints[id], id).not.toContain(String(right));
      if (language === "en-US") expect(hints[id], id).not.toMatch(/\p{Script=Han}/u);
    }
  }
});
