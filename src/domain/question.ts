import type { Measure, Quantity } from "./quantity";
import { dateIn, isAboutTime, withoutDates } from "./quantity-date";
import type { RowReading } from "./row-reading";

/** time: asked by when, answered how many. count: asked how many, answered when. dimension: asked in one kind of unit, answered in another. */
export type QuestionMismatch = "time" | "count" | "dimension";

const TIME = /^(?:days|months|hours)$/;
/** 个, 家, 次 count nearly anything, so they contradict nothing that is counted. */
const COUNTED = /^(?:items|occasions|people|visits|households|number)$/;

const family = ({ unit }: Measure): string | undefined => {
  const dimension = unit?.dimension.split("/")[0];
  if (dimension === undefined) return undefined;
  return COUNTED.test(dimension) ? "count" : TIME.test(dimension) ? "time" : dimension;
};

/** "160万" names no unit. */
const isPlainNumber = ({ unit }: Measure): boolean => unit?.dimension === "number";

const tellsTime = (text: string): boolean =>
  isAboutTime(text) || withoutDates(text) !== text || dateIn(text) !== undefined || /完成|及时/.test(text);

/** How the actual of a row misses what its target asks, where both can be told; shares of a whole are another matter. */
export const questionMismatch = (
  { target, actual }: Pick<RowReading, "target" | "actual">,
  actualText: string,
): QuestionMismatch | undefined => {
  const asksTime = target.kind === "date" || (target.kind === "qualitative" && target.about === "time");
  if (asksTime) {
    const counts = actual.kind === "quantitative" && !["time", "share", undefined].includes(family(actual));
    return counts && !tellsTime(actualText) ? "time" : undefined;
  }
  if (target.kind !== "quantitative" || target.others > 0 || target.unit === undefined) return undefined;
  if (actual.kind === "date") return family(target) === "time" ? undefined : "count";
  if (actual.kind !== "quantitative" || actual.others > 0 || actual.unit === undefined) return undefined;
  const [asked, given] = [family(target), family(actual)];
  return asked === given || given === "share" || [target, actual].some(isPlainNumber) ? undefined : "dimension";
};

/** A number that is a share or has no unit: 100%, 100. */
export const isBareRate = (actual: Quantity): boolean =>
  actual.kind === "quantitative" && (actual.unit === undefined || actual.unit.dimension === "share");
