import type { Language } from "../locales";

/** A moment given as ISO 8601 text, as the language writes day and time where the person is: "11月23日 08:41". */
export const shownMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(moment));
