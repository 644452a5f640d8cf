import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/hosts/xlsx/crc32";

export interface EntryOptions {
  readonly stored?: boolean;
  readonly crc?: number;
  /** What the directory says instead of the truth. */
  readonly declaredSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The data as packed by someone else. */
  readonly packed?: Uint8Array;
}

export type Parts = Readonly<Record<string, string | Uint8Array | readonly [string | Uint8Array, EntryOptions]>>;

const bytesOf = (body: string | Uint8Array): Buffer => Buffer.from(body);

/** A zip file of these parts, in their order; options say what is wrong with an entry. */
export const zipOf = (parts: Parts): Uint8Array => {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const [content, options] = Array.isArray(part)
      ? (part as readonly [string | Uint8Array, EntryOptions])
      : [part as string | Uint8Array, {}];
    const body = bytesOf(content);
    const packed = options.packed ? Buffer.from(options.packed) : options.stored ? body : deflateRawSync(body);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((options.flags ?? 0) | 0x800, 2);
    fields.writeUInt16LE(options.method ?? (options.stored ? 0 : 8), 4);
    fields.writeUInt32LE(options.crc ?? crc32(body), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(options.declaredSize ?? body.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    records.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface BookOptions {
  /** Sheets' part texts by sheet name; a fragment of <sheetData> or the whole part. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly afterSheets?: string;
  readonly calcChain?: boolean;
  readonly macros?: boolean;
  /** More parts, or other texts for the usual ones; undefined leaves a part out. */
  readonly parts?: Readonly<Record<string, Parts[string] | undefined>>;
}

export const worksheet = (rows: string, after = ""): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a small workbook. */
export const bookParts = (options: BookOptions): Parts => {
  const names = Object.keys(options.sheets);
  const relations = [
    ...names.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`]),
    ...(options.styles === undefined ? [] : [["rIdStyles", "styles", "styles.xml"]]),
    ...(options.sharedStrings === undefined ? [] : [["rIdStrings", "sharedStrings", "sharedStrings.xml"]]),
    ...(options.calcChain ? [["rIdCalc", "calcChain", "calcChain.xml"]] : []),
  ];
  const main = options.macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${TYPE}.sheet.main+xml`;
  const parts: Record<string, Parts[string] | undefined> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}${options.calcChain ? `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/>` : ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${options.workbookPr ?? ""}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets>${options.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, i) => {
        const text = options.sheets[name] ?? "";
        return [`xl/worksheets/sheet${i + 1}.xml`, text.includes("<?xml") ? text : worksheet(text)];
      }),
    ),
    ...(options.styles === undefined ? {} : { "xl/styles.xml": options.styles }),
    ...(options.sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": options.sharedStrings }),
    ...(options.calcChain ? { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` } : {}),
    ...options.parts,
  };
  return Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])));
};

export const bookOf = (options: BookOptions): Uint8Array => zipOf(bookParts(options));

/** Styles with these number formats: cell style 0 is General, then one for each. */
export const stylesOf = (...formats: readonly string[]): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${170 + i}" applyNumberFormat="1"><protection locked="0"/></xf>`).join("")}</cellXfs></styleSheet>`;
