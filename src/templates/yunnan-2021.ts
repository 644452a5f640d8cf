import { indicators2020, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** Yunnan: amounts in 元, the grade beside the total. */
export const yunnan2021: FormChanges = {
  id: "yn-project-2021",
  extends: "cn-project-2020",
  name: { zh: "项目支出绩效自评表（云南，金额单位：元）", en: "Project expenditure self-evaluation (Yunnan, in yuan)" },
  region: { zh: "云南", en: "Yunnan" },
  years: { from: 2021 },
  sources: [{ title: "永德县勐板、丽江等地部门决算公开14表：项目支出绩效自评表", confirmed: false }],
  moneyUnit: "元",
  columns: [
    { role: "level1", header: "一级指标", width: 62 },
    { role: "level2", header: "二级指标", width: 78 },
    { role: "level3", header: "三级指标", width: 122 },
    { role: "targetSign", header: "指标性质", width: 46 },
    { role: "target", header: "指标值", width: 84 },
    { role: "targetUnit", header: "度量单位", width: 52 },
    { role: "actual", header: "实际完成值", width: 90 },
    { role: "weight", header: "分值", width: 42 },
    { role: "score", header: "得分", width: 60 },
    { role: "reason", header: "偏差原因分析及改进措施", width: 120 },
  ],
  head: [
    [{ role: "other", label: "项目名称", labelSpan: span(0), valueSpan: span(1, 9) }],
    [
      { role: "other", label: "主管部门", labelSpan: span(0), valueSpan: span(1, 3) },
      { role: "unit", label: "实施单位", labelSpan: span(4), valueSpan: span(5, 9) },
    ],
  ],
  funding: {
    header: "项目资金（元）",
    labelSpan: span(0, 1),
    columns: [
      { role: "initialBudget", header: "年初预算数", span: span(2) },
      { role: "adjustedBudget", header: "全年预算数", span: span(3, 4) },
      { role: "actualExpenditure", header: "全年执行数", span: span(5, 6) },
      { role: "weight", header: "分值", span: span(7) },
      { role: "executionRate", header: "执行率", span: span(8) },
      { role: "score", header: "得分", span: span(9) },
    ],
    rows: [
      { label: "年度资金总额", kind: "totalFunds", role: "total", shortName: "资金总额", weight: 10 },
      { label: "其中：当年财政拨款", kind: "fiscalAppropriation", role: "source", shortName: "当年财政拨款" },
      { label: "　　　上年结转资金", kind: "carryover", role: "source", shortName: "上年结转资金" },
      { label: "　　　其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
  },
  goals: {
    label: "年度总体目标",
    labelSpan: span(0),
    expected: { header: "预期目标", span: span(1, 4) },
    actual: { header: "实际完成情况", span: span(5, 9) },
    lines: 5,
  },
  indicators: indicators2020(false),
  closing: [{ label: "其他需要说明事项", lines: 2 }],
  total: { label: "总分", grade: true },
  words: {
    score: {
      promptTitle: "得分",
      prompt: "填 0 到本行分值之间的数，可以有小数。得分小于分值的，请写明偏差原因和改进措施。",
      errorTitle: "得分超出范围",
      error: "得分只能填 0 到本行分值之间的数。",
    },
    amount: {
      promptTitle: "金额（元）",
      prompt: "以元为单位填写数字，不带单位，保留两位小数。没有的留空。",
      errorTitle: "金额不是数字",
      error: "请填不小于 0 的数字，以元为单位，不带“元”字。",
    },
    footer: "第 &P 页，共 &N 页",
  },
};
