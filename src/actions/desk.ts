import type { Recognition } from "../sheet/recognition";
import type { Template } from "../templates/template";
import type { Workbook, WorkbookSnapshot, WriteReceipt } from "../workbook/port";
import type { SessionState } from "./session";

/** What the actions work on: the workbook, the forms, the state that the pane shows, and what they keep for one another. */
export interface Desk {
  readonly workbook: Workbook;
  readonly templates: readonly Template[];
  state(): SessionState;
  update(change: (state: SessionState) => SessionState): void;
  /** The form that the state speaks of, as it was last read or written. */
  reading: Reading | undefined;
  /** What can be taken back, the last one last. */
  readonly receipts: WriteReceipt[];
}

export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
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
