import type { core } from "zod/mini";
import { templateSchema, type OwnIssue } from "./custom-schema";
import { templateFaults } from "./template-faults";
import { FORMAT, VERSION } from "./template-file";
import { pathText, problem, type TemplateProblem } from "./template-problem";
import type { Template } from "./template";
import { safeCopy } from "./safe-copy";

export { writeTemplate } from "./template-file";
export type { ProblemCode, ProblemData, TemplateProblem } from "./template-problem";

export type TemplateReading =
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

const MOST_CHARACTERS = 500_000;

/**
 * Reads a form that somebody wrote or changed. Nothing in it is believed or executed: either all of it is a form whose sheet can be
 * made, or every problem is named with its place. Never throws.
 */
export const readTemplate = (text: string): TemplateReading => {
  if (text.length > MOST_CHARACTERS) return refuse(problem("", "too-large", { characters: text.length, limit: MOST_CHARACTERS }));
  const parsed = parse(text.replace(/^\ufeff/, ""));
  if (parsed === undefined) return refuse(problem("", "not-json", {}));
  const { copy: file, problems } = safeCopy(parsed.value);
  if (!isRecord(file) || file["format"] !== FORMAT) return refuse(...problems, problem("", "not-a-form", {}));
  if (file["version"] !== VERSION)
    return refuse(
      ...problems,
      problem("version", "unsupported-version", { version: String(file["version"]), supported: VERSION }),
    );
  const others = Object.keys(file).filter((key) => !["format", "version", "template"].includes(key));
  const unknown = others.map((key) => problem(key, "unknown-key", { key }));
  const result = templateSchema.safeParse(file["template"]);
  if (!result.success)
    return refuse(...problems, ...unknown, ...result.error.issues.flatMap((issue) => issueProblems(issue, file["template"])));
  const template: Template = { ...result.data, goals: result.data.goals ?? undefined, total: result.data.total ?? undefined };
  const all = [...problems, ...unknown, ...templateFaults(template)];
  return all.length === 0 ? { ok: true, template } : { ok: false, problems: all };
};

const refuse = (...problems: readonly TemplateProblem[]): TemplateReading => ({ ok: false, problems });

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined; // said to the user as "not-json"
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const issueProblems = (issue: core.$ZodIssue, template: unknown): readonly TemplateProblem[] => {
  const path = pathText(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => problem(pathText([...issue.path, key]), "unknown-key", { key }));
    case "too_small":
      return [problem(path, LIMITS[issue.origin] ?? "number-range", { bound: "least", limit: Number(issue.minimum) })];
    case "too_big":
      return [problem(path, LIMITS[issue.origin] ?? "number-range", { bound: "most", limit: Number(issue.maximum) })];
    case "invalid_union": {
      // The alternative that was meant: the one with the least against it.
      const [meant = []] = [...issue.errors].sort((a, b) => a.length - b.length);
      return meant.flatMap((inner) => issueProblems({ ...inner, path: [...issue.path, ...inner.path] }, template));
    }
    case "custom": {
      const [code, data] = (issue.params as unknown as OwnIssue).of;
      return [{ path, code, data } as TemplateProblem];
    }
    default:
      return [isMissing(template, issue.path) ? problem(path, "missing", {}) : otherProblem(path, issue)];
  }
};

const LIMITS: Readonly<Record<string, "text-length" | "list-length">> = { string: "text-length", array: "list-length" };

const otherProblem = (path: string, issue: core.$ZodIssue): TemplateProblem =>
  issue.code === "invalid_value"
    ? problem(path, "not-a-choice", { choices: issue.values.map(String).join(" · ") })
    : problem(path, "wrong-type", { expected: issue.code === "invalid_type" ? issue.expected : issue.code });

const isMissing = (root: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], root) === undefined;
