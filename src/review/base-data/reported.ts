import type { BaseData, ReportedKind } from "../../domain/base-data";
import { decimal } from "../../domain/decimal";
import { withoutSpaces } from "../../domain/plain-text";
import type { Printed } from "../../domain/printed";
import { moneyUnitOf, type FundingKind, type SelfEvaluation } from "../../domain/self-evaluation";

const FUNDING: Readonly<Record<ReportedKind, FundingKind>> = {
  totalExpenditure: "totalFunds",
  basicExpenditure: "basicExpenditure",
  projectExpenditure: "projectExpenditure",
};

/** The base data together with what the self-evaluation of the same unit and year says was spent, to be checked against each other. */
export const withReported = (base: BaseData, form: SelfEvaluation): BaseData => {
  if (!isOfSameUnit(base, form) || (base.year !== undefined && form.year !== undefined && base.year !== form.year)) return base;
  const found = (Object.keys(FUNDING) as ReportedKind[]).flatMap((kind) => {
    const spent = form.funding.find((line) => line.kind === FUNDING[kind])?.actualExpenditure?.value;
    return spent ? [[kind, inTenThousands(spent, form)] as const] : [];
  });
  return { ...base, reported: Object.fromEntries(found) };
};

/** A unit that is not filled in may be any. */
const isOfSameUnit = (base: BaseData, form: SelfEvaluation): boolean => {
  const [one, other] = [base.unit, form.unit].map((field) => withoutSpaces(field?.text ?? ""));
  return !one || !other || one === other;
};

const inTenThousands = ({ value, decimals }: Printed, form: SelfEvaluation): Printed =>
  moneyUnitOf(form) === "万元" ? { value, decimals } : { value: value.div(decimal(10_000)), decimals: decimals + 4 };
