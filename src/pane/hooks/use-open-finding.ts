import { useState } from "react";
import type { PlacedFinding, SessionState } from "../../actions/session";

export interface OpenFinding {
  /** All findings in order, with the settled one still in its place. */
  readonly rows: readonly PlacedFinding[];
  readonly openId: string | undefined;
  /** The finding that was open and is no more found: told instead of silently gone. */
  readonly settledId: string | undefined;
  readonly fold: (id: string) => void;
  readonly unfold: () => void;
}

/** Which finding is open: it stays so over refreshes, until it is folded, explained, settled, or another opens. */
export const useOpenFinding = (state: SessionState): OpenFinding => {
  const [shown, setShown] = useState<{ readonly finding: PlacedFinding; readonly index: number }>();
  const [foldedId, setFoldedId] = useState<string>();
  const { findings, current, checked, form } = state;
  const index = findings.findIndex((finding) => finding.id === current);
  const finding = findings[index];
  if (finding && (finding !== shown?.finding || index !== shown.index)) {
    setShown({ finding, index });
    if (finding.id !== shown?.finding.id) setFoldedId(undefined);
    else if (finding.explanation && !shown.finding.explanation) setFoldedId(finding.id);
  }
  const settled = shown?.finding;
  const isSettled =
    settled !== undefined &&
    !finding &&
    checked &&
    settled.sheetId === form?.sheetId &&
    settled.id !== foldedId &&
    !findings.some(({ id }) => id === settled.id);
  return {
    rows: isSettled ? [...findings.slice(0, shown?.index), settled, ...findings.slice(shown?.index)] : findings,
    openId: finding && finding.id !== foldedId ? finding.id : undefined,
    settledId: isSettled ? settled.id : undefined,
    fold: setFoldedId,
    unfold: () => setFoldedId(undefined),
  };
};
