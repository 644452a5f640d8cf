import type { Finding, Severity } from "../domain/finding";
import type { Rect } from "../sheet/address";
import type { ComputedChange } from "../review/compute";
import type { Figures } from "../review/figures";
import type { HostFailureCode } from "../workbook/failure";

/** Everything the pane shows, as one value; replaced whole at each change. */
export interface SessionState {
  /** The form on the sheet that was read last; undefined when there was none, or nothing was read yet. */
  readonly form?: FormState;
  /** True once a sheet has been read: then a missing `form` means "no form on this sheet". */
  readonly looked: boolean;
  /** Findings of the last check, gravest first, then in the order of the sheet. */
  readonly findings: readonly PlacedFinding[];
  /** True when cells were edited after the last check. */
  readonly stale: boolean;
  /** When `check` has run on this form. */
  readonly checked: boolean;
  /** Id of the finding that is open. */
  readonly current?: string;
  readonly marksShown: boolean;
  /** A computation waiting for the user's yes. */
  readonly plan?: ComputePlan;
  readonly canUndo: boolean;
  readonly busy?: Busy;
  readonly notice?: Notice;
}

export type Busy = "insert" | "check" | "compute" | "write" | "undo" | "look";

export interface FormState {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly templateId: string;
  readonly unit: string;
  readonly year?: number;
  readonly figures: Figures;
  readonly notUnderstood: readonly { readonly address: string; readonly text: string }[];
}

export interface PlacedFinding extends Finding {
  /** Stable over re-checks as long as rule and place are the same. */
  readonly id: string;
  readonly sheetId: string;
  readonly cell: Rect;
  /** "H13" */
  readonly address: string;
}

/** What compute would do. */
export interface ComputePlan {
  readonly sheetId: string;
  readonly changes: readonly (ComputedChange & { readonly address: string })[];
  /** The companion sheet: made new, brought up to date, or already as it should be. */
  readonly companion: { readonly name: string; readonly state: "new" | "update" | "current" };
}

export type Notice =
  | { readonly kind: "inserted"; readonly sheetName: string; readonly renamed: boolean; readonly wished: string }
  | { readonly kind: "noForm" }
  | { readonly kind: "checked"; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: "nothingToCompute" }
  | { readonly kind: "wrote"; readonly cells: number; readonly companion: string | undefined }
  | { readonly kind: "undone"; readonly cells: number }
  | { readonly kind: "noMoreFindings" }
  | { readonly kind: "failure"; readonly code: HostFailureCode; readonly detail: string };

export interface InsertParameters {
  readonly templateId: string;
  /** Name of the unit; empty leaves the cell for the person to fill in. */
  readonly unit: string;
  readonly year: number;
}

/** What a user can do. No method rejects: trouble ends up in `state.notice`. */
export interface Session {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;

  /** Reads the active sheet and says what it is, without checking. */
  look(): Promise<void>;
  insert(parameters: InsertParameters): Promise<void>;
  check(): Promise<void>;
  /** Reads the sheet and puts a plan into the state. */
  planCompute(): Promise<void>;
  /** Writes the plan: the changes at these places (all when left out) and the companion sheet. */
  applyPlan(at?: readonly string[]): Promise<void>;
  dropPlan(): void;
  undo(): Promise<void>;
  /** Opens a finding and selects its cell. */
  goTo(findingId: string): Promise<void>;
  /** Selects any cell of the form's sheet by field. */
  goToField(at: string): Promise<void>;
  next(step: 1 | -1): Promise<void>;
  showMarks(shown: boolean): Promise<void>;
  dismissNotice(): void;
}
