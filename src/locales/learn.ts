import type { Formats } from "./formats";
import { learnEnUS } from "./learn.en-US";
import { learnZhCN, type LearnWords } from "./learn.zh-CN";

export type { LearnWords } from "./learn.zh-CN";

/** Words of the view that makes a form of a sheet. */
export const learnWords = (formats: Formats): LearnWords =>
  formats.language === "en-US" ? learnEnUS(formats) : learnZhCN(formats);
