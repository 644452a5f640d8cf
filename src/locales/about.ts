import { aboutPageEnUS } from "./about.en-US";
import { aboutPageZhCN, type AboutPageWords } from "./about.zh-CN";
import type { Language } from "./formats";

export type { AboutPageWords };

export const aboutPageWords = (language: Language): AboutPageWords => (language === "en-US" ? aboutPageEnUS : aboutPageZhCN);
