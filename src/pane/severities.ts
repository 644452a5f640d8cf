import type { Finding, Severity } from "../domain/finding";

/** Gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "advice"];

export const countsOf = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
