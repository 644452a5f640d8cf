import type { CellValue, FieldPath } from "./field";

export type Severity = "error" | "warning" | "advice";

/** What a rule rests on. `confirmed` is true once somebody has held the clause against its official text. */
export interface Source {
  readonly id: string;
  /** The document's own title, in Chinese. */
  readonly title: string;
  /** 财预〔2020〕10号 */
  readonly number?: string;
  readonly confirmed: boolean;
}

/**
 * A fault in the data, as data: its words live in locales/, keyed by the rule's id. Decimals in `data` are plain numerals
 * ("5.45"), so that a finding can be printed in any language and written as JSON.
 */
export interface Finding<Data extends object = object> {
  /** The rule's id, e.g. "require-reason-for-lost-points". */
  readonly rule: string;
  /** The rule's public, permanent code, e.g. "S5". */
  readonly code: string;
  readonly severity: Severity;
  /** Always there on findings of `review/check`. */
  readonly source?: Source;
  readonly at: FieldPath;
  /** What people call the row: "预算执行管理". */
  readonly row: string;
  readonly data: Data;
  readonly related?: readonly FieldPath[];
  readonly fixes?: readonly Fix[];
}

/** A way to settle a finding: what to write where. Offered and previewed, never applied silently. */
export interface Fix {
  readonly id: string;
  /**
   * True where the fix only says the same in the right form, or takes out what says nothing: nobody has to judge, so it may be made
   * together with others. A fix that gives other points, or guesses what was meant, is left to a person.
   */
  readonly isSafe?: true;
  readonly edits: readonly FieldEdit[];
}

/** A value for a field, or the instruction to put the form's own formula (back) there. */
export interface FieldEdit {
  readonly at: FieldPath;
  readonly content: { readonly value: CellValue } | { readonly formula: string };
}
