import type { Formats } from "./formats";
import { importPageEnUS } from "./import.en-US";
import { importPageZhCN, type ImportPageWords } from "./import.zh-CN";

export type { ImportPageWords } from "./import.zh-CN";

/** The words of the page that imports last year's form; they come with that page. */
export const importPageWords = (formats: Formats): ImportPageWords =>
  formats.language === "en-US" ? importPageEnUS(formats) : importPageZhCN(formats);
