import { baseDataTemplates } from "../../src/templates/base-data";
import { expect, test } from "vitest";
import { isForYear, matching, provinceOf, provinces } from "../../src/pane/template-choice";
import { templateChoices } from "../../src/pane/template-choices";
import { templates as forms } from "../../src/templates";
import { templates } from "./samples";

const ids = (query: string): string[] => matching(templates, query).map(({ id }) => id);

test.each([
  ["", ["hn-liuyang-2020", "national-project-2020"]],
  ["浏阳", ["hn-liuyang-2020"]],
  ["NATIONAL project", ["national-project-2020"]],
  ["满意度", ["national-project-2020"]],
  ["2023", ["hn-liuyang-2020"]],
  ["浏阳 满意度", []],
])("search %j", (query, found) => expect(ids(query)).toEqual(found));

test("years are closed where the form says so, open where it does not", () => {
  const [open, closed] = templates;
  expect([2019, 2020, 2099].map((year) => open && isForYear(open, year))).toEqual([false, true, true]);
  expect([2019, 2020, 2021].map((year) => closed && isForYear(closed, year))).toEqual([false, true, false]);
});

test("every form of the product is offered, with headings that people know it by", () => {
  expect(templateChoices.map(({ id }) => id)).toEqual([...forms, ...baseDataTemplates].map(({ id }) => id));
  for (const { outline, kind } of templateChoices) if (kind !== "baseData") expect(outline.length).toBeGreaterThan(1);
});

test("regions are told apart by their widest part", () => {
  expect(provinceOf({ zh: "湖南 · 长沙 · 浏阳", en: "Liuyang, Changsha, Hunan" })).toEqual({ zh: "湖南", en: "Hunan" });
  expect(provinceOf({ zh: "全国", en: "National" })).toEqual({ zh: "全国", en: "National" });
  const known = provinces(templateChoices);
  expect(new Set(known.map(({ zh }) => zh)).size).toBe(known.length);
  // A province that two forms write differently would be offered as two in English.
  expect(new Set(known.map(({ en }) => en)).size).toBe(known.length);
});
