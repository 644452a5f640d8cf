import type { FundingKind, FundingRole } from "../../domain/self-evaluation";
import type { DocumentFonts, FundingColumnRole, HeadEntry, IndicatorRole, Template, Words } from "../../templates/template";
import type { TemplateProblem } from "../../templates/template-problem";
import type { Rect } from "../address";
import type { BlockLooks } from "../block-looks";

/** What is known of a sheet's looks beside its contents, as far as the host told it. Sizes in points. */
export interface SheetLooks extends Partial<BlockLooks> {
  /** That of most texts. */
  readonly bodyFont?: DocumentFonts["body"];
}

/** What the person calls the form. */
export interface FormIdentity {
  /** a-z, 0-9 and hyphens. */
  readonly id?: string;
  readonly name?: Words;
  readonly region?: Words;
}

/** What the person says against what was understood, by the cell's address: { "F12": "score" }. */
export interface Corrections {
  readonly columns?: Readonly<Record<string, IndicatorRole | "none">>;
  readonly fundingColumns?: Readonly<Record<string, FundingColumnRole | "none">>;
  readonly fundingRows?: Readonly<Record<string, { readonly kind?: FundingKind; readonly role?: FundingRole }>>;
  readonly head?: Readonly<Record<string, HeadEntry["role"]>>;
  /** Points of rows and of headings, by the cell of the name; of execution, by that of the funding row's label. */
  readonly weights?: Readonly<Record<string, number>>;
}

interface Found {
  readonly cell: Rect;
  readonly text: string;
}

/** One thing found on the sheet, and what it was taken for. */
export type Understood = Found &
  (
    | { readonly part: "title" | "section" | "fundingHeader" | "fundingText" | "fundingNote" | "statements" }
    | { readonly part: "goalsLabel" | "goalsExpected" | "goalsActual" | "total" | "closing" | "footnote" | "signatures" }
    | { readonly part: "head"; readonly role: HeadEntry["role"] }
    | { readonly part: "fundingColumn"; readonly role: FundingColumnRole | "none" }
    | { readonly part: "fundingRow"; readonly kind: FundingKind; readonly role: FundingRole; readonly weight: number | undefined }
    | { readonly part: "column"; readonly role: IndicatorRole | "none" }
    | { readonly part: "level1" | "level2" | "row"; readonly weight: number }
  );

/** Where the sheet did not say it and something had to be assumed. */
export type Assumption =
  /** No weights were printed: the points were spread evenly over so many rows. */
  | { readonly code: "weights-spread"; readonly rows: number; readonly points: number }
  | { readonly code: "execution-points"; readonly points: number }
  /** The form has no such block; the standard one was added, because every sheet of ours has it. */
  | { readonly code: "block-added"; readonly block: "funding" | "goals" }
  | { readonly code: "widths-assumed" }
  /** Settings and texts of its checks were taken from the known form that it is most like. */
  | { readonly code: "like-known-form"; readonly templateId: string };

export interface Learned {
  readonly template: Template;
  readonly understood: readonly Understood[];
  readonly assumed: readonly Assumption[];
  /** Stands on the sheet and is no part of the template: not understood, or a kind of thing that a template does not hold. */
  readonly notUnderstood: readonly Found[];
  /** Why the form cannot be kept as it is; empty when it can. */
  readonly problems: readonly TemplateProblem[];
}

/** What the blocks report while they are learned. */
export interface Notes {
  readonly understood: Understood[];
  readonly assumed: Assumption[];
}
