import type { SourceTexts } from "./finding-texts";
import type { Language } from "./formats";
import { sourcesEnUS } from "./sources.en-US";
import { sourcesZhCN } from "./sources.zh-CN";

/** What the rules rest on, in words. */
export const sourceTexts = (language: Language): SourceTexts => (language === "en-US" ? sourcesEnUS : sourcesZhCN);
