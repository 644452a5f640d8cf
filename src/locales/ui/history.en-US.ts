import type { Formats } from "../formats";
import type { historyZhCN } from "./history.zh-CN";

const shownAtMost = (places: readonly string[], formats: Formats): string =>
  places.length > 4 ? `${places.slice(0, 3).join(", ")} and ${places.length - 3} more` : formats.list(places);

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

export const historyEnUS = (formats: Formats): ReturnType<typeof historyZhCN> => ({
  open: "Change log",
  heading: "Change log",
  hint: "What was written into the workbook since the add-in opened. What nobody changed since can be taken back.",
  hintBounded: (most) => `The latest ${most} steps are kept: older ones have mostly been changed since.`,
  none: "Nothing has been written yet",
  back: "Back",
  acts: {
    insert: "Sheet inserted",
    report: "Findings report",
    compute: "Computed figures",
    fix: "Fix",
    fixAll: "Several fixes",
    seal: "Seal",
    unseal: "Seal taken off",
    carryOver: "Carried over from last year",
    explain: "Explanation",
    withdraw: "Explanation withdrawn",
  },
  cells,
  made: (names) => `new sheet “${names.join("”, “")}”`,
  on: (sheet) => `sheet “${sheet}”`,
  show: (count) => (count === 1 ? "Show the change" : `Show ${count} changes`),
  more: (count) => `${count} more`,
  takeBack: "Take back",
  takeBackLabel: (act, time) => `Take back “${act}” of ${time}`,
  takeRest: "Take back the rest",
  conflict: (places) => `Changed since and to be left alone: ${shownAtMost(places, formats)}.`,
  takenBack: (time) => `Taken back at ${time}`,
  left: (places) => `Changed since and left alone: ${shownAtMost(places, formats)}.`,
  changedSince: (places, canTakeRest) =>
    `Nothing was taken back or changed: edited since were ${shownAtMost(places, formats)}. ${canTakeRest ? "The rest can be taken back in the change log." : "Change it on the sheet itself if need be."}`,
  unread: "It was written, but the sheet could not be read afterwards. Read this sheet again.",
});
