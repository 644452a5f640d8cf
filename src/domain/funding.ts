import type { Decimal } from "./decimal";
import { isBlank, type Field } from "./field";
import { isNotApplicable } from "./number-text";
import type { Printed } from "./printed";
import type { FundingLine, SelfEvaluation } from "./self-evaluation";

export type MoneyColumn = "initialBudget" | "adjustedBudget" | "actualExpenditure";

export const MONEY_COLUMNS: readonly MoneyColumn[] = ["initialBudget", "adjustedBudget", "actualExpenditure"];

/** What people call a funding row: 资金结构：（1）基本支出 → 基本支出. */
export const fundingName = ({ label }: FundingLine): string =>
  label.text
    .replace(/\s+/g, "")
    .replace(/^(?:资金来源|资金结构|其中)[:：]/, "")
    .replace(/^[(（]?\d+[)）.、]/, "")
    .replace(/[:：]$/, "") || label.text;

/** The full-year budget, or the initial one where the form has no other column. */
export const budgetOf = (line: FundingLine): Field<Printed> | undefined => line.adjustedBudget ?? line.initialBudget;

/** The row that carries the points for execution: the total's, whatever is repeated on the rows below it. */
export const executionLine = (form: SelfEvaluation): FundingLine | undefined => {
  const carrying = form.funding.filter(({ weight, score }) => weight?.value !== undefined || score?.value !== undefined);
  return carrying.find(({ role }) => role === "total") ?? carrying[0];
};

/** Something is written that ought to be a number and is not. */
export const isUnreadable = (field: Field<unknown> | undefined): boolean =>
  field !== undefined && field.value === undefined && !isBlank(field) && !isNotApplicable(field.text);

/** The values of fields of which each is a number, empty or not applicable; undefined when one cannot be read. */
export const readable = (fields: readonly (Field<Decimal> | undefined)[]): readonly Decimal[] | undefined =>
  fields.some(isUnreadable) ? undefined : fields.flatMap((field) => field?.value ?? []);
