import { decimal, type Decimal } from "./decimal";
import type { CellValue } from "./field";
import { halfWidth } from "./plain-text";
import type { Printed } from "./printed";

export { weightInName } from "./weight-in-name";

/** What a cell that ought to hold a number holds. */
export type NumberReading =
  | { readonly kind: "empty" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "number"; readonly printed: Printed }
  | { readonly kind: "notUnderstood" };

export type MoneyUnit = "元" | "万元" | "亿元";

const NUMERAL = /^([¥$]?)([-+]?)([¥$]?)(\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.(\d+))?$/;
const MONEY_PLACES: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 万: 4, 百万元: 6, 亿元: 8, 亿: 8 };
const UNIT_OF_MONEY = /\s*(万元|千元|百万元|亿元|元|万|亿)\s*(?:人民币)?$/;

/** "—", "/", "*", 无, 不适用: somebody wrote that there is nothing to write. */
export const isNotApplicable = (text: string): boolean =>
  /^(?:[-—–─/\\*×]+|无|不适用|不涉及|n\/?a)$/i.test(halfWidth(text).replace(/\s/g, ""));

/** A numeral with all its forms (1,234.50 · 1 234.50 · （5） · １２ · −3), nothing else around it. */
export const numeral = (text: string): Printed | undefined => {
  const plain = halfWidth(text)
    .trim()
    .replace(/(\d)\s*\.\s*(?=\d)/g, "$1.")
    .replace(/^\(([^()]+)\)$/, "-$1");
  const match = NUMERAL.exec(plain);
  if (match === null) return undefined;
  const [, , sign = "", , whole = "", fraction = ""] = match;
  if (whole === "" && fraction === "") return undefined;
  const digits = `${whole.replace(/[, ]/g, "") || "0"}${fraction && `.${fraction}`}`;
  return { value: decimal(sign === "-" ? `-${digits}` : digits), decimals: fraction.length };
};

const powerOfTen = (places: number): Decimal => decimal(10).pow(places);

/** Excel keeps fifteen significant digits; what a double holds beyond them is noise of the binary fraction. */
const exactly = (raw: number): Decimal => decimal(raw.toPrecision(15));

const decimalsOf = (value: Decimal): number => Math.max(0, value.c.length - 1 - value.e);

/** The value as the cell holds it, with the decimals that it shows; a column too narrow (####) shows none of it. */
const shownAs = (value: Decimal, shown: Printed | undefined): Printed => {
  const agrees = shown !== undefined && value.round(shown.decimals, 1).eq(shown.value);
  return { value, decimals: agrees ? shown.decimals : decimalsOf(value) };
};

const isObscured = (text: string): boolean => /^(?:#+|[-—–\s]*)$/.test(text) || /^-?\d+(\.\d+)?e[-+]?\d+$/i.test(text);

/** `shown` is what `text` says; a numeric cell keeps its exact value, `factor` times what it holds. */
const reading = (raw: CellValue, text: string, shown: Printed | undefined, factor: Decimal): NumberReading => {
  if (typeof raw === "number") {
    if (!Number.isFinite(raw) || (shown === undefined && !isObscured(text.trim()))) return { kind: "notUnderstood" };
    return { kind: "number", printed: shownAs(exactly(raw).times(factor), shown) };
  }
  if (text.trim() === "") return { kind: "empty" };
  if (isNotApplicable(text)) return { kind: "notApplicable" };
  return shown === undefined ? { kind: "notUnderstood" } : { kind: "number", printed: shown };
};

const scaled = ({ value, decimals }: Printed, places: number): Printed => ({
  value: value.times(powerOfTen(places)),
  decimals: Math.max(0, decimals - places),
});

/** An amount of money, in `unit` (that of the table): "4753.66万元" and "47536600元" are both 4753.66 in a table of 万元. */
export const readAmount = (raw: CellValue, text: string, unit: MoneyUnit = "万元"): NumberReading => {
  const plain = halfWidth(text).trim();
  const written = UNIT_OF_MONEY.exec(plain)?.[1] ?? unit;
  const shift = (MONEY_PLACES[written] ?? 0) - (MONEY_PLACES[unit] ?? 0);
  const shown = numeral(plain.replace(UNIT_OF_MONEY, ""));
  return reading(raw, text, shown && scaled(shown, shift), powerOfTen(shift));
};

/** Points, as typed: 3, "3 分". */
export const readPoints = (raw: CellValue, text: string): NumberReading =>
  reading(raw, text, numeral(halfWidth(text).replace(/\s*分\s*$/, "")), decimal(1));

/** A percentage, in percent: 1 shown as "100%" is 100, and so is 100 shown as "100"; 9.5‰ is 0.95. */
export const readPercent = (raw: CellValue, text: string): NumberReading => {
  const plain = halfWidth(text)
    .trim()
    .replace(/百分比$/, "%")
    .replace(/^百分之(.+)$/, "$1%");
  const shown = numeral(plain.replace(/\s*[%‰]$/, ""));
  return reading(raw, text, shown && scaled(shown, plain.endsWith("‰") ? -1 : 0), decimal(plain.endsWith("%") ? 100 : 1));
};

const numberIn = (found: NumberReading): Printed | undefined => (found.kind === "number" ? found.printed : undefined);

/** `readAmount` where only the number matters; undefined when there is none. */
export const printedOf = (raw: CellValue, text: string, unit?: MoneyUnit): Printed | undefined =>
  numberIn(readAmount(raw, text, unit));

/** `readPercent` where only the number matters; in percent. */
export const percentOf = (raw: CellValue, text: string): Printed | undefined => numberIn(readPercent(raw, text));

/** `readPoints` where only the value matters. */
export const pointsOf = (raw: CellValue, text: string): Decimal | undefined => numberIn(readPoints(raw, text))?.value;
