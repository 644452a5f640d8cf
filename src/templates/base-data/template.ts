import type { SpendingColumn, SpendingKind } from "../../domain/base-data";
import type { CheckWords, DocumentFonts, PageSetUp, SourceDocument, Span, Words } from "../template";

/** A vintage of the 部门整体支出绩效评价基础数据表 as data. {year} is the budget year, {lastYear} the one before. */
export interface BaseDataTemplate {
  readonly id: string;
  /** Rises when the places of the fields change, so that a sheet says how it was laid out. */
  readonly layoutVersion: number;
  readonly name: Words;
  readonly region: Words;
  readonly kind: "baseData";
  readonly years: { readonly from: number; readonly to?: number };
  readonly sources: readonly SourceDocument[];
  readonly title: string;
  readonly sheetName: string;
  /** Points. */
  readonly columnWidths: readonly number[];
  /** The line between title and table. */
  readonly head: {
    readonly label: string;
    readonly labelSpan: Span;
    readonly valueSpan: Span;
    readonly remark: string;
    readonly remarkSpan: Span;
  };
  readonly labelSpan: Span;
  readonly staffing: { readonly label: string; readonly columns: readonly StaffingColumn[] };
  readonly spending: {
    readonly label: string;
    readonly columns: readonly { readonly role: SpendingColumn; readonly header: string; readonly span: Span }[];
    readonly rows: readonly SpendingRow[];
  };
  readonly buildings?: { readonly label: string; readonly columns: readonly BuildingColumn[]; readonly rows: number };
  readonly measures?: { readonly label: string; readonly valueSpan: Span; readonly lines: number };
  readonly footnote?: string;
  readonly signatures?: string;
  readonly words: { readonly amount: CheckWords; readonly count: CheckWords; readonly footer: string };
  readonly fonts: DocumentFonts;
  readonly print: PageSetUp;
}

export interface StaffingColumn {
  readonly role: "authorised" | "actual" | "controlRate";
  readonly header: string;
  readonly span: Span;
}

export interface SpendingRow {
  readonly kind: SpendingKind;
  /** As the form prints it, its indent left out; empty where people write their own. */
  readonly label: string;
  /** How far it is set in, in full-width spaces. */
  readonly indent: number;
  /** Columns that the form crosses out. */
  readonly none?: readonly SpendingColumn[];
}

export type BuildingRole =
  "approvedArea" | "actualArea" | "areaRate" | "plannedInvestment" | "actualInvestment" | "investmentRate";

export interface BuildingColumn {
  readonly role: BuildingRole;
  readonly header: string;
  readonly span: Span;
}

export const inYear = (text: string, year: number): string =>
  text.replaceAll("{year}", String(year)).replaceAll("{lastYear}", String(year - 1));
