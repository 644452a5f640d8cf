import type { Template } from "./template";

/** 部门整体支出绩效自评表 as the departments of Liuyang (Hunan) handed it in for 2020. */
export const liuyang2020: Template = {
  id: "hn-liuyang-2020",
  layoutVersion: 1,
  name: { zh: "部门整体支出绩效自评表（浏阳 2020）", en: "Whole-department performance self-evaluation (Liuyang 2020)" },
  region: { zh: "湖南 · 长沙 · 浏阳", en: "Liuyang, Changsha, Hunan" },
  kind: "department",
  years: { from: 2020 },
  sources: [
    { title: "浏阳市总工会2020年度部门整体支出绩效自评报告（公开件附件）", confirmed: true },
    { title: "湖南省预算支出绩效评价管理办法", number: "湘财绩〔2020〕7号", confirmed: false },
  ],
  title: "{year}年度部门整体支出绩效自评表",
  sheetName: "{year}部门整体支出绩效自评表",
  columns: [
    { role: "level1", header: "一级指标", width: 66 },
    { role: "level1Weight", header: "权重", width: 42 },
    { role: "level2", header: "二级指标", width: 118 },
    { role: "level3", header: "三级指标", width: 138 },
    { role: "target", header: "年度指标值", width: 140 },
    { role: "actual", header: "全年完成值", width: 106 },
    { role: "score", header: "自评得分", width: 48 },
    { role: "reason", header: "偏差及原因分析", width: 98 },
  ],
  head: [[{ role: "unit", label: "部门（单位）名称", labelSpan: { first: 0, last: 1 }, valueSpan: { first: 2, last: 7 } }]],
  funding: {
    header: "整体支出规模（万元）",
    labelSpan: { first: 0, last: 1 },
    columns: [
      { role: "adjustedBudget", header: "全年预算数", span: { first: 2, last: 2 } },
      { role: "actualExpenditure", header: "全年执行数", span: { first: 3, last: 3 } },
      { role: "executionRate", header: "执行率", span: { first: 4, last: 7 } },
    ],
    rows: [
      { label: "资金来源：（1）财政拨款", kind: "fiscalAppropriation", role: "source", shortName: "财政拨款" },
      { label: "（2）其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
      { label: "资金结构：（1）基本支出", kind: "basicExpenditure", role: "structure", shortName: "基本支出" },
      { label: "（2）项目支出", kind: "projectExpenditure", role: "structure", shortName: "项目支出" },
    ],
  },
  goals: {
    label: "年度总体目标",
    labelSpan: { first: 0, last: 0 },
    expected: { header: "年初设定目标", span: { first: 1, last: 3 } },
    actual: { header: "全年完成情况", span: { first: 4, last: 7 } },
    lines: 6,
  },
  section: "分解目标自评",
  rowLines: 2,
  indicators: [
    {
      name: "投入管理指标",
      weight: 30,
      target: "根据财政管理工作绩效考核相关办法规定填报",
      children: [
        { name: "预算编审管理（3）", weight: 3, children: [] },
        { name: "预算执行管理（4）", weight: 4, children: [] },
        { name: "部门结转结余资金管理（4）", weight: 4, children: [] },
        { name: "预算绩效管理（5）", weight: 5, children: [] },
        { name: "预决算信息公开管理（4）", weight: 4, children: [] },
        { name: "财政监督管理（3）", weight: 3, children: [] },
        { name: "政府采购管理（3）", weight: 3, children: [] },
        { name: "资产管理（4）", weight: 4, children: [] },
      ],
    },
    {
      name: "产出指标",
      weight: 25,
      children: [
        {
          name: "数量指标（6）",
          weight: 6,
          children: [
            { name: "组织开展困难职工帮扶（3 分）", weight: 3 },
            { name: "帮扶困难职工满意率（3 分）", weight: 3 },
          ],
        },
        {
          name: "质量指标（8）",
          weight: 8,
          children: [
            { name: "职工医疗互助保障工作提质扩面（4 分）", weight: 4 },
            { name: "精准发力城市困难职工解困脱困工作（4 分）", weight: 4 },
          ],
        },
        {
          name: "时效指标（5）",
          weight: 5,
          children: [
            { name: "年度内完成长沙市绩效考核任务（3 分）", weight: 3 },
            { name: "新增工会会员（2 分）", weight: 2 },
          ],
        },
        { name: "成本指标（6）", weight: 6, children: [{ name: "资金使用合规性（6 分）", weight: 6 }] },
      ],
    },
    {
      name: "效益指标",
      weight: 45,
      children: [
        {
          name: "社会效益指标（20）",
          weight: 20,
          children: [
            { name: "做好精准扶贫工作（10 分）", weight: 10 },
            { name: "文明单位建设（10 分）", weight: 10 },
          ],
        },
        { name: "生态效益指标（7）", weight: 7, children: [{ name: "公共机构节能工作（7 分）", weight: 7 }] },
        { name: "可持续影响指标（8）", weight: 8, children: [{ name: "开展党建志愿服务活动（8 分）", weight: 8 }] },
        { name: "满意度指标（10）", weight: 10, children: [{ name: "建议提案办理满意率（10 分）", weight: 10 }] },
      ],
    },
  ],
  total: { label: "总  分" },
  footnote: "注：上述产出指标和效益指标既可以按照重点任务完成情况分别填列，也可以依据所有重点任务归纳提炼综合指标。",
  settings: { executionWeight: 0, levelWeights: { 投入管理指标: 30, 产出指标: 25, 效益指标: 45 } },
  words: {
    score: {
      promptTitle: "自评得分",
      prompt: "填 0 到 {weight} 之间的数，可以有小数。得分小于分值的，请在“偏差及原因分析”栏写明原因。",
      errorTitle: "得分超出范围",
      error: "本行分值 {weight} 分，得分只能填 0 到 {weight} 之间的数。",
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
