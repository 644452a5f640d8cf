import { describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { checkBaseData } from "../../../src/review/base-data/check";
import { computeBaseData } from "../../../src/review/base-data/compute";
import { layoutBaseData } from "../../../src/sheet/base-data/layout";
import { recogniseBaseData } from "../../../src/sheet/base-data/recognise";
import type { BaseDataRecognition } from "../../../src/sheet/base-data/recognition";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { withExcel } from "../../../src/workbench/node/with-excel";

const VALUES: Readonly<Record<string, number>> = {
  "staffing.authorised": 46,
  "staffing.actual": 50,
  vehiclePurchase: 29.46,
  vehicleRunning: 9.84,
  officialHospitality: 4.99,
};

const read = async (id: string): Promise<BaseDataRecognition> => {
  const found = recogniseBaseData((await excelWorkbook.read(id)).sheet);
  if (found.form === undefined) throw new Error(found.reasons.join());
  return found;
};

describe.each(baseDataTemplates.map((template) => [template.id, template] as const))("%s in Excel", (id, template) => {
  it(
    "is inserted, filled, reckoned, checked and read again",
    withExcel(
      async ({ Excel }) => {
        const sheet = await excelWorkbook.insert(layoutBaseData(template, { unit: "某局", year: 2023 }));
        const empty = await read(sheet.id);
        await Excel.run(async (context) => {
          for (const [key, value] of Object.entries(VALUES)) {
            const line = empty.form.spending.find(({ kind }) => kind === key);
            const place = empty.places.get(line ? `${line.at}.final` : key);
            if (place === undefined) throw new Error(`no place for ${key}`);
            context.workbook.worksheets.getItem(sheet.id).getCell(place.row, place.column).untrack().values = [[value]];
          }
          await context.sync();
        });
        const { form, basis, confidence, notUnderstood } = await read(sheet.id);
        expect([form.templateId, basis, confidence, form.year, form.unit?.text]).toEqual([id, "own", 1, 2023, "某局"]);
        expect(notUnderstood).toEqual([]);
        expect(form.staffing?.controlRate?.text).toBe("108.70%");
        expect(form.spending.find(({ kind }) => kind === "officialVehicles")?.final?.text).toBe("39.30");
        expect(form.spending.find(({ kind }) => kind === "threePublicExpenses")?.final?.text).toBe("44.29");
        expect(computeBaseData(form, true)).toEqual([]);
        expect(checkBaseData(form).map(({ code }) => code)).toEqual(template.measures ? ["B5", "B8"] : ["B8"]);
      },
      { global: true },
    ),
  );
});
