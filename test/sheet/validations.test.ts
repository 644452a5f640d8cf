import { describe, expect, it, test } from "vitest";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { a1 } from "../../src/sheet/address";
import { layout } from "../../src/sheet/layout";
import { templates } from "../../src/templates";
import { project2020 } from "../../src/templates/project-2020";
import type { Template } from "../../src/templates/template";
import { withExcel } from "../../src/workbench/node/with-excel";

const parameters = { unit: "某单位", year: 2023 };

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const { validations, cells } = layout(template, parameters);
  const points = validations.filter(({ prompt }) => prompt.title === template.words.score.promptTitle);
  const header = (column: number): string => template.columns[column]?.role ?? "";
  const weightColumn = template.columns.findIndex(({ role }) => role === "weight");

  test("a score is limited by the weight's own cell wherever the weight has one, and that cell holds it", () => {
    for (const { range, decimal } of points) {
      if (weightColumn < 0 || header(range.column) === "scoreOf100") continue;
      expect(typeof decimal.max, a1(range)).toBe("object");
      const at = typeof decimal.max === "object" ? a1(decimal.max) : "";
      expect(
        cells.some((cell) => a1(cell) === at && "value" in cell && typeof cell.value === "number"),
        at,
      ).toBe(true);
    }
  });

  test("no text of a limit that can move names a number of points", () => {
    for (const { decimal, prompt, error } of points)
      // A score of 100, which Hebei's form converts, is limited to 100 whatever the weight.
      if (typeof decimal.max === "object" && !prompt.message.includes("百分制"))
        expect(`${prompt.message}${error.message}`).not.toMatch(/\{weight\}|到 ?\d+/);
  });
});

test("level 2 that is scored itself is limited by the weight in its own column", () => {
  const form: Template = {
    ...project2020,
    columns: project2020.columns.map((column) => (column.role === "weight" ? { ...column, role: "level2Weight" } : column)),
    indicators: [{ name: "管理指标", weight: 90, children: [{ name: "预算管理", weight: 90, children: [] }] }],
  };
  const limits = layout(form, parameters).validations.flatMap(({ range, decimal: { max } }) =>
    typeof max === "number" ? [] : [`${a1(range)} ≤ ${a1(max)}`],
  );
  expect(limits).toContain("G12 ≤ F12");
});

it(
  "in Excel the limit is a formula over the weight's cell, so that a changed weight moves it",
  withExcel(
    async () => {
      await excelWorkbook.insert(layout(project2020, parameters));
      const rules = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const found = ["G12", "H5"].map((address) => sheet.getRange(address).dataValidation);
        for (const validation of found) validation.load("rule");
        await context.sync();
        return found.map(({ rule }) => rule.decimal?.formula2);
      });
      expect(rules.map((rule) => String(rule).replaceAll("$", ""))).toEqual(["=F12", "=F5"]);
    },
    { global: true },
  ),
);
