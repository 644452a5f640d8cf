import type { BaseData, ReportedKind } from "../../domain/base-data";
import type { FundingKind, SelfEvaluation } from "../../domain/self-evaluation";

const FUNDING: Readonly<Record<ReportedKind, FundingKind>> = {
  totalExpenditure: "totalFunds",
  basicExpenditure: "basicExpenditure",
  projectExpenditure: "projectExpenditure",
};

/** The base data together with what the self-evaluation of the same unit and year says was spent, to be checked against each other. */
export const withReported = (base: BaseData, form: SelfEvaluation): BaseData => {
  if (base.year !== undefined && form.year !== undefined && base.year !== form.year) return base;
  const found = (Object.keys(FUNDING) as ReportedKind[]).flatMap((kind) => {
    const spent = form.funding.find((line) => line.kind === FUNDING[kind])?.actualExpenditure?.value;
    return spent ? [[kind, spent] as const] : [];
  });
  return { ...base, reported: Object.fromEntries(found) };
};
