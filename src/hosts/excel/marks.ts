import type { Severity } from "../../domain/finding";
import { rectA1 } from "../../sheet/address";
import { markLooks } from "../../workbook/mark-looks";
import type { Mark, MarkId } from "../../workbook/port";
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

/** Queues the exchange of the marks `known` for the new ones, whose ids can be read after the sync. */
export const queueMarks = (
  sheet: Excel.Worksheet,
  marks: readonly Mark[],
  known: readonly MarkId[],
): Excel.ConditionalFormat[] => {
  const formats = sheet.getRange().untrack().conditionalFormats;
  for (const id of known) formats.getItem(id).delete();
  return grouped(marks).map(({ severity, format, addresses }) => {
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
};

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
