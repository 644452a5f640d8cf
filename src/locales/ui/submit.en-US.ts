import type { submitZhCN } from "./submit.zh-CN";

export const submitEnUS: typeof submitZhCN = {
  step: "Final check",
  notYet: "Not done yet",
  stale: "The sheet has changed; check again",
  failed: (count) => `Not passed, ${count} to settle`,
  passed: "Passed; ready to seal",
  sealed: (time) => `Sealed ${time}`,
  changed: (count) => `${count} ${count === 1 ? "change" : "changes"} since the seal`,
  broken: "The seal does not match",
  open: "View",
  notice: {
    sealed: (code) => `Sealed, code ${code}`,
    unsealed: "Seal removed, with its line under the form and its record",
    refused: (count) =>
      `Not sealed: ${count} ${count === 1 ? "condition is" : "conditions are"} not met. The sheet is untouched.`,
    unreadable:
      "The seals kept in this workbook cannot be read; a newer version probably wrote them. They were left alone, and so was the sheet. Update the add-in, then try again.",
  },
};
