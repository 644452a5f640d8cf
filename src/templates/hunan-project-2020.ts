import { indicatorsWithoutPoints, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** The national form as Hunan's departments use it. */
export const hunanProject2020: FormChanges = {
  id: "hn-project-2020",
  extends: "cn-project-2020",
  name: { zh: "项目支出绩效自评表（湖南）", en: "Project expenditure self-evaluation (Hunan)" },
  region: { zh: "湖南", en: "Hunan" },
  sources: [
    { title: "湖南省发展和改革委员会2020年度项目支出绩效自评表（公开件）", confirmed: true },
    { title: "湖南省预算支出绩效评价管理办法", number: "湘财绩〔2020〕7号", confirmed: false },
  ],
  head: [
    [{ role: "other", label: "项目支出名称", labelSpan: span(0, 1), valueSpan: span(2, 7) }],
    [
      { role: "other", label: "主管部门", labelSpan: span(0, 1), valueSpan: span(2, 3) },
      { role: "unit", label: "实施单位", labelSpan: span(4), valueSpan: span(5, 7) },
    ],
  ],
};

/** 县级专项资金绩效目标自评表 of 2020: no weights and no scores at all. */
export const hunanCounty2020: FormChanges = {
  id: "hn-county-2020",
  extends: "hn-project-2020",
  name: {
    zh: "县级专项资金绩效目标自评表（湖南 2020，无分值）",
    en: "County special funds self-evaluation (Hunan 2020, no points)",
  },
  sources: [{ title: "衡山县商务和粮食局2020年度县级专项资金绩效目标自评表（公开件）", confirmed: true }],
  title: "{year}年度县级专项资金绩效目标自评表",
  sheetName: "{year}县级专项资金绩效自评表",
  columns: [
    { role: "level1", header: "一级指标", width: 72 },
    { role: "level2", header: "二级指标", width: 98 },
    { role: "level3", header: "三级指标", width: 180 },
    { role: "target", header: "年度指标值", width: 124 },
    { role: "actual", header: "全年完成值", width: 124 },
    { role: "reason", header: "未完成原因和改进措施", width: 158 },
  ],
  head: [
    [{ role: "other", label: "专项名称", labelSpan: span(0, 1), valueSpan: span(2, 5) }],
    [
      { role: "other", label: "主管部门", labelSpan: span(0, 1), valueSpan: span(2) },
      { role: "unit", label: "实施单位", labelSpan: span(3), valueSpan: span(4, 5) },
    ],
  ],
  funding: {
    header: "项目资金（万元）",
    labelSpan: span(0, 1),
    columns: [
      { role: "adjustedBudget", header: "全年预算数", span: span(2) },
      { role: "actualExpenditure", header: "全年执行数", span: span(3, 4) },
      { role: "executionRate", header: "执行率", span: span(5) },
    ],
    rows: [
      { label: "年度资金总额", kind: "totalFunds", role: "total", shortName: "资金总额" },
      {
        label: "其中：中央、省、市补助县级资金",
        kind: "fiscalAppropriation",
        role: "source",
        shortName: "上级补助资金",
      },
      { label: "　　　其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
  },
  goals: {
    label: "年度总体目标",
    labelSpan: span(0),
    expected: { header: "预期目标", span: span(1, 2) },
    actual: { header: "实际完成情况", span: span(3, 5) },
    lines: 5,
  },
  indicators: indicatorsWithoutPoints,
  openWeights: false,
  total: undefined,
  footnote: "注：其他资金包括和中央、省、市补助、地方财政资金共同投入到同一项目的自有资金、社会资金等。",
  settings: { executionWeight: 0 },
};
