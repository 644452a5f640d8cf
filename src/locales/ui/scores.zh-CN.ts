import type { Formats } from "../formats";

/** What the pane says of scores by formula before their page is opened. */
export const scoresZhCN = (f: Formats) => ({
  open: "评分建议",
  limit: (rate: string, rateBelow: string, most: string, title: string) =>
    `执行率 ${f.percent(rate)}，低于 ${f.percent(rateBelow)}：按《${title}》总分最高 ${f.number(most)}，合计没有改`,
});
