import type { PlacedFinding } from "../actions/session";
import type { Severity } from "../domain/finding";
import type { Explanation } from "../review/explanations";
import type { Grade } from "../review/figures";
import type { SealState } from "../report/seal/seal-state";
import { a1, rectA1, type Cell } from "../sheet/address";
import { readWorkbookFile } from "./files";
import { numbersOf } from "./finding-numbers";
import { formName } from "./form-name";
import { readingsOf, type FormOnSheet } from "./readings";
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
  /** Absent where the form was never sealed. */
  readonly seal?: SealReport;
  /** The sheet is one to practise on: its findings do not count for the exit code. Absent on all others. */
  readonly practice?: true;
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
  /** The answer that the workbook keeps; then the finding does not count. Absent where there is none. */
  readonly explanation?: { readonly reason: string; readonly by: string; readonly date: string };
}

/** How a form that was sealed stands to its seal. */
export interface SealReport {
  /** whole: as it was sealed. changed: cells are not. broken: nobody can tell any more. */
  readonly state: "whole" | "changed" | "broken";
  /** "2026-03-02 14:10"; null where the seal is broken, like the code. */
  readonly time: string | null;
  readonly code: string | null;
  /** Cells that are not as they were. */
  readonly changed: readonly string[];
}

/** A file's report with what people are told besides. */
export interface CheckedFile {
  readonly report: FileReport;
  /** One for each sheet of the report. */
  readonly asides: readonly Aside[];
  /** What could not be taken into account, in words. */
  readonly notes: readonly string[];
}

export interface Aside {
  /** Empty where the form names none. */
  readonly unit: string;
  readonly formName: string;
}

/** The grades' names in the law, whatever language the rest is in. */
const GRADES: Readonly<Record<Grade, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };

/** Checks one file. A file that cannot be read is a report too. */
export const reportOf = async (path: string, surroundings: Surroundings): Promise<CheckedFile> => {
  try {
    const { workbook } = await readWorkbookFile(path);
    const { forms, unreadable } = await readingsOf(workbook);
    return {
      report: { path, problems: [], sheets: forms.map((found) => sheetReport(found, surroundings)) },
      asides: forms.map(({ form, ownTemplate }) => ({
        unit: form.unit,
        formName: formName(form.templateId, surroundings, ownTemplate),
      })),
      notes: [...unreadable.map((what) => surroundings.say.unreadable[what]), ...resultNotes(forms, surroundings)],
    };
  } catch (error) {
    // A fault of ours with one file is said like any other problem: the other files are checked all the same.
    const { code, detail } =
      error instanceof FileProblem
        ? error
        : { code: "internal" as const, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const problems = [{ code, message: surroundings.say.problems[code], detail }];
    return { report: { path, problems, sheets: [] }, asides: [], notes: [] };
  }
};

/** A sheet to practise on is to have errors. */
export const hasErrors = ({ summary, practice }: SheetReport): boolean => practice !== true && summary.errors > 0;

/** Formulas without results look like empty cells: whoever opens the file in Excel sees something else. */
export const resultNotes = (forms: readonly FormOnSheet[], { say }: Pick<Surroundings, "say">): readonly string[] =>
  [...new Set(forms.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const empty = new Set(forms.filter((each) => each.sheet === sheet).flatMap(emptyAnyway));
    const cells = sheet.withoutResult.map(a1).filter((cell) => !empty.has(cell));
    return cells[0] === undefined ? [] : [say.withoutResult(sheet.snapshot.name, cells[0], cells.length)];
  });

/** The form's own rates and totals that lack their inputs: their formulas yield nothing. */
const emptyAnyway = ({ form, sheet }: FormOnSheet): readonly string[] => {
  const known = new Set(form.changes().map(({ at }) => at));
  const own = (form.formulaCells(sheet.snapshot) ?? []).filter(({ at }) => !at.startsWith("indicators") && !known.has(at));
  return own.map(({ cell }) => a1(cell));
};

const sealReport = (seal: SealState): SealReport => {
  if (seal.kind === "broken") return { state: "broken", time: null, code: null, changed: [] };
  const { time, code, changes, lineDiffers } = seal;
  const isWhole = changes.length === 0 && !lineDiffers;
  return { state: isWhole ? "whole" : "changed", time, code, changed: changes.map(({ address }) => address) };
};

const sheetReport = (
  { sheet, form, findings: found, seal, isPractice }: FormOnSheet,
  { words, say }: Surroundings,
): SheetReport => {
  const { templateId, confidence, places, notUnderstood, figures } = form;
  const { totalScore, executionRate, grade } = figures;
  const count = (severity: Severity): number =>
    found.filter((finding) => finding.severity === severity && !finding.explanation).length;
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
    ...(seal && { seal: sealReport(seal) }),
    ...(isPractice && { practice: true as const }),
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
  finding: PlacedFinding,
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
    ...(finding.explanation && { explanation: explanationOf(finding.explanation) }),
  };
};

const explanationOf = ({ reason, by, date }: Explanation): FindingReport["explanation"] & object => ({ reason, by, date });
