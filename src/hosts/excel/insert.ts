import type { SheetSpec } from "../../sheet/spec";
import type { InsertedSheet } from "../../workbook/port";
import { freeSheetName } from "../../workbook/sheet-name";
import { buildSheet } from "./build-sheet";
import { cellOf } from "./contents";
import { batch, failureOf } from "./failures";

export const insert = (spec: SheetSpec, instead: readonly string[] = []): Promise<InsertedSheet> =>
  batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();

    const staying = worksheets.items.filter(({ id }) => !instead.includes(id));
    const taken = worksheets.items.map((sheet) => sheet.name);
    const name = freeSheetName(
      spec.name,
      staying.map((sheet) => sheet.name),
    );
    quietly(context);
    // Built under a name of its own first: until it stands, the sheet that gives way is still there.
    const sheet = buildSheet(worksheets, spec, freeSheetName(name, taken));
    for (const id of instead) worksheets.getItemOrNullObject(id).delete();
    if (instead.length > 0) sheet.name = name;
    sheet.activate();
    cellOf(sheet, spec.start).select();
    await syncOrRemove(context, [sheet]);
    return { id: sheet.id, name, renamed: name !== spec.name };
  });

/** No repainting and no recalculation in between: until the next sync only. */
export const quietly = (context: Excel.RequestContext): void => {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
};

/**
 * Sends the batch. Excel keeps what was done before the call that failed, so on failure the sheets that were made are taken away
 * again (and `restore` puts the cells back); the failure is then the first one.
 */
export const syncOrRemove = async (
  context: Excel.RequestContext,
  made: readonly Excel.Worksheet[],
  restore?: () => void,
): Promise<void> => {
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    for (const sheet of made) if (wasMade(sheet)) sheet.delete();
    restore?.();
    await context.sync();
    throw failure;
  }
};

/** An id comes back for every object that came to be before the batch failed. */
const wasMade = (sheet: Excel.Worksheet): boolean => {
  try {
    return sheet.id !== undefined;
  } catch {
    return false;
  }
};
