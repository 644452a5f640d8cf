import { findingWordsIn } from "./finding-words";
import { formatsOf } from "./formats";
import type { Words } from "./index";
import { languageOf } from "./language";
import type { LateWords } from "./late.zh-CN";

/** The pane's words in one language; no other language is loaded. */
export interface LoadedWords {
  readonly words: Words;
  /** Brings what is said of findings and in the report; before that `words.finding` and `words.report` throw. */
  readonly loadLate: () => Promise<void>;
}

/** Loads the words for a language tag such as "zh-CN" or "en". */
export const loadWords = async (tag: string): Promise<LoadedWords> => {
  const language = languageOf(tag);
  const formats = formatsOf(language);
  const ui =
    language === "en-US"
      ? (await import(/* webpackChunkName: "words-en-US" */ "./ui.en-US")).uiEnUS(formats)
      : (await import(/* webpackChunkName: "words-zh-CN" */ "./ui.zh-CN")).uiZhCN(formats);
  let late: LateWords | undefined;
  let finding: Words["finding"] | undefined;
  return {
    words: {
      formats,
      ui,
      finding: (found) => here(finding)(found),
      get report() {
        return here(late).report;
      },
    },
    loadLate: async () => {
      late = language === "en-US" ? (await import("./late.en-US")).lateEnUS : (await import("./late.zh-CN")).lateZhCN;
      finding = findingWordsIn(late.findings, formats);
    },
  };
};

const here = <T>(late: T | undefined): T => {
  if (late === undefined) throw new Error("the words of findings were asked for before they were loaded");
  return late;
};
