import type { Language } from "../locales";

/** "2026-11-23" as the language writes a day. What is no day comes back as it is: it was read from a workbook. */
export const shownDay = (day: string, language: Language): string => {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!moment || Number.isNaN(moment.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(moment);
};
