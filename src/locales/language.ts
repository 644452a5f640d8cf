import type { EarlyWords } from "./early.zh-CN";
import { earlyEnUS } from "./early.en-US";
import { earlyZhCN } from "./early.zh-CN";
import type { Language } from "./formats";

/** English for English; Chinese for all others, as in the manifest: an Excel in Tibetan or Uyghur stands in the same offices. */
export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? "en-US" : "zh-CN");

/** What can be said at once, while the other words come. */
export const earlyWords = (tag: string): EarlyWords => (languageOf(tag) === "en-US" ? earlyEnUS : earlyZhCN);
