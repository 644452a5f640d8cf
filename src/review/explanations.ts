import type { Finding } from "../domain/finding";

/** The key under which a workbook keeps them. */
export const EXPLANATIONS = "explanations";

/** 说明: a person's answer to a warning or an advice. It stands as long as the finding says the same about the same cell. */
export interface Explanation {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly code: string;
  readonly at: string;
  readonly reason: string;
  readonly by: string;
  /** "2026-11-23" */
  readonly date: string;
  /** What was explained: the cell's text and the finding's data. */
  readonly seen: string;
}

/** Errors are put right, not explained away. */
export const canExplain = ({ severity }: Finding): boolean => severity !== "error";

/** @param text what the finding's cell shows */
export const seenIn = ({ data, severity }: Finding, text: string): string => JSON.stringify([severity, text, data]);

export const explains = (
  explanation: Explanation,
  sheet: { readonly id: string; readonly name: string },
  finding: Finding,
  text: string,
): boolean =>
  canExplain(finding) &&
  (explanation.sheetId === sheet.id || explanation.sheetName === sheet.name) &&
  explanation.code === finding.code &&
  explanation.at === finding.at &&
  explanation.seen === seenIn(finding, text);

const FORMAT = 1;

export const writeExplanations = (explanations: readonly Explanation[]): string =>
  JSON.stringify({ format: FORMAT, explanations });

const FIELDS = ["sheetId", "sheetName", "code", "at", "reason", "by", "date", "seen"] as const;

const isExplanation = (candidate: unknown): candidate is Explanation =>
  typeof candidate === "object" &&
  candidate !== null &&
  FIELDS.every((field) => typeof (candidate as Record<string, unknown>)[field] === "string");

/** What the workbook has kept; undefined when it is not ours to read (then it must not be overwritten). */
export const readExplanations = (text: string | undefined): readonly Explanation[] | undefined => {
  if (text === undefined) return [];
  try {
    const kept = JSON.parse(text) as { format?: unknown; explanations?: unknown };
    const { explanations } = kept;
    return kept.format === FORMAT && Array.isArray(explanations) && explanations.every(isExplanation) ? explanations : undefined;
  } catch {
    return undefined;
  }
};
