import type { Formats } from "./formats";
import { submitPageEnUS } from "./submit.en-US";
import { submitPageZhCN, type SubmitPageWords } from "./submit.zh-CN";

export type { SubmitPageWords } from "./submit.zh-CN";

/** The words of the page before submission; they come with that page. */
export const submitPageWords = (formats: Formats): SubmitPageWords =>
  formats.language === "en-US" ? submitPageEnUS(formats) : submitPageZhCN(formats);
