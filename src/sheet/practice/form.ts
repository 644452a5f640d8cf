import type { CellValue, FieldPath } from "../../domain/field";
import { project2020 } from "../../templates/project-2020";
import type { Level1, Template } from "../../templates/template";

/** The year that the practice form is about. Its project and its unit are invented. */
export const PRACTICE_YEAR = 2024;
export const PRACTICE_UNIT = "青禾县文化馆";

type Row = readonly [name: string, weight: number, target: string, actual: string, score: number, reason?: string];
type Heading = readonly [name: string, ...rows: readonly Row[]];

/** The rows as they are right, by their headings. */
const ROWS: readonly (readonly [name: string, ...headings: readonly Heading[]])[] = [
  [
    "产出指标",
    [
      "数量指标（20分）",
      ["文化下乡演出场次", 5, "≥60场", "58场", 4.83, "8月连续强降雨，2场露天演出取消，已列入明年一季度补演。"],
      ["基层文化骨干培训人次", 5, "≥800人次", "846人次", 5],
      ["乡镇图书分馆新增图书", 5, "≥6000册", "8600册", 5, "6月接收社会捐赠图书2400册；明年的目标把捐赠一并算入。"],
      ["村级文化活动室更新设备", 5, "24套", "24套", 5],
    ],
    ["质量指标（10分）", ["培训考核合格率", 5, "≥95%", "97.2%", 5], ["设备验收合格率", 5, "100%", "100%", 5]],
    [
      "时效指标（10分）",
      ["演出任务完成时间", 5, "2024年11月30日前", "2024年11月22日", 5],
      ["设备安装完成时间", 5, "2024年9月30日前", "2024年9月18日", 5],
    ],
    [
      "成本指标（10分）",
      ["单场演出补助成本", 5, "≤6000元", "6000元", 5],
      ["人均培训成本", 5, "≤260元", "252元", 5, "培训按合同结算，含在全年执行的126.72万元内。"],
    ],
  ],
  [
    "效益指标",
    ["经济效益指标", ["带动乡村文化消费", 8, "≥180万元", "189万元", 8]],
    [
      "社会效益指标",
      ["受益群众人次", 5, "≥3.5万人次", "3.62万人次", 5],
      ["新增群众文化团队", 5, "≥12支", "11支", 4.58, "石湾村团队未完成登记，上级专项资金6万元已结转使用，明年3月前登记。"],
    ],
    ["生态效益指标", ["旧设备回收利用率", 4, "≥90%", "92.5%", 4]],
    [
      "可持续影响指标",
      [
        "设备管护制度",
        5,
        "印发管护制度并明确管护人",
        "已印发管护办法，24个村明确管护人，2个村台账未建全",
        4.8,
        "2个村管护员年中调整，台账补登晚了一个季度，已于12月建全。",
      ],
      ["文化骨干留任率", 3, "≥85%", "81.6%", 2.88, "4名骨干外出务工，已从返乡青年中补选，明年加强结对培养。"],
    ],
  ],
  ["满意度指标", ["服务对象满意度指标", ["演出观众满意度", 5, "≥92%", "94.1%", 5], ["参训人员满意度", 5, "≥92%", "95.3%", 5]]],
];

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, [, weight]) => sum + weight, 0);

const level1 = ([name, ...headings]: (typeof ROWS)[number]): Level1 => ({
  name,
  weight: headings.reduce((sum, [, ...rows]) => sum + sumOf(rows), 0),
  children: headings.map(([heading, ...rows]) => ({
    name: heading,
    weight: sumOf(rows),
    children: rows.map(([row, weight]) => ({ name: row, weight })),
  })),
});

/** The national project form with the rows of this project, under a name that nobody hands in. */
export const practiceTemplate: Template = {
  ...project2020,
  title: "练习表（内含20处错误，不得报送）　{year}年度项目支出绩效自评表",
  sheetName: "练习 {year}项目支出绩效自评表",
  indicators: ROWS.map(level1),
};

const rows = ROWS.flatMap(([, ...headings]) => headings.flatMap(([, ...each]) => each));

/** The lines over the tables, by label. */
export const practiceHead: Readonly<Record<string, string>> = {
  项目名称: "公共文化服务进乡村项目",
  主管部门: "青禾县文化和旅游局",
};

/** What a careful accountant has filled in; what the form prescribes or reckons itself is not here. */
export const practiceValues: ReadonlyMap<FieldPath, CellValue> = new Map<FieldPath, CellValue>([
  ["funding[0].initialBudget", 120],
  ["funding[0].adjustedBudget", 132],
  ["funding[0].actualExpenditure", 126.72],
  ["funding[1].initialBudget", 110],
  ["funding[1].adjustedBudget", 118],
  ["funding[1].actualExpenditure", 113.22],
  ["funding[2].initialBudget", 6],
  ["funding[2].adjustedBudget", 6],
  ["funding[2].actualExpenditure", 6],
  ["funding[3].initialBudget", 4],
  ["funding[3].adjustedBudget", 8],
  ["funding[3].actualExpenditure", 7.5],
  ["levels[2].name", "质量指标（10分）"],
  [
    "goals.expected",
    "送文化下乡60场，培训基层文化骨干800人次，新增图书6000册，为24个村更新文化活动室设备，让群众就近享受文化服务。",
  ],
  ["goals.actual", "全年演出58场，培训846人次，新增图书8600册，24个村的设备9月装齐并投入使用，受益群众3.62万人次。"],
  ...rows.flatMap(([, weight, target, actual, score, reason], i): [FieldPath, CellValue][] => [
    [`indicators[${i}].weight`, weight],
    [`indicators[${i}].target`, target],
    [`indicators[${i}].actual`, actual],
    [`indicators[${i}].score`, score],
    ...(reason === undefined ? [] : [[`indicators[${i}].reason`, reason] as [FieldPath, CellValue]]),
  ]),
]);
