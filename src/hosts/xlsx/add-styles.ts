import type { CellStyle } from "../../sheet/spec";
import { UnreadableFile } from "../../workbook/unreadable-file";
import { builtInFormat } from "./number-formats";
import { patched, type Patch } from "./patch";
import { encodeText, walkXml, type XmlElement } from "./xml";

export interface AddedStyles {
  /** The styles part with the new styles behind the old ones. */
  readonly xml: string;
  /** Their places among the cell styles, in the order given. */
  readonly indexes: readonly number[];
}

/** Puts cell styles into a workbook's styles part; what is there keeps its places. Throws UnreadableFile "structure". */
export const addStyles = (xml: string, styles: readonly CellStyle[]): AddedStyles => {
  const { lists, root, formats } = locate(xml);
  const x = root.prefix;
  const added = {
    numFmts: [] as string[],
    fonts: [] as string[],
    fills: [] as string[],
    borders: [] as string[],
    cellXfs: [] as string[],
  };
  const put = (list: keyof typeof added, text: string): number => {
    const known = added[list].indexOf(text);
    if (known >= 0) return lists[list].count + known;
    added[list].push(text);
    return lists[list].count + added[list].length - 1;
  };
  const formatId = (pattern: string): number => {
    const known = builtInFormat(pattern) ?? formats.get(pattern);
    if (known !== undefined) return known;
    const id = Math.max(OWN_FORMATS - 1, ...formats.values()) + 1;
    formats.set(pattern, id);
    put("numFmts", `<${x}numFmt numFmtId="${id}" formatCode="${encodeText(pattern)}"/>`);
    return id;
  };
  const indexes = styles.map((style) => {
    const font = put("fonts", fontXml(x, style));
    const fill = style.fill === undefined ? 0 : put("fills", fillXml(x, style.fill));
    const border = style.borders ? put("borders", borderXml(x)) : 0;
    const format = style.numberFormat === undefined ? 0 : formatId(style.numberFormat);
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    const head = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}`;
    return put("cellXfs", `<${x}xf ${head}>${alignmentXml(x, style)}</${x}xf>`);
  });
  return { xml: patched(xml, patchesFor(xml, lists, root, added)), indexes };
};

/** Excel's own numbers end below. */
const OWN_FORMATS = 164;
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type ListName = (typeof LISTS)[number];

interface List {
  readonly count: number;
  /** Undefined where the workbook has no such list. */
  readonly element: XmlElement | undefined;
  /** Where its end tag begins. */
  readonly end: number;
}

const locate = (xml: string) => {
  const elements = new Map<string, XmlElement>();
  const ends = new Map<string, number>();
  const counts = new Map<string, number>();
  const formats = new Map<string, number>();
  const path: string[] = [];
  let root: XmlElement | undefined;
  walkXml(xml, {
    open(element) {
      const depth = path.push(element.name);
      const [, list] = path;
      root ??= element;
      if (depth === 2) elements.set(element.name, element);
      if (depth === 3 && list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1);
      if (depth === 3 && element.name === "numFmt")
        formats.set(element.attributes.get("formatCode") ?? "", Number(element.attributes.get("numFmtId")));
    },
    close(name, at) {
      if (path.length === 2) ends.set(name, at);
      path.pop();
    },
  });
  const listOf = (name: ListName): List => ({
    count: counts.get(name) ?? 0,
    element: elements.get(name),
    end: ends.get(name) ?? 0,
  });
  const lists = Object.fromEntries(LISTS.map((name) => [name, listOf(name)])) as Record<ListName, List>;
  for (const name of LISTS)
    if (name !== "numFmts" && lists[name].count === 0) throw new UnreadableFile("structure", `styles without ${name}`);
  if (root === undefined) throw new Error("an XML text without a root was walked");
  return { lists, root, formats };
};

const patchesFor = (
  xml: string,
  lists: Readonly<Record<ListName, List>>,
  root: XmlElement,
  added: Readonly<Record<ListName, readonly string[]>>,
): Patch[] =>
  LISTS.flatMap((name): Patch[] => {
    const { element, count, end } = lists[name];
    const texts = added[name].join("");
    if (texts === "") return [];
    if (element === undefined || element.empty) {
      // Number formats come first in the part.
      const whole = `<${root.prefix}${name} count="${added[name].length}">${texts}</${root.prefix}${name}>`;
      return [element ? { at: element.at, end: element.end, text: whole } : { at: root.end, end: root.end, text: whole }];
    }
    const tag = xml.slice(element.at, element.end);
    const counted = tag.replace(/(\scount\s*=\s*["'])\d+/, `$1${count + added[name].length}`);
    return [
      { at: element.at, end: element.end, text: counted },
      { at: end, end, text: texts },
    ];
  });

const rgb = (hex: string): string => `FF${hex.replace("#", "").toUpperCase()}`;

const fontXml = (x: string, { fontName = "宋体", fontSize = 11, bold, color }: CellStyle): string =>
  `<${x}font>${bold ? `<${x}b/>` : ""}<${x}sz val="${fontSize}"/>${color === undefined ? "" : `<${x}color rgb="${rgb(color)}"/>`}<${x}name val="${encodeText(fontName)}"/><${x}charset val="134"/></${x}font>`;

const fillXml = (x: string, fill: string): string =>
  `<${x}fill><${x}patternFill patternType="solid"><${x}fgColor rgb="${rgb(fill)}"/><${x}bgColor indexed="64"/></${x}patternFill></${x}fill>`;

const borderXml = (x: string): string => {
  const side = (name: string): string => `<${x}${name} style="thin"><${x}color rgb="FF000000"/></${x}${name}>`;
  return `<${x}border>${["left", "right", "top", "bottom"].map(side).join("")}<${x}diagonal/></${x}border>`;
};

const alignmentXml = (x: string, { horizontal, vertical, wrap }: CellStyle): string =>
  `<${x}alignment${horizontal ? ` horizontal="${horizontal.toLowerCase()}"` : ""}${vertical ? ` vertical="${vertical.toLowerCase()}"` : ""}${wrap ? ' wrapText="1"' : ""}/>`;
