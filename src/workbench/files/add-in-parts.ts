import { attribute, escape, unescape } from "./xml-text";
import { readPart, withPart } from "./zip-parts";

/** The add-in that the workbench runs, as its manifest names it. */
export const addIn = { id: "8fd93efe-8dfd-4f7c-9f89-cf957ae2e6d7", version: "0.1.0" } as const;

const panes = "xl/webextensions/taskpanes.xml";
const extension = "xl/webextensions/webextension1.xml";
const namespace = "http://schemas.microsoft.com/office/webextensions";
const relation = "http://schemas.microsoft.com/office/2011/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Settings by name; the values are plain JSON. */
export type Settings = Readonly<Record<string, unknown>>;

/** The package with the parts in which Excel saves an add-in's settings (MS-OWEXML); as it was where there are none. */
export const withSettings = async (bytes: Uint8Array, settings: Settings): Promise<Uint8Array> => {
  if (Object.keys(settings).length === 0) return bytes;
  const [types, relations] = [await readPart(bytes, "[Content_Types].xml"), await readPart(bytes, "_rels/.rels")];
  if (types === undefined || relations === undefined) throw new Error("a package without types and relations was written");
  const parts: readonly (readonly [name: string, text: string])[] = [
    [
      "[Content_Types].xml",
      types.replace("</Types>", `${override(panes, "taskpanes")}${override(extension, "webextension")}</Types>`),
    ],
    [
      "_rels/.rels",
      relations.replace("</Relationships>", `${relationship("rIdAddIn", "webextensiontaskpanes", panes)}</Relationships>`),
    ],
    [panes, panesXml],
    [
      "xl/webextensions/_rels/taskpanes.xml.rels",
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "webextension", "webextension1.xml")}</Relationships>`,
    ],
    [extension, extensionXml(settings)],
  ];
  return parts.reduce((whole, [name, text]) => withPart(whole, name, text), bytes);
};

const override = (part: string, kind: string): string =>
  `<Override PartName="/${part}" ContentType="application/vnd.ms-office.${kind === "taskpanes" ? "webextensiontaskpanes" : kind}+xml"/>`;

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${target}"/>`;

const panesXml = `${declaration}<wetp:taskpanes xmlns:wetp="${namespace}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const extensionXml = (settings: Settings): string => {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${escape(name)}" value="${escape(JSON.stringify(value))}"/>`,
  );
  return `${declaration}<we:webextension xmlns:we="${namespace}/webextension/2010/11" id="{${addIn.id}}"><we:reference id="${addIn.id}" version="${addIn.version}.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`;
};

/** The add-in's settings in a package; none where it is another add-in's part, or what stands there is no JSON. */
export const readSettings = async (bytes: Uint8Array): Promise<Record<string, unknown>> => {
  const xml = (await readPart(bytes, extension)) ?? "";
  if (!new RegExp(`<we:reference\\b[^>]*\\sid="${addIn.id}"`, "i").test(xml)) return {};
  return Object.fromEntries(
    [...xml.matchAll(/<we:property\b([^>]*)>/g)].flatMap(([, attributes = ""]) => {
      const [name, value] = [attribute(attributes, "name"), attribute(attributes, "value")];
      return name === undefined || value === undefined ? [] : settingOf(unescape(name), unescape(value));
    }),
  );
};

const settingOf = (name: string, json: string): [name: string, value: unknown][] => {
  try {
    return [[name, JSON.parse(json)]];
  } catch (error) {
    // A property that some other program changed is no reason to refuse the workbook.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};
