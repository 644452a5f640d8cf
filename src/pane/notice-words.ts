import type { Notice } from "../actions/session";
import type { UiWords } from "../locales";
import type { Bilingual } from "./template-choice";

/** The sentence for a notice. "No form" has none here: the page that offers the forms says it in its place. */
export const noticeWords = (notice: Notice, words: UiWords, inLanguage: (name: Bilingual) => string): string | undefined => {
  switch (notice.kind) {
    case "inserted":
      return notice.renamed
        ? words.notice.insertedRenamed(notice.sheetName, notice.wished)
        : words.notice.inserted(notice.sheetName);
    case "noForm":
      return undefined;
    case "checked": {
      const { error, warning, advice } = notice.counts;
      return error + warning + advice === 0
        ? words.notice.checkedClean
        : words.notice.checked(words.counts(error, warning, advice));
    }
    case "nothingToCompute":
      return words.notice.nothingToCompute;
    case "wrote":
      return words.notice.wrote(notice.cells, notice.companion);
    case "undone":
      return words.notice.undone(notice.cells);
    case "formKept":
      return words.notice.formKept(inLanguage(notice.name), notice.renamed);
    case "formRefused":
      return words.notice.formRefused(notice.count);
    case "unreadableForms":
      return words.notice.unreadableForms(notice.count);
    case "reported":
      return words.notice.reported(notice.sheetName);
    case "explained":
      return notice.withdrawn ? words.notice.withdrawn : words.notice.explained;
    case "unreadableStore":
      return words.notice.unreadableStore;
    case "noMoreFindings":
      return words.notice.noMoreFindings;
    case "failure":
      return words.failure[notice.code];
  }
};

/** What was asked for was not done. */
export const isTrouble = ({ kind }: Notice): boolean =>
  ["failure", "unreadableStore", "formRefused", "unreadableForms"].includes(kind);
