import type { Area, SheetId } from "../engine/engine";
import { HostError } from "../protocol/errors";
import { read } from "../protocol/members";
import { areaAddress, quotedSheetName } from "./address";
import type { Book } from "./book";
import { RangeFormat } from "./range-format";

/** What is asked for: true, or more of the same for what has parts. Excel gives back the same shape, names as they were given. */
export type PropertyOptions = Readonly<Record<string, unknown>>;

type Kind = "Cell" | "Row" | "Column";

const isOptions = (options: unknown): options is PropertyOptions =>
  typeof options === "object" && options !== null && !Array.isArray(options);

/** Of one cell, or of a row or column of the range: what its cells do not share is null. */
export function propertiesOf(book: Book, sheet: SheetId, area: Area, kind: Kind, options: unknown): Record<string, unknown> {
  if (!isOptions(options)) throw new HostError("InvalidArgument", `Range.get${kind}Properties`);
  const has: Readonly<Record<string, (wanted: unknown) => unknown>> = {
    address: () => `${quotedSheetName(book.sheetName(sheet))}!${areaAddress(area)}`,
    format: (wanted) => formatProperties(new RangeFormat(book, sheet, [area]), kind, wanted),
    ...(kind === "Row" && { rowIndex: () => area.row, rowHidden: () => book.engine.rowHidden(sheet, area.row) }),
    ...(kind === "Column" && { columnIndex: () => area.column }),
  };
  return pick(options, `${kind}Properties`, (name, wanted) => has[name]?.(wanted));
}

const ALL = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"];
/** Sizes are told of rows and columns only; a cell's borders have another shape here than in `format.borders`. */
const OWN: Readonly<Record<Kind, readonly string[]>> = { Cell: ALL, Row: [...ALL, "rowHeight"], Column: [...ALL, "columnWidth"] };
const PARTS: Readonly<Record<string, readonly string[]>> = {
  fill: ["color"],
  font: ["name", "size", "color", "bold", "italic", "strikethrough", "underline"],
};

const formatProperties = (format: RangeFormat, kind: Kind, options: unknown): unknown => {
  if (!isOptions(options)) throw new HostError("InvalidArgument", `${kind}Properties.format`);
  return pick(options, `${kind}Properties.format`, (name, wanted) => {
    const part = PARTS[name];
    if (part === undefined) return OWN[kind].includes(name) ? read(format, name) : undefined;
    if (!isOptions(wanted)) throw new HostError("InvalidArgument", `${kind}Properties.format.${name}`);
    const object = read(format, name) as object;
    return pick(wanted, `${kind}Properties.format.${name}`, (inner) => (part.includes(inner) ? read(object, inner) : undefined));
  });
};

/** Those asked for; what the emulated Excel has not is said, not left out. */
const pick = (
  options: PropertyOptions,
  location: string,
  get: (name: string, wanted: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([, wanted]) => wanted !== false && wanted !== undefined)
      .map(([name, wanted]) => {
        const value = get(name, wanted);
        if (value === undefined) throw new HostError("NotImplemented", `${location}.${name}`);
        return [name, value];
      }),
  );
