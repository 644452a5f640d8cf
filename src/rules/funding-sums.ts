import { sum } from "../domain/decimal";
import type { Field, FieldPath } from "../domain/field";
import { fundingName, isUnreadable, type MoneyColumn } from "../domain/funding";
import type { LikelyCause } from "../domain/likely-cause";
import type { Printed } from "../domain/printed";
import type { FundingLine, FundingRole, SelfEvaluation } from "../domain/self-evaluation";
import { roundingRemainder, sumMismatch } from "../domain/sum-check";

/** What would close the gap; `row` is absent when the total itself is suspected. Numerals as the table would print them. */
export interface CauseData {
  readonly kind: LikelyCause["kind"];
  readonly row?: string;
  readonly meant?: string;
  readonly factor?: string;
}

export interface SumData {
  readonly column: MoneyColumn;
  /** Absent when the total's cell is empty. */
  readonly total?: string;
  readonly sum: string;
  /** sum − total */
  readonly difference: string;
  readonly cause?: CauseData;
  /** What rounding may leave: said so that nobody hunts for it. */
  readonly isRounding?: true;
}

export interface ColumnSide {
  readonly lines: readonly FundingLine[];
  readonly fields: readonly Field<Printed>[];
  readonly total: Printed;
}

/** A column of the rows with one role and what they add up to; undefined when nothing is filled in or a cell cannot be read. */
export const columnSide = (form: SelfEvaluation, role: FundingRole, column: MoneyColumn): ColumnSide | undefined => {
  const lines = form.funding.filter((line) => line.role === role);
  const filled = lines.filter((line) => line[column]?.value !== undefined);
  const fields = filled.flatMap((line) => line[column] ?? []);
  if (fields.length === 0 || lines.some((line) => isUnreadable(line[column]))) return undefined;
  const values = fields.flatMap(({ value }) => value ?? []);
  const total = { value: sum(values.map(({ value }) => value)), decimals: Math.max(...values.map(({ decimals }) => decimals)) };
  return { lines: filled, fields, total };
};

export const pathsOf = (side: ColumnSide): readonly FieldPath[] => side.fields.map(({ at }) => at);

/** The finding's data when the side does not add up to the total exactly; undefined when it does. */
export const sumData = (column: MoneyColumn, side: ColumnSide, total: Printed | undefined): SumData | undefined => {
  const text = (decimals: number): string => side.total.value.toFixed(decimals);
  if (total === undefined) return { column, sum: text(side.total.decimals), difference: text(side.total.decimals) };
  const addends = side.fields.flatMap(({ value }) => value ?? []);
  const miss = sumMismatch(addends, total);
  const left = miss ?? roundingRemainder(addends, total);
  if (left === undefined) return undefined;
  const { decimals, difference } = left;
  const cause = miss?.cause;
  const suspect = typeof cause?.suspect === "number" ? side.lines[cause.suspect] : undefined;
  return {
    column,
    total: total.value.toFixed(total.decimals),
    sum: text(decimals),
    difference: difference.toFixed(decimals),
    ...(miss === undefined && { isRounding: true as const }),
    ...(cause && {
      cause: {
        kind: cause.kind,
        ...(suspect && { row: fundingName(suspect) }),
        ...("meant" in cause && { meant: cause.meant.toFixed(decimals) }),
        ...("factor" in cause && { factor: cause.factor.toFixed() }),
      },
    }),
  };
};

/** A rounding remainder is no error. */
export const severityOf = ({ isRounding }: SumData): { readonly severity?: "advice" } =>
  isRounding ? { severity: "advice" } : {};
