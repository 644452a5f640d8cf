import type { CellValue } from "../domain/field";
import type { CellEdit } from "../sheet/edits";
import type { FoundForm } from "../sheet/found-form";
import type { Template } from "../templates/template";
import type { Workbook, WorkbookSnapshot } from "../workbook/port";
import type { Beside } from "./beside";
import type { Hashing } from "./hashing";
import type { FoundOldForm } from "./import";
import type { ReadFile } from "./importing";
import type { Deed } from "./history";
import type { learnFrom } from "./learn";
import type { PlannedChange, SessionState } from "./session";
import type { Submission } from "./submission";
import type { SeenEdits } from "./watch";

/** What the actions work on: the workbook, the forms, the state that the pane shows, and what they keep for one another. */
export interface Desk {
  readonly workbook: Workbook;
  readonly templates: readonly Template[];
  state(): SessionState;
  update(change: (state: SessionState) => SessionState): void;
  /** The form that the state speaks of, as it was last read or written. */
  reading: Reading | undefined;
  /** The writes behind the state's plan, in its order. */
  planned: readonly PlannedWrite[];
  now(): Date;
  /** Between the phases of long work: lets the pane draw and hear the person. */
  pause(): Promise<void>;
  /** What seals are made with. */
  readonly hashing: Hashing;
  /** Today as "2026-11-23". */
  today(): string;
  /** What the state's gate and seal speak of. */
  submission: Submission | undefined;
  /** The text from which the state's own forms were read. */
  keptForms: string | undefined;
  /** The sheet that a form is being made of. */
  learning: Learning | undefined;
  /** The forms behind `SessionState.importing`, in its order. */
  importing: readonly FoundOldForm[] | undefined;
  /** What reads files that a person chooses. */
  readonly readFile: ReadFile | undefined;
  /** What was edited, so that a reading can tell whether it is still of today. */
  readonly edits: SeenEdits;
  /** What was written, the last one last; `remember` in ./history adds to it. */
  readonly deeds: Deed[];
}

/** A change of the plan with what it does to the cell. */
export interface PlannedWrite {
  readonly change: PlannedChange;
  readonly edit: CellEdit;
  /** What the cell will hold; of a formula, what it will give. */
  readonly value: CellValue;
}

/** What is being made a form of, and what makes it one: that part loads with the first such sheet. */
export interface Learning {
  readonly snapshot: WorkbookSnapshot;
  readonly learnFrom: typeof learnFrom;
}

export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly form: FoundForm;
  /** How many edits had been seen when it was read. */
  readonly edits: number;
  /** What the form is compared with, as it was when the form was last checked. */
  readonly beside?: Beside;
}

/** The state without some of its optional parts. */
export const without = <
  K extends "form" | "current" | "plan" | "busy" | "notice" | "importing" | "canCancel" | "waiting" | "gate" | "seal",
>(
  state: SessionState,
  ...keys: readonly K[]
): Omit<SessionState, K> => {
  const rest = { ...state };
  for (const key of keys) delete rest[key];
  return rest;
};
