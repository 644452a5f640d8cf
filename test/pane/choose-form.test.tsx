// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, renderPane } from "./render-pane";
import { form, sampleWords, template } from "./samples";

const cards = (): string[] =>
  screen.getAllByRole<HTMLInputElement>("radio").map((radio) => radio.closest("label")?.textContent ?? "");

test("the form used last stands first and is chosen, the unit is remembered, the year is last year", () => {
  renderPane({}, { remembered: { template: "national-project-2020", unit: "某某中学" } });
  expect(cards()[0]).toContain("项目支出绩效自评表（全国 2020）");
  expect(cards()[0]).toContain("上次使用");
  expect(cards()[1]).not.toContain("上次使用");
  expect(screen.getAllByRole<HTMLInputElement>("radio")[0]?.checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "单位" }).value).toBe("某某中学");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "年度" }).value).toBe("2025");
});

test("inserts the chosen form for the unit and year, by keyboard alone, and remembers form and unit", async () => {
  const { session, memory, user } = renderPane();
  await user.click(screen.getByRole("radio", { name: /项目支出/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "2020");
  await user.type(screen.getByRole("textbox", { name: "单位" }), " 浏阳市总工会 {Enter}");
  expect(session.calls).toEqual([["insert", { templateId: "national-project-2020", unit: "浏阳市总工会", year: 2020 }]]);
  expect([memory.get("template"), memory.get("unit")]).toEqual(["national-project-2020", "浏阳市总工会"]);
});

test("a form that is remembered but no longer known gives way to the first", () => {
  renderPane({}, { remembered: { template: "gone" } });
  expect(screen.getAllByRole<HTMLInputElement>("radio")[0]?.checked).toBe(true);
});

test("says when the year lies outside the form's years, and is silent when it does not", async () => {
  const { user } = renderPane({}, { remembered: { template: "national-project-2020" } });
  expect(screen.getByText("这份表式用于 2020 年度，其他年度请先核对当地通知")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "2020");
  expect(screen.queryByText(/请先核对当地通知/)).toBeNull();
});

const many = [
  ...Array.from({ length: 6 }, (_, index) => template(`t${index}`)),
  template("x", { region: { zh: "四川", en: "Sichuan" }, years: { from: 2017, to: 2018 } }),
  template("y", { region: { zh: "四川 · 成都", en: "Chengdu, Sichuan" }, kind: "project" }),
];
const select = (name: string): HTMLSelectElement => screen.getByRole<HTMLSelectElement>("combobox", { name });
const checked = (): string[] => cards().filter((_, index) => screen.getAllByRole<HTMLInputElement>("radio")[index]?.checked);

test("search, region and kind come with the sixth form and narrow the list down together", async () => {
  const { user } = renderPane({}, { templates: many });
  const search = screen.getByRole("searchbox", { name: "搜索地区、年度、表名" });
  await user.type(search, "四川");
  expect(cards()).toHaveLength(2);
  await user.clear(search);
  await user.type(search, "2017");
  expect(cards()).toHaveLength(1);
  await user.clear(search);
  expect([...select("地区").options].map(({ text }) => text)).toEqual(["全部地区", "湖南", "四川"]);
  await user.selectOptions(select("地区"), "四川");
  expect(cards()).toHaveLength(2);
  await user.selectOptions(select("类别"), "项目");
  expect(cards()).toHaveLength(1);
  await user.type(search, "西藏");
  expect(screen.getByText("没有符合条件的表式")).toBeTruthy();
  await user.click(button("全部显示"));
  expect(cards()).toHaveLength(5);
  expect(document.activeElement).toBe(search);
});

test("what is inserted is in view: a choice kept back gives way, and with nothing in view nothing is inserted", async () => {
  const { user, session } = renderPane({}, { templates: many, remembered: { template: "t3" } });
  await user.selectOptions(select("地区"), "四川");
  expect(checked()).toEqual([expect.stringContaining("四川 · 成都")]);
  await user.type(screen.getByRole("searchbox"), "西藏{Enter}");
  await user.click(button("插入自评表"));
  expect(session.calls).toEqual([]);
  await user.click(button("全部显示"));
  expect(checked()).toEqual([expect.stringContaining("上次使用")]);
});

test("Enter in the search inserts nothing", async () => {
  const { user, session } = renderPane({}, { templates: many });
  await user.type(screen.getByRole("searchbox"), "四川{Enter}");
  expect(session.calls).toEqual([]);
});

test("forms for the chosen year stand first, those for others below a line that says so", async () => {
  const { user, container } = renderPane({}, { templates: many });
  await user.click(button("再显示 3 份表式"));
  expect(cards().at(-1)).toContain("四川部门整体2017—2018");
  expect(screen.getByText("以下表式不用于 2025 年度")).toBeTruthy();
  await user.selectOptions(select("年度"), "2018");
  expect(cards()[0]).toContain("四川部门整体");
  expect(checked()).toEqual([cards()[0]]);
  expect(container.querySelector("fieldset")?.textContent).toMatch(/2018 年度.*以下表式不用于 2018 年度/);
});

test("of many forms five are shown at first, and the chosen one; the focus goes to the first of the rest", async () => {
  const { user } = renderPane({}, { templates: many });
  expect(cards()).toHaveLength(5);
  await user.click(button("再显示 3 份表式"));
  expect(cards()).toHaveLength(8);
  expect(document.activeElement).toBe(screen.getAllByRole("radio")[5]);
});

test("five forms need no filter", () => {
  renderPane({}, { templates: Array.from({ length: 5 }, (_, index) => template(`t${index}`)) });
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(screen.getAllByRole("combobox")).toHaveLength(1);
});

test("has the sheet read, and says when no form was recognised on it", async () => {
  const { session, user } = renderPane();
  const said = sampleWords("zh-CN").ui.choose.notFound;
  expect(screen.queryByText(said)).toBeNull();
  await user.click(button("识别这个工作表"));
  expect(session.calls).toEqual([["look"]]);
  expect(screen.getByText(said).getAttribute("role")).toBe("status");
});

test("a second form: offered beside the first, and back again", async () => {
  const { session, user } = renderPane({ form });
  await user.click(button("再插入一份"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("再插入一份自评表");
  await user.click(button("返回"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("浏阳市总工会 · 2020 年度");
  await user.click(button("再插入一份"));
  act(() => session.update({ form: { ...form, sheetId: "sheet-2", unit: "" } }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("未填单位 · 2020 年度");
});

test("what is asked for while something else is under way is asked of the session, which keeps the order", async () => {
  const { session, user } = renderPane({ busy: "look" });
  await user.click(button("插入自评表"));
  expect(session.calls.map(([name]) => name)).toEqual(["insert"]);
});
