import { addSheets, type DraftParts } from "./add-sheets";
import type { PlainSheet } from "./new-sheet";
import { openPackage, type Package } from "./package";
import { relationsPartOf } from "./part-names";
import { encodeXml, patched, type Patch } from "./patch";
import { readNumberFormats } from "./number-formats";
import { UnreadableFile } from "../../workbook/unreadable-file";
import { writeSheet, type FileEdit } from "./write-sheet";
import { styleCopies } from "./write-styles";
import { decodeXml, walkXml, type XmlElement } from "./xml";
import { openZip } from "./zip";

export interface ExtendedWorkbook {
  readonly bytes: Uint8Array;
  /** The names that the new sheets have. */
  readonly added: readonly string[];
}

/** The file with these cells changed, by sheet id (as `readWorkbook` gives it), and nothing else: see `extendWorkbook`. */
export const writeWorkbook = (bytes: Uint8Array, edits: ReadonlyMap<string, readonly FileEdit[]>): Uint8Array =>
  extendWorkbook(bytes, edits, []).bytes;

/**
 * The file with these cells changed, and new sheets behind the others. Only the sheets' own
 * parts change, and the workbook's (Excel is told to recalculate when it opens); the chain of calculation, now stale, is left out; for
 * a new sheet its styles are put behind the others, and the lists of parts grow. All else is kept byte for byte, macros too.
 * Throws UnreadableFile, or ArrayFormulaCell.
 */
export const extendWorkbook = (
  bytes: Uint8Array,
  edits: ReadonlyMap<string, readonly FileEdit[]>,
  newSheets: readonly PlainSheet[],
): ExtendedWorkbook => {
  const zip = openZip(bytes);
  const file = openPackage(zip);
  const changes = new Map<string, Uint8Array | null>();
  const percent = percentStyles(file);
  for (const [part, cells] of edits) {
    if (!file.sheets.some((sheet) => sheet.part === part)) throw new Error(`no sheet ${part}`);
    if (cells.length > 0) changes.set(part, encodeXml(writeSheet(file.text(part), cells, percent.styleOf)));
  }
  if (changes.size === 0 && newSheets.length === 0) return { bytes, added: [] };
  const styles = percent.changed();
  if (file.styles !== undefined && styles !== undefined) changes.set(file.styles, encodeXml(styles));
  changes.set(file.workbook, encodeXml(recalculated(file.text(file.workbook))));
  if (file.calcChain !== undefined) dropCalcChain(file, file.calcChain, changes);
  const added = addSheets(file, draftOf(file, changes), newSheets);
  return { bytes: zip.with(changes), added };
};

const draftOf = (file: Package, changes: Map<string, Uint8Array | null>): DraftParts => ({
  text: (part) => {
    const changed = changes.get(part);
    return changed ? decodeXml(changed) : file.text(part);
  },
  has: (part) => file.has(part) || changes.has(part),
  set: (part, text) => changes.set(part, encodeXml(text)),
});

const percentStyles = (file: Package) => {
  if (file.styles === undefined) return { styleOf: (_: FileEdit, now: number) => now, changed: () => undefined };
  const xml = file.text(file.styles);
  const formats = readNumberFormats(xml);
  const copies = styleCopies(xml);
  return {
    styleOf: ({ numberFormat }: FileEdit, now: number): number =>
      numberFormat?.includes("%") && !formats[now]?.includes("%") ? copies.percent(now) : now,
    changed: copies.changed,
  };
};

/** Elements that may come before <calcPr> in a workbook; it goes behind the last of them. */
const BEFORE_CALC = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

const recalculated = (xml: string): string => {
  let calc: XmlElement | undefined;
  let behind = 0;
  let prefix = "";
  let depth = 0;
  walkXml(xml, {
    open(element) {
      depth += 1;
      if (depth === 1) prefix = element.prefix;
      if (depth === 2 && element.name === "calcPr") calc = element;
    },
    close(name, _, end) {
      if (depth === 2 && BEFORE_CALC.includes(name)) behind = end;
      depth -= 1;
    },
  });
  if (!calc) return patched(xml, [{ at: behind, end: behind, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  const tag = xml.slice(calc.at, calc.end).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return patched(xml, [{ at: calc.at, end: calc.end, text: tag.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1') }]);
};

const dropCalcChain = (file: Package, calcChain: string, changes: Map<string, Uint8Array | null>): void => {
  const relations = relationsPartOf(file.workbook);
  changes.set(calcChain, null);
  changes.set(
    relations,
    encodeXml(
      without(file.text(relations), (e) => e.name === "Relationship" && /\/calcChain$/.test(e.attributes.get("Type") ?? "")),
    ),
  );
  const partName = `/${calcChain}`.toLowerCase();
  const types = "[Content_Types].xml";
  changes.set(
    types,
    encodeXml(
      without(file.text(types), (e) => e.name === "Override" && e.attributes.get("PartName")?.toLowerCase() === partName),
    ),
  );
};

/** The text without the elements that fit; they have no content. */
const without = (xml: string, fits: (element: XmlElement) => boolean): string => {
  const patches: Patch[] = [];
  let open: XmlElement | undefined;
  walkXml(xml, {
    open(element) {
      if (fits(element)) open = element;
    },
    close(name, _, end) {
      if (open?.name === name) patches.push({ at: open.at, end, text: "" });
      open = undefined;
    },
  });
  if (patches.length === 0) throw new UnreadableFile("structure", "a calculation chain that nothing refers to");
  return patched(xml, patches);
};
