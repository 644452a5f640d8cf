import type { CarryNote, LeftBehind, RowOf } from "../sheet/carry-over/carried";
import type { Steps } from "../domain/steps";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { UnreadableCode } from "../workbook/unreadable-file";

/** What an import of last year's form has come to, as plain data. */
export interface Importing {
  /** Sheets of this workbook to import from. */
  readonly sheets: readonly ImportSheet[];
  /** What was read last. */
  readonly source?: ImportSource;
  /** Why nothing can be imported from it. */
  readonly trouble?: ImportTrouble;
  /** The forms on it that can be imported, in the order of its sheets. */
  readonly forms: readonly ImportForm[];
  /** What would come over of the chosen one. */
  readonly plan?: ImportPlan;
  /** Set while the new form is inserted: then no other choice is taken. */
  readonly isInserting?: true;
  /** Set once the new form was inserted: then the plan tells what came from where. */
  readonly done?: { readonly sheetName: string };
}

export interface ImportSheet {
  readonly id: string;
  readonly name: string;
}

export type ImportSource =
  { readonly kind: "sheet"; readonly id: string; readonly name: string } | { readonly kind: "file"; readonly name: string };

export type ImportTrouble =
  | { readonly kind: "unreadable"; readonly code: UnreadableCode }
  /** The file was chosen and can no longer be read: moved, deleted, locked. */
  | { readonly kind: "unavailable" }
  /** Nothing on these sheets is a form. */
  | { readonly kind: "no-form"; readonly sheets: readonly string[] }
  /** Forms, but none with rows of indicators: a base data form, or one that was not filled in. */
  | { readonly kind: "no-indicators"; readonly sheets: readonly string[] };

/** A form that was found and can be imported. */
export interface ImportForm {
  readonly sheetName: string;
  readonly title: string;
  /** "unknown" where it is none of the known forms. */
  readonly templateId: string;
  readonly unit: string;
  readonly year?: number;
  /** 0…1: how much of a form's outline was found. */
  readonly confidence: number;
  readonly indicators: number;
  readonly notUnderstood: readonly { readonly address: string; readonly text: string }[];
}

/** What a person chooses; what is left out here stays as it was. */
export interface ImportChoices {
  /** Place in `Importing.forms`. Another form begins with the choices that suit it. */
  readonly form?: number;
  readonly templateId?: string;
  readonly year?: number;
  /** Ids of rows and names, "weights", "targets". */
  readonly leftOut?: readonly string[];
}

export interface ImportPlan extends Required<ImportChoices> {
  /** The name wished for the new sheet. */
  readonly sheetName: string;
  readonly head: readonly (PlannedText & { readonly id: string; readonly label: string })[];
  readonly rows: readonly PlannedRow[];
  readonly left: readonly (Omit<LeftBehind, "from"> & { readonly from: string })[];
  readonly notes: readonly CarryNote[];
}

/** A text with the addresses of its cells; `to` is absent while it is left out by choice. */
export interface PlannedText {
  readonly text: string;
  readonly from: string;
  readonly to?: string;
}

export type PlannedRow = RowOf<PlannedText>;

/** A file as a browser hands it over once a person has chosen it. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads a workbook file here, on this computer, by the given way to do long work. Rejects with UnreadableFile on what is no sound workbook. */
export type ReadFile = (
  bytes: Uint8Array,
  inSlices: <Result>(steps: Steps<Result>) => Promise<Result>,
) => Promise<{ readonly sheets: readonly { readonly snapshot: SheetSnapshot }[] }>;
