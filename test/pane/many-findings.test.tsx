// @vitest-environment happy-dom
import { act } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { button, region, renderPane, rowNamed } from "./render-pane";
import { form, manyFindings } from "./samples";

const many = manyFindings(5000);
const checked = { form, checked: true, findings: many };
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const FEW = 200;
const focused = (): string | undefined => document.activeElement?.textContent.match(/^H\d+/)?.[0];

test("of 5,000 findings only what is seen is in the page; what is not counts all the same", () => {
  renderPane(checked);
  expect(rows().length).toBeGreaterThan(5);
  expect(rows().length).toBeLessThan(FEW);
  expect(region("发现的问题").getByText("共 5000 条")).toBeTruthy();
  const [first] = rows();
  expect([first?.getAttribute("aria-posinset"), first?.getAttribute("aria-setsize")]).toEqual(["1", "2000"]);
  const [list] = document.querySelectorAll<HTMLElement>("ul:has(> [data-row])");
  expect(Number.parseInt(list?.style.paddingBottom ?? "", 10)).toBeGreaterThan(50_000);
});

test("opening any of them renders it where it belongs", async () => {
  const { session, user } = renderPane(checked);
  await user.click(rowNamed(/^H3\D/));
  expect(session.state.current).toBe("N2@H3");
  act(() => session.update({ current: many[3210]?.id }));
  const open = rows().find((row) => row.querySelector("[aria-expanded=true]"));
  expect(open?.dataset["row"]).toBe(many[3210]?.id);
  expect(open?.getAttribute("aria-posinset")).toBe("1211");
  expect(Number.parseInt(open?.style.marginTop ?? "", 10)).toBeGreaterThan(10_000);
  expect(rows().length).toBeLessThan(FEW);
});

test("next goes on from one that stood out of view, and round the end", async () => {
  const { session, user } = renderPane({ ...checked, current: many[4998]?.id ?? "" });
  await user.click(button("下一条"));
  expect(region("发现的问题").getByText("第 5000 / 5000 条")).toBeTruthy();
  await user.click(button("下一条"));
  expect(session.state.current).toBe(many[0]?.id);
  expect(rowNamed(/^H1\D/).getAttribute("aria-expanded")).toBe("true");
  expect(rows().length).toBeLessThan(FEW);
});

test("End, Home and the arrows reach rows that were not in the page", async () => {
  const { user } = renderPane(checked);
  rows()[0]?.querySelector("button")?.focus();
  expect(rows().some(({ dataset }) => dataset["row"] === many.at(-1)?.id)).toBe(false);
  await user.keyboard("{End}");
  expect(focused()).toBe("H5000");
  await user.keyboard("{ArrowUp}");
  expect(focused()).toBe("H4999");
  await user.keyboard("{Home}");
  expect(focused()).toBe("H1");
  for (let step = 0; step < 60; step += 1) await user.keyboard("{ArrowDown}");
  expect(focused()).toBe(many[60]?.address);
  expect(rows().length).toBeLessThan(FEW);
});

test("the focused row stays in the page when the list is refreshed", async () => {
  const { session, user } = renderPane(checked);
  rows()[0]?.querySelector("button")?.focus();
  await user.keyboard("{End}");
  act(() => session.update({ findings: many.map((finding) => ({ ...finding })) }));
  expect(focused()).toBe("H5000");
});

test("a hundred findings of one kind are all in the page", () => {
  renderPane({ ...checked, findings: many.slice(0, 100) });
  expect(rows()).toHaveLength(100);
});

test("scrolling brings the rows at that height, as high as they were measured", async () => {
  const HEIGHT = 30;
  let scrolled = 0;
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(320);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(HEIGHT);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return new DOMRect(0, this.tagName === "UL" ? -scrolled : 0, 320, 600);
  });
  renderPane(checked);
  const errors = (): string[] =>
    rows().flatMap(({ dataset }) => (dataset["row"] && isError(dataset["row"]) ? dataset["row"] : []));
  const isError = (id: string): boolean => many.slice(0, 2000).some((finding) => finding.id === id);
  expect(errors()[0]).toBe(many[0]?.id);
  scrolled = 1000 * HEIGHT;
  act(() => void document.querySelector("main")?.dispatchEvent(new Event("scroll")));
  const shown = errors();
  expect(shown).toContain(many[1000]?.id);
  expect(shown).toContain(many[1019]?.id);
  expect(shown).not.toContain(many[0]?.id);
  expect(rows().length).toBeLessThan(FEW);
  const first = rows()[0];
  expect(first?.style.marginTop).toBe(`${(Number(first?.getAttribute("aria-posinset")) - 1) * HEIGHT}px`);
});
