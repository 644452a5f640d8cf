import type { Finding } from "../../domain/finding";
import { practiceFaults, type PracticeFault } from "./faults";

export interface Remaining<Found extends Finding> {
  readonly fault: PracticeFault;
  /** As it was found. */
  readonly finding: Found;
}

export interface PracticeProgress<Found extends Finding> {
  readonly count: number;
  readonly settled: number;
  /** What is still wrong of what was planted, in the order of the sheet. */
  readonly remaining: readonly Remaining<Found>[];
  /** Findings that were not planted: something went wrong while putting right. */
  readonly others: number;
}

/**
 * How far somebody has come with the practice form, from what a check found on it. A fault is known by its rule, its row and its kind
 * of cell, so that rows may be moved.
 * @param findings those that nobody has explained
 */
export const practiceProgress = <Found extends Finding>(findings: readonly Found[]): PracticeProgress<Found> => {
  const found = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const remaining = practiceFaults.flatMap((fault): Remaining<Found>[] => {
    const finding = found.get(keyOf(fault));
    return finding ? [{ fault, finding }] : [];
  });
  const count = practiceFaults.length;
  return { count, settled: count - remaining.length, remaining, others: findings.length - remaining.length };
};

const keyOf = ({ code, row, at }: { readonly code: string; readonly row: string; readonly at: string }): string =>
  JSON.stringify([code, row, at.replace(/\[\d+\]/g, "")]);
