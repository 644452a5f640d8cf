// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { importForm, planOf } from "../../src/actions/import-plan";
import type { Importing } from "../../src/actions/importing";
import type { SessionState } from "../../src/actions/session";
import { formatsOf } from "../../src/locales/formats";
import { importPageWords } from "../../src/locales/import";
import { templateChoices } from "../../src/pane/template-choices";
import { carryOver } from "../../src/sheet/carry-over/carry-over";
import { oldOf, templateOf } from "../sheet/carry-over/import-between";
import { nationalProject } from "../fixtures/sheets/published-forms";
import { button, renderPane } from "./render-pane";
import { form, sampleWords } from "./samples";

const sheets = [
  { id: "sheet-1", name: "2022自评表" },
  { id: "sheet-2", name: "Sheet1" },
];
const old = oldOf(nationalProject());

/** What a session holds after it has read the published national form, with these rows left out. */
const read = (templateId: string, leftOut: readonly string[] = []): Importing => {
  const carried = carryOver(old, { template: templateOf(templateId), year: 2023, leftOut: new Set(leftOut) });
  return {
    sheets,
    source: { kind: "sheet", id: "sheet-1", name: "2022自评表" },
    forms: [importForm({ sheetName: "2022自评表", form: old })],
    plan: planOf(carried, { form: 0, templateId, year: 2023, leftOut }),
  };
};

const open = async (
  importing: Importing | undefined,
  over: Partial<SessionState> = {},
  language: "zh-CN" | "en-US" = "zh-CN",
) => {
  const pane = renderPane(
    { ...over, ...(importing && { importing }) },
    { words: sampleWords(language), templates: templateChoices },
  );
  await pane.user.click(button(language === "zh-CN" ? "导入去年的表" : "Import last year's form"));
  await screen.findByRole("heading", { level: 1, name: language === "zh-CN" ? "导入去年的表" : "Import last year's form" });
  return pane;
};

const asked = ({ session }: { session: { calls: readonly (readonly unknown[])[] } }) =>
  session.calls.map(([name, given]) => [name, given]);

test("opened from the choice of forms and from the form; the sheet that the person stands on is offered", async () => {
  const pane = await open(undefined, { form });
  expect(asked(pane)).toContainEqual(["startImport", undefined]);
  act(() => pane.session.update({ importing: { sheets, forms: [] } }));
  expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("sheet-1");
  await pane.user.click(button("读取"));
  expect(asked(pane)).toContainEqual(["readForImport", { kind: "sheet", id: "sheet-1" }]);
  await pane.user.click(button("返回"));
  expect(asked(pane).at(-1)).toEqual(["stopImport", undefined]);
  expect(screen.queryByRole("heading", { name: "导入去年的表" })).toBeNull();
});

test("a chosen file is handed over as it is", async () => {
  const pane = await open({ sheets, forms: [] });
  const file = new File(["x"], "去年.xlsx");
  fireEvent.change(screen.getByLabelText(/或者一个 Excel 文件/), { target: { files: [file] } });
  expect(asked(pane)).toContainEqual(["readForImport", { kind: "file", file }]);
});

test.each([
  [{ kind: "unreadable", code: "password" } as const, /“去年.xlsx”.*打开密码.*没有改动/],
  [{ kind: "unavailable" } as const, /现在读不到.*没有改动/],
  [{ kind: "no-form", sheets: ["Sheet1"] } as const, /没有认出自评表的表头.*没有改动/],
  [{ kind: "no-indicators", sheets: ["基础数据表"] } as const, /基础数据表.*没有指标行/],
])("trouble is said in a sentence: %o", async (trouble, words) => {
  await open({ sheets, source: { kind: "file", name: "去年.xlsx" }, trouble, forms: [] });
  expect(screen.getByText(words).closest("[role=status]")).not.toBeNull();
  expect(screen.queryByRole("button", { name: /^插入新表/ })).toBeNull();
});

