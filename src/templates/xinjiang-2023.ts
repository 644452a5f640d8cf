import { project2020 } from "./project-2020";
import { GOALS_2020, indicators2020, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** Xinjiang, 2023: with the basis of the target, last year's value, the rate, the scoring rule and the evidence. */
export const xinjiang2023: FormChanges = {
  id: "xj-project-2023",
  extends: "cn-project-2020",
  name: { zh: "项目支出绩效自评表（新疆 2023）", en: "Project expenditure self-evaluation (Xinjiang 2023)" },
  region: { zh: "新疆", en: "Xinjiang" },
  years: { from: 2022 },
  sources: [{ title: "阜康市2023年度项目支出绩效自评表（公开件）", confirmed: false }],
  columns: [
    { role: "level1", header: "一级指标", width: 56 },
    { role: "level2", header: "二级指标", width: 60 },
    { role: "level3", header: "三级指标", width: 88 },
    { role: "extra", header: "指标值设置依据", width: 66 },
    { role: "extra", header: "上年完成值", width: 52 },
    { role: "target", header: "年度指标值", width: 64 },
    { role: "actual", header: "实际完成值", width: 64 },
    { role: "extra", header: "完成率", width: 48 },
    { role: "weight", header: "分值", width: 38 },
    { role: "extra", header: "赋分规则", width: 72 },
    { role: "score", header: "得分", width: 42 },
    { role: "extra", header: "佐证资料", width: 50 },
    { role: "reason", header: "偏差原因分析及改进措施", width: 57 },
  ],
  head: [
    [{ role: "other", label: "项目名称", labelSpan: span(0, 1), valueSpan: span(2, 12) }],
    [
      { role: "other", label: "主管部门", labelSpan: span(0, 1), valueSpan: span(2, 5) },
      { role: "unit", label: "实施单位", labelSpan: span(6, 7), valueSpan: span(8, 12) },
    ],
  ],
  funding: {
    ...project2020.funding,
    labelSpan: span(0, 2),
    columns: [
      { role: "initialBudget", header: "年初预算数", span: span(3, 4) },
      { role: "adjustedBudget", header: "全年预算数", span: span(5) },
      { role: "actualExpenditure", header: "全年执行数", span: span(6) },
      { role: "weight", header: "分值", span: span(7, 8) },
      { role: "executionRate", header: "执行率", span: span(9) },
      { role: "score", header: "得分", span: span(10, 12) },
    ],
  },
  goals: {
    ...GOALS_2020,
    labelSpan: span(0, 1),
    expected: { header: "预期目标", span: span(2, 6) },
    actual: { header: "实际完成情况", span: span(7, 12) },
  },
  rowLines: 3,
  indicators: indicators2020(false),
  fonts: { title: { name: "黑体", size: 18 }, body: { name: "宋体", size: 9 } },
};
