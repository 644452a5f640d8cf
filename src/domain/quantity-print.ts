import type { Measure, Operator } from "./quantity";

const SIGNS: Readonly<Record<Operator, string>> = { "=": "=", ">=": "≥", "<=": "≤", ">": ">", "<": "<" };

/** A measure as a form would print it: ≥500人次, 33000人, ≤2.60亿元. */
export const printMeasure = ({ operator, stated, number, decimals, unit }: Measure): string =>
  `${stated ? SIGNS[operator] : ""}${number.toFixed(decimals)}${unit?.text ?? ""}`;
