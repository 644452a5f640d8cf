import type { ScorePoints } from "../review/proposed-scores";
import type { Unclear } from "../review/unclear-score";
import type { Tier } from "../domain/tier";
import type { Formats } from "./formats";

/** The words of the page of proposed scores; this is the source. */
export const scoresPageZhCN = (f: Formats) => ({
  heading: "评分建议",
  back: "返回",
  hint: "按公式能算的给出建议分，要判断的只给档次。选中的先预览，同意后才写入。",
  none: "这份表没有逐项打分的得分栏，没有可建议的。",
  counts: (differing: number, agreeing: number, judged: number, unclear: number) =>
    [
      differing && `${differing} 项和公式不同`,
      agreeing && `${agreeing} 项一致`,
      judged && `${judged} 项要判断`,
      unclear && `${unclear} 项算不了`,
    ]
      .filter(Boolean)
      .join(" · "),
  table: "各项得分和建议",
  all: "全选",
  row: "指标",
  typed: "自评",
  proposed: "建议",
  difference: "差",
  same: "一致",
  empty: "空",
  nothing: "—",
  choose: (address: string, row: string, typed: string, proposed: string) => `${address} ${row}：${typed} 改为 ${proposed}`,
  goTo: (address: string, row: string) => `定位到 ${address} ${row}`,
  weight: (weight: string) => `分值 ${f.number(weight)}`,
  target: (text: string) => `目标 ${text}`,
  actual: (text: string) => `完成 ${text}`,
  between: (low: string, high: string) => `${f.number(low)}–${f.number(high)}`,
  how: {
    met: () => "达到目标，得满分",
    reached: (percent: string, weight: string) => `完成值÷目标值 ${f.percent(percent)} × 分值 ${f.number(weight)}`,
    kept: (percent: string, weight: string) => `超过上限：目标值÷完成值 ${f.percent(percent)} × 分值 ${f.number(weight)}`,
    range: (percent: string, weight: string) => `在范围以外：按近的一头 ${f.percent(percent)} × 分值 ${f.number(weight)}`,
    execution: (percent: string, weight: string) => `执行率 ${f.percent(percent)}（最多按 100%）× 分值 ${f.number(weight)}`,
    scale: (percent: string) => `比率 ${f.percent(percent)}，按评分标准的档次`,
  } satisfies Record<ScorePoints["by"], (percent: string, weight: string) => string>,
  uncertain: "目标没写越多越好还是越少越好，或只是惯例算法，仅供参考",
  formula: "这一格由表里的公式算出，不在这里改",
  judgement: (facts: readonly string[]) => `要人判断：${f.facts(facts)}`,
  more: (points: string) => `+${points}`,
  tier: (tier: Tier, low: string, high: string) =>
    `${{ met: "达成", partly: "部分达成", missed: "未达成" }[tier]} ${f.number(low)}–${f.number(high)} 分`,
  said: (tier: Tier) => `字面像是${{ met: "达成", partly: "部分达成", missed: "未达成" }[tier]}一档`,
  why: {
    noRate: "预算数或执行数没填全，算不出执行率",
    noWeight: "没有自己的分值",
    noTarget: "没有填目标",
    noActual: "没有填完成值",
    approximate: "写的是约数，不能精确折算",
    several: "一格里有几个数，说不准比哪一个",
    actualNoNumber: "目标是数字，完成值里没有数字",
    targetNoNumber: "目标没有数字，没法和完成值相比",
    units: "目标和完成值的单位不同，不能相比",
    pointer: "目标指向另外的办法，要照那份办法打分",
    scale: "目标写的是评分标准，完成值里看不出比率",
    date: "按日期完成的，过期扣多少没有统一公式",
    illegible: "数字看不清",
    noFormula: "没有适用的公式",
  } satisfies Record<Unclear, string>,
  total: (now: string | undefined, after: string | undefined) =>
    `合计：现在 ${now === undefined ? "未填全" : f.number(now, 2)}，采用所选后 ${after === undefined ? "未填全" : f.number(after, 2)}`,
  preview: (count: number) => (count ? `预览 ${count} 项` : "预览"),
});

export type ScoresPageWords = ReturnType<typeof scoresPageZhCN>;
