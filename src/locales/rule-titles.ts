import type { Language } from "./formats";
import { ruleTitlesEnUS } from "./rule-titles.en-US";
import { ruleTitlesZhCN } from "./rule-titles.zh-CN";

/** What each rule asks for, in one sentence. */
export const ruleTitles = (language: Language): typeof ruleTitlesZhCN => (language === "en-US" ? ruleTitlesEnUS : ruleTitlesZhCN);
