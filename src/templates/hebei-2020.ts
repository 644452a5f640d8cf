import { project2020 } from "./project-2020";
import { GOALS_2020, indicators2020, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** Hebei, 2020: each row is scored out of 100, its share turns that into points. */
export const hebei2020: FormChanges = {
  id: "he-project-2020",
  extends: "cn-project-2020",
  name: {
    zh: "项目支出绩效自评表（河北 2020，折算得分）",
    en: "Project expenditure self-evaluation (Hebei 2020, converted scores)",
  },
  region: { zh: "河北", en: "Hebei" },
  sources: [{ title: "成安县2020年度项目支出绩效自评表（公开件）", confirmed: false }],
  columns: [
    { role: "level1", header: "一级指标", width: 62 },
    { role: "level2", header: "二级指标", width: 84 },
    { role: "level3", header: "三级指标", width: 136 },
    { role: "target", header: "年度指标值", width: 100 },
    { role: "actual", header: "实际完成值", width: 100 },
    { role: "scoreOf100", header: "单项得分（百分制）", width: 56 },
    { role: "weight", header: "权重占比（%）", width: 50 },
    { role: "score", header: "折算得分", width: 60 },
    { role: "reason", header: "偏差原因分析及改进措施", width: 108 },
  ],
  head: [
    [{ role: "other", label: "项目名称", labelSpan: span(0, 1), valueSpan: span(2, 8) }],
    [
      { role: "other", label: "主管部门", labelSpan: span(0, 1), valueSpan: span(2, 3) },
      { role: "unit", label: "实施单位", labelSpan: span(4), valueSpan: span(5, 8) },
    ],
  ],
  funding: {
    ...project2020.funding,
    columns: [
      { role: "initialBudget", header: "年初预算数", span: span(2) },
      { role: "adjustedBudget", header: "全年预算数", span: span(3) },
      { role: "actualExpenditure", header: "全年执行数", span: span(4) },
      { role: "weight", header: "分值", span: span(5, 6) },
      { role: "executionRate", header: "执行率", span: span(7) },
      { role: "score", header: "得分", span: span(8) },
    ],
  },
  goals: {
    ...GOALS_2020,
    actual: { header: "实际完成情况", span: span(4, 8) },
  },
  indicators: indicators2020(false),
  footnote:
    "注：1.单项得分按百分制填写；折算得分=单项得分×权重占比。单项得分不得先按权重计算，以免重复折算。\n" +
    "2.权重占比合计90%，预算执行10分，总分100分。",
  words: {
    ...project2020.words,
    score: {
      promptTitle: "得分",
      prompt: "单项得分按百分制填 0 到 100 之间的数，折算得分由公式算出。",
      errorTitle: "得分超出范围",
      error: "单项得分只能填 0 到 100 之间的数；预算执行得分只能填 0 到分值之间的数。",
    },
  },
};
