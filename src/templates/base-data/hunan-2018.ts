import type { BaseDataTemplate } from "./template";

/** As Hunan's departments handed it in for 2018: no buildings, no text. */
export const hunanBaseData2018: BaseDataTemplate = {
  id: "hn-base-data-2018",
  layoutVersion: 1,
  name: { zh: "部门整体支出绩效评价基础数据表（2018）", en: "Base data for whole-department evaluation (2018)" },
  region: { zh: "湖南", en: "Hunan" },
  kind: "baseData",
  years: { from: 2015, to: 2020 },
  sources: [{ title: "湖南省2018年度部门整体支出绩效评价基础数据表（公开件）", confirmed: true }],
  title: "{year}年度部门整体支出绩效评价基础数据表",
  sheetName: "{year}基础数据表",
  columnWidths: [157, 59, 59, 59, 59, 59, 59],
  head: {
    label: "填报单位：",
    labelSpan: { first: 0, last: 0 },
    valueSpan: { first: 1, last: 4 },
    remark: "单位：万元",
    remarkSpan: { first: 5, last: 6 },
  },
  labelSpan: { first: 0, last: 0 },
  staffing: {
    label: "财政供养人员情况（人）",
    columns: [
      { role: "authorised", header: "编制数", span: { first: 1, last: 2 } },
      { role: "actual", header: "{year}年实际在职人数", span: { first: 3, last: 4 } },
      { role: "controlRate", header: "控制率", span: { first: 5, last: 6 } },
    ],
  },
  spending: {
    label: "经费控制情况（万元）",
    columns: [
      { role: "lastFinal", header: "{lastYear}年决算数", span: { first: 1, last: 2 } },
      { role: "budget", header: "{year}年预算数", span: { first: 3, last: 4 } },
      { role: "final", header: "{year}年决算数", span: { first: 5, last: 6 } },
    ],
    rows: [
      { kind: "threePublicExpenses", label: "三公经费", indent: 0 },
      { kind: "officialVehicles", label: "1、公务用车购置和维护经费", indent: 1 },
      { kind: "vehiclePurchase", label: "其中：公车购置", indent: 2 },
      { kind: "vehicleRunning", label: "公车运行维护", indent: 5 },
      { kind: "overseasVisits", label: "2、出国经费", indent: 1 },
      { kind: "officialHospitality", label: "3、公务接待", indent: 1 },
      { kind: "projectExpenditure", label: "项目支出", indent: 0 },
      { kind: "projectItem", label: "1、业务工作专项", indent: 1 },
      { kind: "projectItem", label: "2、运行维护专项", indent: 1 },
      { kind: "operatingCosts", label: "公用经费", indent: 0 },
      { kind: "operatingItem", label: "其中：办公经费", indent: 1 },
      { kind: "operatingItem", label: "水费、电费、差旅费", indent: 4 },
      { kind: "operatingItem", label: "会议费、培训费", indent: 4 },
      { kind: "procurement", label: "政府采购金额", indent: 0 },
      { kind: "budgetAdjustment", label: "部门整体支出预算调整", indent: 0 },
    ],
  },
  words: {
    amount: {
      promptTitle: "金额（万元）",
      prompt: "以万元为单位填写数字，不带单位，保留两位小数。没有发生的填 0。",
      errorTitle: "金额不是数字",
      error: "请填不小于 0 的数字，以万元为单位，不带“万元”二字。",
    },
    count: {
      promptTitle: "数量",
      prompt: "填写数字，不带单位。",
      errorTitle: "不是数字",
      error: "请填不小于 0 的数字，不带单位。",
    },
    footer: "第 &P 页，共 &N 页",
  },
  fonts: { title: { name: "黑体", size: 16 }, body: { name: "宋体", size: 10.5 } },
  print: { orientation: "Portrait", margins: { top: 54, bottom: 48, left: 42, right: 42, header: 24, footer: 24 } },
};
