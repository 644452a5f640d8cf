import type { NamedScale } from "../domain/hunan-bands";
import type { ScoreCap } from "../domain/score-cap";
import type { FundingKind, FundingRole, MoneyUnit } from "../domain/self-evaluation";

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
  readonly kind: FormKind;
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
  /** What amounts of money are counted in; 万元 where absent. */
  readonly moneyUnit?: MoneyUnit;
  /** Without columns where the form asks for no money. */
  readonly funding: FundingBlock;
  /** Asked for between the money and the goals: 资金管理情况. */
  readonly statements?: StatementsBlock;
  /** Undefined where the form asks for none. */
  readonly goals: GoalsBlock | undefined;
  /** A line over the indicators, such as 分解目标自评. */
  readonly section?: string;
  /** Lines of text to leave room for in a scored row. */
  readonly rowLines: number;
  readonly indicators: readonly Level1[];
  /** The person sets the weights; those here are where to start from. */
  readonly openWeights?: boolean;
  /** Undefined on forms without scores, and where the total stands in the head. */
  readonly total: TotalLine | undefined;
  /** Texts asked for under the table: 评价结论, 存在问题. */
  readonly closing?: readonly ClosingText[];
  /** Empty where the form prints none. */
  readonly footnote: string;
  /** What the checks must know of this form and cannot read off its sheet. */
  readonly settings?: TemplateSettings;
  readonly words: DocumentWords;
  readonly fonts: DocumentFonts;
  readonly fills?: DocumentFills;
  readonly print: PageSetUp;
}

/** A document that the form comes from. `confirmed` is true once somebody has held the form against its official text. */
export interface SourceDocument {
  readonly title: string;
  readonly number?: string;
  readonly confirmed: boolean;
}

export type FormKind = "department" | "project" | "transfer";

export type IndicatorRole =
  | "level1"
  | "level1Weight"
  | "level2"
  | "level2Weight"
  | "level3"
  /** ≥, ≤, = or 定性, where the target's sign has a column of its own. */
  | "targetSign"
  | "target"
  | "targetUnit"
  /** The target as changed during the year, beside the initial one. */
  | "adjustedTarget"
  | "actual"
  | "weight"
  /** A score of 100 that the weight turns into the row's points. */
  | "scoreOf100"
  | "score"
  | "reason"
  /** The headings over level 1: 年度绩效目标1（40分）. */
  | "group"
  /** Anything else that the form asks for. A form may have several. */
  | "extra";

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

/** A line over the tables: labels and the cells beside them, from left to right. */
export type HeadLine = readonly HeadEntry[];

export interface HeadEntry {
  /** `totalScore` shows the total; `other` is for the person to fill in. */
  readonly role: "unit" | "totalScore" | "other";
  readonly label: string;
  readonly labelSpan: Span;
  readonly valueSpan: Span;
}

export type FundingColumnRole = "initialBudget" | "adjustedBudget" | "actualExpenditure" | "weight" | "executionRate" | "score";

export interface FundingRow {
  readonly label: string;
  readonly kind: FundingKind;
  readonly role: FundingRole;
  /** What formulas and people call the row: 财政拨款. Letters only: it becomes a part of defined names. */
  readonly shortName: string;
  /** Points for execution, where the form gives this row some. */
  readonly weight?: number;
}

export interface FundingBlock {
  readonly header: string;
  readonly labelSpan: Span;
  readonly columns: readonly {
    readonly role: FundingColumnRole;
    readonly header: string;
    readonly synonyms?: readonly string[];
    readonly span: Span;
  }[];
  readonly rows: readonly FundingRow[];
  /** Lines of texts whose amounts are typed behind the colon, in the same cell: 其中：一般公共预算：. */
  readonly texts?: readonly (readonly { readonly text: string; readonly span: Span }[])[];
  /** What stands where a row has no points. */
  readonly noPoints?: string;
  /** Printed under the rows. */
  readonly note?: string;
}

/** Rows to be answered in words, under one or more headers. */
export interface StatementsBlock {
  readonly header: string;
  readonly labelSpan: Span;
  readonly columns: readonly { readonly header: string; readonly span: Span }[];
  /** The rows' labels. */
  readonly rows: readonly string[];
  /** Lines of text to leave room for in each row. */
  readonly lines: number;
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
  /** What it stands under in the column `group`. */
  readonly group?: string;
  /** The rows' one merged target, where the form prescribes it. */
  readonly target?: string;
  readonly children: readonly Level2[];
}

/** The names as the form prints them, weights inside: 数量指标（6）. */
export interface Level2 {
  readonly name: string;
  readonly weight: number;
  /** Empty where level 2 itself is scored. */
  readonly children: readonly Level3[];
}

export interface Level3 {
  readonly name: string;
  /** 0 on a row (其中：…) that is told but not scored. */
  readonly weight: number;
  /** The row's own target, where the form prescribes it. */
  readonly target?: string;
}

export interface TotalLine {
  readonly label: string;
  /** Shows the grade beside the score. */
  readonly grade?: boolean;
}

export interface ClosingText {
  readonly label: string;
  /** `reason`: it speaks for all rows of a form that asks for no reason in each. */
  readonly role?: "reason";
  /** Lines of text to leave room for. */
  readonly lines: number;
}

/** Plain numbers, named as the rules' settings are; shares and rates as ratios: 0.9 is 90 %. */
export interface TemplateSettings {
  readonly fullMarks?: number;
  /** Points for execution. */
  readonly executionWeight?: number;
  /** Where the highest tier of a qualitative score ends, 0.8 nearly everywhere. */
  readonly tierMet?: number;
  /** Where the middle tier of a qualitative score ends: 0.6, on older forms 0.5. */
  readonly tierFloor?: number;
  /** Execution below this wants a reason. */
  readonly executionFloor?: number;
  /** actual ÷ target above which over-completion wants a reason. */
  readonly overCompletion?: number;
  /** A change of the initial budget above this wants a reason. */
  readonly budgetChange?: number;
  /** Points of the level-1 headings by their plain names, where a document sets them. */
  readonly levelWeights?: Readonly<Record<string, number>>;
  /** Points that no single row should exceed, and that 满意度 should not, where the place sets them. */
  readonly heaviestRow?: number;
  readonly heaviestSatisfaction?: number;
  /** Scales by which indicators are scored, where their own cells do not print them. */
  readonly scales?: readonly NamedScale[];
  /** The highest total by execution rate. */
  readonly caps?: ScoreCap;
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

/** Colours behind the texts of the form itself, "#RRGGBB"; absent ones stay white. */
export interface DocumentFills {
  readonly title?: string;
  /** Labels beside what is filled in. */
  readonly label?: string;
  /** Heads of tables. */
  readonly header?: string;
  readonly total?: string;
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
  readonly level3: Level3 | undefined;
  readonly weight: number;
}

/** A text of the form with its year filled in. */
export const withYear = (text: string, year: number): string => text.replaceAll("{year}", String(year));
