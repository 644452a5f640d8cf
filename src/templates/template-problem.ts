/** Shorter, fewer or less than `limit`, or more. */
export interface Limit {
  readonly bound: "least" | "most";
  readonly limit: number;
}

/** What can be wrong with a form that somebody else wrote, and what the sentence about it needs to know. */
export interface ProblemData {
  /** The text is no JSON. */
  "not-json": Record<never, never>;
  /** More characters than any form has. */
  "too-large": { readonly characters: number; readonly limit: number };
  /** Lists in lists beyond any form. */
  "too-deep": { readonly limit: number };
  /** JSON, but no form of ours. */
  "not-a-form": Record<never, never>;
  "unsupported-version": { readonly version: string; readonly supported: number };
  /** A key that programs give a meaning of their own: __proto__. */
  "forbidden-key": { readonly key: string };
  "unknown-key": { readonly key: string };
  missing: Record<never, never>;
  "wrong-type": { readonly expected: string };
  "text-length": Limit;
  "list-length": Limit;
  "number-range": Limit;
  "not-a-choice": { readonly choices: string };
  /** No "#RRGGBB". */
  "bad-color": { readonly text: string };
  /** Not of letters a-z, digits and hyphens alone. */
  "bad-id": { readonly text: string };
  /** Cannot be (a part of) a defined name of a sheet. */
  "bad-name": { readonly text: string };
  "bad-sheet-name": { readonly text: string };
  /** Characters that no sheet shows. */
  "control-characters": Record<never, never>;
  "weights-differ": { readonly name: string; readonly weight: number; readonly sum: number };
  "total-not-full": { readonly sum: number; readonly full: number };
  "no-points": Record<never, never>;
  "span-outside": { readonly last: number; readonly columns: number };
  "span-backwards": { readonly first: number; readonly last: number };
  "spans-overlap": { readonly column: number };
  "role-twice": { readonly role: string };
  "name-twice": { readonly name: string };
  "no-column": { readonly role: string };
  "rate-without-amounts": Record<never, never>;
  "years-backwards": { readonly from: number; readonly to: number };
}

export type ProblemCode = keyof ProblemData;

/** One thing that is wrong with a form, and where: `path` is "indicators[2].children[0].weight", "" the whole. */
export type TemplateProblem = {
  readonly [Code in ProblemCode]: { readonly path: string; readonly code: Code; readonly data: ProblemData[Code] };
}[ProblemCode];

export const problem = <Code extends ProblemCode>(path: string, code: Code, data: ProblemData[Code]): TemplateProblem =>
  ({ path, code, data }) as TemplateProblem;

/** ["indicators", 2, "name"] → "indicators[2].name" */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : `${text}${text === "" ? "" : "."}${String(step)}`),
    "",
  );
