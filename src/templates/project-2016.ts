import { project2020 } from "./project-2020";
import { GOALS_2020, span } from "./standard-rows";
import type { FormChanges } from "./template";

const widths = { level1: 58, level2: 78, level3: 122, target: 92, actual: 92, weight: 44, score: 60 } as const;

/** The central form before 财预〔2020〕10号, with the way of scoring in a column and tiers that end at 50 %. */
export const project2016: FormChanges = {
  id: "cn-project-2016",
  extends: "cn-project-2020",
  name: {
    zh: "项目支出绩效自评表（2016—2019，得分计算方法）",
    en: "Project expenditure self-evaluation (2016–2019, with scoring method)",
  },
  years: { from: 2016, to: 2019 },
  sources: [{ title: "项目支出绩效自评表（2017年度中央部门及江西、北京公开件）", confirmed: true }],
  columns: [
    { role: "level1", header: "一级指标", width: widths.level1 },
    { role: "level2", header: "二级指标", width: widths.level2 },
    { role: "level3", header: "三级指标", width: widths.level3 },
    { role: "weight", header: "分值", width: widths.weight },
    { role: "target", header: "年度指标值", width: widths.target },
    { role: "actual", header: "全年完成值", width: widths.actual },
    { role: "extra", header: "得分计算方法", width: 104 },
    { role: "score", header: "得分", width: widths.score },
    { role: "reason", header: "未完成原因分析", width: 106 },
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
      { role: "adjustedBudget", header: "全年预算数", span: span(3, 4) },
      { role: "actualExpenditure", header: "全年执行数", span: span(5) },
      { role: "weight", header: "分值", span: span(6) },
      { role: "executionRate", header: "执行率", span: span(7) },
      { role: "score", header: "得分", span: span(8) },
    ],
  },
  goals: {
    ...GOALS_2020,
    expected: { header: "年初设定目标", span: span(1, 4) },
    actual: { header: "年度总体目标完成情况", span: span(5, 8) },
  },
  footnote:
    "注：1.预算执行得分=执行率×该指标分值，最高不得超过分值上限。\n" +
    "2.定量指标：完成值达到指标值，记满分；未达到指标值，正向指标按B/A×该指标分值、反向指标按A/B×该指标分值记分（A为年度指标值，B为全年完成值）。\n" +
    "3.定性指标：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按100-80%（含80%）、80-50%（含50%）、50-0%合理确定得分。",
  settings: { executionWeight: 10, tierFloor: 0.5 },
};
