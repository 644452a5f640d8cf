import { hunanBaseData2018 } from "./hunan-2018";
import type { BaseDataTemplate } from "./template";

/** With 支出总额 on top, buildings and savings measures; as in Yiyang for 2022. */
export const hunanBaseData2022: BaseDataTemplate = {
  ...hunanBaseData2018,
  id: "hn-base-data-2022",
  name: {
    zh: "部门整体支出绩效评价基础数据表（2022，有支出总额）",
    en: "Base data for whole-department evaluation (2022, with totals)",
  },
  years: { from: 2021 },
  sources: [{ title: "益阳市总工会2022年绩效自评附表（公开件附件1）", confirmed: true }],
  spending: {
    ...hunanBaseData2018.spending,
    rows: [
      { kind: "totalExpenditure", label: "支出总额", indent: 0 },
      { kind: "basicExpenditure", label: "基本支出", indent: 0 },
      { kind: "operatingCosts", label: "其中：公用经费", indent: 2 },
      { kind: "projectExpenditure", label: "项目支出", indent: 0 },
      { kind: "projectItem", label: "其中：1、运行维护经费", indent: 1 },
      { kind: "projectItem", label: "2、专项资金\n　　　　（一个项目一行）", indent: 4 },
      { kind: "projectItem", label: "", indent: 0 },
      { kind: "projectItem", label: "", indent: 0 },
      { kind: "projectItem", label: "", indent: 0 },
      { kind: "threePublicExpenses", label: "三公经费", indent: 0 },
      { kind: "officialVehicles", label: "1、公务用车购置和维护经费", indent: 1 },
      { kind: "vehiclePurchase", label: "其中：公车购置", indent: 2 },
      { kind: "vehicleRunning", label: "公车运行维护", indent: 5 },
      { kind: "overseasVisits", label: "2、出国经费", indent: 1 },
      { kind: "officialHospitality", label: "3、公务接待", indent: 1 },
      { kind: "procurement", label: "政府采购金额", indent: 0, none: ["lastFinal"] },
    ],
  },
  buildings: {
    label: "楼堂馆所控制情况\n（{year}年完工项目）",
    columns: [
      { role: "approvedArea", header: "批复规模\n（㎡）", span: { first: 1, last: 1 } },
      { role: "actualArea", header: "实际规模\n（㎡）", span: { first: 2, last: 2 } },
      { role: "areaRate", header: "规模控制率", span: { first: 3, last: 3 } },
      { role: "plannedInvestment", header: "预算投资\n（万元）", span: { first: 4, last: 4 } },
      { role: "actualInvestment", header: "实际投资\n（万元）", span: { first: 5, last: 5 } },
      { role: "investmentRate", header: "投资概算\n控制率", span: { first: 6, last: 6 } },
    ],
    rows: 2,
  },
  measures: { label: "厉行节约保障措施", valueSpan: { first: 1, last: 6 }, lines: 5 },
  footnote:
    "说明：公用经费填报基本支出中的一般商品和服务支出。项目支出需要填报基本支出以外的所有项目支出情况，“运行维护经费”填报项目支出中用于人员类和公用运转类的支出。",
  signatures: "填表人：　　　　　　填报日期：　　　　　　联系电话：　　　　　　单位负责人签字：",
};
