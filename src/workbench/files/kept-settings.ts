import type { WorkbookProperties } from "hucre";
import { newBookState, type BookState } from "../model/state";

/**
 * What add-ins keep by the Common API. How Excel tells it from the workbook's settings in the file is not known here; we keep it in
 * one custom property, so that it comes back when the file is opened here again.
 */
const settingsProperty = "workbench-settings";

type Kept = Pick<BookState, "addInSettings" | "properties" | "customProperties">;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parse = (text: unknown): BookState["addInSettings"] => {
  if (typeof text !== "string") return {};
  try {
    const kept: unknown = JSON.parse(text);
    const settings = isRecord(kept) ? kept["addInSettings"] : undefined;
    const entries = isRecord(settings) ? Object.entries(settings) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch (error) {
    // A property that some other program changed is no reason to refuse the workbook.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

export const readKept = (from: WorkbookProperties | undefined): Kept => {
  const plain = newBookState().properties;
  const { [settingsProperty]: settings, ...custom } = from?.custom ?? {};
  return {
    addInSettings: parse(settings),
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

export const toProperties = ({ addInSettings, properties, customProperties }: Kept): WorkbookProperties => {
  const any = Object.keys(addInSettings).length > 0;
  const custom = { ...customProperties, ...(any ? { [settingsProperty]: JSON.stringify({ addInSettings }) } : {}) };
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
