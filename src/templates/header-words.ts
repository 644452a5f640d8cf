import type { FundingColumnRole, IndicatorRole } from "./template";

/**
 * How published forms word their headers (Hunan, Anhui, Sichuan, Hubei, Hebei, Shanxi, Yunnan, Chongqing and the national annex),
 * spaces, brackets and what stands in them left out. Weight columns go by `weight` here: whose weight it is follows from the place.
 */
export const INDICATOR_HEADERS: Readonly<Record<Exclude<IndicatorRole, "level1Weight" | "level2Weight">, readonly string[]>> = {
  level1: ["一级指标", "一级"],
  level2: ["二级指标", "二级"],
  level3: ["三级指标", "三级", "指标名称", "绩效指标名称", "具体指标"],
  target: [
    "年度指标值",
    "指标值",
    "年初指标值",
    "年初目标值",
    "年度目标值",
    "全年目标值",
    "目标值",
    "预期指标值",
    "预期目标值",
    "年初设定指标值",
    "计划指标值",
    "计划完成值",
    "计划值",
    "考核值",
    "绩效指标值",
  ],
  actual: [
    "全年完成值",
    "实际完成值",
    "全年实际值",
    "全年实际完成值",
    "年度实际完成值",
    "实际完成指标值",
    "实际完成",
    "完成值",
    "实际值",
    "实际完成情况",
    "指标完成情况",
    "完成情况",
  ],
  weight: ["分值", "权重", "指标分值", "指标权重", "标准分值", "标准分", "分值权重", "权重分值", "设定分值", "满分"],
  score: ["自评得分", "得分", "自评分", "自评分数", "自评分值", "评分", "实际得分"],
  reason: [
    "偏差及原因分析",
    "偏差原因分析及改进措施",
    "偏差原因分析",
    "偏差原因分析和改进措施",
    "未完成原因和改进措施",
    "未完成原因及改进措施",
    "未完成原因及拟采取的改进措施",
    "未完成原因",
    "未完成原因分析",
    "扣分原因",
    "扣分原因及改进措施",
    "原因分析",
    "原因分析及改进措施",
    "偏差分析",
  ],
  targetSign: ["指标性质", "指标方向", "指标符号"],
  targetUnit: ["度量单位", "计量单位", "指标单位"],
  adjustedTarget: ["调整指标值", "调整后指标值"],
  scoreOf100: [],
  group: [],
  extra: [],
};

export const FUNDING_HEADERS: Readonly<Record<FundingColumnRole, readonly string[]>> = {
  initialBudget: ["年初预算数", "年初预算", "年初预算金额", "年初预算安排数"],
  adjustedBudget: [
    "全年预算数",
    "全年预算",
    "调整后预算数",
    "调整预算数",
    "调整后预算",
    "全年预算金额",
    "预算数",
    "预算金额",
    "年度预算数",
    "预算安排数",
  ],
  actualExpenditure: [
    "全年执行数",
    "预算执行数",
    "执行数",
    "全年执行",
    "实际执行数",
    "实际支出数",
    "全年支出数",
    "支出数",
    "决算数",
    "全年决算数",
    "执行金额",
  ],
  weight: ["分值", "权重", "满分"],
  executionRate: ["执行率", "预算执行率", "资金执行率", "全年执行率"],
  score: ["得分", "自评得分", "自评分"],
};

export const GOAL_HEADERS = {
  label: [
    "年度总体目标",
    "总体目标",
    "年度绩效目标",
    "年度总体绩效目标",
    "项目总体绩效目标",
    "绩效目标",
    "年度总体目标完成情况",
    "当年绩效目标",
    "项目年度目标完成情况",
  ],
  expected: [
    "年初设定目标",
    "预期目标",
    "年度预期目标",
    "年初目标",
    "年初预期目标",
    "预期绩效目标",
    "年初设定绩效目标",
    "总体绩效目标",
  ],
  actual: [
    "全年完成情况",
    "实际完成情况",
    "目标实际完成情况",
    "年度完成情况",
    "完成情况",
    "全年实际完成情况",
    "目标完成情况",
    "年度实际完成情况",
  ],
} as const;

/** Labels to the left of the unit's name, the most telling first. */
export const UNIT_LABELS: readonly string[] = [
  "部门名称",
  "单位名称",
  "预算部门名称",
  "预算单位",
  "实施单位",
  "项目实施单位",
  "项目单位",
  "填报单位",
  "填报部门",
  "资金使用单位",
  "申报单位",
  "部门",
  "单位",
];

/** Labels of the head whose values the form model has no field for. */
export const OTHER_HEAD_LABELS: readonly string[] = [
  "项目名称",
  "项目支出名称",
  "专项名称",
  "主管部门",
  "主管部门及代码",
  "中央主管部门",
  "地方主管部门",
  "转移支付名称",
  "项目主管部门",
  "项目负责人",
  "项目负责人及电话",
  "联系人",
  "联系人及电话",
  "联系电话",
  "填报日期",
  "填报人",
  "项目类型",
  "项目类别",
  "项目属性",
  "预算编码",
  "项目编码",
];

export const TOTAL_LABELS: readonly string[] = [
  "总分",
  "合计",
  "总计",
  "自评总分",
  "得分合计",
  "自评得分合计",
  "总得分",
  "总评分",
];

/** The total where it stands over the tables. */
export const HEAD_TOTAL_LABELS: readonly string[] = ["自评总分", "自评得分", "总分", "评价得分", "自评总得分"];

/** Texts asked for under the table, each beside its label. */
export const CLOSING_LABELS: readonly string[] = [
  "评价结论",
  "自评结论",
  "存在问题",
  "存在的问题",
  "改进措施",
  "其他需要说明事项",
  "其他需要说明的事项",
  "改进措施及结果应用方案",
  "偏差大或目标未完成原因分析",
];

/** Lines between the goals and the indicators. */
export const SECTION_LABELS: readonly string[] = [
  "分解目标自评",
  "绩效指标",
  "年度绩效指标",
  "绩效指标完成情况",
  "年度绩效指标完成情况",
  "指标完成情况",
];
