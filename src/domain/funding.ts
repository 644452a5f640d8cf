import type { Decimal } from "./decimal";
import { isBlank, type Field } from "./field";
import { isNotApplicable } from "./number-text";
import type { Printed } from "./printed";
import { moneyUnitOf, type FundingLine, type SelfEvaluation } from "./self-evaluation";

export type MoneyColumn = "initialBudget" | "adjustedBudget" | "actualExpenditure";

export const MONEY_COLUMNS: readonly MoneyColumn[] = ["initialBudget", "adjustedBudget", "actualExpenditure"];

/** What people call a funding row: 资金结构：（1）基本支出 → 基本支出. */
export const fundingName = ({ label }: FundingLine): string =>
  label.text
    .replace(/\s+/g, "")
    .replace(/^(?:资金来源|资金结构|其中)[:：]/, "")
    .replace(/^[(（]?[\d０-９]+[)）.．、]/, "")
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

/**
 * The values of fields of which each is a number, empty or not applicable; undefined when one cannot be read. A merged cell counts
 * once, for the first of its rows.
 */
export const readable = (fields: readonly (Field<Decimal> | undefined)[]): readonly Decimal[] | undefined =>
  fields.some(isUnreadable) ? undefined : fields.flatMap((field) => (field?.inherited ? [] : (field?.value ?? [])));

/** What the table says of money, in 万元; zeros and less left out. */
export const amountsInWanYuan = (form: SelfEvaluation): readonly Decimal[] => {
  const amounts = form.funding.flatMap((line) => MONEY_COLUMNS.flatMap((column) => line[column]?.value?.value ?? []));
  return amounts.filter((amount) => amount.gt(0)).map((amount) => (moneyUnitOf(form) === "元" ? amount.div(10000) : amount));
};
