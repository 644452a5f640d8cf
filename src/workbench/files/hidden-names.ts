import { attribute, unescape } from "./xml-text";
import { readPart, withPart } from "./zip-parts";

const part = "xl/workbook.xml";

/** A defined name as the file knows it: its text, and the place of its sheet in the order of sheets. */
export interface FileName {
  readonly name: string;
  readonly sheetIndex: number | undefined;
}

const tag = /<((?:\w+:)?definedName)\b([^>]*)>/g;

const nameOf = (attributes: string): FileName => {
  const index = attribute(attributes, "localSheetId");
  return { name: unescape(attribute(attributes, "name") ?? ""), sheetIndex: index === undefined ? undefined : Number(index) };
};

const same = (a: FileName, b: FileName): boolean => a.name === b.name && a.sheetIndex === b.sheetIndex;

/** The names that the file hides; hucre does not read this flag. */
export const readHiddenNames = async (bytes: Uint8Array): Promise<FileName[]> => {
  const xml = (await readPart(bytes, part)) ?? "";
  return [...xml.matchAll(tag)].flatMap(([, , attributes = ""]) =>
    /^(1|true|on)$/.test(attribute(attributes, "hidden") ?? "") ? [nameOf(attributes)] : [],
  );
};

/** Sets the flag on these names; hucre cannot write it. */
export const hideNames = async (bytes: Uint8Array, names: readonly FileName[]): Promise<Uint8Array> => {
  const xml = names.length === 0 ? undefined : await readPart(bytes, part);
  if (xml === undefined) return bytes;
  return withPart(
    bytes,
    part,
    xml.replace(tag, (whole, element: string, attributes: string) =>
      names.some((name) => same(name, nameOf(attributes))) ? `<${element} hidden="1"${attributes}>` : whole,
    ),
  );
};
