import type { Decimal } from "../domain/decimal";
import type { FieldPath } from "../domain/field";
import { fundingName } from "../domain/funding";
import { saysPercent } from "../domain/printed-rate";
import type { Quantity } from "../domain/quantity";
import { readRows } from "../domain/row-reading";
import type { SelfEvaluation } from "../domain/self-evaluation";

/** A percentage written as a plain number. */
export interface BareShare {
  readonly at: FieldPath;
  readonly row: string;
  readonly text: string;
  readonly number: Decimal;
  /** 0.95 for 95 %. */
  readonly isRatio: boolean;
}

const IS_SHARE = /(?:率|满意度|比例|占比|比重|百分比)(?:[（(].*)?$/;

const bareNumber = (quantity: Quantity): Decimal | undefined =>
  quantity.kind === "quantitative" && quantity.unit === undefined && quantity.others === 0 ? quantity.number : undefined;

/** Execution rates, and actuals of rows whose name says that they are shares and whose target is as bare. */
export const bareShares = (form: SelfEvaluation): readonly BareShare[] => {
  const rates = form.funding.flatMap(({ executionRate: field, ...line }) =>
    field?.value === undefined || saysPercent(field.text) || field.inherited || field.value.value.eq(0)
      ? []
      : [
          {
            at: field.at,
            row: fundingName(line),
            text: field.text,
            number: field.value.value,
            isRatio: field.value.value.lte(1),
          },
        ],
  );
  const rows = readRows(form).flatMap(({ indicator: { plainName, actual: field }, target, actual }) => {
    const [wanted, number] = [bareNumber(target), bareNumber(actual)];
    if (field === undefined || wanted === undefined || number === undefined || !IS_SHARE.test(plainName) || number.lte(0))
      return [];
    const isRatio = wanted.lte(1) && number.lte(1);
    return isRatio || (wanted.gt(1) && number.gt(1) && number.lte(100) && wanted.lte(100))
      ? [{ at: field.at, row: plainName, text: field.text, number, isRatio }]
      : [];
  });
  return [...rates, ...rows];
};
