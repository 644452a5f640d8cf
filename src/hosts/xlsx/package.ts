import { UnreadableFile } from "../../workbook/unreadable-file";
import { relationsPartOf, targetPart } from "./part-names";
import type { Parts } from "./parts";
import { attributeOf, decodeXml, isOn, walkXml } from "./xml";

/** A workbook's package: where its parts are. Part names are zip entry names, without a leading slash. */
export interface Package {
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Whether sheets may not be added, renamed or moved. */
  readonly isStructureLocked: boolean;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly calcChain: string | undefined;
  has(part: string | undefined): part is string;
  /** The text of a part. Throws UnreadableFile "missing-part". */
  text(part: string): string;
  /** What a part refers to; "" stands for the package. */
  relations(part: string): readonly Relation[];
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet whose own name it is, as a place in the order of sheets. */
  readonly sheet: number | undefined;
}

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: "worksheet", "styles", "calcChain". Transitional and strict files differ in the rest. */
  readonly kind: string;
  /** The part's name, or undefined where the target lies outside of the package. */
  readonly target: string | undefined;
}

const WORKBOOK_TYPES =
  /application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml/i;
const BINARY_TYPE = /application\/vnd\.ms-excel\.sheet\.binary\.macroEnabled\.main/i;

/** Reads what a package says of itself; no sheet is read yet. Throws UnreadableFile. */
export const openPackage = (parts: Parts): Package => {
  const text = (part: string): string => {
    const body = parts.read(part);
    if (body === undefined) throw new UnreadableFile("missing-part", part);
    return decodeXml(body);
  };
  const relations = (part: string): Relation[] => {
    const relationsPart = relationsPartOf(part);
    return parts.has(relationsPart) ? relationsIn(part, text(relationsPart)) : [];
  };
  if (!parts.has("[Content_Types].xml")) throw new UnreadableFile("not-xlsx", "no content types");
  const types = text("[Content_Types].xml");
  if (BINARY_TYPE.test(types)) throw new UnreadableFile("binary-xlsb", "binary workbook");
  walkXml(types, {});
  if (!WORKBOOK_TYPES.test(types) || !parts.has("_rels/.rels"))
    throw new UnreadableFile("not-xlsx", "no workbook among the content types");
  const workbook = relations("").find(({ kind }) => kind === "officeDocument")?.target;
  if (workbook === undefined) throw new UnreadableFile("not-xlsx", "no main document");
  const own = relations(workbook);
  const partOf = (kind: string): string | undefined => own.find((relation) => relation.kind === kind)?.target;
  return {
    workbook,
    has: (part): part is string => part !== undefined && parts.has(part),
    text,
    relations,
    ...readWorkbookPart(text(workbook), own),
    styles: partOf("styles"),
    sharedStrings: partOf("sharedStrings"),
    calcChain: partOf("calcChain"),
  };
};

const relationsIn = (part: string, xml: string): Relation[] => {
  const relations: Relation[] = [];
  walkXml(xml, {
    open({ name, attributes }) {
      if (name !== "Relationship") return;
      const target = attributes.get("Target") ?? "";
      const external = attributes.get("TargetMode") === "External";
      relations.push({
        id: attributes.get("Id") ?? "",
        kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
        target: external ? undefined : targetPart(part, target),
      });
    },
  });
  return relations;
};

const readWorkbookPart = (
  xml: string,
  relations: readonly Relation[],
): Pick<Package, "sheets" | "names" | "date1904" | "isStructureLocked"> => {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const all: { readonly sheet: SheetPart | undefined }[] = [];
  const names: { readonly name: string; text: string; readonly sheet: number | undefined }[] = [];
  let date1904 = false;
  let isStructureLocked = false;
  let inName = false;
  walkXml(xml, {
    open({ name, attributes }) {
      inName = name === "definedName";
      if (name === "workbookPr") date1904 = isOn(attributes.get("date1904"));
      if (name === "workbookProtection") isStructureLocked = isOn(attributes.get("lockStructure"));
      if (inName) {
        const sheet = attributes.get("localSheetId");
        names.push({ name: attributes.get("name") ?? "", text: "", sheet: sheet === undefined ? undefined : Number(sheet) });
      }
      if (name !== "sheet") return;
      const relation = byId.get(attributeOf(attributes, "id") ?? "");
      if (relation?.target === undefined) throw new UnreadableFile("missing-part", `sheet ${attributes.get("name")}`);
      const visible = (attributes.get("state") ?? "visible") === "visible";
      // Chart sheets keep their place in the order, which names count by, but hold no cells.
      const isGrid = relation.kind === "worksheet";
      all.push({ sheet: isGrid ? { name: attributes.get("name") ?? "", part: relation.target, visible } : undefined });
    },
    text(text) {
      const last = names.at(-1);
      if (inName && last) last.text += text;
    },
    close() {
      inName = false;
    },
  });
  if (all.length === 0) throw new UnreadableFile("structure", "a workbook without sheets");
  refuseTwins(all.flatMap(({ sheet }) => sheet?.part ?? []));
  const placeOf = (index: number): number => all.slice(0, index).filter(({ sheet }) => sheet !== undefined).length;
  return {
    sheets: all.flatMap(({ sheet }) => sheet ?? []),
    names: names.map(({ name, text, sheet }) => ({
      name,
      refersTo: `=${text}`,
      sheet: sheet === undefined || !all[sheet]?.sheet ? undefined : placeOf(sheet),
    })),
    date1904,
    isStructureLocked,
  };
};

/** A sheet has a part of its own. A file that says otherwise could have one read over and over. */
const refuseTwins = (parts: readonly string[]): void => {
  const seen = new Set<string>();
  for (const part of parts) {
    const key = part.toLowerCase();
    if (seen.has(key)) throw new UnreadableFile("structure", `${part} is the part of two sheets`);
    seen.add(key);
  }
};
