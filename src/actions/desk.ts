import type { CellValue } from "../domain/field";
import type { CellEdit } from "../sheet/edits";
import type { FoundForm } from "../sheet/found-form";
import type { Template } from "../templates/template";
import type { Workbook, WorkbookSnapshot, WriteReceipt } from "../workbook/port";
import type { PlannedChange, SessionState } from "./session";

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
  /** Today as "2026-11-23". */
  today(): string;
  /** The text from which the state's own forms were read. */
  keptForms: string | undefined;
  /** The sheet that a form is being made of. */
  learning: WorkbookSnapshot | undefined;
  /** What can be taken back, the last one last. */
  readonly receipts: WriteReceipt[];
}

/** A change of the plan with what it does to the cell. */
export interface PlannedWrite {
  readonly change: PlannedChange;
  readonly edit: CellEdit;
  /** What the cell will hold; of a formula, what it will give. */
  readonly value: CellValue;
}

export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly form: FoundForm;
}

/** The state without some of its optional parts. */
export const without = <K extends "form" | "current" | "plan" | "busy" | "notice">(
  state: SessionState,
  ...keys: readonly K[]
): Omit<SessionState, K> => {
  const rest = { ...state };
  for (const key of keys) delete rest[key];
  return rest;
};
