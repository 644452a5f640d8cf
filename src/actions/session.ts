import type { Finding, Severity } from "../domain/finding";
import type { Cell, Rect } from "../sheet/address";
import type { Learned } from "../sheet/learn";
import type { Template, Words } from "../templates/template";
import type { ComputedChange } from "../review/compute";
import type { Explanation } from "../review/explanations";
import type { ProposedScore } from "../review/proposed-scores";
import type { Figures } from "../review/figures";
import type { GateCondition, GateFailure } from "../review/gate";
import type { SealState } from "../report/seal/seal-state";
import type { FieldKind } from "../sheet/field-kind";
import type { ImportFrom } from "./import";
import type { ImportChoices, Importing } from "./importing";
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
  /** Last year's form on its way into a new one; absent while nobody imports. */
  readonly importing?: Importing;
  /** When `check` has run on this form. */
  readonly checked: boolean;
  /** What the formulas say of the form's scores, once somebody asked; of this very `form`. */
  readonly scores?: { readonly of: FormState; readonly lines: readonly PlacedScore[] };
  /** Id of the finding that is open. */
  readonly current?: string;
  readonly marksShown: boolean;
  /** Whether edits are checked by themselves a moment later, once the form has been checked. */
  readonly live: boolean;
  /** What waits for the user's yes. */
  readonly plan?: WritePlan;
  /** Whether there is a write to take back with `undo`. */
  readonly canUndo: boolean;
  /** What was written since the add-in started, the newest first. */
  readonly history: readonly HistoryEntry[];
  /** What stands against handing the form in, as of the last check. */
  readonly gate?: readonly PlacedCondition[];
  /** How the form stands to its seal; absent where it has none. */
  readonly seal?: SealState;
  readonly busy?: Busy;
  /** What is under way has written nothing yet and can be called off. */
  readonly canCancel?: true;
  /** How many acts were asked for and wait until that is over. */
  readonly waiting?: number;
  readonly notice?: Notice;
}

export type Busy =
  "load" | "seal" | "learn" | "report" | "insert" | "check" | "compute" | "write" | "undo" | "look" | "marks" | "go";

export interface FormState {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly templateId: string;
  readonly unit: string;
  readonly year?: number;
  /** The form to practise on, and none to hand in. */
  readonly isPractice?: true;
  readonly figures: Figures;
  readonly notUnderstood: readonly { readonly cell: Cell; readonly address: string; readonly text: string }[];
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

export interface PlacedScore extends ProposedScore {
  /** "G13" */
  readonly address: string;
}

/** A condition of the gate with the cells that fail it. */
export type PlacedCondition = GateCondition<PlacedFailure>;

export interface PlacedFailure extends GateFailure {
  readonly cell: Cell;
  readonly address: string;
  /** What people call the row; empty where the cell stands in none. */
  readonly row: string;
  readonly field: FieldKind;
  /** The finding that says so. */
  readonly findingId?: string;
}

/** Cells to be written, old and new, for the user to look at first. */
export interface WritePlan {
  readonly purpose: "compute" | "fix" | "fixAll";
  readonly sheetId: string;
  readonly changes: readonly PlannedChange[];
  /** Fixes that were left out because an earlier one of the plan settles the same cell otherwise. */
  readonly leftOut?: readonly { readonly address: string; readonly row: string; readonly findingId: string }[];
  /** With a computation, the companion sheet: made new, brought up to date, or already as it should be. */
  readonly companion?: { readonly name: string; readonly state: "new" | "update" | "current" };
}

export interface PlannedChange extends Pick<ComputedChange, "at" | "row" | "before" | "after"> {
  readonly address: string;
  readonly kind: ComputedChange["kind"] | "fix";
  readonly reason: ComputedChange["reason"] | "fix";
}

export interface HistoryEntry {
  readonly id: number;
  readonly act: HistoryAct;
  /** The moment, as ISO 8601 text. */
  readonly at: string;
  readonly sheetName: string;
  readonly changes: readonly HistoryChange[];
  /** Names of the sheets that were made. */
  readonly made: readonly string[];
  /** What kept it from being taken back when that was tried. */
  readonly conflict?: HistoryConflict;
  /** Set once it was taken back: when, and which cells and sheets were left as they were. */
  readonly takenBack?: { readonly at: string; readonly left: readonly string[] };
}

export type HistoryAct =
  "insert" | "report" | "compute" | "fix" | "fixAll" | "seal" | "unseal" | "carryOver" | "explain" | "withdraw";

export interface HistoryChange {
  readonly address: string;
  /** What people call the row; empty where it has no name. */
  readonly row: string;
  readonly before: string;
  readonly after: string;
}

/** Cells and sheets that were changed after the add-in wrote them. */
export interface HistoryConflict {
  readonly addresses: readonly string[];
  readonly sheets: readonly string[];
  /** Whether anything else of it can be taken back. */
  readonly canTakeRest: boolean;
}

export type Notice =
  | { readonly kind: "inserted"; readonly sheetName: string; readonly renamed: boolean; readonly wished: string }
  /** A new form with what came over from last year's. */
  | {
      readonly kind: "imported";
      readonly sheetName: string;
      readonly renamed: boolean;
      readonly wished: string;
      readonly rows: number;
    }
  | { readonly kind: "noForm" }
  | { readonly kind: "checked"; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: "nothingToCompute" }
  | { readonly kind: "wrote"; readonly cells: number; readonly companion: string | undefined }
  /** Safe fixes, and what is still found after them. */
  | { readonly kind: "fixed"; readonly cells: number; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: "undone"; readonly cells: number }
  | ({ readonly kind: "changedSince" } & HistoryConflict)
  /** It was written, but the sheet could not be read again afterwards. */
  | { readonly kind: "unread"; readonly code: HostFailureCode; readonly detail: string }
  | { readonly kind: "reported"; readonly sheetName: string }
  | { readonly kind: "explained"; readonly withdrawn: boolean }
  | { readonly kind: "sealed"; readonly code: string }
  | { readonly kind: "unsealed" }
  /** So many things stand against it; nothing was written. */
  | { readonly kind: "sealRefused"; readonly count: number }
  /** What the workbook has kept of seals is not ours to read, so none was added or taken away. */
  | { readonly kind: "unreadableSeals" }
  | { readonly kind: "formKept"; readonly name: Words; readonly renamed: boolean }
  | { readonly kind: "formRefused"; readonly count: number }
  /** So many kept forms cannot be read; they stay as they are. */
  | { readonly kind: "unreadableForms"; readonly count: number }
  /** What the workbook has kept of explanations is not ours to read, so none was added. */
  | { readonly kind: "unreadableStore" }
  | { readonly kind: "cancelled" }
  /** The preview that was to be written gave way to something else before its turn came. */
  | { readonly kind: "planGone" }
  /** The finding that something was to be done about is found no more. */
  | { readonly kind: "findingGone" }
  | { readonly kind: "noMoreFindings" }
  | { readonly kind: "noFindingHere"; readonly address: string }
  /** A file that loads when first needed did not come; nothing was done. */
  | { readonly kind: "partMissing" }
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

/**
 * What a user can do. No method rejects: trouble ends up in `state.notice`. Acts are done one at a time, in the order of asking; none
 * is lost. What concerns only what is shown (dropping a plan, choices of an import, switches) is done at once.
 */
export interface Session {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;

