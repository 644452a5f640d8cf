import type { Busy, Notice } from "../actions/session";
import type { UiWords } from "../locales";
import type { Bilingual } from "./template-choice";

/** The sentence for a notice. "No form" has none here: the page that offers the forms says it in its place. */
export const noticeWords = (notice: Notice, words: UiWords, inLanguage: (name: Bilingual) => string): string | undefined => {
  switch (notice.kind) {
    case "inserted":
      return notice.renamed
        ? words.notice.insertedRenamed(notice.sheetName, notice.wished)
        : words.notice.inserted(notice.sheetName);
    case "imported":
      return notice.renamed
        ? words.import.doneRenamed(notice.sheetName, notice.rows, notice.wished)
        : words.import.done(notice.sheetName, notice.rows);
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
    case "fixed": {
      const { error, warning, advice } = notice.counts;
      return words.fixAll.fixed(notice.cells, error, warning, advice);
    }
    case "undone":
      return words.notice.undone(notice.cells);
    case "changedSince":
      return words.history.changedSince([...notice.addresses, ...notice.sheets], notice.canTakeRest);
    case "unread":
      return words.history.unread;
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
    case "sealed":
      return words.submit.notice.sealed(notice.code);
    case "unsealed":
      return words.submit.notice.unsealed;
    case "sealRefused":
      return words.submit.notice.refused(notice.count);
    case "unreadableSeals":
      return words.submit.notice.unreadable;
    case "unreadableStore":
      return words.notice.unreadableStore;
    case "cancelled":
      return words.cancel.done;
    case "planGone":
      return words.turn.planGone;
    case "findingGone":
      return words.turn.findingGone;
    case "noMoreFindings":
      return words.notice.noMoreFindings;
    case "noFindingHere":
      return words.here.noFinding(notice.address);
    case "partMissing":
      return words.part.missing;
    case "failure":
      return words.failure[notice.code];
  }
};

/** What was asked for was not done. */
export const isTrouble = ({ kind }: Notice): boolean =>
  [
    "failure",
    "partMissing",
    "changedSince",
    "planGone",
    "findingGone",
    "unread",
    "unreadableStore",
    "sealRefused",
    "unreadableSeals",
    "formRefused",
    "unreadableForms",
  ].includes(kind);

/** What is under way, and how much was asked for that comes after it. */
export const busyWords = (busy: Busy, waiting: number | undefined, words: UiWords): string =>
  waiting === undefined ? words.busy[busy] : words.turn.waiting(words.busy[busy], waiting);
