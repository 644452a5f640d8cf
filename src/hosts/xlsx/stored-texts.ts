import { storedKey } from "../../workbook/stored-key";
import type { Package } from "./package";
import { walkXml } from "./xml";

/**
 * The small texts that the add-in keeps in the workbook. Excel saves an add-in's settings as properties of a web extension, their
 * values as JSON (MS-OWEXML); the package refers to its task panes, and they to the extensions. Where the file has been under several
 * ids of the add-in, the first that has a key gives it.
 */
export const readStored = (file: Package): Readonly<Record<string, string>> => {
  const stored = new Map<string, string>();
  for (const part of extensionsOf(file))
    walkXml(file.text(part), {
      open({ name, attributes }) {
        const key = name === "property" ? storedKey(attributes.get("name") ?? "") : undefined;
        const text = key === undefined ? undefined : textIn(attributes.get("value") ?? "");
        if (key !== undefined && text !== undefined && !stored.has(key)) stored.set(key, text);
      },
    });
  return Object.fromEntries(stored);
};

/** Leftovers of add-ins that other programs have cut through are no reason to refuse a workbook: what is not there is not read. */
const extensionsOf = (file: Package): readonly string[] =>
  follow(file, "", "webextensiontaskpanes").flatMap((panes) => follow(file, panes, "webextension"));

const follow = (file: Package, part: string, kind: string): readonly string[] =>
  file.relations(part).flatMap((relation) => (relation.kind === kind && file.has(relation.target) ? [relation.target] : []));

/** Settings that are no texts are not ours. */
const textIn = (json: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
};
