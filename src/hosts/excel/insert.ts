import type { CellValue } from "../../domain/field";
import type { SheetSpec } from "../../sheet/spec";
import type { MadeSheet } from "../../workbook/port";
import { freeSheetName } from "../../workbook/sheet-name";
import { allOrNothing, quietly, sheetsBack } from "./all-or-nothing";
import { make } from "./build-sheet";
import { cellOf } from "./contents";
import { writeBatch } from "./failures";

export const insert = (spec: SheetSpec, instead: readonly string[] = []): Promise<MadeSheet> =>
  writeBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();

    const before = worksheets.items.map(({ id, name }) => ({ id, name }));
    const leaving = before.filter(({ id }) => instead.includes(id));
    const staying = before.filter(({ id }) => !instead.includes(id));
    const taken = before.map((sheet) => sheet.name);
    const name = freeSheetName(
      spec.name,
      staying.map((sheet) => sheet.name),
    );
    quietly(context);
    // Built under a name of its own first: until it stands, the sheet that gives way is still there.
    const first = freeSheetName(name, taken);
    taken.push(first);
    const { sheet, contents } = make(worksheets, spec, first);
    for (const old of leaving) {
      const aside = freeSheetName(old.name, taken);
      taken.push(aside);
      worksheets.getItem(old.id).name = aside;
    }
    if (leaving.length > 0) sheet.name = name;
    sheet.activate();
    cellOf(sheet, spec.start).select();
    await allOrNothing(context, {
      restore: [
        sheetsBack(before, [first, name]),
        (workbook) => () => {
          for (const old of leaving) workbook.worksheets.getItem(old.id).name = old.name;
          workbook.worksheets.getItem(active.id).activate();
        },
      ],
      remove: () => leaving.forEach(({ id }) => worksheets.getItem(id).delete()),
      removeRest: async (later) => {
        for (const { id } of leaving) later.workbook.worksheets.getItemOrNullObject(id).delete();
        await later.sync();
      },
    });
    return { id: sheet.id, name, renamed: name !== spec.name, contents: contents.formulas as CellValue[][] };
  });
