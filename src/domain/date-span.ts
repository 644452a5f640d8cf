import type { DateQuantity } from "./quantity";
import { dateIn } from "./quantity-date";

/** First and last day that a date may mean, as yyyymmdd; undefined where it says too little. */
export interface DateSpan {
  readonly first: number;
  readonly last: number;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const day = (year: number, month: number, date: number): number => year * 10000 + month * 100 + date;

/** Months that a season names: 上半年, 第三季度, 年底. */
const monthsOf = (text: string): readonly [from: number, to: number] | undefined => {
  const quarter = QUARTERS[/第?([一二三四1-4])个?季度/.exec(text)?.[1] ?? ""];
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  if (/上半年|前半年/.test(text)) return [1, 6];
  if (/下半年/.test(text)) return [7, 12];
  if (/年(?:底|末|终)/.test(text)) return [12, 12];
  return /年度?内|[当本全]年|(?:19|20)\d{2}年/.test(text) ? [1, 12] : undefined;
};

/** Between the beginning and the end of a period; the strokes in 2021-12-31 are none. */
const TO = /至|到(?!位|账|达)|[~—–]|(?<=[年月日号])-/;

/**
 * The days that a date may mean: a month alone may be any of its days, a period (2022年9月至2023年6月) any of its own.
 * @param year of the form, where the date has none
 */
export const dateSpan = (date: DateQuantity, year: number): DateSpan | undefined => {
  const end = date.text.split(TO).at(-1) ?? "";
  const last = end === date.text ? undefined : dateIn(end);
  const span = spanOf(date, year);
  if (last === undefined || span === undefined) return span;
  return { ...span, last: Math.max(span.last, spanOf(last, date.year ?? year)?.last ?? 0) };
};

/** Whether something was done by its date; undefined where one of them says too little, or where it may be either. */
export const isInTime = (due: DateQuantity, done: DateQuantity, year: number): boolean | undefined => {
  const [target, actual] = [dateSpan(due, year), dateSpan(done, year)];
  if (target === undefined || actual === undefined) return undefined;
  if (actual.last <= target.last) return true;
  return actual.first > target.last ? false : undefined;
};

const spanOf = (date: DateQuantity, year: number): DateSpan | undefined => {
  const own = date.year ?? (/次年|第二年|下一?年/.test(date.text) ? year + 1 : year);
  if (date.month === undefined) {
    const months = date.day === undefined ? monthsOf(date.text) : undefined;
    return months && { first: day(own, months[0], 1), last: day(own, months[1], 31) };
  }
  return { first: day(own, date.month, date.day ?? 1), last: day(own, date.month, date.day ?? 31) };
};

/** All years that a text writes out. */
export const yearsIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|[-./]\d|\d{4}(?!\d))/g), ([, year]) => Number(year));
