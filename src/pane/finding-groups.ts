import type { PlacedFinding } from "../actions/session";
import type { Severity } from "../domain/finding";
import type { UiWords } from "../locales";

/** What is still open by severity, then what was explained. */
export type FindingGroup = Severity | "explained";

export const groups: readonly FindingGroup[] = ["error", "warning", "advice", "explained"];

export const groupOf = ({ severity, explanation }: PlacedFinding): FindingGroup => (explanation ? "explained" : severity);

export const groupName = (group: FindingGroup, words: UiWords): string =>
  group === "explained" ? words.explanation.explained : words.severity[group];

/** How many findings each group has. */
export const groupCounts = (findings: readonly PlacedFinding[]): Readonly<Record<FindingGroup, number>> => {
  const counts = { error: 0, warning: 0, advice: 0, explained: 0 };
  for (const finding of findings) counts[groupOf(finding)] += 1;
  return counts;
};

export interface FindingPlace {
  readonly finding: PlacedFinding;
  /** Counted from 1. */
  readonly index: number;
  readonly count: number;
}

/** Where a finding stands: open ones among the open ones, explained ones among the explained. */
export const placeOf = (findings: readonly PlacedFinding[], id: string | undefined): FindingPlace | undefined => {
  const finding = findings.find((candidate) => candidate.id === id);
  if (!finding) return undefined;
  const alike = findings.filter(({ explanation }) => (explanation === undefined) === (finding.explanation === undefined));
  return { finding, index: alike.indexOf(finding) + 1, count: alike.length };
};
