import { level1, openRows, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** Chongqing: no level 1 and 2, targets as set and as changed, the total on top. */
export const chongqing2021: FormChanges = {
  id: "cq-project-2021",
  extends: "cn-project-2020",
  name: { zh: "绩效自评表（重庆，自评总分在表头）", en: "Self-evaluation (Chongqing, total on top)" },
  region: { zh: "重庆", en: "Chongqing" },
  years: { from: 2021 },
  sources: [{ title: "重庆高新区、彭水县2021—2024年度绩效自评表（公开件）", confirmed: false }],
  title: "{year}年度绩效自评表",
  sheetName: "{year}绩效自评表",
  columns: [
    { role: "level3", header: "指标名称", width: 138 },
    { role: "targetUnit", header: "计量单位", width: 52 },
    { role: "targetSign", header: "指标性质", width: 52 },
    { role: "target", header: "年初指标值", width: 76 },
    { role: "adjustedTarget", header: "调整指标值", width: 76 },
    { role: "actual", header: "全年完成值", width: 76 },
    { role: "extra", header: "得分系数（%）", width: 56 },
    { role: "weight", header: "指标权重", width: 48 },
    { role: "score", header: "指标得分", width: 48 },
    { role: "extra", header: "是否核心指标", width: 46 },
    { role: "reason", header: "说明", width: 88 },
  ],
  head: [
    [
      { role: "other", label: "项目名称", labelSpan: span(0), valueSpan: span(1, 5) },
      { role: "totalScore", label: "自评总分（分）", labelSpan: span(6, 7), valueSpan: span(8, 10) },
    ],
    [
      { role: "unit", label: "实施单位", labelSpan: span(0), valueSpan: span(1, 5) },
      { role: "other", label: "联系人及电话", labelSpan: span(6, 7), valueSpan: span(8, 10) },
    ],
  ],
  funding: {
    header: "项目资金（万元）",
    labelSpan: span(0),
    columns: [
      { role: "initialBudget", header: "年初预算数", span: span(1, 2) },
      { role: "adjustedBudget", header: "全年预算数", span: span(3) },
      { role: "actualExpenditure", header: "全年执行数", span: span(4) },
      { role: "executionRate", header: "执行率", span: span(5) },
      { role: "weight", header: "执行率权重", span: span(6, 7) },
      { role: "score", header: "执行率得分", span: span(8, 10) },
    ],
    rows: [
      { label: "年度总金额", kind: "totalFunds", role: "total", shortName: "年度总金额", weight: 10 },
      { label: "其中：财政资金", kind: "fiscalAppropriation", role: "source", shortName: "财政资金" },
      { label: "　　　其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
  },
  goals: {
    label: "当年绩效目标",
    labelSpan: span(0),
    expected: { header: "年初绩效目标", span: span(1, 4) },
    actual: { header: "全年目标实际完成情况", span: span(5, 10) },
    lines: 4,
  },
  indicators: [level1("绩效指标", openRows("绩效指标", 10, 10, 10, 10, 10, 10, 10, 10, 10))],
  total: undefined,
  footnote: "注：调整指标值没有调整的不填。得分系数为该项指标得分占权重的百分比。核心指标填“是”或“否”。",
  settings: { executionWeight: 10 },
};
