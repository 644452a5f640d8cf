import type { SessionState } from "../actions/session";
import { groupCounts } from "./finding-groups";

/** The steps of the path, and between two of them the findings. */
export type NextStep = "fill" | "check" | "findings" | "compute" | "submit";

type Standing = Pick<SessionState, "form" | "checked" | "stale" | "findings" | "gate" | "seal">;

/** The one thing to do next; nothing where the form is as it was sealed, or was only there to practise on. */
export const nextStep = ({ form, checked, stale, findings, gate, seal }: Standing): NextStep | undefined => {
  if (!form || (seal?.kind === "sealed" && seal.changes.length === 0 && !stale)) return undefined;
  const isFilled = form.figures.toFill.empty.length === 0;
  // What is empty in a practice form is one of its faults.
  if (!checked) return isFilled || form.isPractice ? "check" : "fill";
  if (stale) return "check";
  const { error, warning } = groupCounts(findings);
  if (error + warning > 0) return "findings";
  if (form.isPractice) return undefined;
  if (!isFilled) return "fill";
  return gate?.some(({ id, state }) => id === "computed" && state === "failed") ? "compute" : "submit";
};
