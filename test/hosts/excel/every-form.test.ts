import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { layoutBaseData } from "../../../src/sheet/base-data/layout";
import { findForm } from "../../../src/sheet/found-form";
import { layout } from "../../../src/sheet/layout";
import { templates } from "../../../src/templates";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { withExcel } from "../../../src/workbench/node/with-excel";

const parameters = { unit: "某单位", year: 2023 };
const specs = [
  ...templates.map((template) => ({ id: template.id, spec: layout(template, parameters) })),
  ...baseDataTemplates.map((template) => ({ id: template.id, spec: layoutBaseData(template, parameters) })),
];

describe("every form is inserted by office.js, saved, opened again, and is still itself", () => {
  for (const { id, spec } of specs)
    it(
      id,
      withExcel(
        async ({ engine, host }) => {
          await excelWorkbook.insert(spec);
          const before = await excelWorkbook.read();
          await openWorkbook(await saveWorkbook(engine, host.book.state), engine, host.book.state);
          await engine.settle();
          const after = await excelWorkbook.read();
          expect(after.sheet.name).toBe(before.sheet.name);
          expect(after.sheet.formulas).toEqual(before.sheet.formulas);
          expect(after.sheet.text).toEqual(before.sheet.text);
          const sorted = (merges: typeof after.sheet.merges) => merges?.map((merge) => JSON.stringify(merge)).sort();
          expect(sorted(after.sheet.merges)).toEqual(sorted(before.sheet.merges));
          const [was, is] = [findForm(before.sheet, templates), findForm(after.sheet, templates)];
          expect(is?.templateId).toBe(id);
          expect([...(is?.places ?? [])]).toEqual([...(was?.places ?? [])]);
          expect(is?.changes()).toEqual(was?.changes());
        },
        { global: true },
      ),
    );
});
