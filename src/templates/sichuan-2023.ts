import { benefits30, level1, openRows, satisfaction10, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** Sichuan, 2023: the target's sign and unit in columns of their own, conclusions under the table. */
export const sichuan2023: FormChanges = {
  id: "sc-project-2023",
  extends: "cn-project-2020",
  name: { zh: "部门预算项目支出绩效自评表（四川 2023）", en: "Project expenditure self-evaluation (Sichuan 2023)" },
  region: { zh: "四川", en: "Sichuan" },
  years: { from: 2022 },
  sources: [{ title: "大英县司法局、青神县2023年度部门预算项目支出绩效自评表（公开件）", confirmed: true }],
  columns: [
    { role: "level1", header: "一级指标", width: 74 },
    { role: "level2", header: "二级指标", width: 78 },
    { role: "level3", header: "三级指标", width: 126 },
    { role: "targetSign", header: "指标性质", width: 46 },
    { role: "target", header: "指标值", width: 84 },
    { role: "targetUnit", header: "度量单位", width: 60 },
    { role: "actual", header: "完成值", width: 84 },
    { role: "weight", header: "权重", width: 42 },
    { role: "score", header: "得分", width: 46 },
    { role: "reason", header: "未完成原因分析", width: 116 },
  ],
  head: [
    [{ role: "other", label: "项目名称", labelSpan: span(0), valueSpan: span(1, 9) }],
    [
      { role: "other", label: "主管部门", labelSpan: span(0), valueSpan: span(1, 3) },
      { role: "unit", label: "实施单位", labelSpan: span(4), valueSpan: span(5, 9) },
    ],
  ],
  funding: {
    header: "预算执行情况（万元）",
    labelSpan: span(0),
    columns: [
      { role: "initialBudget", header: "年初预算", span: span(1) },
      { role: "adjustedBudget", header: "调整后预算数", span: span(2) },
      { role: "actualExpenditure", header: "预算执行数", span: span(3, 4) },
      { role: "executionRate", header: "预算执行率", span: span(5) },
      { role: "weight", header: "权重", span: span(6) },
      { role: "score", header: "得分", span: span(7, 9) },
    ],
    rows: [
      { label: "总额", kind: "totalFunds", role: "total", shortName: "总额", weight: 10 },
      { label: "其中：财政资金", kind: "fiscalAppropriation", role: "source", shortName: "财政资金" },
      { label: "财政专户管理资金", kind: "specialAccount", role: "source", shortName: "财政专户管理资金" },
      { label: "单位资金", kind: "otherFunds", role: "source", shortName: "单位资金" },
      { label: "其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
    noPoints: "/",
    note: "预算执行率=预算执行数/调整后预算数，未达到90%的需说明原因（100字以内）；年中调整应单独说明。请写在“存在问题”栏。",
  },
  goals: {
    label: "年度总体目标",
    labelSpan: span(0),
    expected: { header: "项目年度目标", span: span(1, 3) },
    actual: { header: "年度目标完成情况", span: span(4, 9) },
    lines: 4,
  },
  indicators: [
    level1(
      "产出指标",
      openRows("数量指标", 10, 10),
      openRows("质量指标", 10),
      openRows("时效指标", 10),
      openRows("成本指标", 10),
    ),
    benefits30(),
    satisfaction10(),
  ],
  total: { label: "合计" },
  closing: [
    { label: "评价结论", lines: 3 },
    { label: "存在问题", lines: 3 },
    { label: "改进措施", lines: 3 },
  ],
  footnote: "",
  settings: { executionWeight: 10, executionFloor: 0.9 },
};
