import { isBlank, type Field } from "../domain/field";
import type { ComputedChange } from "./compute";

/** Formulas reckon with numbers only: a cell over amounts written as "355.2万元" has to be typed. */
export const areNumbers = (inputs: readonly (Field<unknown> | undefined)[]): boolean =>
  inputs.every((input) => typeof input?.raw === "number");

/** Why a computed cell is to be written anew; undefined when it may stay. */
export const reasonFor = (
  field: Field<unknown>,
  isRight: boolean,
  wantsFormula: boolean,
): ComputedChange["reason"] | undefined => {
  if (isBlank(field)) return "empty";
  if (!isRight) return "different";
  return wantsFormula && field.formula === undefined ? "overwritten" : undefined;
};
