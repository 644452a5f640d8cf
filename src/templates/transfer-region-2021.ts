import { indicatorsWithoutPoints, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** What the places of a central transfer hand in each year since 2021: no points, but how the money was managed, in words. */
export const transferRegion2021: FormChanges = {
  id: "cn-transfer-region-2021",
  extends: "cn-project-2020",
  name: {
    zh: "转移支付区域（项目）绩效目标自评表（2021，无分值）",
    en: "Transfer payment self-evaluation by region or project (2021, no points)",
  },
  kind: "transfer",
  years: { from: 2021 },
  sources: [{ title: "中央对地方转移支付区域（项目）绩效目标自评表（年度绩效自评通知附表）", confirmed: false }],
  title: "{year}年度转移支付区域（项目）绩效目标自评表",
  sheetName: "{year}转移支付区域绩效自评表",
  columns: [
    { role: "level1", header: "一级指标", width: 56 },
    { role: "level2", header: "二级指标", width: 78 },
    { role: "level3", header: "三级指标", width: 122 },
    { role: "target", header: "指标值", width: 76 },
    { role: "actual", header: "全年实际完成值", width: 76 },
    { role: "reason", header: "未完成原因和改进措施", width: 102 },
  ],
  head: [
    [{ role: "other", label: "转移支付（项目）名称", labelSpan: span(0, 1), valueSpan: span(2, 5) }],
    [{ role: "other", label: "中央主管部门", labelSpan: span(0, 1), valueSpan: span(2, 5) }],
    [
      { role: "other", label: "地方主管部门", labelSpan: span(0, 1), valueSpan: span(2) },
      { role: "unit", label: "资金使用单位", labelSpan: span(3), valueSpan: span(4, 5) },
    ],
  ],
  funding: {
    header: "资金投入情况（万元）",
    labelSpan: span(0, 1),
    columns: [
      { role: "adjustedBudget", header: "全年预算数（A）", span: span(2) },
      { role: "actualExpenditure", header: "全年执行数（B）", span: span(3, 4) },
      { role: "executionRate", header: "预算执行率（B/A×100%）", span: span(5) },
    ],
    rows: [
      { label: "年度资金总额：", kind: "totalFunds", role: "total", shortName: "资金总额" },
      { label: "其中：中央财政资金", kind: "fiscalAppropriation", role: "source", shortName: "中央财政资金" },
      { label: "　　　地方资金", kind: "fiscalAppropriation", role: "source", shortName: "地方资金" },
      { label: "　　　其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
  },
  statements: {
    header: "资金管理情况",
    labelSpan: span(0, 1),
    columns: [
      { header: "情况说明", span: span(2, 3) },
      { header: "存在问题和改进措施", span: span(4, 5) },
    ],
    rows: ["分配科学性", "下达及时性", "拨付合规性", "使用规范性", "执行准确性", "预算绩效管理情况", "支出责任履行情况"],
    lines: 2,
  },
  goals: {
    label: "总体目标完成情况",
    labelSpan: span(0),
    expected: { header: "总体目标", span: span(1, 2) },
    actual: { header: "全年实际完成情况", span: span(3, 5) },
    lines: 5,
  },
  indicators: indicatorsWithoutPoints,
  openWeights: false,
  total: undefined,
  closing: [{ label: "说明", lines: 2 }],
  footnote:
    "注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。\n" +
    "2.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。\n" +
    "3.全年执行数是指按照国库集中支付制度要求所形成的实际支出。",
  settings: { executionWeight: 0 },
  print: { orientation: "Portrait", margins: { top: 54, bottom: 48, left: 42, right: 42, header: 24, footer: 24 } },
};
