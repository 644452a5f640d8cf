import type { IndicatorRole } from "../templates/template";

/** What stands in a form already when it is made, besides the unit and what the form itself prints. */
export interface FilledIn {
  /** By the labels of the head. */
  readonly head?: ReadonlyMap<string, string>;
  /** By the scored rows' places from the top, 0 for the first. */
  readonly rows?: ReadonlyMap<number, FilledRow>;
}

export interface FilledRow {
  readonly texts: Partial<Readonly<Record<IndicatorRole, string>>>;
  /** The row is scored and its weight is for the person to set: no sign for "not scored" stands there. */
  readonly isWeightOpen?: boolean;
}
