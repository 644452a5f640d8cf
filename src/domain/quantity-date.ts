import type { DateQuantity } from "./quantity";

const YEAR = "(?<year>(?:19|20)\\d{2})";
const MONTH = "(?<month>1[0-2]|0?[1-9])";
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
/** What may follow a month written without 月 (2021-12, 2021.12前), so that 2000.12万元 stays money. */
const AFTER_BARE_MONTH = "(?=[前底之以至止,)完]|$)";

/** From the fullest to the barest. "1年" and "3个月" are durations, not dates. */
const FORMS: readonly RegExp[] = [
  `(?<!\\d)${YEAR}年${MONTH}月${DAY}[日号]?`,
  `(?<!\\d)${YEAR}(?:[-/])${MONTH}[-/]${DAY}(?!\\d)|(?<!\\d)${YEAR.replace("year", "y")}\\.${MONTH.replace("month", "m")}\\.${DAY.replace("day", "d")}(?!\\d)`,
  `(?<!\\d)${YEAR}年${MONTH}月`,
  `(?<!\\d)${YEAR}[-/]${MONTH}${AFTER_BARE_MONTH}`,
  `(?<!\\d)${YEAR}\\.${MONTH}(?=[前底之以至止])`,
  `^${YEAR}(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\\d|0[1-9])(?=[前日之以]|$)`,
  `(?<![\\d.])${MONTH}\\.${DAY}(?=前|之前|以前)`,
  `每(?:月|季度?)${DAY}[日号](?=[前内之以])`,
  `(?<![\\d.])${MONTH}月${DAY}[日号]`,
  `(?<![\\d.])(?:\\d{1,2}[-~至到—–])?${MONTH}月(?!\\d*[个次])`,
].map((source) => new RegExp(source));
const YEAR_ALONE = new RegExp(`(?<!\\d)${YEAR}年(?:度)?`);
const SEASON =
  /年(?:底|末|终|度?内)|[当本全]年度?|季度?[底末]|(?:(?:第?[一二三四1-4][-~至、])?第?[一二三四1-4]|上|下|前)(?:个?季度|半年)|月[底末]/;
const DEADLINE = /[前内底末]|截[止至]|全年|完成|到位/;
/** Words that only go with a date; what else stands in the text is its subject. */
const COMPANIONS =
  /之前|以前|份|每|上旬|中旬|下旬|全年|年度|完成|到位|竣工|开工|验收|拨付|支付|建成|实施|交付|全部|基本|已经?|截[止至]|按[时期]|期间|工作|任务|项目|结束|[前以内底末初中均于在到至起止每年月日度时]|[-~—,，。.;；、:()"“”\d]/g;

const withoutCompanions = (text: string): string => text.replace(COMPANIONS, "");

/** The same text with dates and years blanked out, so that their digits are not taken for quantities. */
export const withoutDates = (text: string): string =>
  [...FORMS, YEAR_ALONE].reduce((rest, form) => rest.replace(new RegExp(form, "g"), (date) => " ".repeat(date.length)), text);

/**
 * A date or deadline: 2021年12月31日, 12月底前, 2021年底, 1-12月, 年底前完成. Undefined where a year only decorates a sentence
 * (获评2020年文明单位).
 * @param text half-width, without spaces
 */
export const dateIn = (text: string): DateQuantity | undefined => {
  const before = /前|截[止至]|[以年之]内|[底末]/.test(text);
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match === null || withoutCompanions(text.replace(match[0], "")).length > 12) continue;
    const part = (long: string, short: string): number | undefined => {
      const digits = match.groups?.[long] ?? match.groups?.[short];
      return digits === undefined ? undefined : Number(digits);
    };
    const [year, month, day] = [part("year", "y"), part("month", "m"), part("day", "d")];
    return { kind: "date", ...(year && { year }), ...(month && { month }), ...(day && { day }), before, text };
  }
  const year = YEAR_ALONE.exec(text);
  const rest = (year === null ? text : text.replace(year[0], "")).replace(SEASON, "");
  if (withoutCompanions(rest).length > 2) return undefined;
  if (year !== null && (rest === "" || SEASON.test(text) || DEADLINE.test(rest))) {
    return { kind: "date", year: Number(year.groups?.year), before, text };
  }
  return year === null && SEASON.test(text) && !/\d/.test(rest) ? { kind: "date", before, text } : undefined;
};

/** Words about time without a date: 按规定时限完成, 在计划时间内, 按期, 如期. */
export const isAboutTime = (text: string): boolean =>
  /时限|期限|(?:规定|计划|约定|要求|完成|预定)[^,，。]{0,6}时间|时间节点|进度(?:计划|安排)|(?:计划|序时)进度|按时|按期|如期|限期|工期/.test(
    text,
  );
