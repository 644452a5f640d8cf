const LIMIT = 31;

/** The wished name as Excel allows it: no \ / ? * [ ] :, no apostrophe at the ends, 31 characters. */
export const legalSheetName = (wished: string): string =>
  wished
    .replace(/[\\/?*[\]:]/g, " ")
    .slice(0, LIMIT)
    .replace(/^[\s']+|[\s']+$/g, "") || "Sheet";

/** The wished name, or the first "name (2)", "name (3)" … that no sheet has. Excel compares names without case. */
export const freeSheetName = (wished: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = legalSheetName(wished);
  let name = base;
  for (let n = 2; used.has(name.toLowerCase()); n++) {
    const suffix = ` (${n})`;
    name = base.slice(0, LIMIT - suffix.length).trimEnd() + suffix;
  }
  return name;
};
