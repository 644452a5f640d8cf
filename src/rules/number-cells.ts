import type { Decimal } from "../domain/decimal";
import type { Field } from "../domain/field";
import { fundingName } from "../domain/funding";
import type { Printed } from "../domain/printed";
import type { SelfEvaluation } from "../domain/self-evaluation";

export interface NumberCell {
  readonly row: string;
  readonly field: Field<Decimal> | Field<Printed>;
}

/** The cells that hold an amount or points; not those whose weight is a part of a name. */
export const numberCells = ({ funding, indicators }: SelfEvaluation): readonly NumberCell[] => [
  ...funding.flatMap((line) =>
    [line.initialBudget, line.adjustedBudget, line.actualExpenditure, line.weight, line.score].flatMap((field) =>
      field && field.raw !== line.label.raw ? [{ row: fundingName(line), field }] : [],
    ),
  ),
  ...indicators.flatMap(({ plainName, name, weight, score }) =>
    [weight, score].flatMap((field) => (field && field.raw !== name.raw ? [{ row: plainName, field }] : [])),
  ),
];
