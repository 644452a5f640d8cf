import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { newWorkbook } from "../../../src/hosts/xlsx/new-workbook";
import { readWorkbook, type ClosedSheet } from "../../../src/hosts/xlsx/read-workbook";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { layout } from "../../../src/sheet/layout";
import { recognise } from "../../../src/sheet/recognise";
import { templates } from "../../../src/templates";

describe.each(templates.map((template) => [template.id, template] as const))("%s as a new workbook", (id, template) => {
  const spec = layout(template, { unit: "=某局", year: 2024 });
  let bytes: Uint8Array;
  let sheet: ClosedSheet;
  beforeAll(async () => {
    bytes = await newWorkbook(spec);
    sheet = readWorkbook(bytes).sheets[0]!;
  });

  it("holds every content, texts as texts", () => {
    const { values, formulas } = sheet.snapshot;
    for (const cell of spec.cells)
      expect("formula" in cell ? formulas[cell.row]?.[cell.column] : values[cell.row]?.[cell.column]).toBe(
        "formula" in cell ? cell.formula : cell.value,
      );
  });

  it("has its merges and its names, the marker hidden", () => {
    expect(sheet.snapshot.merges).toHaveLength(spec.merges.length);
    for (const { name } of spec.names) expect(sheet.snapshot.names.map((each) => each.name)).toContain(name);
    const xml = new TextDecoder().decode(openZip(bytes).read("xl/workbook.xml"));
    expect(xml).toMatch(/<definedName(?=[^>]*name="_selfeval")(?=[^>]*hidden="1")/);
  });

  it("has its validations and its page", async () => {
    const [first] = (await readXlsx(bytes)).sheets;
    expect(first?.dataValidations ?? []).toHaveLength(spec.validations.length);
    expect(first?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, orientation: spec.print.orientation.toLowerCase() });
  });

  it("is known again as the form that it is", () => {
    const recognition = recognise(sheet.snapshot, templates);
    expect(recognition.form?.templateId).toBe(id);
    expect(recognition.form && recognition.basis).toBe("own");
  });
});
