import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { expect, test } from "vitest";
import { a1, rectA1 } from "../../src/sheet/address";
import { layout } from "../../src/sheet/layout";
import { templates } from "../../src/templates";
import type { Template } from "../../src/templates/template";

/** UPDATE_GOLDEN=1 writes the files anew. */
const isUpdate = process.env.UPDATE_GOLDEN === "1";

/** A form's sheet as a reader checks it: by addresses. */
const golden = (template: Template) => {
  const spec = layout(template, { unit: "某单位", year: Math.max(template.years.from, 2020) });
  return {
    sheet: spec.name,
    cells: Object.fromEntries(spec.cells.map((cell) => [a1(cell), "formula" in cell ? cell.formula : cell.value])),
    merges: spec.merges.map(rectA1),
    validations: spec.validations.map(
      ({ range, decimal: { min, max } }) => `${rectA1(range)} ${min}…${typeof max === "number" ? max : a1(max)}`,
    ),
    formats: spec.styles.flatMap(({ range, style }) =>
      style.numberFormat === undefined ? [] : [`${rectA1(range)} ${style.numberFormat}`],
    ),
    names: Object.fromEntries(spec.names.map((name) => [name.name, "range" in name ? rectA1(name.range) : name.text])),
    columnWidths: spec.columnWidths,
    rowHeights: spec.rowHeights,
    print: rectA1(spec.print.area),
    start: a1(spec.start),
  };
};

test.each(templates.map((template) => [template.id, template] as const))(
  "%s is laid out as its golden file says",
  async (id, template) => {
    const file = new URL(`../fixtures/golden/${id}.json`, import.meta.url);
    const now = golden(template);
    if (isUpdate) writeFileSync(file, await format(JSON.stringify(now), { parser: "json", printWidth: 130 }));
    expect(existsSync(file), `${id}: no golden file; UPDATE_GOLDEN=1 writes it`).toBe(true);
    expect(now).toEqual(JSON.parse(readFileSync(file, "utf8")));
  },
);
