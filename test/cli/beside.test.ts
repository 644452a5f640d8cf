import { expect, it } from "vitest";
import { newWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { readWorkbook, type ClosedSheet } from "../../src/hosts/xlsx/read-workbook";
import { readingsOf } from "../../src/cli/readings";
import type { CellValue } from "../../src/domain/field";
import type { Rect } from "../../src/sheet/address";
import { layoutBaseData } from "../../src/sheet/base-data/layout";
import { recogniseBaseData } from "../../src/sheet/base-data/recognise";
import { layout } from "../../src/sheet/layout";
import type { SheetSpec } from "../../src/sheet/spec";
import { baseDataTemplateById } from "../../src/templates/base-data";
import { liuyang2020 } from "../../src/templates/liuyang-2020";
import { placesIn } from "./form-file";

/** The sheet of a form as a closed file holds it, with these amounts typed in. */
const sheetOf = async (
  spec: SheetSpec,
  id: string,
  amounts: (sheet: ClosedSheet) => Map<Rect | undefined, number>,
): Promise<ClosedSheet> => {
  const [blank] = readWorkbook(await newWorkbook(spec)).sheets;
  if (!blank) throw new Error("no sheet");
  const typed = new Map([...amounts(blank)].map(([place, amount]) => [`${place?.row} ${place?.column}`, amount]));
  const { snapshot } = blank;
  const change = <T extends CellValue>(block: readonly (readonly T[])[], as: (amount: number) => T): T[][] =>
    block.map((line, row) =>
      line.map((old, column) => {
        const amount = typed.get(`${row + snapshot.row} ${column + snapshot.column}`);
        return amount === undefined ? old : as(amount);
      }),
    );
  const { values, formulas, text } = snapshot;
  const changed = {
    values: change(values, Number),
    formulas: change(formulas, Number),
    text: change(text, (amount) => amount.toFixed(2)),
  };
  return { ...blank, snapshot: { ...snapshot, id, ...changed } };
};

const both = async (year: number, project: number) => {
  const template = baseDataTemplateById("hn-base-data-2022");
  if (!template) throw new Error("no such form");
  const evaluation = await sheetOf(layout(liuyang2020, { unit: "某局", year: 2020 }), "1", ({ snapshot }) => {
    const places = placesIn(snapshot);
    return new Map([
      [places.get("funding[2].actualExpenditure"), 204.04],
      [places.get("funding[3].actualExpenditure"), 151.16],
    ]);
  });
  const base = await sheetOf(layoutBaseData(template, { unit: "某局", year }), "2", ({ snapshot }) => {
    const found = recogniseBaseData(snapshot);
    if (!found.form) throw new Error("the base data are not known");
    const line = found.form.spending.find(({ kind }) => kind === "projectExpenditure");
    return new Map([[found.places.get(`${line?.at ?? ""}.final`), project]]);
  });
  const book = readWorkbook(await newWorkbook(layout(liuyang2020, { unit: "某局", year: 2020 })));
  return readingsOf({ ...book, sheets: [evaluation, base] });
};

const differences = ({ forms }: Awaited<ReturnType<typeof both>>): string[] =>
  forms.flatMap(({ sheet, findings }) =>
    findings.flatMap(({ data, address }) =>
      "kind" in data && data.kind === "beside" ? [`${sheet.snapshot.name} ${address}`] : [],
    ),
  );

it("base data that differ from the self-evaluation of the same file are told once, on their own sheet", async () => {
  expect(differences(await both(2020, 115.16))).toEqual(["2020基础数据表 F9"]);
});

it("nothing where they agree, nor between years", async () => {
  expect(differences(await both(2020, 151.16))).toEqual([]);
  expect(differences(await both(2021, 115.16))).toEqual([]);
});
