import type { ReportWords } from "../report/findings-report";

export const reportEnUS: ReportWords = {
  sheetName: "Findings report",
  title: (year) => `Performance self-evaluation ${year ?? ""} – findings report`.replace("  ", " "),
  unit: (name) => `Unit: ${name || "(not filled in)"}`,
  date: (day) => day,
  summary: ({ error, warning, advice }, explained) =>
    `Errors: ${error}, warnings: ${warning}, advice: ${advice}${explained > 0 ? `; explained: ${explained}` : ""}.`,
  headers: {
    number: "No.",
    severity: "Kind",
    cell: "Cell",
    finding: "Finding",
    basis: "Basis",
    answer: "What to do, or the answer given",
  },
  severity: { error: "Error", warning: "Warning", advice: "Advice" },
  explained: (reason, by, date) => `Explained: ${reason} (${[by, date].filter(Boolean).join(", ")})`,
  clean: "Nothing was found.",
  signatures: ["Prepared by:", "Head of finance:", "Head of unit:"],
  footer: "Page &P of &N",
};
