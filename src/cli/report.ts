import type { Severity } from "../domain/finding";
import type { Grade } from "../review/figures";
import { a1, rectA1, type Cell } from "../sheet/address";
import { readWorkbookFile } from "./files";
import { numbersOf } from "./finding-numbers";
import { formsIn, type FormOnSheet, type PlacedOnSheet } from "./readings";
import { FileProblem, type Surroundings } from "./terminal";

/** What `check` says, in its public JSON shape: documented in docs/cli.md and stable. */
export interface CheckReport {
  readonly files: readonly FileReport[];
}

export interface FileReport {
  readonly path: string;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly detail: string }[];
  readonly sheets: readonly SheetReport[];
}

export interface SheetReport {
  readonly sheet: string;
  readonly template: { readonly id: string; readonly confidence: number };
  readonly notUnderstood: readonly { readonly cell: string; readonly text: string }[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly advice: number;
    readonly totalScore: number | null;
    /** Percent. */
    readonly executionRate: number | null;
    /** 优, 良, 中, 差 */
    readonly grade: string | null;
  };
  readonly findings: readonly FindingReport[];
}

export interface FindingReport {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly title: string;
  readonly message: string;
  readonly basis: string;
  readonly advice: string;
  /** Plain numerals or texts of the form, null where the rule has none. */
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  /** Other cells that the finding is about. */
  readonly related: readonly string[];
}

/** The grades' names in the law, whatever language the rest is in. */
const GRADES: Readonly<Record<Grade, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };

/** Checks one file. A file that cannot be read is a report too. */
export const reportOf = async (path: string, surroundings: Surroundings): Promise<FileReport> => {
  try {
    const { workbook } = await readWorkbookFile(path);
    return { path, problems: [], sheets: formsIn(workbook).map((found) => sheetReport(found, surroundings)) };
  } catch (error) {
    // A fault of ours with one file is said like any other problem: the other files are checked all the same.
    const { code, detail } =
      error instanceof FileProblem
        ? error
        : { code: "internal" as const, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    return { path, problems: [{ code, message: surroundings.say.problems[code], detail }], sheets: [] };
  }
};

const sheetReport = ({ sheet, form, findings: found }: FormOnSheet, { words, say }: Surroundings): SheetReport => {
  const { templateId, confidence, places, notUnderstood, figures } = form;
  const { totalScore, executionRate, grade } = figures;
  const count = (severity: Severity): number => found.filter((finding) => finding.severity === severity).length;
  return {
    sheet: sheet.snapshot.name,
    template: { id: templateId, confidence },
    notUnderstood: [
      ...notUnderstood.map(({ cell, text }) => ({ cell: rectA1(cell), text })),
      ...leftOut(sheet.leftOut).map((cell) => ({ cell, text: "" })),
    ],
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      advice: count("advice"),
      totalScore: totalScore?.toNumber() ?? null,
      executionRate: executionRate?.toNumber() ?? null,
      grade: grade === undefined ? null : GRADES[grade],
    },
    findings: found.map((finding) => findingReport(finding, places, { words, say })),
  };
};

/** Many are said as the area that they lie in. */
const leftOut = (cells: readonly Cell[]): string[] => {
  const [first] = cells;
  if (first === undefined || cells.length <= 20) return cells.map(a1);
  const area = cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
  const { top: row, left: column, bottom, right } = area;
  return [rectA1({ row, column, rows: bottom - row + 1, columns: right - column + 1 })];
};

const findingReport = (
  finding: PlacedOnSheet,
  places: FormOnSheet["form"]["places"],
  { words, say }: Pick<Surroundings, "words" | "say">,
): FindingReport => {
  const { title, what, why, basis, todo } = words.finding(finding);
  const cell = a1(finding.cell);
  const related = (finding.related ?? []).flatMap((at) => places.get(at) ?? []).map(a1);
  return {
    code: finding.code,
    rule: finding.rule,
    severity: finding.severity,
    cell,
    title,
    message: say.sentences(what, why),
    basis,
    advice: todo,
    ...numbersOf(finding.data),
    related: [...new Set(related)].filter((other) => other !== cell),
  };
};
