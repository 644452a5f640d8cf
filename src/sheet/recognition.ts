import type { FieldPath } from "../domain/field";
import type { SelfEvaluation } from "../domain/self-evaluation";
import type { Template } from "../templates/template";
import type { Rect } from "./address";

/** A form found on a sheet, and where each of its fields stands. */
export interface Recognition {
  readonly form: SelfEvaluation;
  /** The form that it is, or looks like: the one that `form.templateId` names. */
  readonly template?: Template;
  /** "own": our marker names the template. "headers": the headers match. */
  readonly basis: "own" | "headers";
  /** 0…1: how much of the form's outline was found. */
  readonly confidence: number;
  /** The cell (with its merged area) of every field of the form. */
  readonly places: ReadonlyMap<FieldPath, Rect>;
  /** What stands on the sheet and was not understood, for the user to see. */
  readonly notUnderstood: readonly { readonly cell: Rect; readonly text: string }[];
}
