import type { Finding } from "../domain/finding";
import { findingWords } from "./findings";
import { formatsOf, type Formats } from "./formats";
import { languageOf } from "./language";
import type { ReportWords } from "../report/findings-report";
import { reportEnUS } from "./report.en-US";
import { reportZhCN } from "./report.zh-CN";
import { uiEnUS } from "./ui.en-US";
import { uiZhCN, type UiWords } from "./ui.zh-CN";

export type { Formats, Language } from "./formats";
export type { EarlyWords } from "./early.zh-CN";
export type { UiWords } from "./ui.zh-CN";
export { languageOf } from "./language";

/** What the pane says of a finding: a headline and four sentences. */
export interface FindingWords {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  /** The document that asks for it. */
  readonly basis: string;
  readonly todo: string;
}

/** Everything that is said to the user, in one language. */
export interface Words {
  readonly formats: Formats;
  readonly ui: UiWords;
  readonly finding: (finding: Finding) => FindingWords;
  readonly report: ReportWords;
}

/** The words for a language tag such as "zh-CN" or "en". */
export const wordsFor = (tag: string): Words => {
  const language = languageOf(tag);
  const formats = formatsOf(language);
  return {
    formats,
    ui: language === "en-US" ? uiEnUS(formats) : uiZhCN(formats),
    finding: findingWords(formats),
    report: language === "en-US" ? reportEnUS : reportZhCN,
  };
};
