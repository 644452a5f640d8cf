import type { Formats } from "./formats";
import type { ImportPageWords } from "./import.zh-CN";

export const importPageEnUS = (f: Formats): ImportPageWords => ({
  heading: "Import last year's form",
  back: "Back",
  intro:
    "The unit, the indicators, their weights and targets are carried over into a new form. Last year's amounts, actual values, scores and reasons are not. Existing sheets are not changed.",

  sheet: "A sheet of this workbook",
  chooseSheet: "Please choose",
  chooseFile: "Choose a file",
  read: "Read",
  file: "Or an Excel file (.xlsx, .xlsm)",
  fileHint: "Read on this computer only; never uploaded, never changed.",
  source: {
    sheet: (name) => `The sheet “${name}”`,
    file: (name) => `The file “${name}”`,
  },

  trouble: {
    unavailable:
      "This file cannot be read now: it may have been moved, renamed or locked. Nothing was imported; the workbook is as it was. Choose it again.",
    "no-form": (source) =>
      `${source} has no header of a self-evaluation form. Nothing was imported; the workbook is as it was. Choose another sheet or file.`,
    "no-indicators": (source, sheets) =>
      `${source} has a form (${sheets}) but no rows of indicators, so there is nothing to carry over. Insert a new form, or choose another sheet.`,
  },
  unreadable: {
    empty: "This file is empty. Get the file again.",
    "not-zip": "This is not an Excel file, despite its name. Open the original in Excel and save it as .xlsx.",
    truncated: "This file is cut off: its end is missing. Download or copy it again.",
    password: "This file needs a password to open. Remove the password in Excel, save a copy and choose that.",
    "legacy-xls": "This is the old .xls format. Save it as .xlsx in Excel and choose that.",
    "binary-xlsb": "This is the binary .xlsb format. Save it as .xlsx in Excel and choose that.",
    "not-xlsx": "This is an archive or another document, not an Excel workbook. Save it as .xlsx and choose that.",
    "too-large":
      "This file is too large to be opened safely in the pane. Remove what is not needed in Excel, save a copy and choose that.",
    "unsupported-zip": "This file is packed in a way that workbooks are not. Save a copy in Excel and choose that.",
    path: "This file has parts that point to folders outside of it, which is not safe. Ask whoever gave it to you.",
    checksum: "The content of this file does not match its checksums: it is damaged. Repair it in Excel, or get it again.",
    "missing-part": "This file lacks a sheet or another part: it is damaged. Repair it in Excel and save it.",
    dtd: "This file has a document type or entities, which workbooks do not have and which is not safe. Ask whoever gave it to you.",
    xml: "The XML inside this file is broken or cut off. Repair it in Excel and save it.",
    structure: "Cells or merged areas in this file contradict each other: it is damaged. Repair it in Excel and save it.",
  },
  refused: (source, why) => `${source}: ${why} Nothing was imported; the workbook is as it was.`,

  foundIn: (source, forms) =>
    forms === 1 ? `${source} has 1 self-evaluation form` : `${source} has ${f.number(forms)} self-evaluation forms`,
  found: "What was recognised",
  several: (count) => `There are ${f.number(count)} forms here; choose one`,
  option: (sheet, title) => `${sheet}: ${title}`,
  form: "Form",
  unknownForm: "None of the known forms; recognised by its headers",
  unit: "Unit",
  noUnit: "not found",
  year: "Year",
  noYear: "not found",
  confidence: "Certainty",
  indicators: "Indicators",
  rows: (count) => (count === 1 ? "1 row" : `${f.number(count)} rows`),
  notUnderstood: (count) =>
    count === 1 ? "1 cell was not understood and stays behind" : `${f.number(count)} cells were not understood and stay behind`,

  target: "The new form",
  targetForm: "Form",
  yearOption: (year) => String(year),

  carried: "What is carried over",
  carriedDone: "What came from where",
  weights: "With weights",
  targets: "With targets",
  choose: (text, from) => `Carry over “${text}” (${from})`,
  way: (from, to) => `${from} → ${to}`,
  between: (from, to) => `From “${from}” to “${to}”`,
  leftOut: "left out",
  weight: (points) => `weight ${points}`,
  targetIs: (text) => `target ${text}`,
  movedFrom: (path) => `last year under “${path}”`,
  path: (names) => names.join(" / "),
  speaksOfYear: (year) => `speaks of ${year}; change it after inserting`,
  noHeading: "no heading above",

  notes: (note) => {
    switch (note.kind) {
      case "heading-weight":
        return `The weights under “${note.heading}” add up to ${f.number(note.rows)}, not ${f.number(note.wanted)}. They were left as they are; adjust them after inserting.`;
      case "total-weight":
        return `All weights with execution add up to ${f.number(note.sum)}, not ${f.number(note.full)}. They were left as they are; adjust them after inserting.`;
      case "weights-missing":
        return note.rows === 1
          ? "1 row has no weight; fill it in after inserting."
          : `${f.number(note.rows)} rows have no weight; fill them in after inserting.`;
      case "heading-kept":
        return `Nothing is carried over under “${note.heading}”; the new form keeps its own rows there${note.weight === "0" ? "" : ` (weight ${f.number(note.weight)})`}.`;
      case "headings-without-rows":
        return `Nothing is carried over under ${f.list(note.headings.map((name) => `“${name}”`))}; left out of the new form.`;
      case "heading-added":
        return `The new form has no “${note.heading}”; it is added under “${note.under}” as last year.`;
    }
  },
  notesHeading: "Please note",

  left: (count) => (count === 1 ? "1 thing cannot be carried over" : `${f.number(count)} things cannot be carried over`),
  leftWhat: { row: "indicator", weight: "weight", target: "target", heading: "heading", head: "head" },
  leftReasons: {
    "no-heading": "the new form has no such heading",
    "no-path": "last year's form names no heading above it",
    "no-column": "the new form has no place for it",
    prescribed: "the new form prescribes another text here",
    "shared-weight": "several rows share one weight; it stands at the first",
    "no-points": "not a number, so the points are unknown",
    "not-shown": "the column is too narrow and shows ####; widen it and read again",
    "formula-error": "the formula there gives an error",
  },

  insert: (rows) => (rows === 1 ? "Insert the new form (1 row)" : `Insert the new form (${f.number(rows)} rows)`),
  nothing: "Nothing is chosen",
  close: "Fill in the new form",
  doneIn: (sheet) =>
    `The new form is in the sheet “${sheet}”. This is what was carried over; it is not shown again once you leave this page.`,
});
