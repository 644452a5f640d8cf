import { earlyEnUS } from "./early.en-US";
import type { Formats } from "./formats";
import { moreEnUS } from "./ui/more.en-US";
import { partEnUS } from "./ui/part.en-US";
import { chooserEnUS } from "./ui/chooser.en-US";
import { fixAllEnUS } from "./ui/fix-all.en-US";
import { historyEnUS } from "./ui/history.en-US";
import { hereEnUS } from "./ui/here.en-US";
import { practiceEnUS } from "./ui/practice.en-US";
import { importEnUS } from "./ui/import.en-US";
import { scoresEnUS } from "./ui/scores.en-US";
import { submitEnUS } from "./ui/submit.en-US";
import { turnEnUS } from "./ui/turn.en-US";
import type { UiWords } from "./ui.zh-CN";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

export const uiEnUS = (formats: Formats): UiWords => ({
  ...earlyEnUS,
  dismiss: "Dismiss",
  undo: "Undo",
  empty: "empty",
  none: "—",

  choose: {
    noForm: "No self-evaluation form on this sheet yet",
    another: "Insert another form",
    back: "Back",
    forms: "Forms",
    search: "Search region, year, form",
    lastUsed: "Last used",
    kinds: { department: "Whole department", project: "Project", transfer: "Transfer payment", baseData: "Base data" },
    years: (from, to) => (to === from ? `${from}` : to ? `${from}–${to}` : `from ${from}`),
    outline: (name, points) => `${name} ${formats.number(points)}`,
    unit: "Unit",
    unitHint: "Can be left empty and filled in on the sheet",
    year: "Year",
    yearOption: (year) => `${year}`,
    outsideYears: (years) => `This form is for ${years}; for other years check the local notice first`,
    insert: "Insert form",
    oldForm: "Already have a form?",
    look: "Read this sheet",
    ownForm: "A form of your own?",
    learn: "Turn this sheet into a form",
    notFound: "No form was recognised on this sheet. Go to the sheet with the form and try again, or insert one above.",
  },

  form: {
    title: (unit, year) => [unit || "Unit not filled in", year].filter(Boolean).join(" · "),
    onSheet: (sheet) => `Sheet “${sheet}”`,
    lookAgain: "Read this sheet again",
    score: "Total score",
    scoreOf: (weight) => `/ ${weight}`,
    grade: "Grade",
    grades: { excellent: "Excellent", good: "Good", fair: "Fair", poor: "Poor" },
    executionRate: "Execution rate",
    levels: "Points by level",
    notUnderstood: (count) => (count === 1 ? "1 place was not understood" : `${count} places were not understood`),
    notUnderstoodHint: "Left out of checks and computation:",
    insertAnother: "Insert another",
    report: "Write the findings report",
  },

  steps: {
    label: "Steps",
    fill: "Fill in",
    fillLeft: (empty, count) => `${empty} of ${count} still empty`,
    fillDone: (count) => `All ${count} filled in`,
    fillGo: "Go there",
    check: "Check",
    checkNotYet: "Not checked yet",
    checkStale: "The sheet has changed; check again",
    checkClean: "Nothing found",
    checkExplained: (count) => `Nothing left to do, ${count} explained`,
    checkRun: "Check",
    checkAgain: "Check again",
    compute: "Compute",
    computeHint: "Rates and totals",
    computeLeft: (count) => (count === 1 ? "1 figure will change" : `${count} figures will change`),
    computeDone: "Figures are right",
    computePreview: "Preview",
    undo: "Undo last write",
  },

  severity: { error: "Error", warning: "Warning", advice: "Advice" },
  counts: (error, warning, advice) =>
    [
      error && `${error} ${error === 1 ? "error" : "errors"}`,
      warning && `${warning} ${warning === 1 ? "warning" : "warnings"}`,
      advice && `${advice} advice`,
    ]
      .filter(Boolean)
      .join(" · "),

  findings: {
    heading: "Findings",
    group: (severity, count) => `${severity} ${count}`,
    position: (index, count) => `${index} of ${count}`,
    position0: (count) => `${count} in all`,
    start: "Go through",
    previous: "Previous finding",
    next: "Next finding",
    opened: (index, count, address, title) => `${index} of ${count}, ${address}, ${title}`,
    what: "What",
    why: "Why",
    basis: "Basis",
    todo: "To do",
    goTo: "Go to",
    goToCell: (address) => `Go to ${address}`,
    settled: "Settled",
    settledTitle: (title) => `Settled: ${title}`,
    hidden: (count) => `${count} not shown`,
    marks: "Mark cells",
    live: "Check after edits",
    legend: "What marks look like",
  },

  filter: {
    label: "Filter",
    search: "Search finding, row, cell, code",
    toggle: (group, count) => `${group} ${count}`,
    noMatch: "No finding matches",
    clear: "Show all",
  },

  fix: {
    number: (value) => `Change to ${value} (preview)`,
    text: (text) => `Change to “${text}” (preview)`,
    compute: "Compute (preview)",
    several: (count) => `Change ${cells(count)} (preview)`,
    clear: (count) => (count === 1 ? "Clear (preview)" : `Clear ${cells(count)} (preview)`),
    formula: (count) => (count === 1 ? "Put the formula back (preview)" : `Put ${count} formulas back (preview)`),
  },

  explanation: {
    heading: "Explanation",
    explained: "Explained",
    explainedTitle: (title) => `Explained: ${title}`,
    position: (index, count) => `${index} of ${count} explained`,
    open: "Explain…",
    hint: "Say why this is right as it is. The explanation is kept in the workbook; the finding is no longer counted or marked unless its content changes.",
    reason: "Reason",
    reasonMissing: "Please give a reason",
    by: "Your name",
    save: "Save explanation",
    cancel: "Cancel",
    given: (by, day) => [by, day].filter(Boolean).join(" · "),
    withdraw: "Withdraw explanation",
  },

  plan: {
    heading: "Preview",
    changes: (count) => `${cells(count)} will change`,
    noChanges: "The figures on the form are right; nothing to change",
    noFix: "The cell is no longer there; nothing to write",
    all: "Select all",
    cell: "Cell",
    before: "Now",
    after: "After",
    becomes: "becomes",
    choose: (address, row, before, after) => `${address} ${row}: ${before} becomes ${after}`,
    kinds: {
      executionRate: "execution rate",
      executionScore: "execution score",
      totalWeight: "total weight",
      totalScore: "total score",
      staffingRate: "staffing control rate",
      areaRate: "floor area control rate",
      investmentRate: "investment control rate",
      spendingTotal: "sum",
    },
    overwritten: "The formula was replaced by a number; put the formula back",
    companion: {
      new: (name) => `New sheet “${name}”`,
      update: (name) => `Sheet “${name}” is brought up to date`,
      current: (name) => `Sheet “${name}” is up to date`,
    },
    companionHint:
      "For figures the official form has no cell for: shares of expenditure, points by level, grade; all linked to the form by formulas.",
    write: (count) => (count ? `Write ${cells(count)}` : "Write"),
    cancel: "Cancel",
  },

  chooser: chooserEnUS,
  history: historyEnUS(formats),
  submit: submitEnUS,
  fixAll: fixAllEnUS(formats),
  here: hereEnUS,

  practice: practiceEnUS,
  import: importEnUS(formats),
  scores: scoresEnUS(formats),

  more: moreEnUS,
  part: partEnUS,
  turn: turnEnUS,

  cancel: { button: "Cancel", label: (busy) => `Cancel: ${busy}`, done: "Cancelled; nothing was changed" },

  busy: {
    marks: "Updating the marks",
    load: "Getting this step ready",
    learn: "Reading the form",
    report: "Writing the findings report",
    insert: "Inserting the form",
    check: "Checking",
    seal: "Sealing",
    compute: "Computing",
    write: "Writing",
    undo: "Undoing",
    look: "Reading the sheet",
    go: "Going to the cell",
  },

  notice: {
    inserted: (sheet) => `Sheet “${sheet}” inserted`,
    insertedRenamed: (sheet, wished) => `There already is a sheet “${wished}”; it was left alone. The new one is “${sheet}”`,
    checkedClean: "Checked: nothing found",
    checked: (counts) => `Checked: ${counts}`,
    nothingToCompute: "Rates and total are right; nothing to write",
    wrote: (count, companion) =>
      [count ? `${cells(count)} written` : "", companion ? `sheet “${companion}” brought up to date` : ""]
        .filter(Boolean)
        .join(", "),
    undone: (count) => (count ? `Undone: ${cells(count)} as before` : "Undone"),
    noMoreFindings: "No more findings this way",
    formKept: (name, renamed) =>
      `Form “${name}” is saved in this workbook${renamed ? "; its id was taken, so it has a new one" : ""}`,
    formRefused: (count) => `The form was not saved: ${count} ${count === 1 ? "thing" : "things"} to put right first`,
    unreadableForms: (count) =>
      `${count} ${count === 1 ? "form" : "forms"} saved in this workbook cannot be read; ${count === 1 ? "it stays" : "they stay"} untouched`,
    reported: (sheet) => `Sheet “${sheet}” is ready`,
    explained: "Explanation kept in the workbook; the finding no longer counts",
    withdrawn: "Explanation withdrawn; the finding counts again",
    unreadableStore:
      "The explanations already in the workbook cannot be read; a newer version probably wrote them. They were left alone and yours was not kept. Update the add-in, then try again.",
  },

  failure: {
    "cell-editing": "A cell is being edited. Press Enter, then try again; nothing was changed.",
    "sheet-protected": "The sheet is protected; nothing was changed. Unprotect it under Review, then try again.",
    "read-only": "The workbook is read-only; nothing was changed. Save a copy and work there.",
    conflict: "Cells were changed after the preview, so nothing was written. Preview again, then write.",
    "payload-too-large":
      "The sheet is too large for Excel to pass at once; nothing was changed. Delete spare rows and columns outside the form, then try again.",
    "half-written": "Writing broke off and could not all be put back. Press Ctrl+Z to undo it, then look through the sheet.",
    gone: "The sheet is no longer there; nothing was changed. Go to the sheet with the form and read it again.",
    unsupported: "This Excel cannot do that; nothing was changed. Use Excel 2021 or later, or Excel on the web.",
    "not-excel": "This is not Excel, so there is no sheet to read or write; nothing was changed. Open the pane in Excel.",
    "office-unreachable": "The connection to Excel was lost; nothing was changed. Close the pane and open it again.",
    unknown: "Excel did not finish; nothing was changed. Try again; if it persists, close the pane and open it again.",
  },
});
