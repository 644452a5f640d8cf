import type { CellValue } from "../../domain/field";
import { a1, type Cell } from "../../sheet/address";
import type { Content } from "../../sheet/spec";
import { encodeText } from "./xml";

/** A content for a cell of a closed file. */
export type FileContent = Content & {
  /** What a formula yields: kept beside it for programs that do not calculate. */
  readonly result?: CellValue;
};

/**
 * A cell's element. Texts are written in place.
 * @param x the prefix of the sheet's elements
 */
export const cellXml = (x: string, cell: Cell & FileContent, style: number): string => {
  const head = `r="${a1(cell)}"${style === 0 ? "" : ` s="${style}"`}`;
  if ("formula" in cell) {
    const { result } = cell;
    const formula = `<${x}f>${encodeText(cell.formula.replace(/^=/, ""))}</${x}f>`;
    if (result === undefined) return `<${x}c ${head}>${formula}</${x}c>`;
    const type = typeof result === "string" ? ' t="str"' : typeof result === "boolean" ? ' t="b"' : "";
    return `<${x}c ${head}${type}>${formula}<${x}v>${encodeText(String(typeof result === "boolean" ? Number(result) : result))}</${x}v></${x}c>`;
  }
  const { value } = cell;
  if (value === "") return `<${x}c ${head}/>`;
  if (typeof value === "number") return `<${x}c ${head}><${x}v>${value}</${x}v></${x}c>`;
  if (typeof value === "boolean") return `<${x}c ${head} t="b"><${x}v>${Number(value)}</${x}v></${x}c>`;
  return `<${x}c ${head} t="inlineStr"><${x}is><${x}t xml:space="preserve">${encodeText(value)}</${x}t></${x}is></${x}c>`;
};
