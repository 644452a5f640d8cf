import type { BaseDataTemplate } from "../../templates/base-data/template";
import type { Rect } from "../address";
import type { CellStyle, ValidationSpec } from "../spec";

export const HEADER: CellStyle = { bold: true };
export const LABEL: CellStyle = { horizontal: "Left" };
/** What a person types here stays as typed: no dates and no formulas. */
export const TYPED_TEXT: CellStyle = { numberFormat: "@", horizontal: "Left" };
export const AMOUNT: CellStyle = { numberFormat: "0.00" };
export const RATE: CellStyle = { numberFormat: "0.00%" };

/** More than any budget, building or staff has. */
const LARGEST = 9_999_999_999.99;

/** Excel's own check: a number from 0. */
export const fromZero = (
  range: Rect,
  { promptTitle, prompt, errorTitle, error }: BaseDataTemplate["words"]["amount"],
): ValidationSpec => ({
  range,
  decimal: { min: 0, max: LARGEST },
  prompt: { title: promptTitle, message: prompt },
  error: { title: errorTitle, message: error },
});
