import type { CellInput } from "../engine/engine";
import { HostError } from "../protocol/errors";

export interface Input {
  readonly content: CellInput;
  /** The number format that Excel gives a General cell with such an entry. */
  readonly numberFormat?: string;
}

export interface InputContext {
  /** The cell's number format; "@" takes everything as text. */
  readonly numberFormat: string;
  readonly locale: string;
  readonly today: () => Date;
}

/** Understands what is written to `values` or `formulas` as Excel understands an entry: formulas, numbers, percents, dates, logical values, text. */
export function understand(value: unknown, context: InputContext): Input {
  if (context.numberFormat === "@") return { content: { value: asText(value) } };
  if (typeof value === "number" || typeof value === "boolean") return { content: { value } };
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  if (value.startsWith("=") && value.length > 1) return { content: { formula: value } };
  const entry = value.trim();
  if (/^(true|false)$/i.test(entry)) return { content: { value: entry.toLowerCase() === "true" } };
  const understood = understandNumber(entry) ?? understandDate(entry, context) ?? understandTime(entry);
  if (!understood) return { content: { value } };
  if (context.numberFormat !== "General") return { content: understood.content };
  return understood;
}

function asText(value: unknown): string {
  if (typeof value === "string") return value.startsWith("'") ? value.slice(1) : value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  throw new HostError("InvalidArgument");
}

function understandNumber(entry: string): Input | undefined {
  const match = /^([+-]?)(\(?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:E([+-]?\d{1,3}))?(\)?)(%?)$/i.exec(entry);
  if (!match) return undefined;
  const [, sign = "", open = "", whole = "", fraction = "", exponent, close = "", percent = ""] = match;
  if (whole === "" && fraction.length < 2) return undefined;
  if ((open === "") !== (close === "") || (open !== "" && sign !== "")) return undefined;
  const digits = significant(`${whole.replaceAll(",", "")}${fraction}`);
  const size = Number(`${digits}e${exponent ?? 0}`) / (percent === "" ? 1 : 100);
  const value = sign === "-" || open !== "" ? -size : size;
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent !== "") return { content: { value }, numberFormat: `0${decimals}%` };
  if (exponent !== undefined) return { content: { value }, numberFormat: "0.00E+00" };
  if (whole.includes(",")) return { content: { value }, numberFormat: `#,##0${decimals}` };
  return { content: { value } };
}

/** Excel keeps fifteen digits and puts noughts in place of the rest. */
function significant(digits: string): string {
  let seen = 0;
  return digits.replace(/\d/g, (digit) => {
    if (seen === 0 && digit === "0") return digit;
    seen += 1;
    return seen > 15 ? "0" : digit;
  });
}

function understandDate(entry: string, { locale, today }: InputContext): Input | undefined {
  const chinese = locale.toLowerCase().startsWith("zh");
  const full = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(entry) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(entry);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(entry) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(entry);
  const american = chinese ? null : /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(entry);
  const whole = chinese ? (full?.[2] === "年" ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d") : "m/d/yyyy";
  if (full) return date(Number(full[1]), Number(full[3]), Number(full[4]), whole);
  if (american) return date(Number(american[3]), Number(american[1]), Number(american[2]), whole);
  if (short) return date(today().getFullYear(), Number(short[1]), Number(short[2]), chinese ? 'm"月"d"日"' : "d-mmm");
  return undefined;
}

function date(year: number, month: number, day: number, numberFormat: string): Input | undefined {
  const milliseconds = Date.UTC(year, month - 1, day);
  const made = new Date(milliseconds);
  if (year < 1900 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  const days = milliseconds / 86_400_000 + 25_569;
  // Excel believes in 29 February 1900: serials before it are one less.
  return { content: { value: days < 61 ? days - 1 : days }, numberFormat };
}

function understandTime(entry: string): Input | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(entry);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { content: { value: seconds / 86_400 }, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
