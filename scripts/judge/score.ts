import type { Case, CheckedOk, Folder, Label } from "./case";
import { rowsNamed } from "./places";

/** A finding as far as it is judged. Rows are counted from 1: its own cell's merged area, then those of the cells that it relates to. */
export interface JudgedFinding {
  readonly code: string;
  readonly severity: "error" | "warning" | "advice";
  readonly cell: string;
  readonly row: string;
  readonly rows: readonly number[];
  readonly relatedRows: readonly number[];
}

export interface Judgement {
  readonly perCode: ReadonlyMap<string, Counts>;
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly { readonly case: string; readonly finding: JudgedFinding; readonly why: string }[];
  /** Labels of workbooks that are not in the folder, and of codes that no rule has. */
  readonly notJudged: readonly Label[];
}

export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

/** Codes whose rules reckon: an error under one of them is a matter of fact, so it must be explained by a label. */
const ARITHMETIC = new Set([
  "W1",
  "W2",
  "S1",
  "S2",
  "S3",
  "S9",
  "E1",
  "E2",
  "E3",
  "E5",
  "E6",
  "B1",
  "B2",
  "B3",
  "B4",
  "B6",
  "B9",
]);

/** Whether the finding is what the label speaks of: the same code, and the row that the label names. */
const isOf = (label: Label, { code, rows, relatedRows }: JudgedFinding, named: ReadonlySet<number>): boolean =>
  code === label.rule && (named.size === 0 || [...rows, ...relatedRows].some((row) => named.has(row)));

/** Codes that speak of one and the same slip: a wrong rate and the score reckoned from it. */
const SAME_SLIP: Readonly<Record<string, string>> = { E1: "E2", E2: "E1" };

/** Whether a label explains the finding: it is of it, or of the same slip in the same row. */
const explains = (label: Label, finding: JudgedFinding, named: ReadonlySet<number>): boolean =>
  isOf(label, finding, named) || (SAME_SLIP[finding.code] === label.rule && finding.rows.some((row) => named.has(row)));

const disproves = (right: CheckedOk, { code, rows }: JudgedFinding, named: ReadonlySet<number>): boolean =>
  right.rule.split("/").includes(code) && (named.size === 0 || rows.some((row) => named.has(row)));

/**
 * @param codes the codes that rules have: labels under others are not judged
 * @param findings by case
 */
export const judge = (
  folder: Folder,
  codes: ReadonlySet<string>,
  findings: ReadonlyMap<string, readonly JudgedFinding[]>,
): Judgement => {
  const cases = new Map(folder.cases.map((each) => [each.id, each]));
  const isJudged = (label: Label): boolean => cases.has(label.case) && codes.has(label.rule);
  const missed: Label[] = [];
  const falseAlarms: Judgement["falseAlarms"][number][] = [];
  const counts = new Map<string, { expected: number; found: number; missed: number; falseAlarms: number }>();
  const of = (code: string) => {
    const known = counts.get(code) ?? { expected: 0, found: 0, missed: 0, falseAlarms: 0 };
    counts.set(code, known);
    return known;
  };
  for (const one of folder.cases) {
    const all = findings.get(one.id) ?? [];
    for (const label of folder.labels.filter((each) => each.case === one.id && each.kind !== "debatable" && isJudged(each))) {
      of(label.rule).expected += 1;
      const isFound = all.some((finding) => isOf(label, finding, rowsNamed(label.where, one)));
      of(label.rule)[isFound ? "found" : "missed"] += 1;
      if (!isFound) missed.push(label);
    }
    for (const finding of all) {
      const why = falseAlarmOf(folder, one, finding);
      if (why === undefined) continue;
      of(finding.code).falseAlarms += 1;
      falseAlarms.push({ case: one.id, finding, why });
    }
  }
  return { perCode: counts, missed, falseAlarms, notJudged: folder.labels.filter((label) => !isJudged(label)) };
};

const falseAlarmOf = ({ labels, checkedOk }: Folder, one: Case, finding: JudgedFinding): string | undefined => {
  if (labels.some((label) => label.case === one.id && explains(label, finding, rowsNamed(label.where, one)))) return undefined;
  const right = checkedOk.find((ok) => ok.case === one.id && disproves(ok, finding, rowsNamed(ok.where, one)));
  if (right !== undefined) return `right by ${right.check}`;
  return finding.severity === "error" && ARITHMETIC.has(finding.code)
    ? `an error that no label explains${one.isCut ? "; the table is a cut copy" : ""}`
    : undefined;
};
