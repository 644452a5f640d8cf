import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "../../src/sheet/layout";
import { templates } from "../../src/templates";
import { readTemplate, writeTemplate } from "../../src/templates/custom";
import { project2020 } from "../../src/templates/project-2020";
import type { Template } from "../../src/templates/template";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const fileOf = (template: Template): { template: Record<string, Json> } & Record<string, Json> =>
  JSON.parse(writeTemplate(template)) as { template: Record<string, Json> } & Record<string, Json>;

/** The problems of the national form after a change to its JSON, as "path code". */
const problemsOf = (change: (template: never, file: Record<string, Json>) => void): string[] => {
  const file = fileOf(project2020);
  change(file.template as never, file);
  const reading = readTemplate(JSON.stringify(file));
  return reading.ok ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`);
};

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  test("is written and read back as it was", () => {
    expect(readTemplate(writeTemplate(template))).toEqual({ ok: true, template });
  });
});

test("the same form gives the same text, whatever the order of its keys", () => {
  const reversed = Object.fromEntries(Object.entries(project2020).reverse()) as unknown as Template;
  expect(writeTemplate(reversed)).toBe(writeTemplate(project2020));
  expect(writeTemplate(project2020)).toMatch(/^\{\n {2}"format": "performance-self-evaluation\/template",\n {2}"version": 1,/);
});

test.each([
  ["", ["not-json"]],
  ["{", ["not-json"]],
  ["[]", ["not-a-form"]],
  ["null", ["not-a-form"]],
  ['{"format":"performance-self-evaluation/template","version":2}', ["unsupported-version"]],
  [" ".repeat(500_001), ["too-large"]],
  ["[".repeat(200_000), ["not-json"]],
])("%.20s is no form", (text, codes) => {
  const reading = readTemplate(text);
  expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(codes);
});

test("every problem is named with its place, all at once", () => {
  const found = problemsOf(
    (template: {
      id: Json;
      name: { zh: Json };
      columns: { width: Json; role: Json }[];
      words: Record<string, Json>;
      color: Json;
    }) => {
      template.id = "My Form|2";
      template.name.zh = 5;
      const [first, second] = template.columns;
      if (first && second) [first.width, second.role] = [-1, "colour"];
      delete template.words["footer"];
      template.color = "red";
    },
  );
  expect(found).toEqual([
    "id bad-id",
    "name.zh wrong-type",
    "columns[0].width number-range",
    "columns[1].role not-a-choice",
    "words.footer missing",
    "color unknown-key",
  ]);
});

interface Draft {
  columns: { role: string }[];
  head: { labelSpan: { first: number; last: number }; role: string }[][];
  funding: { columns: { role: string; span: { first: number; last: number } }[]; rows: { shortName: string; weight?: number }[] };
  goals: { actual: { span: { first: number; last: number } } };
  indicators: { weight: number; children: { weight: number; children: { weight: number; name: string }[] }[] }[];
  closing: Json;
  years: { from: number; to: number };
  total: Json;
  settings: { levelWeights: Json };
  title: string;
  sheetName: string;
}

test.each<[string, string[], (template: Draft) => void]>([
  [
    "a row's weight",
    ["indicators[0].children[0].weight weights-differ"],
    ({ indicators }) => (indicators[0]!.children[0]!.children[0]!.weight = 9),
  ],
  [
    "a class's weight",
    ["indicators[1].weight weights-differ", "indicators total-not-full"],
    ({ indicators }) => (indicators[1]!.weight = 31),
  ],
  ["no class", ["indicators list-length"], (template) => (template.indicators = [])],
  ["no heading", ["indicators[0].children list-length"], ({ indicators }) => (indicators[0]!.children = [])],
  ["columns that overlap", ["funding.columns[1].span spans-overlap"], ({ funding }) => (funding.columns[0]!.span.last = 3)],
  ["a column outside", ["goals.actual.span span-outside"], ({ goals }) => (goals.actual.span.last = 8)],
  ["a span backwards", ["head[0][0].labelSpan span-backwards"], ({ head }) => (head[0]![0]!.labelSpan = { first: 1, last: 0 })],
  ["a role twice", ["columns[5].role role-twice"], ({ columns }) => (columns[5]!.role = "actual")],
  ["a rate of nothing", ["funding.columns rate-without-amounts"], ({ funding }) => void funding.columns.splice(2, 1)],
  [
    "a short name that is no name",
    ["funding.rows[1].shortName bad-name"],
    ({ funding }) => (funding.rows[1]!.shortName = "当年 (拨款)"),
  ],
  ["a short name twice", ["funding.rows[1].shortName name-twice"], ({ funding }) => (funding.rows[1]!.shortName = "资金总额")],
  ["a label that is a cell", ["closing[0].label bad-name"], (template) => (template.closing = [{ label: "AB12", lines: 2 }])],
  ["years backwards", ["years.to years-backwards"], ({ years }) => Object.assign(years, { from: 2020, to: 2019 })],
  [
    "a grade of nothing",
    ["columns[7].role role-twice", "total.grade no-column", "indicators total-not-full"],
    (template) => {
      template.columns[6]!.role = "reason";
      template.total = { label: "总分", grade: true };
      template.funding.rows[0]!.weight = 11;
    },
  ],
  ["two units", ["head[1][1].role role-twice"], ({ head }) => (head[0]![0]!.role = "unit")],
  ["characters that do not show", ["title control-characters"], (template) => (template.title = "自评\u202e表")],
  ["a sheet's name", ["sheetName bad-sheet-name"], (template) => (template.sheetName = "a/b")],
])("%s", (_, problems, change) => {
  const found = problemsOf(change as never);
  for (const problem of problems) expect(found).toContain(problem);
});

test("keys that reach a prototype are refused and reach nothing", () => {
  const text = writeTemplate(project2020).replace(
    '"template": {',
    '"template": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},',
  );
  const reading = readTemplate(text);
  expect(reading.ok ? [] : reading.problems).toEqual([
    { path: "", code: "forbidden-key", data: { key: "__proto__" } },
    { path: "", code: "forbidden-key", data: { key: "constructor" } },
  ]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test("text like a formula is text on the sheet", () => {
  const file = fileOf(project2020);
  const formula = '=HYPERLINK("http://example.invalid","x")';
  (file.template as unknown as Draft).indicators[0]!.children[0]!.children[0]!.name = formula;
  const reading = readTemplate(JSON.stringify(file));
  if (!reading.ok) throw new Error("refused");
  const cell = layout(reading.template, { unit: "", year: 2024 }).cells.find(
    (candidate) => "value" in candidate && candidate.value === formula,
  );
  expect(cell).toBeDefined();
  expect(cell).not.toHaveProperty("formula");
});

/** All paths of a JSON value. */
const pathsOf = (value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

test("whatever is changed in a form, it is read or refused with problems, and what is read can be laid out", () => {
  const originals = templates.map(fileOf);
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<Json>(-1, 0, 1e300, "", "=1", "__proto__", null, [], {}, 50, "score", "extra"),
  );
  fc.assert(
    fc.property(
      fc.nat(originals.length - 1),
      fc.array(fc.tuple(fc.nat(), junk, fc.boolean()), { minLength: 1, maxLength: 4 }),
      (which, changes) => {
        const file = structuredClone(originals[which]) as Json;
        for (const [at, value, remove] of changes) {
          const paths = pathsOf(file).slice(1);
          const path = paths[at % Math.max(paths.length, 1)];
          if (path === undefined) continue;
          const parent = path.slice(0, -1).reduce<Json>((part, step) => (part as Record<string, Json>)[step] ?? null, file);
          const key = path.at(-1) ?? "";
          if (remove && Array.isArray(parent)) parent.splice(Number(key), 1);
          else if (remove) delete (parent as Record<string, Json>)[key];
          else (parent as Record<string, Json>)[key] = value as Json;
        }
        const reading = readTemplate(JSON.stringify(file));
        if (!reading.ok) {
          expect(reading.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(() => layout(reading.template, { unit: "=A1", year: 2024 })).not.toThrow();
        expect(readTemplate(writeTemplate(reading.template))).toEqual(reading);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);

test("any text at all is read or refused", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readTemplate(text).ok));
});
