import { useMemo, useState } from "react";
import type { PlacedFinding } from "../../actions/session";
import { isFiltering, noFilter, passesOf, type FindingFilter } from "../finding-filter";
import { usePane } from "../pane-context";

/** As many findings can be looked over without a filter. */
const FILTER_ABOVE = 8;

export interface FindingFilterState {
  readonly filter: FindingFilter;
  readonly set: (filter: FindingFilter) => void;
  readonly isOffered: boolean;
  /** The rows that pass. */
  readonly shown: readonly PlacedFinding[];
}

/** What of the list is shown. What is open or settled stays, whatever the filter says: nobody loses the place where they work. */
export const useFindingFilter = (
  rows: readonly PlacedFinding[],
  openId: string | undefined,
  settledId: string | undefined,
): FindingFilterState => {
  const { words } = usePane();
  const [filter, set] = useState(noFilter);
  const titleOf = useMemo(() => {
    const titles = new WeakMap<PlacedFinding, string>();
    return (finding: PlacedFinding): string => {
      const title = titles.get(finding) ?? words.finding(finding).title;
      titles.set(finding, title);
      return title;
    };
  }, [words]);
  const shown = useMemo(() => {
    const passes = passesOf(filter, titleOf);
    return rows.filter((finding) => finding.id === openId || finding.id === settledId || passes(finding));
  }, [rows, filter, titleOf, openId, settledId]);
  return { filter, set, isOffered: rows.length > FILTER_ABOVE || isFiltering(filter), shown };
};
