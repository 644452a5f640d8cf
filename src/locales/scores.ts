import type { Formats } from "./formats";
import { scoresPageEnUS } from "./scores.en-US";
import { scoresPageZhCN, type ScoresPageWords } from "./scores.zh-CN";

export type { ScoresPageWords } from "./scores.zh-CN";

/** The words of the page of proposed scores; they come with that page. */
export const scoresPageWords = (formats: Formats): ScoresPageWords =>
  formats.language === "en-US" ? scoresPageEnUS(formats) : scoresPageZhCN(formats);
