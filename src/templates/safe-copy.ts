import { pathText, problem, type TemplateProblem } from "./template-problem";

/** Keys that programs give a meaning of their own. */
const FORBIDDEN = ["__proto__", "constructor", "prototype"];
const DEEPEST = 24;

/** Parsed JSON without keys that could reach an object's prototype, and without what lies deeper than any form; both are told. */
export const safeCopy = (parsed: unknown): { readonly copy: unknown; readonly problems: readonly TemplateProblem[] } => {
  const problems: TemplateProblem[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value !== "object" || value === null) return value;
    // below "template", which no path names
    const at = pathText(path[0] === "template" ? path.slice(1) : path);
    if (path.length > DEEPEST) {
      problems.push(problem(at, "too-deep", { limit: DEEPEST }));
      return undefined;
    }
    if (Array.isArray(value)) return value.map((part, i) => visit(part, [...path, i]));
    const allowed = Object.entries(value).filter(([key]) => {
      if (!FORBIDDEN.includes(key)) return true;
      problems.push(problem(at, "forbidden-key", { key }));
      return false;
    });
    return Object.fromEntries(allowed.map(([key, part]) => [key, visit(part, [...path, key])]));
  };
  return { copy: visit(parsed, []), problems };
};
