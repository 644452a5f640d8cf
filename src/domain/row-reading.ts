import { isBlank, type Field } from "./field";
import { isNotApplicable, numeral } from "./number-text";
import type { Quantity } from "./quantity";
import { parseQuantity } from "./quantity-text";
import type { Indicator, SelfEvaluation } from "./self-evaluation";
import { finish, type Steps } from "./steps";

/** An indicator with its target and actual understood. */
export interface RowReading {
  readonly indicator: Indicator;
  /** Names of the row and of the headings above it, plain. */
  readonly names: readonly string[];
  readonly target: Quantity;
  readonly actual: Quantity;
  /** Where the target stands when it is a pointer that holds for several rows: the first of these rows. */
  readonly pointerAt?: Field<string>;
}

const namesOf = (form: SelfEvaluation, { plainName, level1, level2 }: Indicator): string[] => [
  plainName,
  ...[level2, level1].flatMap((index) => (index === undefined ? [] : (form.levels[index]?.plainName ?? []))),
];

const known = new WeakMap<SelfEvaluation, readonly RowReading[]>();

/**
 * The rows of a form, read; once per form, however many rules ask. A pointer (根据…办法填报) holds for the rows below it under the same level-1 heading: they repeat it as a
 * merged cell, or, in published copies, leave the target blank.
 */
export const readRows = (form: SelfEvaluation): readonly RowReading[] => finish(readRowSteps(form));

/** Rows that are read in a step: a few milliseconds of work. */
const ROWS = 100;

/** The same, some rows at a time. */
export function* readRowSteps(form: SelfEvaluation): Steps<readonly RowReading[]> {
  const before = known.get(form);
  if (before) return before;
  const rows: RowReading[] = [];
  let pointer: { readonly field: Field<string>; readonly level1: number | undefined } | undefined;
  for (const indicator of form.indicators) {
    const { target: field, actual } = indicator;
    const own = parseQuantity(field?.text ?? "", { indicatorName: indicator.name.text });
    const isPointer = own.kind === "qualitative" && own.about === "pointer";
    const continues =
      pointer !== undefined && pointer.level1 === indicator.level1 && (isBlank(field) || field?.text === pointer.field.text);
    if (!continues) pointer = isPointer && field !== undefined ? { field, level1: indicator.level1 } : undefined;
    rows.push({
      indicator,
      names: namesOf(form, indicator),
      target: pointer === undefined ? own : { kind: "qualitative", about: "pointer" },
      actual: parseQuantity(actual?.text ?? "", { indicatorName: indicator.name.text }),
      ...(pointer && { pointerAt: pointer.field }),
    });
    if (rows.length % ROWS === 0) yield;
  }
  known.set(form, rows);
  return rows;
}

/** No reason was given: the cell is empty or says 无, 0, /. */
export const lacksReason = ({ reason }: Indicator): boolean =>
  reason === undefined || isBlank(reason) || isNotApplicable(reason.text) || numeral(reason.text)?.value.eq(0) === true;

/** 指标1, 指标2：, ……: a row of the blank form that nobody filled in. */
export const isPlaceholderName = (name: string): boolean =>
  /^(?:★*指标\s*\d*\s*[:：.、]?\s*(?:[-—–/\\*]+|无)?|[-—–/\\*]+|无|[….·\s]*)$/.test(name.trim());
