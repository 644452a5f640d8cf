import { describe, expect, test } from "vitest";
import { recognised } from "../fixtures/sheets/own-liuyang";
import { sheetOf, snapshot } from "../fixtures/sheets/typed-sheet";

/** A central transfer's form as a county hands it in: how the money was managed, in words, between the money and the goals. */
const regionalTransfer = () =>
  sheetOf([
    ["转移支付区域（项目）绩效目标自评表"],
    ["（2022年度）"],
    ["转移支付（项目）名称", "", "农业生产发展资金"],
    ["中央主管部门", "", "农业农村部"],
    ["地方主管部门", "", "某省农业农村厅", "", "资金使用单位", "某县农业农村局"],
    ["资金投入情况（万元）", "", "", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）"],
    ["", "年度资金总额：", "", 1200, 1110, "92.50%"],
    ["", "其中：中央财政资金", "", 1000, 950, "95.00%"],
    ["", "　　　地方资金", "", 150, 150, "100%"],
    ["", "　　　其他资金", "", 50, 10, "20%"],
    ["资金管理情况", "", "", "情况说明", "", "存在问题和改进措施"],
    ["", "分配科学性", "", "按因素法分配1200万元", "", "无"],
    ["", "下达及时性", "", "30日内下达"],
    ["", "预算绩效管理情况", "", "设定了绩效目标"],
    ["总体目标完成情况", "", "总体目标", "", "全年实际完成情况"],
    ["", "", "支持粮食生产，稳定面积20万亩。", "", "完成20.5万亩。"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"],
    ["", "产出指标", "数量指标", "高标准农田面积", "≥20万亩", "20.5万亩"],
    ["", "", "", "培训农民", "≥500人次", "480人次", "汛期推迟一期"],
    ["", "效益指标", "经济效益指标", "带动农民增收", "≥5%", "5.2%"],
    ["", "满意度指标", "服务对象满意度指标", "农民满意度", "≥90%", "93%"],
    ["说明", "", "无"],
  ]);

describe("a form with statements in words", () => {
  const { form, notUnderstood } = recognised(snapshot(regionalTransfer()));

  test("is known as what it is, and nothing of it is left over", () => {
    expect([form.templateId, form.unit?.text, form.year]).toEqual(["cn-transfer-region-2021", "某县农业农村局", 2022]);
    expect(notUnderstood).toEqual([]);
    expect([form.goals?.expected?.text, form.goals?.actual?.text]).toEqual(["支持粮食生产，稳定面积20万亩。", "完成20.5万亩。"]);
    expect(form.indicators).toHaveLength(4);
  });

  test("takes no statement for money", () => {
    expect(form.funding.map(({ kind, role, adjustedBudget }) => [kind, role, adjustedBudget?.value?.value.toNumber()])).toEqual([
      ["totalFunds", "total", 1200],
      ["fiscalAppropriation", "source", 1000],
      ["fiscalAppropriation", "source", 150],
      ["otherFunds", "source", 50],
    ]);
  });
});
