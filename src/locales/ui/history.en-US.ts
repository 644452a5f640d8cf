import type { Formats } from "../formats";
import type { historyZhCN } from "./history.zh-CN";

const shownAtMost = (places: readonly string[], formats: Formats): string =>
  places.length > 4 ? `${places.slice(0, 3).join(", ")} and ${places.length - 3} more` : formats.list(places);

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

export const historyEnUS = (formats: Formats): ReturnType<typeof historyZhCN> => ({
  open: "Change log",
  heading: "Change log",
  hint: "What was written into the workbook since the add-in opened. What nobody has changed since can be undone.",
  hintBounded: (most) => `The latest ${most} steps; older ones are no longer listed.`,
  none: "Nothing has been written yet",
  back: "Back",
  acts: {
    insert: "Sheet inserted",
    report: "Findings report",
    compute: "Computed figures",
    fix: "Fix",
    fixAll: "Fixes",
    seal: "Seal",
    unseal: "Seal removed",
    carryOver: "Carried over from last year",
    explain: "Explanation",
    withdraw: "Explanation withdrawn",
  },
  cells,
  made: (names) => `New sheet “${names.join("”, “")}”`,
  on: (sheet) => `Sheet “${sheet}”`,
  show: (count) => (count === 1 ? "Show the change" : `Show ${count} changes`),
  more: (count) => `${count} more`,
  takeBack: "Undo",
  takeBackLabel: (act, time) => `Undo “${act}” of ${time}`,
  takeRest: "Undo the rest",
  conflict: (places) => `Changed since, so they stay as they are: ${shownAtMost(places, formats)}.`,
  takenBack: (time) => `Undone ${time}`,
  left: (places) => `Changed since and left as they are: ${shownAtMost(places, formats)}.`,
  changedSince: (places, canTakeRest) =>
    `Not undone, and nothing was changed: ${shownAtMost(places, formats)} edited since. ${canTakeRest ? "The rest can be undone in the change log." : "To change it back, edit the sheet itself."}`,
  unread: "It was written, but the sheet could not be read afterwards. Read this sheet again.",
});
