import type { Severity } from "../domain/finding";

/** Gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "advice"];
