import { halfWidth } from "../../domain/plain-text";
import type { IndicatorRole, Template } from "../../templates/template";

/** A target as forms print it: in one text, or with its sign and unit in cells of their own. */
export interface TargetParts {
  /** All of it: "≥90%". */
  readonly whole: string;
  /** The three as they stood, on forms with columns for sign or unit. */
  readonly apart?: { readonly sign: string; readonly value: string; readonly unit: string };
}

const SIMPLE = /^(≥|≤|>=|<=|=|>|<)?\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s≥≤=<>~～\-—,，。；;]{0,8})$/;

/** "≥90%" → ≥, 90, %. What is not simply sign, number and unit stays whole: it is not guessed at. */
const takenApart = (whole: string): NonNullable<TargetParts["apart"]> => {
  const text = whole.trim();
  const match = SIMPLE.exec(halfWidth(text));
  if (match?.[2] === undefined) return { sign: "", value: text, unit: "" };
  const [, sign = "", value, unit = ""] = match;
  return { sign, value: value ?? text, unit };
};

/** The target's texts by the columns of the new form; `undefined` when it has no column for targets. */
export const targetTexts = (
  { columns }: Template,
  { whole, apart }: TargetParts,
): Partial<Readonly<Record<IndicatorRole, string>>> | undefined => {
  const has = (role: IndicatorRole): boolean => columns.some((column) => column.role === role);
  if (!has("target")) return undefined;
  const [signs, units] = [has("targetSign"), has("targetUnit")];
  if (!signs && !units) return { target: whole };
  const { sign, value, unit } = apart ?? takenApart(whole);
  const bare = `${signs || !isSign(sign) ? "" : sign}${value}${units || value.endsWith(unit) ? "" : unit}`;
  return { target: bare, ...(signs && { targetSign: sign }), ...(units && { targetUnit: unit }) };
};

/** 定性 in the column of signs says no comparison. */
const isSign = (text: string): boolean => /^(?:[≥≤=><]|>=|<=)$/.test(halfWidth(text));
