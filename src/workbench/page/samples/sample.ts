/** Values to type into a form, by the words that stand on it. */
export interface Sample {
  readonly id: string;
  readonly name: { readonly "zh-CN": string; readonly "en-US": string };
  readonly entries: readonly SampleEntry[];
}

export type SampleEntry =
  /** The cell right of a label. */
  | { readonly beside: string; readonly text: string }
  /** The cell under a header. */
  | { readonly below: string; readonly text: string }
  /** The cell where a row's label and a column's header meet. */
  | { readonly row: string; readonly column: string; readonly text: string; readonly onlyIfEmpty?: true };
