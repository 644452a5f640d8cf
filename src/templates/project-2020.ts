import { GOALS_2020, indicators2020, LEVEL_WEIGHTS_2020, span } from "./standard-rows";
import type { Template } from "./template";

/** 项目支出绩效自评表, annex of 财预〔2020〕10号. Most regional forms are told by what they do otherwise. */
export const project2020: Template = {
  id: "cn-project-2020",
  layoutVersion: 1,
  name: { zh: "项目支出绩效自评表（全国 2020）", en: "Project expenditure self-evaluation (national 2020)" },
  region: { zh: "全国", en: "National" },
  kind: "project",
  years: { from: 2020 },
  sources: [{ title: "项目支出绩效评价管理办法（附项目支出绩效自评表）", number: "财预〔2020〕10号", confirmed: false }],
  title: "{year}年度项目支出绩效自评表",
  sheetName: "{year}项目支出绩效自评表",
  columns: [
    { role: "level1", header: "一级指标", width: 62 },
    { role: "level2", header: "二级指标", width: 84 },
    { role: "level3", header: "三级指标", width: 146 },
    { role: "target", header: "年度指标值", width: 106 },
    { role: "actual", header: "实际完成值", width: 106 },
    { role: "weight", header: "分值", width: 46 },
    { role: "score", header: "得分", width: 60 },
    { role: "reason", header: "偏差原因分析及改进措施", width: 146 },
  ],
  head: [
    [{ role: "other", label: "项目名称", labelSpan: span(0, 1), valueSpan: span(2, 7) }],
    [
      { role: "other", label: "主管部门", labelSpan: span(0, 1), valueSpan: span(2, 3) },
      { role: "unit", label: "实施单位", labelSpan: span(4), valueSpan: span(5, 7) },
    ],
  ],
  funding: {
    header: "项目资金（万元）",
    labelSpan: span(0, 1),
    columns: [
      { role: "initialBudget", header: "年初预算数", span: span(2) },
      { role: "adjustedBudget", header: "全年预算数", span: span(3) },
      { role: "actualExpenditure", header: "全年执行数", span: span(4) },
      { role: "weight", header: "分值", span: span(5) },
      { role: "executionRate", header: "执行率", span: span(6) },
      { role: "score", header: "得分", span: span(7) },
    ],
    rows: [
      { label: "年度资金总额", kind: "totalFunds", role: "total", shortName: "资金总额", weight: 10 },
      { label: "其中：当年财政拨款", kind: "fiscalAppropriation", role: "source", shortName: "当年财政拨款" },
      { label: "　　　上年结转资金", kind: "carryover", role: "source", shortName: "上年结转资金" },
      { label: "　　　其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
  },
  goals: GOALS_2020,
  rowLines: 2,
  indicators: indicators2020(false),
  openWeights: true,
  total: { label: "总分" },
  footnote:
    "注：1.一级指标分值原则上设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。三级指标的分值按重要程度填写，合计应为100分。\n" +
    "2.定量指标：完成指标值的记满分；未完成的，按完成值与指标值的比例记分，得分最高不能超过该指标分值上限。\n" +
    "3.定性指标：分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按该指标分值的100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分。",
  settings: { executionWeight: 10, levelWeights: LEVEL_WEIGHTS_2020 },
  words: {
    score: {
      promptTitle: "得分",
      prompt: "填 0 到本行分值之间的数，可以有小数。得分小于分值的，请写明偏差原因和改进措施。",
      errorTitle: "得分超出范围",
      error: "得分只能填 0 到本行分值之间的数。",
    },
    amount: {
      promptTitle: "金额（万元）",
      prompt: "以万元为单位填写数字，不带单位，保留两位小数。没有的留空。",
      errorTitle: "金额不是数字",
      error: "请填不小于 0 的数字，以万元为单位，不带“万元”二字。",
    },
    footer: "第 &P 页，共 &N 页",
  },
  fonts: { title: { name: "黑体", size: 18 }, body: { name: "宋体", size: 10.5 } },
  print: { orientation: "Landscape", margins: { top: 54, bottom: 48, left: 42, right: 42, header: 24, footer: 24 } },
};
