import type { FundingKind, FundingRole } from "../domain/self-evaluation";

/** A text of ours in both languages. What is written into the official document is Chinese only. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A standard form as data. A year or a region that differs is another `Template`, written as `FormChanges` of its base. */
export interface Template {
  readonly id: string;
  /** Rises when the places of the fields change, so that a sheet says how it was laid out. */
  readonly layoutVersion: number;
  readonly name: Words;
  readonly region: Words;
  readonly kind: "department" | "project";
  /** Budget years it is used for; open at the end where `to` is absent. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly sources: readonly SourceDocument[];
  /** "{year}年度部门整体支出绩效自评表" */
  readonly title: string;
  /** The sheet's name; may hold {year} too. */
  readonly sheetName: string;
  /** The indicator table's columns from left to right: they are the columns of the sheet. */
  readonly columns: readonly IndicatorColumn[];
  readonly head: readonly HeadLine[];
  readonly funding: FundingBlock;
  readonly goals: GoalsBlock;
  /** A line over the indicators, such as 分解目标自评. */
  readonly section?: string;
  /** Lines of text to leave room for in a scored row. */
  readonly rowLines: number;
  readonly indicators: readonly Level1[];
  readonly total: { readonly label: string };
  readonly footnote: string;
  readonly words: DocumentWords;
  readonly fonts: DocumentFonts;
  readonly print: PageSetUp;
}

/** A document that the form comes from. `confirmed` is true once somebody has held the form against its official text. */
export interface SourceDocument {
  readonly title: string;
  readonly number?: string;
  readonly confirmed: boolean;
}

export type IndicatorRole =
  "level1" | "level1Weight" | "level2" | "level2Weight" | "level3" | "target" | "actual" | "weight" | "score" | "reason";

export interface IndicatorColumn {
  readonly role: IndicatorRole;
  readonly header: string;
  /** Other wordings of this header on forms of the same family. */
  readonly synonyms?: readonly string[];
  /** Points. */
  readonly width: number;
}

/** Columns of the sheet, zero-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface HeadLine {
  readonly role: "unit";
  readonly label: string;
  readonly labelSpan: Span;
  readonly valueSpan: Span;
}

export type FundingColumnRole = "initialBudget" | "adjustedBudget" | "actualExpenditure" | "weight" | "executionRate" | "score";

export interface FundingBlock {
  readonly header: string;
  readonly labelSpan: Span;
  readonly columns: readonly {
    readonly role: FundingColumnRole;
    readonly header: string;
    readonly synonyms?: readonly string[];
    readonly span: Span;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly kind: FundingKind;
    readonly role: FundingRole;
    /** What formulas and people call the row: 财政拨款. Letters only: it becomes a part of defined names. */
    readonly shortName: string;
    /** Points for execution, where the form gives this row some. */
    readonly weight?: number;
  }[];
}

export interface GoalsBlock {
  readonly label: string;
  readonly labelSpan: Span;
  readonly expected: { readonly header: string; readonly span: Span };
  readonly actual: { readonly header: string; readonly span: Span };
  /** Lines of text to leave room for. */
  readonly lines: number;
}

export interface Level1 {
  readonly name: string;
  readonly weight: number;
  /** The rows' one merged target, where the form prescribes it. */
  readonly target?: string;
  readonly children: readonly Level2[];
}

/** The names as the form prints them, weights inside: 数量指标（6）. */
export interface Level2 {
  readonly name: string;
  readonly weight: number;
  /** Empty where level 2 itself is scored. */
  readonly children: readonly { readonly name: string; readonly weight: number }[];
}

/** Texts of the document's own checks and page. {weight} is the row's weight. */
export interface DocumentWords {
  readonly score: CheckWords;
  readonly amount: CheckWords;
  readonly footer: string;
}

export interface CheckWords {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface DocumentFonts {
  readonly title: { readonly name: string; readonly size: number };
  readonly body: { readonly name: string; readonly size: number };
}

export interface PageSetUp {
  readonly orientation: "Landscape" | "Portrait";
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
}

/** A form told by what differs from another: whole blocks are replaced. */
export type FormChanges = Partial<Omit<Template, "id">> & { readonly id: string; readonly extends: string };

/**
 * Puts every form's changes onto its base, which may itself be told by changes.
 * Throws when a base is missing or forms extend each other in a ring: the data is ours, so that is a programmer's mistake.
 */
export const resolveTemplates = (forms: readonly (Template | FormChanges)[]): readonly Template[] => {
  const byId = new Map(forms.map((form) => [form.id, form]));
  const resolve = (form: Template | FormChanges, trail: readonly string[]): Template => {
    if (!("extends" in form)) return form;
    const { extends: baseId, ...changes } = form;
    const base = byId.get(baseId);
    if (base === undefined || trail.includes(baseId))
      throw new Error(`${form.id} extends ${baseId}: ${base ? "a ring" : "no such form"}`);
    return { ...resolve(base, [...trail, baseId]), ...changes };
  };
  return forms.map((form) => resolve(form, [form.id]));
};

/** The scored rows from top to bottom. */
export const scoredRows = (template: Template): readonly ScoredRow[] =>
  template.indicators.flatMap((level1) =>
    level1.children.flatMap((level2): ScoredRow[] =>
      level2.children.length === 0
        ? [{ level1, level2, level3: undefined, weight: level2.weight }]
        : level2.children.map((level3) => ({ level1, level2, level3, weight: level3.weight })),
    ),
  );

export interface ScoredRow {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly level3: { readonly name: string; readonly weight: number } | undefined;
  readonly weight: number;
}

/** A text of the form with its year filled in. */
export const withYear = (text: string, year: number): string => text.replaceAll("{year}", String(year));
