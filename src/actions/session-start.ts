import type { RecognisedForm } from "../sheet/recognised-form";
import type { Seen } from "./see";
import type { SessionState } from "./session";

/** Nothing has been read yet. */
export const emptyState: SessionState = {
  looked: false,
  findings: [],
  stale: false,
  checked: false,
  marksShown: true,
  live: true,
  customTemplates: [],
  isLearning: false,
  canUndo: false,
  history: [],
};

/** Where a session goes on from: what was shown before it, and what was read. */
export interface SessionStart {
  readonly state: SessionState;
  readonly seen?: Seen<RecognisedForm> | undefined;
  /** The text from which the state's own forms were read. */
  readonly keptForms: string | undefined;
}
