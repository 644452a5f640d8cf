import type { Finding } from "../domain/finding";
import { checkBeside } from "../review/base-data/beside";
import type { FoundForm } from "./found-form";

/** What two forms of one workbook say against each other: the findings, and the form at whose cells they stand. */
export const besideFindings = (
  one: FoundForm,
  other: FoundForm,
): { readonly form: FoundForm; readonly findings: readonly Finding[] } | undefined => {
  const [a, b] = [one.source, other.source];
  if (a.kind === "baseData" && b.kind === "selfEvaluation")
    return { form: one, findings: checkBeside(a.recognition.form, b.recognition.form) };
  if (a.kind === "selfEvaluation" && b.kind === "baseData")
    return { form: other, findings: checkBeside(b.recognition.form, a.recognition.form) };
  return undefined;
};
