import type { Finding } from "../domain/finding";
import { findingWordsIn } from "./finding-words";
import type { Formats } from "./formats";
import type { FindingWords } from "./index";
import { lateEnUS } from "./late.en-US";
import { lateZhCN } from "./late.zh-CN";

/** The words for findings of `review/check` in the language of the formats. Throws on a rule or source that has none. */
export const findingWords = (formats: Formats): ((finding: Finding) => FindingWords) =>
  findingWordsIn((formats.language === "en-US" ? lateEnUS : lateZhCN).findings, formats);
