import type { Field } from "../../src/domain/field";
import type { Finding } from "../../src/domain/finding";
import type { SelfEvaluation } from "../../src/domain/self-evaluation";
import { checkWith } from "../../src/review/check";
import { rules, type RuleId } from "../../src/rules";
import type { Rule } from "../../src/rules/rule";
import { defaultSettings } from "../../src/rules/settings";
import { formOf, type FormCells } from "../fixtures/forms/form";

const text = (at: string, shown: string): Field<string> => ({
  at,
  raw: shown,
  text: shown,
  value: shown === "" ? undefined : shown,
});

/** What a form has above its rows. */
export interface HeadCells {
  readonly year?: number;
  readonly unit?: string;
  readonly expected?: string;
  readonly actual?: string;
}

export const formWith = ({ year, unit, expected, actual }: HeadCells, cells: FormCells = {}): SelfEvaluation => ({
  ...formOf(cells),
  ...(year !== undefined && { year }),
  ...(unit !== undefined && { unit: text("unit", unit) }),
  goals: {
    ...(expected !== undefined && { expected: text("goals.expected", expected) }),
    ...(actual !== undefined && { actual: text("goals.actual", actual) }),
  },
});

/** The findings of some rules alone; each needs what it needs among them only. */
export const runOn = (form: SelfEvaluation, ...ids: readonly RuleId[]): readonly Finding[] => {
  const chosen = ids.map((id): Rule => rules[id]);
  const within = chosen.map((rule) => ({ ...rule, needs: rule.needs.filter((id) => ids.some((own) => own === id)) }));
  return checkWith(within, form, defaultSettings);
};

/** "error late indicators[0].actual" */
export const brief = ({ severity, data, at }: Finding): string => `${severity} ${(data as { kind?: string }).kind ?? ""} ${at}`;