  /** Reads the active sheet and says what it is, without checking. */
  look(): Promise<void>;
  insert(parameters: InsertParameters): Promise<void>;
  /** Puts in the form to practise on, filled in and with its faults, as a sheet of its own. */
  insertPractice(): Promise<void>;
  check(): Promise<void>;
  /** Reads the sheet and puts a plan into the state. */
  planCompute(): Promise<void>;
  /** Puts a finding's own fix into the state as a plan. */
  planFix(findingId: string, fixId: string): Promise<void>;
  /** Puts all fixes that need no judgement into the state as one plan. */
  planFixAll(): Promise<void>;
  /** Puts what the formulas say of the form's scores into the state. */
  readScores(): Promise<void>;
  /** Puts the proposed scores of these cells into the state as a plan. */
  planScores(at: readonly string[]): Promise<void>;
  /** Writes the plan that is shown now: the changes at these places (all when left out), and the companion sheet of a computation. */
  applyPlan(at?: readonly string[]): Promise<void>;
  dropPlan(): void;
  /** Takes back what is now the last write. */
  undo(): Promise<void>;
  /** Takes back an entry of the history; with `rest`, all of it that nobody changed since. */
  takeBack(id: number, rest?: boolean): Promise<void>;
  /** Opens a finding and selects its cell. */
  goTo(findingId: string): Promise<void>;
  /** Answers a warning or an advice with a reason and a name, kept in the workbook. */
  explain(findingId: string, answer: { readonly reason: string; readonly by: string }): Promise<void>;
  withdrawExplanation(findingId: string): Promise<void>;
  /** Checks once more and, when nothing stands against it, seals the form. */
  seal(): Promise<void>;
  /** Takes the seal away again. */
  unseal(): Promise<void>;
  /** Checks once more and makes the printable sheet of findings. */
  report(language: ReportLanguage): Promise<void>;
  /** Selects any cell of the form's sheet by field. */
  goToField(at: string): Promise<void>;
  /** Selects any cell of the form's sheet. */
  goToCell(cell: Cell): Promise<void>;
  /** Opens the next finding, or the one before, after a check where there was none yet. */
  next(step: 1 | -1): Promise<void>;
  /** Opens the finding on the active cell, after a check where none is of today; says so when there is none. */
  explainHere(): Promise<void>;
  /** Begins an import of last year's form: lists the sheets it may come from. */
  startImport(): Promise<void>;
  /** Reads a sheet or a file, says what is on it, and plans what would come over. Writes nothing. */
  readForImport(from: ImportFrom): Promise<void>;
  /** Plans anew with these choices. */
  planImport(choices: ImportChoices): Promise<void>;
  /** Inserts the new form as planned. What came from where stays in the state. */
  importForm(): Promise<void>;
  /** Ends the import and forgets what was read. */
  stopImport(): void;
  /** Reads the active sheet to make a form of it. */
  startLearning(): Promise<void>;
  stopLearning(): void;
  /** What that sheet teaches, with what the person says against it; undefined when there is no form on it. */
  learnFrom(choices: LearnChoices): Learned | undefined;
  /** Keeps a form in the workbook; from then on it can be inserted and is recognised. */
  keepForm(template: Template): Promise<void>;
  showMarks(shown: boolean): Promise<void>;
  checkLive(on: boolean): void;
  /** Calls off what is under way, as long as it has written nothing: its result is dropped and the state is as before. */
  cancel(): void;
  dismissNotice(): void;
}
