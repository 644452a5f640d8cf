import type { Decimal } from "../../domain/decimal";
import { weightInName } from "../../domain/number-text";

/** How a form prints a weight inside a name, {n} being the points: "（{n}分）". */
type PrintedAs = string;

const USUAL: PrintedAs = "（{n}分）";

/** Undefined when the name has no weight in it, or not at its end. */
const printedAs = (name: string): PrintedAs | undefined => {
  const { plain, weight } = weightInName(name);
  if (weight === undefined || !name.startsWith(plain)) return undefined;
  return name.slice(plain.length).replace(/\d+(?:\.\d+)?/, "{n}");
};

/** How these names print their weights; undefined when none of them does. */
export const printedAmong = (names: readonly string[]): PrintedAs | undefined =>
  names.map(printedAs).find((found) => found !== undefined);

/** The name with a weight printed into it. */
export const withWeight = (plain: string, weight: Decimal, as: PrintedAs = USUAL): string =>
  `${plain}${as.replace("{n}", weight.toFixed())}`;

/** A printed name with another weight in it; as it is where it prints none. */
export const reweighed = (name: string, weight: Decimal): string => {
  const as = printedAs(name);
  return as === undefined ? name : withWeight(weightInName(name).plain, weight, as);
};
