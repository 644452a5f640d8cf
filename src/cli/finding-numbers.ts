import { decimal } from "../domain/decimal";

/** What ought to be and what is, by the names that rules give them; the first pair that a finding has is taken. */
const PAIRS: readonly (readonly [expected: string, actual: string])[] = [
  ["expected", "printed"],
  ["expected", "score"],
  ["expected", "actual"],
  ["sum", "printed"],
  ["fullMarks", "sum"],
  ["total", "sum"],
  ["budget", "executed"],
  ["weight", "score"],
  ["target", "actual"],
  ["initial", "adjusted"],
  ["limit", "completion"],
  ["limit", "rate"],
  ["limit", "weight"],
  ["real", "stated"],
];
const DIFFERENCES = ["difference", "lost", "over"];
const NUMERAL = /^-?\d+(?:\.\d+)?$/;

const textOf = (data: object, key: string): string | undefined => {
  const value: unknown = (data as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};

/** A finding's numbers in the report's names. Plain numerals, or the form's texts; null where the finding has none. */
export const numbersOf = (
  data: object,
): { readonly expected: string | null; readonly actual: string | null; readonly difference: string | null } => {
  const [wanted, found] = PAIRS.find((pair) => pair.every((key) => textOf(data, key) !== undefined)) ?? ["expected", "actual"];
  const expected = textOf(data, wanted) ?? null;
  const actual = textOf(data, found) ?? null;
  const own = DIFFERENCES.map((key) => textOf(data, key)).find((text) => text !== undefined);
  const areNumerals = expected !== null && actual !== null && NUMERAL.test(expected) && NUMERAL.test(actual);
  return { expected, actual, difference: areNumerals ? decimal(actual).minus(expected).toFixed() : (own ?? null) };
};
