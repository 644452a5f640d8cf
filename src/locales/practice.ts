import type { Formats } from "./formats";
import { practiceTextsEnUS } from "./practice.en-US";
import { practiceTextsZhCN, type PracticeTexts } from "./practice.zh-CN";

export type { PracticeTexts } from "./practice.zh-CN";

/** Words of the form to practise on. */
export const practiceTexts = (formats: Formats): PracticeTexts =>
  formats.language === "en-US" ? practiceTextsEnUS(formats) : practiceTextsZhCN(formats);
