import type { Sample, SampleEntry } from "./sample";

/** One row of the funding table: budget, executed, rate as printed (typed only where the form has no formula of its own). */
const funding = (row: string, budget: string, executed: string, rate: string): SampleEntry[] => [
  { row, column: "全年预算数", text: budget },
  { row, column: "全年执行数", text: executed },
  ...(rate === "" ? [] : [{ row, column: "执行率", text: rate, onlyIfEmpty: true as const }]),
];

/** One indicator: target ("" where it goes on from the row above), actual, score. */
const indicator = (row: string, target: string, actual: string, score: string): SampleEntry[] => [
  ...(target === "" ? [] : [{ row, column: "年度指标值", text: target }]),
  { row, column: "全年完成值", text: actual },
  { row, column: "自评得分", text: score },
];

/** What 浏阳市总工会 published in the annex to its 2020 report. Names and weights stand in the inserted form. */
export const liuyang2020: Sample = {
  id: "liuyang-2020",
  name: { "zh-CN": "浏阳 2020", "en-US": "Liuyang 2020" },
  entries: [
    { beside: "部门（单位）名称", text: "浏阳市总工会" },
    ...funding("资金来源：（1）财政拨款", "355.2", "355.2", "100%"),
    ...funding("资金结构：（1）基本支出", "204.04", "204.04", ""),
    ...funding("（2）项目支出", "151.16", "151.16", ""),
    { below: "年初设定目标", text: "紧紧围绕中心，在市委、市政府的正确领导下……有力保障了工会系统高效有序运转。" },
    { below: "全年完成情况", text: "在市委、市政府的正确领导下……推动工会工作干在实处、走在前列。" },
    ...indicator("预算编审管理（3）", "根据财政管理工作绩效考核相关办法规定填报", "100%", "3"),
    ...indicator("预算执行管理（4）", "", "100%", "3"),
    ...indicator("部门结转结余资金管理（4）", "", "100%", "4"),
    ...indicator("预算绩效管理（5）", "", "100%", "5"),
    ...indicator("预决算信息公开管理（4）", "", "100%", "4"),
    ...indicator("财政监督管理（3）", "", "100%", "3"),
    ...indicator("政府采购管理（3）", "", "100%", "3"),
    ...indicator("资产管理（4）", "", "100%", "4"),
    ...indicator("组织开展困难职工帮扶（3 分）", "≥500人 次", "709", "3"),
    ...indicator("帮扶困难职工满意率（3 分）", "100%", "100%", "3"),
    ...indicator("职工医疗互助保障工作提质扩面（4 分）", "参保人数超过25000人", "33000人参保", "4"),
    ...indicator(
      "精准发力城市困难职工解困脱困工作（4 分）",
      "组织开展“访民情民意、助解困脱困”大走访活动",
      "高质量完成工作任务",
      "4",
    ),
    ...indicator("年度内完成长沙市绩效考核任务（3 分）", "按规定时限完成", "均按规定时限完成", "3"),
    ...indicator("新增工会会员（2 分）", "均按规定时限完成", "新增工会会员6800人", "2"),
    ...indicator("资金使用合规性（6 分）", "合规", "合规", "6"),
    ...indicator("做好精准扶贫工作（10 分）", "完成相关工作任务", "联系贫困户全部脱贫", "10"),
    ...indicator("文明单位建设（10 分）", "创建长沙市文明单位称号", "获评 2020 年长沙市文明单位", "10"),
    ...indicator("公共机构节能工作（7 分）", "不断加强节能管 理，推进低碳办公", "按要求完成", "6"),
    ...indicator("开展党建志愿服务活动（8 分）", "完成相关工作任务", "按要求完成", "8"),
    ...indicator("建议提案办理满意率（10 分）", "≥90%", "94.9%", "10"),
  ],
};
