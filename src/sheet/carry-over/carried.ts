import type { Template } from "../../templates/template";
import type { Rect } from "../address";
import type { SheetSpec } from "../spec";

/** What the person decides of an import. */
export interface CarryChoices {
  readonly template: Template;
  readonly year: number;
  /** What is not to come over: ids of rows and of names in the head, or "weights" and "targets" for all of them. */
  readonly leftOut?: ReadonlySet<string>;
}

/** A text that comes over, and between which cells. */
export interface CarriedText {
  readonly text: string;
  /** Its cell in the old form, with its merged area. */
  readonly from: Rect;
  /** Its cell in the new form; absent while it is left out by choice. */
  readonly to?: Rect;
}

/** What the head says: the unit, the project's name. */
export interface CarriedHead extends CarriedText {
  /** Stable over choices: "unit", "head:主管部门". */
  readonly id: string;
  /** The new form's label. */
  readonly label: string;
}

/** An indicator that comes over, its texts with their cells. */
export interface RowOf<Text> {
  /** Stable over choices: "indicators[3]". */
  readonly id: string;
  readonly name: Text;
  /** The new form's headings over it, plain, from the top. */
  readonly path: readonly string[];
  /** The old form's headings, where they are others. */
  readonly before?: readonly string[];
  readonly weight?: Text;
  readonly target?: Text;
  /** Name or target speak of the old form's year. */
  readonly speaksOfYear: boolean;
}

export type CarriedRow = RowOf<CarriedText>;

export type LeftReason =
  /** The new form has no such heading, and none of its kind. */
  | "no-heading"
  /** The old form does not say under which heading it belongs. */
  | "no-path"
  /** The new form has no column for it. */
  | "no-column"
  /** The form prescribes another text there. */
  | "prescribed"
  /** One weight for several rows: it stands at the first of them. */
  | "shared-weight"
  /** What should be points is none. */
  | "no-points"
  /** A column too narrow shows #### for it. */
  | "not-shown"
  /** A formula that gives an error stands there. */
  | "formula-error";

/** What does not come over though it could be wished. */
export interface LeftBehind {
  readonly what: "row" | "weight" | "target" | "heading" | "head";
  readonly text: string;
  readonly from: Rect;
  readonly reason: LeftReason;
}

/** What the person ought to know of the new form before it is made. Numbers are plain numerals. */
export type CarryNote =
  /** The rows under a heading do not add up to what the new form gives it. */
  | { readonly kind: "heading-weight"; readonly heading: string; readonly rows: string; readonly wanted: string }
  | { readonly kind: "total-weight"; readonly sum: string; readonly full: string }
  /** So many scored rows have no weight yet. */
  | { readonly kind: "weights-missing"; readonly rows: number }
  /** A level-1 heading under which nothing came over stays as the new form has it. */
  | { readonly kind: "heading-kept"; readonly heading: string; readonly weight: string }
  /** Level-2 headings of the new form that had no rows last year. */
  | { readonly kind: "headings-without-rows"; readonly headings: readonly string[] }
  /** A level-2 heading that the new form has not, put under the one it stood under. */
  | { readonly kind: "heading-added"; readonly heading: string; readonly under: string };

/** What comes over, where to, what does not, and the sheet that all this makes. */
export interface CarryOver {
  /** The new form with the rows of the old one. */
  readonly template: Template;
  readonly spec: SheetSpec;
  /** What comes over, and what would but for the person's choice. */
  readonly head: readonly CarriedHead[];
  readonly rows: readonly CarriedRow[];
  readonly left: readonly LeftBehind[];
  readonly notes: readonly CarryNote[];
}
