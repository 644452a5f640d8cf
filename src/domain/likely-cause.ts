import { decimal, sum, type Decimal } from "./decimal";
import { contains, interval, type Interval } from "./interval";

/** Which operand of a sum is suspected: the place of an addend, or the total. */
export type Suspect = number | "total";

/** What would make a sum right. `meant` is the suspect's value if so. */
export type LikelyCause =
  /** 元 for 万元 and the like: the suspect is `factor` times too big (0.1: ten times too small). */
  | { readonly kind: "unit"; readonly suspect: Suspect; readonly factor: Decimal; readonly meant: Decimal }
  /** Two neighbouring digits changed places: 151.16 for 115.16. */
  | { readonly kind: "digitsSwapped"; readonly suspect: Suspect; readonly meant: Decimal }
  /** The total does without this addend: it is part of another row, or was left out. */
  | { readonly kind: "notInTotal"; readonly suspect: number }
  /** The total holds this addend twice. */
  | { readonly kind: "countedTwice"; readonly suspect: number }
  /** One digit of the suspect is another. */
  | { readonly kind: "oneDigit"; readonly suspect: Suspect; readonly meant: Decimal };

const FACTORS = ["10000", "100", "10", "1000", "0.0001", "0.01", "0.1", "0.001"].map((factor) => decimal(factor));

const digitsOf = (value: Decimal, places: number): string => value.abs().toFixed(places).replace(".", "");

const isSwap = (a: string, b: string): boolean => {
  const at = Array.from(a).findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

const isOneDigit = (a: string, b: string): boolean => Array.from(a).filter((digit, index) => digit !== b[index]).length === 1;

/**
 * The likeliest reason why addends miss their total, most telling first; undefined when nothing simple explains it.
 * @param slack how far sum and total may lie apart by rounding alone
 */
export const likelyCause = (addends: readonly Decimal[], total: Decimal, slack: Decimal): LikelyCause | undefined => {
  const gap = sum(addends).minus(total);
  const near: Interval = interval(slack.neg(), slack);
  const suspects: { readonly suspect: Suspect; readonly value: Decimal; readonly meant: Decimal }[] = [
    ...addends.map((value, suspect) => ({ suspect, value, meant: value.minus(gap) })),
    { suspect: "total" as const, value: total, meant: total.plus(gap) },
  ].filter(({ value }) => !value.eq(0));

  for (const { suspect, value, meant } of suspects) {
    const factor = FACTORS.find((times) => contains(near, value.div(times).minus(meant)));
    if (factor !== undefined && !meant.eq(0)) return { kind: "unit", suspect, factor, meant: value.div(factor) };
  }
  for (const [suspect, value] of addends.entries()) {
    if (value.eq(0)) continue;
    if (contains(near, gap.minus(value))) return { kind: "notInTotal", suspect };
    if (contains(near, gap.plus(value))) return { kind: "countedTwice", suspect };
  }
  const places = Math.max(0, ...[...addends, total].map((value) => value.c.length - 1 - value.e));
  for (const [kind, test] of [
    ["digitsSwapped", isSwap],
    ["oneDigit", isOneDigit],
  ] as const) {
    for (const { suspect, value, meant } of suspects) {
      const [printed, wanted] = [digitsOf(value, places), digitsOf(meant, places)];
      if (meant.gt(0) && printed.length === wanted.length && test(printed, wanted)) return { kind, suspect, meant };
    }
  }
  return undefined;
};
