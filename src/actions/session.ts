import type { Finding, Severity } from "../domain/finding";
import type { Rect } from "../sheet/address";
import type { Learned } from "../sheet/learn";
import type { Template, Words } from "../templates/template";
import type { ComputedChange } from "../review/compute";
import type { Explanation } from "../review/explanations";
import type { Figures } from "../review/figures";
import type { LearnChoices } from "./learn";
import type { ReportLine, ReportWords } from "../report/findings-report";
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
  /** The bureau's own forms that this workbook keeps. */
  readonly customTemplates: readonly Template[];
  /** True while a form is being made of the active sheet. */
  readonly isLearning: boolean;
  /** When `check` has run on this form. */
  readonly checked: boolean;
  /** Id of the finding that is open. */
  readonly current?: string;
  readonly marksShown: boolean;
  /** Whether edits are checked by themselves a moment later, once the form has been checked. */
  readonly live: boolean;
  /** What waits for the user's yes. */
  readonly plan?: WritePlan;
  readonly canUndo: boolean;
  readonly busy?: Busy;
  readonly notice?: Notice;
}

export type Busy = "learn" | "report" | "insert" | "check" | "compute" | "write" | "undo" | "look";

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
  /** A person's answer that stands: the finding counts no more and is not marked. */
  readonly explanation?: Explanation;
}

/** Cells to be written, old and new, for the user to look at first. */
export interface WritePlan {
  readonly purpose: "compute" | "fix";
  readonly sheetId: string;
  readonly changes: readonly PlannedChange[];
  /** With a computation, the companion sheet: made new, brought up to date, or already as it should be. */
  readonly companion?: { readonly name: string; readonly state: "new" | "update" | "current" };
}

export interface PlannedChange extends Pick<ComputedChange, "at" | "row" | "before" | "after"> {
  readonly address: string;
  readonly kind: ComputedChange["kind"] | "fix";
  readonly reason: ComputedChange["reason"] | "fix";
}

export type Notice =
  | { readonly kind: "inserted"; readonly sheetName: string; readonly renamed: boolean; readonly wished: string }
  | { readonly kind: "noForm" }
  | { readonly kind: "checked"; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: "nothingToCompute" }
  | { readonly kind: "wrote"; readonly cells: number; readonly companion: string | undefined }
  | { readonly kind: "undone"; readonly cells: number }
  | { readonly kind: "reported"; readonly sheetName: string }
  | { readonly kind: "explained"; readonly withdrawn: boolean }
  | { readonly kind: "formKept"; readonly name: Words; readonly renamed: boolean }
  | { readonly kind: "formRefused"; readonly count: number }
  /** So many kept forms cannot be read; they stay as they are. */
  | { readonly kind: "unreadableForms"; readonly count: number }
  /** What the workbook has kept of explanations is not ours to read, so none was added. */
  | { readonly kind: "unreadableStore" }
  | { readonly kind: "noMoreFindings" }
  | { readonly kind: "failure"; readonly code: HostFailureCode; readonly detail: string };

export interface InsertParameters {
  readonly templateId: string;
  /** Name of the unit; empty leaves the cell for the person to fill in. */
  readonly unit: string;
  readonly year: number;
}

/** What the report needs of a language. */
export interface ReportLanguage {
  readonly words: ReportWords;
  readonly finding: (finding: PlacedFinding) => Pick<ReportLine, "title" | "what" | "basis" | "todo">;
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
  /** Puts a finding's own fix into the state as a plan. */
  planFix(findingId: string, fixId: string): Promise<void>;
  /** Writes the plan: the changes at these places (all when left out), and the companion sheet of a computation. */
  applyPlan(at?: readonly string[]): Promise<void>;
  dropPlan(): void;
  undo(): Promise<void>;
  /** Opens a finding and selects its cell. */
  goTo(findingId: string): Promise<void>;
  /** Answers a warning or an advice with a reason and a name, kept in the workbook. */
  explain(findingId: string, answer: { readonly reason: string; readonly by: string }): Promise<void>;
  withdrawExplanation(findingId: string): Promise<void>;
  /** Checks once more and makes the printable sheet of findings. */
  report(language: ReportLanguage): Promise<void>;
  /** Selects any cell of the form's sheet by field. */
  goToField(at: string): Promise<void>;
  next(step: 1 | -1): Promise<void>;
  /** Reads the active sheet to make a form of it. */
  startLearning(): Promise<void>;
  stopLearning(): void;
  /** What that sheet teaches, with what the person says against it; undefined when there is no form on it. */
  learnFrom(choices: LearnChoices): Learned | undefined;
  /** Keeps a form in the workbook; from then on it can be inserted and is recognised. */
  keepForm(template: Template): Promise<void>;
  showMarks(shown: boolean): Promise<void>;
  checkLive(on: boolean): void;
  dismissNotice(): void;
}
