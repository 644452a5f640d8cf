import type { WorkbookProperties } from "hucre";
import { newBookState, type BookState } from "../model/state";

/**
 * Settings of add-ins. Excel keeps them in parts of its own that no library here writes; we keep them in one custom property, so that
 * they come back when the file is opened here again.
 */
const settingsProperty = "workbench-settings";

type Kept = Pick<BookState, "settings" | "addInSettings" | "properties" | "customProperties">;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parse = (text: unknown): Pick<Kept, "settings" | "addInSettings"> => {
  const none = { settings: {}, addInSettings: {} };
  if (typeof text !== "string") return none;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || !isRecord(kept["settings"]) || !isRecord(kept["addInSettings"])) return none;
    const texts = Object.entries(kept["addInSettings"]).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return { settings: kept["settings"], addInSettings: Object.fromEntries(texts) };
  } catch (error) {
    // A property that some other program changed is no reason to refuse the workbook.
    if (error instanceof SyntaxError) return none;
    throw error;
  }
};

export const readKept = (from: WorkbookProperties | undefined): Kept => {
  const plain = newBookState().properties;
  const { [settingsProperty]: settings, ...custom } = from?.custom ?? {};
  return {
    ...parse(settings),
    properties: {
      title: from?.title ?? plain.title,
      subject: from?.subject ?? plain.subject,
      author: from?.creator ?? plain.author,
      keywords: from?.keywords ?? plain.keywords,
      comments: from?.description ?? plain.comments,
      category: from?.category ?? plain.category,
      manager: from?.manager ?? plain.manager,
      company: from?.company ?? plain.company,
      lastAuthor: from?.lastModifiedBy ?? plain.lastAuthor,
    },
    customProperties: Object.fromEntries(
      Object.entries(custom).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
    ),
  };
};

export const toProperties = ({ settings, addInSettings, properties, customProperties }: Kept): WorkbookProperties => {
  const any = Object.keys(settings).length > 0 || Object.keys(addInSettings).length > 0;
  const custom = { ...customProperties, ...(any ? { [settingsProperty]: JSON.stringify({ settings, addInSettings }) } : {}) };
  const named = {
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    keywords: properties.keywords,
    description: properties.comments,
    category: properties.category,
    manager: properties.manager,
    company: properties.company,
    lastModifiedBy: properties.lastAuthor,
  };
  return {
    ...Object.fromEntries(Object.entries(named).filter(([, text]) => text !== "")),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
};
