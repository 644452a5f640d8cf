import type { Quantity } from "../domain/quantity";
import { inOneUnit } from "../domain/comparison";
import type { RowReading } from "../domain/row-reading";

/** Why no formula gives a row its points. */
export type Unclear =
  | "noRate"
  | "noWeight"
  | "noTarget"
  | "noActual"
  /** Target or actual is told about: 2万余人次. */
  | "approximate"
  /** More than one number in the cell. */
  | "several"
  /** The target is a number and the actual is none, or the other way round. */
  | "actualNoNumber"
  | "targetNoNumber"
  | "units"
  /** The target points to another document (根据…办法填报). */
  | "pointer"
  /** The target tells how points are given, and no rate can be read off the actual. */
  | "scale"
  | "date"
  | "illegible"
  /** Comparable, but with no formula for it: an actual of "≥5", a negative number. */
  | "noFormula";

const isNumber = ({ kind }: Quantity): boolean => kind === "quantitative" || kind === "range";

/** Undefined where nothing is unclear but that words against words are a judgement. */
export const unclear = ({ target, actual }: RowReading): Unclear | undefined => {
  if (target.kind === "qualitative" && target.about === "scale") return "scale";
  if (target.kind === "qualitative" && target.about === "pointer") return "pointer";
  if (target.kind === "empty" || target.kind === "notApplicable") return "noTarget";
  if (actual.kind === "empty" || actual.kind === "notApplicable") return "noActual";
  if (target.kind === "illegible" || actual.kind === "illegible") return "illegible";
  if (target.kind === "qualitative" && actual.kind === "qualitative") return undefined;
  if (target.kind === "date" || actual.kind === "date") return "date";
  return unlike(target, actual);
};

const unlike = (target: Quantity, actual: Quantity): Unclear => {
  if (!isNumber(target)) return "targetNoNumber";
  if (!isNumber(actual)) return "actualNoNumber";
  for (const side of [target, actual]) {
    if (side.kind !== "quantitative") continue;
    if (side.others > 0) return "several";
    if (side.approximate) return "approximate";
  }
  const measures = target.kind === "quantitative" && actual.kind === "quantitative";
  return measures && inOneUnit(target, actual) === undefined ? "units" : "noFormula";
};
