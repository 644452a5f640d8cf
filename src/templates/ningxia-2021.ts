import { level1, openRows, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** Yinchuan (Ningxia): execution is scored among the rows of 管理. */
export const ningxia2021: FormChanges = {
  id: "nx-project-2021",
  extends: "cn-project-2020",
  name: { zh: "项目支出绩效自评表（宁夏银川，决策管理产出效益）", en: "Project expenditure self-evaluation (Yinchuan, Ningxia)" },
  region: { zh: "宁夏 · 银川", en: "Yinchuan, Ningxia" },
  years: { from: 2020 },
  sources: [{ title: "银川市项目支出绩效自评表（公开件）", confirmed: false }],
  columns: [
    { role: "level1", header: "一级指标", width: 66 },
    { role: "level2", header: "二级指标", width: 84 },
    { role: "level3", header: "三级指标", width: 150 },
    { role: "weight", header: "分值", width: 64 },
    { role: "target", header: "考核值", width: 110 },
    { role: "actual", header: "实际完成值", width: 110 },
    { role: "score", header: "得分", width: 52 },
    { role: "reason", header: "偏差原因分析及改进措施", width: 120 },
  ],
  funding: {
    header: "项目资金（万元）",
    labelSpan: span(0, 1),
    columns: [
      { role: "initialBudget", header: "年初预算数", span: span(2) },
      { role: "adjustedBudget", header: "全年预算数", span: span(3) },
      { role: "actualExpenditure", header: "全年执行数", span: span(4, 5) },
      { role: "executionRate", header: "执行率", span: span(6, 7) },
    ],
    rows: [
      { label: "年度资金总额", kind: "totalFunds", role: "total", shortName: "资金总额" },
      { label: "其中：当年财政拨款", kind: "fiscalAppropriation", role: "source", shortName: "当年财政拨款" },
      { label: "　　　上年结转资金", kind: "carryover", role: "source", shortName: "上年结转资金" },
      { label: "　　　其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
  },
  indicators: [
    level1(
      "决策指标",
      {
        name: "项目立项",
        weight: 4,
        children: [
          { name: "立项依据充分性", weight: 2 },
          { name: "立项程序规范性", weight: 2 },
        ],
      },
      { name: "绩效目标", weight: 3, children: [{ name: "绩效目标合理性", weight: 3 }] },
      { name: "资金投入", weight: 3, children: [{ name: "预算编制科学性", weight: 3 }] },
    ),
    level1(
      "管理指标",
      {
        name: "资金管理",
        weight: 15,
        children: [
          { name: "资金到位率", weight: 5 },
          { name: "预算执行率", weight: 5 },
          { name: "资金使用合规性", weight: 5 },
        ],
      },
      {
        name: "组织实施",
        weight: 10,
        children: [
          { name: "管理制度健全性", weight: 5 },
          { name: "制度执行有效性", weight: 5 },
        ],
      },
    ),
    level1("产出指标", openRows("数量指标", 10), openRows("质量指标", 10), openRows("时效指标", 5), openRows("成本指标", 5)),
    level1(
      "效益指标",
      openRows("经济效益指标", 5),
      openRows("社会效益指标", 10),
      openRows("生态效益指标", 5),
      openRows("可持续影响指标", 5),
      openRows("服务对象满意度指标", 10),
    ),
  ],
  footnote: "注：一级指标分值设置为：决策指标10分、管理指标25分、产出指标30分、效益指标35分。预算执行率在管理指标中计分。",
  settings: { executionWeight: 0, levelWeights: { 决策指标: 10, 管理指标: 25, 产出指标: 30, 效益指标: 35 } },
};
