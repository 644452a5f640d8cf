import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readingsOf } from "../../../src/cli/readings";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { templates } from "../../../src/templates";
import { baseDataTemplates } from "../../../src/templates/base-data";
import { goldenForms } from "./golden-forms";
import { libreOffice, recalculatedAll } from "./recalculated";

/** UPDATE_GOLDEN=1 writes the files anew: open what has changed and look at it. */
const isUpdate = process.env.UPDATE_GOLDEN === "1";
const ids = [...templates, ...baseDataTemplates].map(({ id }) => id);
const fileOf = (id: string): URL => new URL(`../../fixtures/golden/${id}.xlsx`, import.meta.url);
const golden = (id: string): Uint8Array => new Uint8Array(readFileSync(fileOf(id)));

/** Packing may differ from one zlib to another; what is packed may not. */
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const zip = openZip(bytes);
  const names = zip.names.filter((name) => !name.startsWith("docProps/"));
  return Object.fromEntries(names.map((name) => [name, new TextDecoder().decode(zip.read(name))]));
};

const isChanged = (id: string, bytes: Uint8Array): boolean =>
  !existsSync(fileOf(id)) || JSON.stringify(partsOf(golden(id))) !== JSON.stringify(partsOf(bytes));

let made: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  made = await goldenForms();
  if (isUpdate) for (const [id, bytes] of made) if (isChanged(id, bytes)) writeFileSync(fileOf(id), bytes);
}, 60_000);

describe.each(ids)("the golden workbook of %s", (id) => {
  it("is what is made of the form today", () => {
    expect(existsSync(fileOf(id)), "UPDATE_GOLDEN=1 writes it").toBe(true);
    expect(partsOf(made.get(id) ?? new Uint8Array())).toEqual(partsOf(golden(id)));
  });

  it("is read as this form, without an error and with nothing left to compute", async () => {
    const { forms } = await readingsOf(readWorkbook(golden(id)));
    expect(forms.map(({ form }) => form.templateId)).toEqual([id]);
    const [found] = forms;
    expect(found?.findings.filter(({ severity }) => severity === "error").map(({ code, at }) => `${code} ${at}`)).toEqual([]);
    expect(found?.form.notUnderstood).toEqual([]);
    expect(found?.form.changes()).toEqual([]);
  });
});

describe.skipIf(!libreOffice)("the golden workbooks in LibreOffice", () => {
  it("every figure that we put in is what the formula gives", { timeout: 180_000 }, () => {
    const theirs = recalculatedAll(Object.fromEntries(ids.map((id) => [id, golden(id)])));
    for (const id of ids) {
      const [ours] = readWorkbook(golden(id)).sheets;
      const [other] = readWorkbook(theirs[id] ?? new Uint8Array()).sheets;
      if (!ours || !other) throw new Error(`${id} has no sheet`);
      const open = new Set(ours.withoutResult.map(({ row, column }) => `${row},${column}`));
      let figures = 0;
      ours.snapshot.formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          const [row, column] = [ours.snapshot.row + r, ours.snapshot.column + c];
          if (typeof formula !== "string" || !formula.startsWith("=") || open.has(`${row},${column}`)) return;
          const shown = other.snapshot.text[row - other.snapshot.row]?.[column - other.snapshot.column];
          expect(shown, `${id} ${row},${column} ${formula}`).toBe(ours.snapshot.text[r]?.[c]);
          figures += 1;
        }),
      );
      expect(figures > 0, id).toBe(true);
    }
  });
});
