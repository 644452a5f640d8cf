import { level1, span } from "./standard-rows";
import type { FormChanges, Level1, Level2 } from "./template";

/** No weight column: the points stand in the names. */
const row = (name: string, weight: number): Level2 => ({ name, weight, children: [{ name: `指标1（${weight}分）`, weight }] });

const goal = (number: number): readonly Level1[] => {
  const group = `年度绩效目标${number}\n（40分）`;
  return [
    { ...level1("产出指标", row("数量指标", 10), row("质量指标", 10), row("时效指标", 5)), group },
    { ...level1("效益指标", row("社会效益指标", 10), row("满意度指标", 5)), group },
  ];
};

/** Hubei: 20 points for execution, 80 for the goals, tiers that end at 50 %, reasons under the table. */
export const hubei2020: FormChanges = {
  id: "hb-project-2020",
  extends: "cn-project-2020",
  name: { zh: "项目绩效自评表（湖北，预算执行20分）", en: "Project self-evaluation (Hubei, 20 points for execution)" },
  region: { zh: "湖北", en: "Hubei" },
  sources: [
    { title: "黄冈市水土保持与农田水利科研所2020年度项目绩效自评表（公开件）", confirmed: true },
    { title: "湖北省省级财政项目资金绩效评价有关规定", number: "鄂财绩发〔2020〕3号", confirmed: false },
  ],
  title: "{year}年度项目绩效自评表",
  sheetName: "{year}项目绩效自评表",
  columns: [
    { role: "group", header: "年度绩效目标", width: 94 },
    { role: "level1", header: "一级指标", width: 80 },
    { role: "level2", header: "二级指标", width: 110 },
    { role: "level3", header: "三级指标", width: 180 },
    { role: "target", header: "年初目标值（A）", width: 110 },
    { role: "actual", header: "实际完成值（B）", width: 110 },
    { role: "score", header: "得分", width: 72 },
  ],
  head: [
    [
      { role: "other", label: "项目名称", labelSpan: span(0), valueSpan: span(1, 3) },
      { role: "other", label: "主管部门", labelSpan: span(4), valueSpan: span(5, 6) },
    ],
    [{ role: "unit", label: "项目实施单位", labelSpan: span(0), valueSpan: span(1, 6) }],
  ],
  funding: {
    header: "预算执行情况（万元）",
    labelSpan: span(0, 1),
    columns: [
      { role: "adjustedBudget", header: "预算数（A）", span: span(2) },
      { role: "actualExpenditure", header: "执行数（B）", span: span(3) },
      { role: "weight", header: "分值", span: span(4) },
      { role: "executionRate", header: "执行率（B/A）", span: span(5) },
      { role: "score", header: "得分", span: span(6) },
    ],
    rows: [{ label: "年度财政资金总额", kind: "totalFunds", role: "total", shortName: "财政资金总额", weight: 20 }],
  },
  goals: {
    label: "年度总体目标",
    labelSpan: span(0),
    expected: { header: "年初设定目标", span: span(1, 3) },
    actual: { header: "全年完成情况", span: span(4, 6) },
    lines: 4,
  },
  indicators: [...goal(1), ...goal(2)],
  openWeights: false,
  total: { label: "总分" },
  closing: [
    { label: "偏差大或目标未完成原因分析", role: "reason", lines: 3 },
    { label: "改进措施及结果应用方案", lines: 3 },
  ],
  footnote:
    "注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。\n" +
    "2.定量指标完成数汇总原则：绝对值直接累加，相对值按资金额度加权平均。定量指标计分：正向指标（≥X）得分=权重×B/A，反向指标（≤X）得分=权重×A/B，得分不得突破权重总额。\n" +
    "3.定性指标分三档：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差，分别按100-80%（含80%）、80-50%（含50%）、50-0%合理确定得分。",
  settings: { executionWeight: 20, tierFloor: 0.5 },
  words: {
    score: {
      promptTitle: "得分",
      prompt: "填 0 到 {weight} 之间的数，可以有小数。改了名称里的分值，请同时调整其他指标，使合计仍为100分。",
      errorTitle: "得分超出范围",
      error: "得分只能填 0 到 {weight} 之间的数。",
    },
    amount: {
      promptTitle: "金额（万元）",
      prompt: "以万元为单位填写数字，不带单位，保留两位小数。没有的留空。",
      errorTitle: "金额不是数字",
      error: "请填不小于 0 的数字，以万元为单位，不带“万元”二字。",
    },
    footer: "第 &P 页，共 &N 页",
  },
};
