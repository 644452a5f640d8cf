import { describe, expect, test } from "vitest";
import { templateById, templates } from "../../src/templates";
import { liuyang2020 } from "../../src/templates/liuyang-2020";
import { resolveTemplates, scoredRows } from "../../src/templates/template";

const total = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  test("weights add up at every level, execution included", () => {
    for (const level1 of template.indicators) {
      expect(total(level1.children.map(({ weight }) => weight)), level1.name).toBe(level1.weight);
      for (const level2 of level1.children.filter(({ children }) => children.length > 0))
        expect(total(level2.children.map(({ weight }) => weight)), level2.name).toBe(level2.weight);
    }
    const ofExecution = total(template.funding.rows.map(({ weight = 0 }) => weight));
    const hasPoints = template.columns.some(({ role }) => role === "score");
    expect(total(template.indicators.map(({ weight }) => weight)) + ofExecution).toBe(hasPoints ? 100 : 0);
  });

  test("weights printed inside names are the weights in the data", () => {
    for (const { level2, level3 } of scoredRows(template))
      for (const { name, weight } of [level2, ...(level3 ? [level3] : [])]) {
        const printed = /（(\d+) ?分?）$/.exec(name)?.[1];
        if (printed !== undefined) expect(Number(printed), name).toBe(weight);
      }
  });

  test("spans stay within the sheet and leave no hole in a row", () => {
    const last = template.columns.length - 1;
    const { funding, statements, goals, head } = template;
    const lines = [
      ...(funding.columns.length > 0 ? [[funding.labelSpan, ...funding.columns.map(({ span }) => span)]] : []),
      ...(statements ? [[statements.labelSpan, ...statements.columns.map(({ span }) => span)]] : []),
      ...(goals ? [[goals.labelSpan, goals.expected.span, goals.actual.span]] : []),
      ...head.map((line) => line.flatMap(({ labelSpan, valueSpan }) => [labelSpan, valueSpan])),
      ...(funding.texts ?? []).map((line) => line.map(({ span }) => span)),
    ];
    for (const spans of lines) {
      const columns = spans.flatMap(({ first, last: end }) => Array.from({ length: end - first + 1 }, (_, i) => first + i));
      expect(columns).toEqual(Array.from({ length: last + 1 }, (_, i) => i));
    }
  });

  test("its columns fit on A4 without being shrunk", () => {
    const { orientation, margins } = template.print;
    const paper = orientation === "Landscape" ? 841.9 : 595.3;
    expect(total(template.columns.map(({ width }) => width))).toBeLessThanOrEqual(paper - margins.left - margins.right);
  });
});

test("the Liuyang form has the 20 rows of the seed: 30 + 25 + 45", () => {
  expect(scoredRows(liuyang2020)).toHaveLength(20);
  expect(liuyang2020.indicators.map(({ name, weight }) => [name, weight])).toEqual([
    ["投入管理指标", 30],
    ["产出指标", 25],
    ["效益指标", 45],
  ]);
  expect(templateById("hn-liuyang-2020")).toBe(liuyang2020);
  expect(templateById("nowhere")).toBeUndefined();
});

test("a year or a region is told by its differences, also over several steps", () => {
  const [, next, later] = resolveTemplates([
    liuyang2020,
    { id: "hn-liuyang-2021", extends: "hn-liuyang-2020", years: { from: 2021 }, footnote: "注：新" },
    { id: "hn-liuyang-2022", extends: "hn-liuyang-2021", years: { from: 2022 } },
  ]);
  expect(next).toMatchObject({ id: "hn-liuyang-2021", years: { from: 2021 }, footnote: "注：新", title: liuyang2020.title });
  expect(later).toMatchObject({ id: "hn-liuyang-2022", years: { from: 2022 }, footnote: "注：新" });
  expect(later).not.toHaveProperty("extends");
});

test("a base that is missing, and forms that extend each other, are mistakes", () => {
  expect(() => resolveTemplates([{ id: "a", extends: "b" }])).toThrow("a extends b: no such form");
  expect(() =>
    resolveTemplates([
      { id: "a", extends: "b" },
      { id: "b", extends: "a" },
    ]),
  ).toThrow("a ring");
});
