import type { CliWords } from "./cli.zh-CN";

export const cliEnUS: CliWords = {
  usage: `Usage:
  selfeval check FILES… [--format text|json|ndjson|sarif|html] [--lang zh-CN|en-US]
  selfeval compute FILE -o OUTPUT [--companion]
  selfeval new TEMPLATE -o FILE [--year YEAR] [--unit NAME] [--force]
  selfeval templates [--format text|json]
  selfeval rules [--format text|json|csv|markdown]
  selfeval quantity < one target or actual a line

Exit codes of check: 0 no errors, 1 errors found, 2 a file could not be read or the command is wrong.
`,
  problems: {
    empty: "The file is empty. Get the file again.",
    "not-zip": "This is no Excel file; it only has the name of one. Open the original in Excel and save it as .xlsx.",
    truncated: "The file is incomplete: its end is missing. Download or copy it again.",
    password: "The file has a password to open it. Take the password off in Excel, then check again.",
    "legacy-xls": "This is the old .xls format. Save it as .xlsx in Excel.",
    "binary-xlsb": "This is the binary .xlsb format. Save it as .xlsx in Excel.",
    "not-xlsx": "This is an archive or another kind of document, not an Excel workbook. Save it as .xlsx.",
    "too-large":
      "Unpacked, the file is larger than can safely be opened; it was not opened. Remove what is not needed and save it again.",
    "unsupported-zip": "The file is packed in a way that workbooks are not; it was not opened. Save it again in Excel.",
    path: "The file has a part that points out of the file, which is not safe; it was not opened. Ask whoever sent it.",
    checksum: "The file's contents do not match their checksums: it is damaged. Get it again, or repair it in Excel and save it.",
    "missing-part": "The file lacks a sheet or another part: it is damaged. Repair it in Excel and save it.",
    dtd: "The file defines a document type or entities, which workbooks do not and which is not safe; it was not opened. Ask whoever sent it.",
    xml: "The XML inside the file is broken or cut off. Repair it in Excel and save it.",
    structure: "Cells or merged areas inside the file contradict each other: it is damaged. Repair it in Excel and save it.",
    "not-found": "There is no such file. Check the path.",
    "no-access": "The file may not be read or written, or another program has it open.",
    folder: "This is a folder. Name the files in it.",
    exists: "The file is already there and was not overwritten. Add --force to overwrite it.",
    "no-space": "The disk is full: nothing was written. Make room and try again.",
    system: "The system could not read or write this file; its reason stands in the brackets.",
    "array-formula":
      "A cell to be written belongs to an array formula over several cells and cannot be changed alone. Give each cell its own formula in Excel first.",
    "no-form": "No self-evaluation form was found, so there is nothing to compute.",
    internal: "Something unexpected happened and this file was not checked. Please send what follows to the maintainers.",
  },
  misuse: {
    "unknown-command": (what) => `There is no such command: ${what}`,
    "unknown-option": (what) => `The command does not take this: ${what}`,
    "option-value": (what) => `A value is missing behind the option, or it takes none: ${what}`,
    "unknown-value": (what) => `The option does not take this value: ${what}`,
    "missing-argument": (what) => `Missing: ${what}`,
    "unknown-template": (what) => `There is no such form: ${what}. "selfeval templates" lists them all.`,
    "bad-year": (what) => `A year has four digits: ${what}`,
  },
  needs: { files: "files", input: "an input file", output: "an output file (-o)", template: "a form" },
  severities: { error: "error", warning: "warning", advice: "advice" },
  counts: (errors, warnings, advice) => `errors ${errors} · warnings ${warnings} · advice ${advice}`,
  explained: (count) => `explained ${count}`,
  explanation: (reason, by, date) => `Explained: ${reason} (${by === "" ? date : `${by}, ${date}`})`,
  seal: ({ state, time, code, changed }) =>
    state === "broken"
      ? "The seal no longer holds: what was kept of it is missing or altered, so nothing can be compared"
      : `Sealed ${time ?? ""} (code ${code ?? ""}), ${state === "whole" ? "not changed since" : changed.length === 0 ? "the line of the seal was changed" : `changed since: ${changed.length} (${changed.join(", ")})`}`,
  unreadable: {
    explanations:
      "The explanations kept in the workbook could not be read; a newer version may have written them. It was checked as if there were none.",
    forms: "A form kept in the workbook could not be read and was not used.",
  },
  summary: {
    title: ({ files, withErrors, unreadable }) => `Summary: files ${files}, with errors ${withErrors}, unreadable ${unreadable}`,
    unit: "unit",
    form: "form",
    file: "file and sheet",
    none: "—",
    unreadable: "could not be read",
    noForm: "no form",
    practice: " (practice)",
  },
  practice: "This sheet is for practice, not to be handed in: its findings do not count for the exit code.",
  lockFile: "Excel's own temporary file of an open workbook; left out.",
  withoutResult: (sheet, cell, count) =>
    `Sheet "${sheet}": formulas without saved results: ${count} (${cell} …). They are taken as empty. Open and save the file in Excel, then check again.`,
  sentences: (...parts) =>
    parts
      .filter((part) => part !== "")
      .map((part) => part.replace(/(?<![.!?…:;])$/, "."))
      .join(" "),
  sheet: (name, form, percent) => `Sheet "${name}": ${form} (confidence ${percent})`,
  figures: { totalScore: "total score", executionRate: "execution rate", grade: "grade" },
  unknownForm: "form not recognised",
  noForm: "No self-evaluation form was found.",
  clean: "Nothing is wrong.",
  notUnderstood: "not understood",
  basis: "Basis",
  columns: { place: "Cell", severity: "Severity", finding: "Finding", advice: "What to do" },
  reportTitle: "Findings of the self-evaluation check",
  reading: "Checking",
  wrote: (file, cells) => `Wrote ${file}; cells changed: ${cells}.`,
  wroteProtected: (sheet) => `Sheet "${sheet}" is protected: the figures were written all the same, the protection was kept.`,
  wroteCompanion: {
    made: (sheet) => `Made the sheet of figures "${sheet}".`,
    updated: (sheet) => `Brought the sheet of figures "${sheet}" up to date.`,
    locked: "The workbook's structure is protected: no sheet of figures was added.",
  },
  made: (file, template) => `Made ${file} (${template}).`,
  otherYears: (year, from, to) =>
    `This form is for ${to === undefined ? `${from} and later` : `${from}–${to}`}; the sheet says ${year}. Please check.`,
  rules: {
    title: "Rules",
    code: "Code",
    id: "Name",
    severity: "Severity",
    rule: "Asks for",
    source: "Basis",
    generated: "This page is generated: do not edit it.",
    unconfirmed: "wording not yet checked against the official text",
  },
  openEnd: "on",
  internal: "Something unexpected happened. Please send what follows to the maintainers.",
};
