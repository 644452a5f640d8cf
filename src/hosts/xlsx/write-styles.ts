import { patched, type Patch } from "./patch";
import { walkXml, type XmlElement } from "./xml";

interface Formats {
  readonly count: XmlElement;
  /** Each <xf>: its text, and the place behind the last one. */
  readonly formats: readonly string[];
  readonly end: number;
}

/** Excel's own number for 0.00%. */
const PERCENT = 10;

/** New cell formats for a workbook's styles: copies of others, shown in percent. Made when asked for, each once. */
export interface StyleCopies {
  percent(style: number): number;
  /** The styles part with the copies in it; undefined when none was made. */
  changed(): string | undefined;
}

export const styleCopies = (xml: string): StyleCopies => {
  const { count, formats, end } = cellFormats(xml);
  const copies = new Map<number, string>();
  return {
    percent(style) {
      if (!copies.has(style)) copies.set(style, inPercent(formats[style] ?? formats[0] ?? ""));
      return formats.length + [...copies.keys()].indexOf(style);
    },
    changed() {
      if (copies.size === 0) return undefined;
      const tag = xml.slice(count.at, count.end);
      const counted = tag.replace(/(\scount\s*=\s*["'])\d+/, `$1${formats.length + copies.size}`);
      const patches: Patch[] = [
        { at: count.at, end: count.end, text: counted },
        { at: end, end, text: [...copies.values()].join("") },
      ];
      return patched(xml, patches);
    },
  };
};

const cellFormats = (xml: string): Formats => {
  let count: XmlElement | undefined;
  let start = 0;
  let depth = 0;
  let end = 0;
  const formats: string[] = [];
  walkXml(xml, {
    open(element) {
      if (element.name === "cellXfs") count = element;
      else if (count && end === 0 && element.name === "xf" && depth++ === 0) start = element.at;
    },
    close(name, at, closeEnd) {
      if (count && end === 0 && name === "xf" && --depth === 0) formats.push(xml.slice(start, closeEnd));
      if (name === "cellXfs") end = at;
    },
  });
  if (!count || formats.length === 0) throw new Error("styles without cell formats");
  return { count, formats, end };
};

const inPercent = (format: string): string => {
  const tag = /^<[^>]*>/.exec(format)?.[0] ?? "";
  const bare = tag.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  return bare.replace(/^(<[^\s/>]+)/, `$1 numFmtId="${PERCENT}" applyNumberFormat="1"`) + format.slice(tag.length);
};
