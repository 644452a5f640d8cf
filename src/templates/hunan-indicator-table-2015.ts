import { HUNAN_SCALES } from "../domain/hunan-bands";
import { project2020 } from "./project-2020";
import { level1, span } from "./standard-rows";
import type { FormChanges, Level2, Level3 } from "./template";

const rows = (name: string, ...children: readonly Level3[]): Level2 => ({
  name,
  weight: children.reduce((sum, { weight }) => sum + weight, 0),
  children,
});

const WITHIN_100 = "100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。";

/**
 * 部门整体支出绩效评价指标表 as Hunan's departments fill it in (2015–2022). The points of 投入 and 预算执行 stand in published copies; those
 * of the rows after them differ from place to place, and all are the person's to change.
 */
export const hunanIndicatorTable2015: FormChanges = {
  id: "hn-indicator-table-2015",
  extends: "cn-project-2020",
  name: {
    zh: "部门整体支出绩效评价指标表（湖南，投入·过程·产出及效率）",
    en: "Whole-department indicator table (Hunan: input, process, output and efficiency)",
  },
  region: { zh: "湖南", en: "Hunan" },
  kind: "department",
  years: { from: 2015 },
  sources: [
    { title: "部门整体支出绩效评价指标表（湖南，2017—2022年度公开件）", confirmed: false },
    { title: "湖南省预算支出绩效评价管理办法", number: "湘财绩〔2020〕7号", confirmed: false },
  ],
  title: "{year}年度部门整体支出绩效评价指标表",
  sheetName: "{year}部门整体支出绩效评价指标表",
  columns: [
    { role: "level1", header: "一级指标", width: 56 },
    { role: "level1Weight", header: "分值", width: 36 },
    { role: "level2", header: "二级指标", width: 64 },
    { role: "level2Weight", header: "分值", width: 36 },
    { role: "level3", header: "三级指标", width: 100 },
    { role: "weight", header: "分值", width: 36 },
    { role: "target", header: "评价标准", width: 214 },
    { role: "actual", header: "完成情况", synonyms: ["指标完成情况", "指标说明"], width: 156 },
    { role: "score", header: "得分", width: 52 },
  ],
  head: [[{ role: "unit", label: "部门（单位）名称", labelSpan: span(0, 1), valueSpan: span(2, 8) }]],
  funding: { header: "", labelSpan: span(0), columns: [], rows: [] },
  goals: undefined,
  indicators: [
    level1(
      "投入",
      rows(
        "预算配置",
        {
          name: "在职人员控制率",
          weight: 5,
          target: "以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。",
        },
        {
          name: "“三公经费”变动率",
          weight: 5,
          target: "“三公经费”变动率≦0，计5分；大于0的，每超过一个百分点扣0.5分，扣完为止。",
        },
      ),
    ),
    level1(
      "过程",
      rows(
        "预算执行",
        { name: "预算完成率", weight: 5, target: "100%计满分，每低于5%扣2分，扣完为止。" },
        {
          name: "预算控制率",
          weight: 5,
          target: "预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。",
        },
        { name: "新建楼堂馆所面积控制率", weight: 5, target: WITHIN_100 },
        { name: "新建楼堂馆所投资概算控制率", weight: 5, target: WITHIN_100 },
      ),
      rows(
        "预算管理",
        { name: "公用经费控制率", weight: 8 },
        { name: "“三公经费”控制率", weight: 7, target: "实际支出不超过预算安排（≦100%）的，计满分。" },
        { name: "政府采购执行率", weight: 6 },
        { name: "管理制度健全性", weight: 8 },
        { name: "资金使用合规性", weight: 6 },
        { name: "预决算信息公开性", weight: 5 },
      ),
    ),
    level1(
      "产出及效率",
      rows("职责履行", { name: "重点工作实际完成率", weight: 8 }),
      rows(
        "履职效益",
        { name: "经济效益、社会效益", weight: 10 },
        { name: "行政效能", weight: 6 },
        { name: "社会公众或服务对象满意度", weight: 6 },
      ),
    ),
  ],
  total: { label: "总分" },
  footnote:
    "注：1.各项分值以当年通知为准，改动后合计应为100分。没有写评价标准的，按当地的指标表填写。\n" +
    "2.在职人员控制率=在职人员数÷编制数；“三公经费”变动率=（本年预算数-上年预算数）÷上年预算数；预算完成率=（上年结转+年初预算+本年追加预算-年末结余）÷（上年结转+年初预算+本年追加预算）；预算控制率=本年追加预算÷年初预算；楼堂馆所控制率=实际÷批准。",
  settings: { executionWeight: 0, scales: HUNAN_SCALES },
  words: {
    ...project2020.words,
    score: {
      ...project2020.words.score,
      prompt: "填 0 到本行分值之间的数，可以有小数。按“评价标准”计分，在“完成情况”里写明数据。",
    },
  },
};
