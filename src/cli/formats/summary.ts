import { hasErrors, type Aside, type CheckedFile, type SheetReport } from "../report";
import type { Surroundings } from "../terminal";
import { printable } from "./text-columns";

/** Many files at one glance: a line for each form, and for each file without one. */
export interface Summary {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const summaryRows = (files: readonly CheckedFile[], { say, words: { formats } }: Surroundings): Summary => {
  const { summary } = say;
  const row = (path: string, { summary: found, sheet, practice }: SheetReport, aside: Aside | undefined): string[] => [
    String(found.errors),
    String(found.warnings),
    String(found.advice),
    found.totalScore === null ? summary.none : formats.number(found.totalScore),
    found.executionRate === null ? summary.none : formats.percent(found.executionRate),
    found.grade ?? summary.none,
    printable(aside?.unit ?? "") || summary.none,
    printable(aside?.formName ?? ""),
    `${printable(path)} ${printable(sheet)}${practice ? summary.practice : ""}`,
  ];
  const withoutForm = ({ report: { path, problems } }: CheckedFile): string[] => [
    ...Array.from({ length: 6 }, () => summary.none),
    summary.none,
    problems.length > 0 ? summary.unreadable : summary.noForm,
    printable(path),
  ];
  return {
    title: summary.title({
      files: files.length,
      withErrors: files.filter(({ report }) => report.sheets.some(hasErrors)).length,
      unreadable: files.filter(({ report }) => report.problems.length > 0).length,
    }),
    head: [
      say.severities.error,
      say.severities.warning,
      say.severities.advice,
      say.figures.totalScore,
      say.figures.executionRate,
      say.figures.grade,
      summary.unit,
      summary.form,
      summary.file,
    ],
    rows: files.flatMap((file) =>
      file.report.sheets.length === 0
        ? [withoutForm(file)]
        : file.report.sheets.map((sheet, i) => row(file.report.path, sheet, file.asides[i])),
    ),
  };
};
