import { type IndicatorClass, subjectOf } from "./indicator-class";
import type { Measure, Quantity } from "./quantity";
import type { RowReading } from "./row-reading";
import * as words from "./vocabulary/class-words";

/** What a row is about that its heading is not. */
export type Misplacement = "satisfaction" | "money" | "rate" | "count" | "compliance" | "notSatisfaction";

const OUTPUTS: ReadonlySet<IndicatorClass> = new Set(["quantity", "quality", "timeliness", "cost"] as const);
const THINGS = /^(?:people|visits|households|items|area|areaVisits|length|mass|volume|number)$/;
/** 次 may be how often, which is about time; 20 km of road below a cost may be what the money buys. */
const THINGS_DONE = /^(?:people|visits|households|items|occasions)$/;

const counted = (quantity: Quantity, dimensions: RegExp): quantity is Measure =>
  quantity.kind === "quantitative" && quantity.unit !== undefined && dimensions.test(quantity.unit.dimension);

const isMoney = (quantity: Quantity): boolean =>
  quantity.kind === "quantitative" && (quantity.unit?.dimension.startsWith("money") ?? false);

const underQuantity = ({ target, actual }: RowReading, subject: string): Misplacement | undefined => {
  const isBare = target.kind === "quantitative" && target.unit === undefined;
  if (
    words.MONEY_SPENT.test(subject) &&
    !words.MONEY_AS_PRODUCT.test(subject) &&
    (isMoney(target) || (isBare && !isMoney(actual)))
  )
    return "money";
  const isRate = words.RATE.test(subject) && !words.RATE_OF_DONE.test(subject);
  return isRate && target.kind === "quantitative" ? "rate" : undefined;
};

const underTimeliness = ({ target, actual }: RowReading, subject: string): Misplacement | undefined => {
  if (words.ABOUT_TIME.test(subject)) return undefined;
  if (isMoney(target)) return "money";
  const asked = target.kind === "quantitative" ? target : actual;
  return counted(asked, THINGS) && asked.others === 0 ? "count" : undefined;
};

const underCost = ({ target, actual }: RowReading, subject: string): Misplacement | undefined => {
  const isWords = target.kind === "qualitative" && target.about !== "limit" && actual.kind !== "quantitative";
  if (words.ABOUT_COMPLIANCE.test(subject) && (isWords || target.kind === "empty")) return "compliance";
  const isUsedUp = target.kind === "quantitative" && (target.operator === "<=" || target.operator === "<");
  return counted(target, THINGS_DONE) && !isUsedUp && target.others === 0 && !/成本|费|价|投资|资金/.test(subject)
    ? "count"
    : undefined;
};

/** How a row is out of place below its heading; undefined where it fits or where one cannot tell. */
export const misplacement = (row: RowReading, heading: IndicatorClass | undefined): Misplacement | undefined => {
  const subject = subjectOf(row.indicator);
  if (heading === undefined || subject === "") return undefined;
  if (OUTPUTS.has(heading) && words.SATISFACTION_RATE.test(subject)) return "satisfaction";
  if (heading === "quantity") return underQuantity(row, subject);
  if (heading === "timeliness") return underTimeliness(row, subject);
  if (heading === "cost") return underCost(row, subject);
  const isAsked = row.target.kind !== "empty" || row.actual.kind !== "empty";
  const says = `${subject}${row.indicator.target?.text ?? ""}${row.indicator.actual?.text ?? ""}`;
  const isOther = words.ABOUT_WORK.test(subject) && !words.ABOUT_SATISFACTION.test(says);
  return heading === "satisfaction" && isAsked && isOther ? "notSatisfaction" : undefined;
};
