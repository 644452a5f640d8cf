import {
  buildingName,
  lineOf,
  PARTS_OF,
  SPENDING_COLUMNS,
  type BaseData,
  type SpendingColumn,
  type SpendingHead,
} from "../../domain/base-data";
import { ratio, round, sum } from "../../domain/decimal";
import type { Field } from "../../domain/field";
import { isUnreadable } from "../../domain/funding";
import { contains } from "../../domain/interval";
import { isNotApplicable } from "../../domain/number-text";
import { intervalOf, type Printed } from "../../domain/printed";
import { sumMismatch } from "../../domain/sum-check";
import type { ComputedChange } from "../compute";
import { areNumbers, reasonFor } from "../computed-reason";

type RateKind = "staffingRate" | "areaRate" | "investmentRate";

/** A rate of the form and the two cells that it is made of. */
export interface RateCell {
  readonly kind: RateKind;
  readonly row: string;
  readonly rate: Field<Printed>;
  readonly part: Field<Printed> | undefined;
  readonly whole: Field<Printed> | undefined;
}

/** A sum of the form and the cells that it is made of. */
export interface SumCell {
  readonly row: string;
  readonly total: Field<Printed>;
  readonly parts: readonly Field<Printed>[];
}

export const rateCells = ({ staffing, buildings }: BaseData): readonly RateCell[] => [
  ...(staffing?.controlRate
    ? [
        {
          kind: "staffingRate" as const,
          row: "控制率",
          rate: staffing.controlRate,
          part: staffing.actual,
          whole: staffing.authorised,
        },
      ]
    : []),
  ...buildings.flatMap((building): RateCell[] => {
    const { areaRate, actualArea, approvedArea, investmentRate, actualInvestment, plannedInvestment } = building;
    const row = buildingName(building);
    return [
      ...(areaRate ? [{ kind: "areaRate" as const, row, rate: areaRate, part: actualArea, whole: approvedArea }] : []),
      ...(investmentRate
        ? [{ kind: "investmentRate" as const, row, rate: investmentRate, part: actualInvestment, whole: plannedInvestment }]
        : []),
    ];
  }),
];

/** The sums of the form, innermost first; a sum of which a row is missing from the form is none. */
export const sumCells = (form: BaseData): readonly SumCell[] =>
  (["officialVehicles", "threePublicExpenses", "totalExpenditure"] as const).flatMap((head) =>
    SPENDING_COLUMNS.flatMap((column) => sumCell(form, head, column) ?? []),
  );

const sumCell = (form: BaseData, head: SpendingHead, column: SpendingColumn): SumCell | undefined => {
  const line = lineOf(form, head);
  const total = line?.[column];
  const parts = PARTS_OF[head].flatMap((kind) => lineOf(form, kind)?.[column] ?? []);
  return line && total && parts.length === PARTS_OF[head].length ? { row: line.name, total, parts } : undefined;
};

/**
 * The rates and sums of a form that are not what they should be; nothing where an input is missing or unreadable.
 * @param byFormula whether the computed cells hold formulas by design, as in our own forms.
 */
export const computeBaseData = (form: BaseData, byFormula: boolean = hasFormulas(form)): ComputedChange[] => [
  ...rateCells(form).flatMap((cell) => rateChange(cell, byFormula)),
  ...sumChanges(form, byFormula),
];

const hasFormulas = (form: BaseData): boolean =>
  [...rateCells(form).map(({ rate }) => rate), ...sumCells(form).map(({ total }) => total)].some(
    ({ formula }) => formula !== undefined,
  );

const rateChange = ({ kind, row, rate: field, part, whole }: RateCell, byFormula: boolean): ComputedChange[] => {
  const exact = part?.value && whole?.value && ratio(part.value.value, whole.value.value);
  if (field.inherited || exact === undefined) return [];
  const isRight =
    field.value !== undefined && contains(intervalOf({ ...field.value, value: exact.times(100) }), field.value.value);
  const reason = reasonFor(field, isRight, byFormula && areNumbers([part, whole]));
  const value = round(exact, 4);
  const after = `${value.times(100).toFixed(2)}%`;
  return reason ? [{ at: field.at, row, kind, reason, before: field.text, after, value }] : [];
};

/** A part that is itself a sum to be written counts with what it will be. */
const sumChanges = (form: BaseData, byFormula: boolean): ComputedChange[] => {
  const settled = new Map<string, Printed>();
  return sumCells(form).flatMap(({ row, total: field, parts }): ComputedChange[] => {
    const addends = parts.flatMap((part) => settled.get(part.at) ?? part.value ?? []);
    if (field.inherited || isNotApplicable(field.text) || addends.length === 0 || parts.some(isUnreadable)) return [];
    const isRight = field.value !== undefined && sumMismatch(addends, field.value) === undefined;
    const isReckoned = parts.every((part) => part.raw === "" || typeof part.raw === "number");
    const reason = reasonFor(field, isRight, byFormula && isReckoned);
    const value = sum(addends.map((addend) => addend.value));
    const decimals = Math.max(...addends.map((addend) => addend.decimals));
    if (!isRight) settled.set(field.at, { value, decimals });
    return reason
      ? [{ at: field.at, row, kind: "spendingTotal", reason, before: field.text, after: value.toFixed(decimals), value }]
      : [];
  });
};
