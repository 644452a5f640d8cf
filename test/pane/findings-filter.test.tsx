// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, region, renderPane, rowNamed } from "./render-pane";
import { explanation, findings, form, manyFindings, sampleWords } from "./samples";

const many = manyFindings(20);
const checked = { form, checked: true, findings: many };
const addresses = (): string[] =>
  [...document.querySelectorAll("[data-finding-row]")].map((row) => /^[A-Z]+\d+/.exec(row.textContent)?.[0] ?? "");
const search = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("searchbox");
const toggle = (name: string): HTMLElement => button(new RegExp(`^${name} \\d+$`));

test("eight findings need no filter, nine have one", () => {
  const { session } = renderPane({ ...checked, findings: many.slice(0, 8) });
  expect(screen.queryByRole("searchbox")).toBeNull();
  act(() => session.update({ findings: many.slice(0, 9) }));
  expect(search().getAttribute("aria-label")).toBe("搜索问题、行名、单元格、代码");
});

test("the groups are switched off and on, with their counts, and the line says how many are hidden", async () => {
  const explained = many.map((finding, index) =>
    index === many.length - 1 ? { ...finding, explanation: explanation(finding, { reason: "有", by: "" }) } : finding,
  );
  const { user } = renderPane({ ...checked, findings: explained });
  const names = screen.getAllByRole("button", { pressed: true }).map(({ textContent }) => textContent);
  expect(names).toEqual(["错误 8", "提醒 8", "建议 3", "已说明 1"]);
  await user.click(toggle("错误"));
  await user.click(toggle("已说明"));
  expect(toggle("错误").getAttribute("aria-pressed")).toBe("false");
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(["提醒 8", "建议 3"]);
  expect(region("发现的问题").getByText("9 条没有显示").getAttribute("role")).toBe("status");
  await user.click(toggle("错误"));
  expect(region("发现的问题").getByText("1 条没有显示")).toBeTruthy();
});

test.each([
  ["H17", "cell", ["H17"]],
  ["第 13 行", "row and number", ["H13"]],
  ["条问题 19", "title, words in any order", ["H19"]],
  ["n3", "code, in small letters", ["H4", "H11", "H18"]],
])("search %j finds by %s", async (query, _, found) => {
  const { user } = renderPane(checked);
  await user.type(search(), query);
  expect(addresses().sort()).toEqual([...found].sort());
});

test("search finds the name of the row", async () => {
  const named = [...many, ...findings];
  const { user } = renderPane({ ...checked, findings: named });
  await user.type(search(), "惠及职工");
  expect(addresses()).toEqual(["F24"]);
});

test("nothing matches: it says so, and one click shows all again with the focus in the search", async () => {
  const { user } = renderPane(checked);
  await user.type(search(), "没有这个");
  expect(addresses()).toEqual([]);
  expect(screen.getByText("没有符合的问题")).toBeTruthy();
  await user.click(button("全部显示"));
  expect(addresses()).toHaveLength(20);
  expect(document.activeElement).toBe(search());
});

test("what the ribbon opens is shown although the filter holds it back", async () => {
  const { session, user } = renderPane(checked);
  await user.type(search(), "H17");
  act(() => session.update({ current: "N1@H2" }));
  expect(rowNamed(/^H2\D/).getAttribute("aria-expanded")).toBe("true");
  expect(addresses().sort()).toEqual(["H17", "H2"]);
  expect(region("发现的问题").getByText("18 条没有显示")).toBeTruthy();
});

test("arrow keys walk what is shown", async () => {
  const { user } = renderPane(checked);
  await user.type(search(), "n3");
  const [first] = document.querySelectorAll<HTMLElement>("[data-finding-row]");
  first?.focus();
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toMatch(/^H18/);
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement?.textContent).toMatch(/^H(4|11)\D/);
});

test("a filter stays, and can be seen, while few findings are left and while a preview stands in between", async () => {
  const { session, user } = renderPane(checked);
  await user.type(search(), "N3");
  act(() => session.update({ findings: many.slice(0, 5) }));
  expect(search().value).toBe("N3");
  act(() => session.update({ plan: { purpose: "fix", sheetId: form.sheetId, changes: [] } }));
  act(() => session.update({ plan: undefined }));
  expect(search().value).toBe("N3");
});

test("English filter", () => {
  renderPane(checked, { words: sampleWords("en-US") });
  expect(button("Warning 8")).toBeTruthy();
  expect(search().placeholder).toBe("Search finding, row, cell, code");
});
