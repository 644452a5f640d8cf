import type { Formats } from "../formats";
import type { scoresZhCN } from "./scores.zh-CN";

export const scoresEnUS = (f: Formats): ReturnType<typeof scoresZhCN> => ({
  open: "Proposed scores",
  limit: (rate, rateBelow, most, title) =>
    `Execution rate ${f.percent(rate)}, below ${f.percent(rateBelow)}: by “${title}” the total is ${f.number(most)} at most; the sum was not changed`,
});
