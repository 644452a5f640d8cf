import {
  lineOf,
  PARTS_OF,
  isSpendingHead,
  SPENDING_COLUMNS,
  type BaseData,
  type MoneyUnit,
  type SpendingColumn,
  type SpendingHead,
  type SpendingLine,
} from "../../domain/base-data";
import { sum } from "../../domain/decimal";
import type { FieldPath } from "../../domain/field";
import { isUnreadable } from "../../domain/funding";
import type { Printed } from "../../domain/printed";
import { sumMismatch } from "../../domain/sum-check";
import type { CauseData } from "../funding-sums";
import type { Observations } from "../rule";

export interface PartSumData {
  readonly column: SpendingColumn;
  readonly unit: MoneyUnit;
  /** Absent when the total's cell is empty. */
  readonly total?: string;
  readonly sum: string;
  /** sum − total */
  readonly difference: string;
  /** What the rows are called that make the sum. */
  readonly parts: readonly string[];
  readonly cause?: CauseData;
}

interface Addend {
  readonly line: SpendingLine;
  readonly printed: Printed;
  readonly paths: readonly FieldPath[];
}

interface Side {
  readonly addends: readonly Addend[];
  /** Whether every row that the sum is made of is in the form. */
  readonly isWhole: boolean;
}

const totalOf = (printed: readonly Printed[]): Printed => ({
  value: sum(printed.map(({ value }) => value)),
  decimals: Math.max(...printed.map(({ decimals }) => decimals)),
});

/** The rows under a head; a row that is itself a head and was left empty stands for its own parts. Undefined when a cell is unreadable. */
const sideOf = (form: BaseData, head: SpendingHead, column: SpendingColumn): Side | undefined => {
  const addends: Addend[] = [];
  let isWhole = true;
  for (const kind of PARTS_OF[head]) {
    const line = lineOf(form, kind);
    const field = line?.[column];
    if (isUnreadable(field)) return undefined;
    if (line !== undefined && field?.value !== undefined) {
      addends.push({ line, printed: field.value, paths: [field.at] });
      continue;
    }
    const under = isSpendingHead(kind) ? sideOf(form, kind, column) : { addends: [], isWhole: true };
    if (under === undefined) return undefined;
    isWhole &&= line !== undefined || (isSpendingHead(kind) && under.isWhole && under.addends.length > 0);
    addends.push(...under.addends);
  }
  return { addends, isWhole };
};

/** Where a head's row is not the sum of its parts, column by column. With a row missing from the form only too big a sum is wrong. */
export function* partSums(form: BaseData, head: SpendingHead): Observations<PartSumData> {
  const line = lineOf(form, head);
  if (line === undefined) return;
  for (const column of SPENDING_COLUMNS) {
    const [field, side] = [line[column], sideOf(form, head, column)];
    if (field === undefined || isUnreadable(field) || side === undefined || side.addends.length === 0) continue;
    const { addends, isWhole } = side;
    const data = sumData(form, column, addends, field.value);
    if (data === undefined || (!isWhole && data.difference.startsWith("-"))) continue;
    yield { at: field.at, row: line.name, data, related: addends.flatMap(({ paths }) => paths) };
  }
}

const sumData = (
  { moneyUnit: unit }: BaseData,
  column: SpendingColumn,
  addends: readonly Addend[],
  total: Printed | undefined,
): PartSumData | undefined => {
  const printed = addends.map((addend) => addend.printed);
  const all = totalOf(printed);
  const parts = addends.map(({ line }) => line.name);
  const text = all.value.toFixed(all.decimals);
  if (total === undefined) return { column, unit, sum: text, difference: text, parts };
  const miss = sumMismatch(printed, total);
  if (miss === undefined) return undefined;
  const { cause, decimals } = miss;
  const suspect = typeof cause?.suspect === "number" ? addends[cause.suspect]?.line.name : undefined;
  return {
    column,
    unit,
    total: total.value.toFixed(total.decimals),
    sum: all.value.toFixed(decimals),
    difference: miss.difference.toFixed(decimals),
    parts,
    ...(cause && {
      cause: {
        kind: cause.kind,
        ...(suspect !== undefined && { row: suspect }),
        ...("meant" in cause && { meant: cause.meant.toFixed(decimals) }),
        ...("factor" in cause && { factor: cause.factor.toFixed() }),
      },
    }),
  };
};
