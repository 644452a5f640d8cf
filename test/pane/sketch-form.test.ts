import { describe, expect, test } from "vitest";
import { sketchForm } from "../../src/pane/sketch-form";
import type { FormSketch } from "../../src/sheet/form-sketch";
import { scoredRows } from "../../src/templates/template";
import { templates } from "../../src/templates";
import { baseDataTemplates } from "../../src/templates/base-data";

const boxes = (path: string): [left: number, top: number, width: number, height: number][] =>
  [...path.matchAll(/M(-?\d+) (-?\d+)h(\d+)v(\d+)h-\d+z/g)].map(([, ...sides]) => sides.map(Number) as never);

const ids = [...templates, ...baseDataTemplates].map(({ id }) => id);

const sketched = (id: string): FormSketch => {
  const sketch = sketchForm(id, [], 2022);
  if (!sketch) throw new Error(id);
  return sketch;
};

describe.each(ids)("the picture of %s", (id) => {
  const { width, height, title, lines, ...filled } = sketched(id);

  test("is whole and lies within its frame", () => {
    const all = Object.values({ title, lines, ...filled }).flatMap(boxes);
    expect(all.length).toBeGreaterThan(30);
    for (const [left, top, w, h] of all) {
      expect(left + w).toBeLessThanOrEqual(width);
      expect(top + h).toBeLessThanOrEqual(height);
      expect(Math.min(w, h)).toBeGreaterThan(0);
    }
  });

  test("covers the form without a gap or an overlap: the cells' areas add up to the frame", () => {
    const cells = boxes(lines);
    const [top, bottom] = [Math.min(...cells.map(([, y]) => y)), Math.max(...cells.map(([, y, , h]) => y + h))];
    expect(cells.reduce((sum, [, , w, h]) => sum + w * h, 0)).toBe(width * (bottom - top));
  });
});

test.each(templates.map((template) => [template.id, template] as const))(
  "%s shows its header and its headings",
  (id, template) => {
    const { header, blocks } = sketched(id);
    expect(boxes(header)).toHaveLength(template.columns.length);
    const tallest = template.indicators.filter((level1) => scoredRows({ ...template, indicators: [level1] }).length > 1);
    expect(boxes(blocks).length).toBeGreaterThanOrEqual(tallest.length);
  },
);

test("two forms have the same picture only where their columns are the same", () => {
  const columnsOf = new Map<string, string>();
  for (const { id, columns } of templates) {
    const [picture, shape] = [JSON.stringify(sketched(id)), JSON.stringify(columns.map(({ width }) => width))];
    expect(columnsOf.get(picture) ?? shape).toBe(shape);
    columnsOf.set(picture, shape);
  }
  expect(columnsOf.size).toBeGreaterThan(10);
});

test("of a form that nobody knows there is none; the bureau's own stands before ours", () => {
  expect(sketchForm("gone", [], 2022)).toBeUndefined();
  const [first, second] = templates;
  if (!first || !second) throw new Error("no forms");
  expect(sketchForm(first.id, [{ ...second, id: first.id }], 2022)).toEqual(sketched(second.id));
});
