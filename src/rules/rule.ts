import type { FieldPath } from "../domain/field";
import type { Fix, Severity, Source } from "../domain/finding";
import type { SelfEvaluation } from "../domain/self-evaluation";
import type { RuleSettings } from "./settings";
import type { SourceId } from "./sources";

/** What a rule yields: a finding without what is the same for all findings of the rule. Decimals in `data` are plain numerals. */
export interface Observation<Data extends object> {
  readonly at: FieldPath;
  /** What people call the row. */
  readonly row: string;
  readonly data: Data;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The document that the form itself names, in place of the rule's. */
  readonly source?: Omit<Source, "id">;
  readonly related?: readonly FieldPath[];
  readonly fixes?: readonly Fix[];
}

export type Observations<Data extends object> = Generator<Observation<Data>, void, undefined>;

/** A check on one kind of form; a self-evaluation where nothing else is said. */
export interface Rule<Id extends string = string, Data extends object = object, Form = SelfEvaluation> {
  readonly id: Id;
  /** Public and permanent. */
  readonly code: string;
  readonly severity: Severity;
  readonly source: SourceId;
  /** Rules that must not have failed on a cell for this one to speak of it. */
  readonly needs: readonly string[];
  /** Must hold for any form, however odd: never throws. */
  check(form: Form, settings: RuleSettings): Observations<Data>;
}

export const defineRule = <const Id extends string, Data extends object>(rule: Rule<Id, Data>): Rule<Id, Data> => rule;

export type DataOf<R> = R extends Rule<string, infer Data> ? Data : never;