test("what was recognised, the new form and every text with its cells; rows are left out one by one", async () => {
  const pane = await open(read("cn-project-2020", ["indicators[1]"]));
  const found = within(screen.getByRole("region", { name: "认出来的表" }));
  expect(found.getByText("项目支出绩效自评表（全国 2020）")).toBeTruthy();
  expect(found.getByText("2022 年度")).toBeTruthy();
  expect(found.getByText("某县公路养护中心")).toBeTruthy();
  expect(found.getByText("100%")).toBeTruthy();

  const list = within(screen.getByRole("region", { name: "带来的内容" }));
  const row = (name: RegExp) => within(list.getByRole("checkbox", { name }).closest("li") ?? document.body);
  expect(row(/养护里程/).getByText("C12 → C12")).toBeTruthy();
  expect(row(/养护里程/).getByText("分值 25")).toBeTruthy();
  expect(row(/养护里程/).getByText("指标值 ≥40公里")).toBeTruthy();
  expect(row(/验收合格率/).getByText("C13 → 不带")).toBeTruthy();
  expect(list.getByText("产出指标 / 数量指标")).toBeTruthy();
  expect(list.getByText(/“产出指标”下面的分值合计 35，应为 50/)).toBeTruthy();

  await pane.user.click(list.getByRole("checkbox", { name: /养护里程/ }));
  expect(asked(pane).at(-1)).toEqual(["planImport", { leftOut: ["indicators[1]", "indicators[0]"] }]);
  await pane.user.click(list.getByRole("checkbox", { name: /验收合格率/ }));
  expect(asked(pane).at(-1)).toEqual(["planImport", { leftOut: [] }]);
  await pane.user.click(list.getByRole("checkbox", { name: "带指标值" }));
  expect(asked(pane).at(-1)).toEqual(["planImport", { leftOut: ["indicators[1]", "targets"] }]);

  const target = within(screen.getByRole("region", { name: "新表" }));
  await pane.user.selectOptions(target.getByRole("combobox", { name: "用哪个表式" }), "hn-liuyang-2020");
  expect(asked(pane).at(-1)).toEqual(["planImport", { templateId: "hn-liuyang-2020" }]);
  await pane.user.selectOptions(target.getByRole("combobox", { name: "年度" }), "2025");
  expect(asked(pane).at(-1)).toEqual(["planImport", { year: 2025 }]);
  expect(target.queryByRole("option", { name: /基础数据表/ })).toBeNull();

  await pane.user.click(button("插入新表（4 行指标）"));
  expect(asked(pane).at(-1)).toEqual(["importForm", undefined]);
});

test("of several forms one is chosen", async () => {
  const importing = read("cn-project-2020");
  const [first] = importing.forms;
  const pane = await open({ ...importing, forms: [...importing.forms, ...(first ? [{ ...first, sheetName: "另一张" }] : [])] });
  await pane.user.selectOptions(screen.getByRole("combobox", { name: /这里有 2 份自评表/ }), "1");
  expect(asked(pane).at(-1)).toEqual(["planImport", { form: 1 }]);
});

test("what cannot come over stands there with its reason", async () => {
  await open(read("hn-county-2020"));
  expect(screen.getByText("带不过来的 5 处")).toBeTruthy();
  expect(screen.getByText("新表没有这一栏")).toBeTruthy();
  expect(screen.getByText("D12 分值 25")).toBeTruthy();
});

test("after the insertion the list stays, without ticks, until it is closed", async () => {
  const pane = await open({ ...read("cn-project-2020"), done: { sheetName: "2023项目支出绩效自评表" } });
  expect(screen.getByText(/新表在工作表“2023项目支出绩效自评表”/)).toBeTruthy();
  const list = within(screen.getByRole("region", { name: "从哪里来，到哪里去" }));
  expect(list.queryAllByRole("checkbox")).toEqual([]);
  expect(list.getByText("养护里程")).toBeTruthy();
  expect(list.getByText("从“2022自评表”到“2023项目支出绩效自评表”")).toBeTruthy();
  const [close] = screen.getAllByRole("button", { name: "去填新表" });
  if (close) await pane.user.click(close);
  expect(asked(pane).at(-1)).toEqual(["stopImport", undefined]);
});

test("cell texts are texts: markup in them is shown, not made", async () => {
  const importing = read("cn-project-2020");
  const rows = importing.plan?.rows.map((row) => ({ ...row, name: { ...row.name, text: "<img src=x onerror=alert(1)>" } })) ?? [];
  const { container } = await open({ ...importing, ...(importing.plan && { plan: { ...importing.plan, rows } }) });
  expect(screen.getAllByText("<img src=x onerror=alert(1)>").length).toBeGreaterThan(0);
  expect(container.querySelector("img[src=x]")).toBeNull();
});

test("in English", async () => {
  await open(read("hn-county-2020"), {}, "en-US");
  expect(button("Insert the new form (5 rows)")).toBeTruthy();
  expect(screen.getByText("5 things cannot be carried over")).toBeTruthy();
  expect(screen.getByText("the new form has no place for it")).toBeTruthy();
});

test("both languages have the same words; English has no Chinese, nobody is shouted at", () => {
  type Leaf = string | ((...given: never[]) => string);
  const leaves = (words: object, path = ""): [string, Leaf][] =>
    Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
      typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] satisfies [string, Leaf]],
    );
  const [zh, en] = (["zh-CN", "en-US"] as const).map((language) => leaves(importPageWords(formatsOf(language))));
  expect(en?.map(([key, leaf]) => `${key} ${typeof leaf}`)).toEqual(zh?.map(([key, leaf]) => `${key} ${typeof leaf}`));
  for (const [key, leaf] of en ?? []) if (typeof leaf === "string") expect(leaf, key).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  for (const [key, leaf] of zh ?? [])
    if (typeof leaf === "string") {
      expect(leaf, key).toMatch(/[\u4e00-\u9fff]/);
      expect(leaf, key).not.toMatch(/[!！]|非法|失败/);
    }
});
