import { hunanBaseData2018 } from "./hunan-2018";
import { hunanBaseData2022 } from "./hunan-2022";
import type { BaseDataTemplate } from "./template";

/** The rows of 2018 with 省级专项资金, buildings and savings measures; as in Hengshan for 2023. */
export const hunanBaseData2023: BaseDataTemplate = {
  ...hunanBaseData2022,
  id: "hn-base-data-2023",
  name: {
    zh: "部门整体支出绩效评价基础数据表（2023，三公经费在前）",
    en: "Base data for whole-department evaluation (2023, official expenses first)",
  },
  years: { from: 2019 },
  sources: [{ title: "衡山县2023年度部门整体支出绩效评价基础数据表（公开件）", confirmed: true }],
  spending: {
    ...hunanBaseData2018.spending,
    rows: [
      { kind: "threePublicExpenses", label: "三公经费", indent: 0 },
      { kind: "officialVehicles", label: "1、公务用车购置和维护经费", indent: 1 },
      { kind: "vehiclePurchase", label: "其中：公车购置", indent: 2 },
      { kind: "vehicleRunning", label: "公车运行维护", indent: 5 },
      { kind: "overseasVisits", label: "2、出国经费", indent: 1 },
      { kind: "officialHospitality", label: "3、公务接待", indent: 1 },
      { kind: "projectExpenditure", label: "项目支出", indent: 0 },
      { kind: "projectItem", label: "1、业务工作经费", indent: 1 },
      { kind: "projectItem", label: "2、运行维护经费", indent: 1 },
      { kind: "projectItem", label: "3、省级专项资金\n　（每个专项一行）", indent: 1 },
      { kind: "projectItem", label: "", indent: 0 },
      { kind: "projectItem", label: "", indent: 0 },
      { kind: "operatingCosts", label: "公用经费", indent: 0 },
      { kind: "operatingItem", label: "其中：办公经费", indent: 1 },
      { kind: "operatingItem", label: "水费、电费、差旅费", indent: 4 },
      { kind: "operatingItem", label: "会议费、培训费", indent: 4 },
      { kind: "procurement", label: "政府采购金额", indent: 0 },
      { kind: "budgetAdjustment", label: "部门基本支出预算调整", indent: 0 },
    ],
  },
  footnote: "说明：项目支出需要填报基本支出以外的所有项目支出情况，公用经费填报基本支出中的一般商品和服务支出。",
};
