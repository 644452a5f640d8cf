import type { Finding } from "../domain/finding";
import type { FieldPath } from "../domain/field";
import { readRowSteps } from "../domain/row-reading";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { finish, type Steps } from "../domain/steps";
import { rules } from "../rules";
import type { Observation, Rule } from "../rules/rule";
import { defaultSettings, type RuleSettings } from "../rules/settings";
import { sourceOf } from "../rules/sources";

type RuleOf<Form> = Rule<string, object, Form>;

/** Every rule after those it needs. Throws when rules need each other in a ring or need one that is not there. */
export const inOrderOfNeed = <Form>(all: readonly RuleOf<Form>[]): readonly RuleOf<Form>[] => {
  const ordered = new Set<RuleOf<Form>>();
  const visit = (rule: RuleOf<Form>, trail: readonly string[]): void => {
    if (ordered.has(rule)) return;
    if (trail.includes(rule.id)) throw new Error(`rules need each other: ${[...trail, rule.id].join(" → ")}`);
    for (const id of rule.needs) {
      const needed = all.find((other) => other.id === id);
      if (needed === undefined) throw new Error(`${rule.id} needs ${id}, which is no rule`);
      visit(needed, [...trail, rule.id]);
    }
    ordered.add(rule);
  };
  for (const rule of all) visit(rule, []);
  return [...ordered];
};

const findingOf = (
  rule: Omit<Rule, "check">,
  { at, row, data, severity = rule.severity, source, related, fixes }: Observation<object>,
): Finding => ({
  rule: rule.id,
  code: rule.code,
  severity,
  source: source ? { id: rule.source, ...source } : sourceOf(rule.source),
  at,
  row,
  data,
  ...(related && { related }),
  ...(fixes && { fixes }),
});

/** So that T9 comes before T10 and row 2 before row 10. */
const sortKey = ({ code, at }: Finding): string => `${code} ${at}`.replace(/\d+/g, (digits) => digits.padStart(6, "0"));

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding) => ({ finding, key: sortKey(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ finding }) => finding);

/** Runs the given rules, a step each; a rule is silent on a cell that a finding of a rule it needs names or relates to. */
export function* checkStepsWith<Form>(all: readonly RuleOf<Form>[], form: Form, settings: RuleSettings): Steps<Finding[]> {
  const failed = new Map<string, ReadonlySet<FieldPath>>();
  const findings: Finding[] = [];
  for (const rule of inOrderOfNeed(all)) {
    const silenced = (at: FieldPath): boolean => rule.needs.some((id) => failed.get(id)?.has(at) === true);
    const found = Array.from(rule.check(form, settings), (observation) => findingOf(rule, observation)).filter(
      ({ at }) => !silenced(at),
    );
    const faults = found.filter(({ severity }) => severity !== "advice");
    failed.set(rule.id, new Set(faults.flatMap(({ at, related = [] }) => [at, ...related])));
    for (const finding of found) findings.push(finding);
    yield;
  }
  return inOrder(findings);
}

/** The same at once. */
export const checkWith = <Form>(all: readonly RuleOf<Form>[], form: Form, settings: RuleSettings): Finding[] =>
  finish(checkStepsWith(all, form, settings));

/**
 * What is wrong with a form, by rule code and then by place.
 * @param settings what this form or place does otherwise than most
 */
export const check = (form: SelfEvaluation, settings?: Partial<RuleSettings>): Finding[] => finish(checkSteps(form, settings));

/** The same, some rows and then a rule at a time. */
export function* checkSteps(form: SelfEvaluation, settings: Partial<RuleSettings> = {}): Steps<Finding[]> {
  yield* readRowSteps(form);
  return yield* checkStepsWith(Object.values(rules), form, { ...defaultSettings, ...settings });
}
