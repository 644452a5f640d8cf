import { finish, type Steps } from "../../domain/steps";
import { UnreadableFile } from "../../workbook/unreadable-file";

/** An element's attributes by their qualified names. */
export type Attributes = ReadonlyMap<string, string>;

/** What a walk over an XML text tells. Element names come without their namespace prefix; places are offsets in the text. */
export interface XmlVisitor {
  open?(element: XmlElement): void;
  /** `at` is where the end tag begins (for an empty element: where the tag ends), `end` where it ends. */
  close?(name: string, at: number, end: number): void;
  /** Character data, decoded; a run may come in several pieces. */
  text?(text: string): void;
}

export interface XmlElement {
  readonly name: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly at: number;
  /** Where its start tag ends. */
  readonly end: number;
  readonly empty: boolean;
}

const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_.\-·]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.\-·]*)?/uy;
/** The same for the names that all workbooks have; several times as fast. */
const PLAIN_NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?(?=[\s/>])/y;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const DEEPEST = 256;
const NONE: Attributes = new Map();

const broken = (what: string, at: number): UnreadableFile => new UnreadableFile("xml", `${what} at ${at}`);

/** The text of a part: UTF-8, or UTF-16 with its mark. Throws on bytes that are neither. */
export const decodeXml = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile("xml", `not ${encoding}`, { cause: error });
  }
};

/**
 * Walks over a whole XML text, in time linear in its length. Throws UnreadableFile "xml" on what is not well-formed and "dtd" on a
 * document type; entities other than XML's own five cannot be, then.
 */
export const walkXml = (xml: string, visitor: XmlVisitor): void => finish(walkXmlSteps(xml, visitor));

/** What is walked over in a step, in characters: a millisecond or two of work. */
const STEP = 65_536;

/** The same, some thousand elements at a time. */
export function* walkXmlSteps(xml: string, visitor: XmlVisitor): Steps<void> {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  let pauseAt = STEP;
  while (at < xml.length) {
    if (at >= pauseAt) {
      pauseAt = at + STEP;
      yield;
    }
    const next = xml.indexOf("<", at);
    const textEnd = next < 0 ? xml.length : next;
    if (textEnd > at) takeText(xml.slice(at, textEnd), at, open.length, visitor);
    if (next < 0) break;
    at = next;
    if (xml.startsWith("<!", at) || xml.startsWith("<?", at)) {
      at = takeMarkup(xml, at, open.length, visitor);
    } else if (xml.charCodeAt(at + 1) === 0x2f) {
      const name = open.pop();
      const end = endOf(xml, at, name);
      visitor.close?.(localName(name ?? ""), at, end);
      at = end;
    } else {
      const element = startTag(xml, at);
      if (open.length === 0 && ++roots > 1) throw broken("a second root", at);
      if (open.length >= DEEPEST) throw broken("too deep", at);
      visitor.open?.(element);
      at = element.end;
      if (element.empty) visitor.close?.(element.name, at, at);
      else open.push(element.prefix + element.name);
    }
  }
  if (open.length > 0) throw broken(`<${open.at(-1)}> is not closed`, xml.length);
  if (roots === 0) throw broken("no element", 0);
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const takeText = (raw: string, at: number, depth: number, visitor: XmlVisitor): void => {
  if (depth === 0) {
    if (/[^\s\uFEFF]/.test(raw)) throw broken("text outside of the root", at);
    return;
  }
  const text = decodeEntities(raw, at).replace(/\r\n?/g, "\n");
  visitor.text?.(text);
};

const takeMarkup = (xml: string, at: number, depth: number, visitor: XmlVisitor): number => {
  if (/^<!DOCTYPE|^<!ENTITY/i.test(xml.slice(at, at + 9))) throw new UnreadableFile("dtd", `document type at ${at}`);
  const [start, end] = xml.startsWith("<!--", at)
    ? ["<!--", "-->"]
    : xml.startsWith("<![CDATA[", at)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (!xml.startsWith(start, at)) throw broken("unknown markup", at);
  const close = xml.indexOf(end, at + start.length);
  if (close < 0) throw broken(`${start} is not closed`, at);
  if (start === "<![CDATA[") {
    if (depth === 0) throw broken("text outside of the root", at);
    visitor.text?.(xml.slice(at + start.length, close));
  }
  return close + end.length;
};

const match = (pattern: RegExp, xml: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(xml);
};

const nameAt = (xml: string, at: number): string | undefined => (match(PLAIN_NAME, xml, at) ?? match(NAME, xml, at))?.[0];

/** Where the end tag ends that closes the element `name`. */
const endOf = (xml: string, at: number, name: string | undefined): number => {
  if (name === undefined || !xml.startsWith(name, at + 2)) throw broken(`an end tag that does not close <${name ?? ""}>`, at);
  const close = match(TAG_END, xml, at + 2 + name.length);
  if (close === null || close[1] === "/") throw broken("a broken end tag", at);
  return TAG_END.lastIndex;
};

const startTag = (xml: string, at: number): XmlElement => {
  const qualified = nameAt(xml, at + 1);
  if (qualified === undefined) throw broken("a broken tag", at);
  let end = at + 1 + qualified.length;
  let attributes: Map<string, string> | undefined;
  for (let found = match(ATTRIBUTE, xml, end); found; found = match(ATTRIBUTE, xml, end)) {
    const [, key = "", double, single] = found;
    attributes ??= new Map();
    if (attributes.has(key)) throw broken(`${key} twice`, at);
    attributes.set(key, decodeEntities(double ?? single ?? "", end));
    end = ATTRIBUTE.lastIndex;
  }
  const close = match(TAG_END, xml, end);
  if (close === null) throw broken(`a broken tag <${qualified}`, at);
  const prefix = qualified.slice(0, qualified.indexOf(":") + 1);
  return {
    name: localName(qualified),
    prefix,
    attributes: attributes ?? NONE,
    at,
    end: TAG_END.lastIndex,
    empty: close[1] === "/",
  };
};

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decodeEntities = (text: string, at: number): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|(\w+);)?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
        if (code !== undefined && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
        const known = name === undefined ? undefined : Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
        if (known === undefined) throw broken(`${whole} is no entity`, at);
        return known;
      })
    : text;

// eslint-disable-next-line no-control-regex -- these are the characters to be escaped
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Characters that XML cannot hold come as _xHHHH_ in cell texts. */
export const encodeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNHOLDABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** "_x000D_" → a carriage return, as Excel reads cell texts. */
export const decodeText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** The booleans of files: 1, true, on. */
export const isOn = (value: string | undefined): boolean => /^(?:1|true|on)$/i.test(value?.trim() ?? "");

/** An attribute of any namespace by its local name: r:id, whatever the prefix is. */
export const attributeOf = (attributes: Attributes, local: string): string | undefined => {
  for (const [name, value] of attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
};
