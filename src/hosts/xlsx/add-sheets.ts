import { absoluteA1, quoteSheet, type Rect } from "../../sheet/address";
import type { NameSpec } from "../../sheet/spec";
import { freeSheetName } from "../../workbook/sheet-name";
import { addStyles } from "./add-styles";
import { newSheetXml, stylesIn, type PlainSheet } from "./new-sheet";
import type { Package } from "./package";
import { relationsPartOf } from "./part-names";
import { patched, type Patch } from "./patch";
import { encodeText, walkXml, type XmlElement } from "./xml";

/** The texts of a package's parts as they will be written: what has been changed, else what is there. */
export interface DraftParts {
  text(part: string): string;
  has(part: string): boolean;
  set(part: string, text: string): void;
}

const TYPES = "[Content_Types].xml";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Puts new sheets behind the others: old ones keep their places, by which names and links count. Gives the new sheets' names. */
export const addSheets = (file: Package, parts: DraftParts, sheets: readonly PlainSheet[]): readonly string[] =>
  sheets.map((sheet) => addSheet(file, parts, sheet));

const addSheet = (file: Package, parts: DraftParts, sheet: PlainSheet): string => {
  const book = readBook(parts.text(file.workbook));
  const name = freeSheetName(sheet.name, book.names);
  const folder = file.workbook.slice(0, file.workbook.lastIndexOf("/") + 1);
  const part = firstFree((n) => `${folder}worksheets/sheet${n}.xml`, parts.has);
  const relations = relationsPartOf(file.workbook);
  const id = firstFree(
    (n) => `rId${n}`,
    (candidate) => parts.text(relations).includes(candidate),
  );
  const relationship = book.namespace.includes("purl.oclc.org") ? STRICT : TRANSITIONAL;
  const { styles, indexAt } = stylesIn(sheet);
  const added = file.styles === undefined ? undefined : addStyles(parts.text(file.styles), styles);
  if (file.styles !== undefined && added) parts.set(file.styles, added.xml);
  parts.set(
    part,
    newSheetXml(sheet, {
      namespace: book.namespace,
      styleAt: (cell) => added?.indexes[indexAt(cell) ?? -1] ?? 0,
      characterPixels: file.styles === undefined ? SLIM : characterPixels(parts.text(file.styles)),
    }),
  );
  parts.set(
    TYPES,
    atRootEnd(parts.text(TYPES), (x) => `<${x}Override PartName="/${part}" ContentType="${SHEET_TYPE}"/>`),
  );
  parts.set(
    relations,
    atRootEnd(parts.text(relations), (x) => `<${x}Relationship Id="${id}" Type="${relationship}/worksheet" Target="/${part}"/>`),
  );
  const entry = `<${book.prefix}sheet xmlns:r="${relationship}" name="${encodeText(name)}" sheetId="${book.lastId + 1}" r:id="${id}"/>`;
  const names = [...sheet.names, printArea(sheet.print.area)].map((item) => nameXml(book.prefix, item, name, book.names.length));
  parts.set(
    file.workbook,
    patched(parts.text(file.workbook), [{ at: book.sheetsEnd, end: book.sheetsEnd, text: entry }, book.putNames(names.join(""))]),
  );
  return name;
};

const firstFree = (candidate: (n: number) => string, isTaken: (text: string) => boolean): string => {
  for (let n = 1; ; n += 1) if (!isTaken(candidate(n))) return candidate(n);
};

interface Book {
  readonly prefix: string;
  readonly namespace: string;
  /** Of all sheets, chart sheets too: names count by their places. */
  readonly names: readonly string[];
  readonly lastId: number;
  /** Where <sheets> is closed. */
  readonly sheetsEnd: number;
  /** Puts defined names in, where the workbook has some and where it has none. */
  putNames(texts: string): Patch;
}

/** Elements that stand before <definedNames>. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

const readBook = (xml: string): Book => {
  const names: string[] = [];
  const path: string[] = [];
  let root: XmlElement | undefined;
  let [lastId, sheetsEnd, behind] = [0, 0, 0];
  let list: XmlElement | undefined;
  let listEnd = 0;
  walkXml(xml, {
    open(element) {
      root ??= element;
      path.push(element.name);
      if (path.length === 2 && element.name === "definedNames") list = element;
      if (path.length !== 3 || element.name !== "sheet") return;
      names.push(element.attributes.get("name") ?? "");
      lastId = Math.max(lastId, Number(element.attributes.get("sheetId") ?? 0));
    },
    close(name, at, end) {
      if (path.length === 2 && name === "sheets") sheetsEnd = at;
      if (path.length === 2 && name === "definedNames") listEnd = at;
      if (path.length === 2 && BEFORE_NAMES.includes(name)) behind = end;
      path.pop();
    },
  });
  const prefix = root?.prefix ?? "";
  const whole = (texts: string): string => `<${prefix}definedNames>${texts}</${prefix}definedNames>`;
  return {
    prefix,
    namespace: root?.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "",
    names,
    lastId,
    sheetsEnd,
    putNames: (texts) =>
      list === undefined
        ? { at: behind, end: behind, text: whole(texts) }
        : list.empty
          ? { at: list.at, end: list.end, text: whole(texts) }
          : { at: listEnd, end: listEnd, text: texts },
  };
};

const printArea = (range: Rect): NameSpec => ({ name: "_xlnm.Print_Area", visible: true, range });

const nameXml = (x: string, item: NameSpec, sheet: string, place: number): string => {
  const refersTo = "text" in item ? `"${item.text.replaceAll('"', '""')}"` : `${quoteSheet(sheet)}!${absoluteRect(item.range)}`;
  const hidden = item.visible ? "" : ' hidden="1"';
  return `<${x}definedName name="${encodeText(item.name)}" localSheetId="${place}"${hidden}>${encodeText(refersTo)}</${x}definedName>`;
};

const absoluteRect = ({ row, column, rows, columns }: Rect): string => {
  const [first, last] = [absoluteA1({ row, column }), absoluteA1({ row: row + rows - 1, column: column + columns - 1 })];
  return first === last ? first : `${first}:${last}`;
};

/** Puts a text in as the last child of the root. */
const atRootEnd = (xml: string, text: (prefix: string) => string): string => {
  let root: XmlElement | undefined;
  let end = 0;
  walkXml(xml, {
    open: (element) => (root ??= element),
    close: (_, at) => (end = at),
  });
  return patched(xml, [{ at: end, end, text: text(root?.prefix ?? "") }]);
};

const [WIDE, SLIM] = [8, 7];

/** A column's width counts digits of the workbook's first font: the Chinese standard fonts' are wider than Calibri's. */
const characterPixels = (styles: string): number => {
  let font: string | undefined;
  let inFonts = false;
  walkXml(styles, {
    open({ name, attributes }) {
      inFonts ||= name === "fonts";
      if (inFonts && name === "name") font ??= attributes.get("val");
    },
  });
  return font !== undefined && /[\u4E00-\u9FFF]|SimSun|SimHei|DengXian/i.test(font) ? WIDE : SLIM;
};
