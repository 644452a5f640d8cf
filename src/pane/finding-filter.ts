import type { PlacedFinding } from "../actions/session";
import { groupOf, type FindingGroup } from "./finding-groups";

export interface FindingFilter {
  /** Groups switched off. */
  readonly off: ReadonlySet<FindingGroup>;
  readonly query: string;
}

export const noFilter: FindingFilter = { off: new Set(), query: "" };

export const isFiltering = ({ off, query }: FindingFilter): boolean => off.size > 0 || query.trim() !== "";

/** Passes what is in no group that is off and holds every word of the query in its title, row, address or code. */
export const passesOf = (
  { off, query }: FindingFilter,
  titleOf: (finding: PlacedFinding) => string,
): ((finding: PlacedFinding) => boolean) => {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (finding) => {
    if (off.has(groupOf(finding))) return false;
    if (wanted.length === 0) return true;
    const text = `${titleOf(finding)}\n${finding.row}\n${finding.address}\n${finding.code}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
};
