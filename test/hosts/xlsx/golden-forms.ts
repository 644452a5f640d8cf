import { computed, readingsOf } from "../../../src/cli/readings";
import { SPENDING_COLUMNS, type SpendingKind } from "../../../src/domain/base-data";
import type { CellValue } from "../../../src/domain/field";
import { newWorkbook } from "../../../src/hosts/xlsx/new-workbook";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import type { FileEdit } from "../../../src/hosts/xlsx/write-sheet";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { layoutBaseData } from "../../../src/sheet/base-data/layout";
import { recogniseBaseData } from "../../../src/sheet/base-data/recognise";
import { layout } from "../../../src/sheet/layout";
import type { SheetSpec } from "../../../src/sheet/spec";
import { templates } from "../../../src/templates";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { filledForm } from "../../fixtures/sheets/fill-form";
import { snapshot, typedSheet } from "../../fixtures/sheets/typed-sheet";

const UNIT = "某市某局";
const yearOf = ({ years }: { readonly years: { readonly from: number; readonly to?: number } }): number =>
  years.to ?? Math.max(years.from, 2023);

type Typed = readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];

interface Form {
  readonly id: string;
  readonly spec: SheetSpec;
  readonly typed: Typed;
}

const ownForms = (): readonly Form[] =>
  templates.map((template): Form => {
    const spec = layout(template, { unit: UNIT, year: yearOf(template) });
    const empty = typedSheet(spec).contents;
    const filled = filledForm(template, yearOf(template)).contents;
    const typed = filled.flatMap((line, row) =>
      line.flatMap((value, column) => (value === empty[row]?.[column] ? [] : [{ row, column, value }])),
    );
    return { id: template.id, spec, typed };
  });

/** Last year's, in 万元; the sums follow from them. */
const SPENT: Partial<Record<SpendingKind, number>> = {
  ...{ basicExpenditure: 600, projectExpenditure: 400, operatingCosts: 120, operatingItem: 20 },
  ...{ vehiclePurchase: 12, vehicleRunning: 8, overseasVisits: 0, officialHospitality: 5, procurement: 60, budgetAdjustment: 30 },
};
const PROJECTS = [250, 150];
const GROWTH = { lastFinal: 100, budget: 110, final: 105 };
const FIELDS: Readonly<Record<string, CellValue>> = {
  ...{ "staffing.authorised": 46, "staffing.actual": 45 },
  ...{ "buildings[0].approvedArea": 1000, "buildings[0].actualArea": 980 },
  ...{ "buildings[0].plannedInvestment": 500, "buildings[0].actualInvestment": 490 },
  measures: "公务接待实行定点和清单管理，办公用品集中采购，会议以视频为主。",
};

const baseDataForms = (): readonly Form[] =>
  baseDataTemplates.map((template): Form => {
    const spec = layoutBaseData(template, { unit: UNIT, year: yearOf(template) });
    const sheet = snapshot(typedSheet(spec));
    const { form, ...found } = recogniseBaseData(sheet);
    if (form === undefined || !("places" in found)) throw new Error(`${template.id} is no form`);
    const fields = new Map(Object.entries(FIELDS));
    const projects = [...PROJECTS];
    for (const line of form.spending) {
      const amount = line.kind === "projectItem" ? projects.shift() : SPENT[line.kind];
      if (amount === undefined) continue;
      for (const column of SPENDING_COLUMNS)
        if (line[column]?.text === "") fields.set(`${line.at}.${column}`, (amount * GROWTH[column]) / 100);
    }
    const typed = [...fields].flatMap(([at, value]) => {
      const place = found.places.get(at);
      return place ? [{ row: place.row, column: place.column, value }] : [];
    });
    return { id: template.id, spec, typed };
  });

/** Every form, filled in and computed, as `selfeval new` and `selfeval compute` write it: by id. */
export const goldenForms = async (): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(
    await Promise.all(
      [...ownForms(), ...baseDataForms()].map(async ({ id, spec, typed }) => {
        const blank = await newWorkbook(spec);
        const [sheet] = readWorkbook(blank).sheets;
        const edits = typed.map(({ row, column, value }): FileEdit => ({ row, column, content: { value } }));
        const filled = writeWorkbook(blank, new Map([[sheet?.snapshot.id ?? "", edits]]));
        return [id, await withFigures(filled)] as const;
      }),
    ),
  );

const withFigures = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { forms } = await readingsOf(readWorkbook(bytes));
  const edits = forms.map(
    (found) =>
      [
        found.sheet.snapshot.id,
        computed(found).map(({ row, column, content, result }): FileEdit => ({ row, column, content, result })),
      ] as const,
  );
  return writeWorkbook(bytes, new Map(edits));
};
