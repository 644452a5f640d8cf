import { indicators2020, span } from "./standard-rows";
import type { FormChanges } from "./template";

/** Self-evaluation of transfer payments and 衔接资金: the points stand before the target. */
export const transfer2020: FormChanges = {
  id: "cn-transfer-2020",
  extends: "cn-project-2020",
  name: { zh: "转移支付（衔接资金）绩效目标自评表", en: "Transfer payment self-evaluation" },
  kind: "transfer",
  years: { from: 2019 },
  sources: [{ title: "衔接资金绩效目标自评表（中江县2022、濉溪县2019公开件）", confirmed: true }],
  title: "{year}年度转移支付资金绩效目标自评表",
  sheetName: "{year}转移支付绩效自评表",
  columns: [
    { role: "level1", header: "一级指标", width: 72 },
    { role: "level2", header: "二级指标", width: 84 },
    { role: "level3", header: "三级指标", width: 150 },
    { role: "weight", header: "分值", width: 60 },
    { role: "target", header: "年度指标值", width: 100 },
    { role: "actual", header: "全年实际值", width: 100 },
    { role: "score", header: "得分", width: 60 },
    {
      role: "reason",
      header: "未完成原因及拟采取的改进措施",
      synonyms: ["未完成原因和改进措施", "未完成原因及改进措施"],
      width: 130,
    },
  ],
  funding: {
    header: "项目资金（万元）",
    labelSpan: span(0, 1),
    columns: [
      { role: "adjustedBudget", header: "全年预算数（A）", span: span(2) },
      { role: "actualExpenditure", header: "全年执行数（B）", span: span(3, 4) },
      { role: "weight", header: "分值", span: span(5) },
      { role: "executionRate", header: "执行率（B/A）", span: span(6) },
      { role: "score", header: "得分", span: span(7) },
    ],
    rows: [
      { label: "年度资金总额：", kind: "totalFunds", role: "total", shortName: "资金总额", weight: 10 },
      { label: "其中：本年财政拨款", kind: "fiscalAppropriation", role: "source", shortName: "本年财政拨款" },
      { label: "　　　其他资金", kind: "otherFunds", role: "source", shortName: "其他资金" },
    ],
  },
  indicators: indicators2020(true),
  footnote:
    "注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。\n" +
    "2.定量指标：完成指标值的记满分；未完成的，按完成值与指标值的比例记分，得分最高不能超过该指标分值上限。\n" +
    "3.定性指标：达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分。",
};
