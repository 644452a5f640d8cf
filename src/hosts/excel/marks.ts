import type { Severity } from "../../domain/finding";
import { rectA1 } from "../../sheet/address";
import { markLooks } from "../../workbook/mark-looks";
import type { Mark, MarkId } from "../../workbook/port";
import { allOrNothing } from "./all-or-nothing";
import { batch } from "./failures";
import { withSymbol } from "./number-format";

/**
 * A mark is a conditional format: it lies over the cell's own format and leaves nothing behind. Its formula is always true and names
 * us, so that our marks are known again after saving, reopening or copying the sheet.
 */
const SIGNATURE = "selfeval-mark:";
const formulaOf = (severity: Severity): string => `=LEN("${SIGNATURE}${severity}")>0`;

/** Excel takes addresses of up to 8,192 characters. */
const ADDRESS_LIMIT = 8000;

/** Asks for the sheet's conditional formats; after the sync `marksIn` tells which are ours. */
export const loadMarks = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection => {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return formats;
};

export const marksIn = (formats: Excel.ConditionalFormatCollection): MarkId[] =>
  formats.items
    .filter(
      (format) =>
        format.type === Excel.ConditionalFormatType.custom && format.customOrNullObject.rule.formula.includes(SIGNATURE),
    )
    .map((format) => format.id);

/** Queues the new marks, whose ids can be read after the sync. */
export const addMarks = (sheet: Excel.Worksheet, marks: readonly Mark[]): Excel.ConditionalFormat[] =>
  grouped(marks).map(({ severity, format, addresses }) => {
    const conditional = sheet.getRanges(addresses).untrack().conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const look = markLooks[severity];
    const { custom } = conditional;
    custom.rule.formula = formulaOf(severity);
    custom.format.fill.color = look.fill;
    custom.format.numberFormat = withSymbol(format, look.symbol);
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = custom.format.borders.getItem(edge);
      border.style = Excel.ConditionalRangeBorderLineStyle.dash;
      border.color = look.ink;
    }
    return conditional;
  });

/** Queues the removal of marks that are there. */
export const deleteMarks = (sheet: Excel.Worksheet, ids: readonly MarkId[]): void => {
  if (ids.length === 0) return;
  const formats = sheet.getRange().untrack().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
};

/** Removes those of the marks that are still there. */
export const deleteRest = async (context: Excel.RequestContext, sheetId: string, ids: readonly MarkId[]): Promise<void> => {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const formats = loadMarks(sheet);
  await context.sync();
  deleteMarks(
    sheet,
    marksIn(formats).filter((id) => ids.includes(id)),
  );
  await context.sync();
};

/** Takes off the marks that were not there before, and those of `made` that had not come to be like ours when the batch failed. */
export const marksBack =
  (sheetId: string, before: readonly MarkId[], made: readonly Excel.ConditionalFormat[]) =>
  ({ worksheets }: Excel.Workbook): (() => void) => {
    const sheet = worksheets.getItemOrNullObject(sheetId);
    const formats = loadMarks(sheet);
    return () => {
      if (sheet.isNullObject) return; // its marks went with it
      const given = made.flatMap((format) => idGiven(format) ?? []);
      const there = formats.items.map(({ id }) => id).filter((id) => given.includes(id));
      const unwanted = new Set([...there, ...marksIn(formats).filter((id) => !before.includes(id))]);
      deleteMarks(sheet, [...unwanted]);
    };
  };

/** An id comes back for every object that came to be, also of a batch that failed later. */
const idGiven = (format: Excel.ConditionalFormat): MarkId | undefined => {
  try {
    return format.id;
  } catch {
    return undefined;
  }
};

/** New marks in the place of those in `known`. */
export const mark = (sheetId: string, marks: readonly Mark[], known: readonly MarkId[]): Promise<MarkId[]> =>
  batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const made = addMarks(sheet, marks);
    await allOrNothing(context, {
      restore: [marksBack(sheetId, known, made)],
      remove: () => deleteMarks(sheet, known),
      removeRest: (later) => deleteRest(later, sheetId, known),
    });
    return made.map(({ id }) => id);
  });

/** Marks that look alike share a conditional format, as far as one address holds them. */
const grouped = (marks: readonly Mark[]): { severity: Severity; format: string; addresses: string }[] => {
  const groups = new Map<string, { severity: Severity; format: string; addresses: string }>();
  const full: { severity: Severity; format: string; addresses: string }[] = [];
  for (const { severity, format, range } of marks) {
    const key = `${severity} ${format}`;
    const group = groups.get(key);
    const address = rectA1(range);
    if (group && group.addresses.length + address.length < ADDRESS_LIMIT) group.addresses += `,${address}`;
    else {
      if (group) full.push(group);
      groups.set(key, { severity, format, addresses: address });
    }
  }
  return [...full, ...groups.values()];
};
