import type { Scale } from "./band-scale";

/** The scale of an indicator with a certain weight; `name` is the source of a regular expression. */
export interface NamedScale {
  readonly name: string;
  /** Points. */
  readonly weight: number;
  readonly scale: Scale;
}

const ADJUSTMENT_5: Scale = {
  bands: [
    { from: 0, to: 0, points: 5 },
    { from: 0, to: 10, points: 4 },
    { from: 10, to: 20, points: 3 },
    { from: 20, to: 30, points: 2 },
    { from: 30, points: 0 },
  ],
};

const ADJUSTMENT_8: Scale = {
  bands: [
    { from: 0, to: 0, points: 8 },
    { from: 0, to: 10, points: 6 },
    { from: 10, to: 20, points: 4 },
    { from: 20, to: 30, points: 2 },
    { from: 30, points: 0 },
  ],
};

const SPENDING_5: Scale = {
  bands: [
    { to: 100, points: 5 },
    { from: 100, to: 110, points: 4 },
    { from: 110, to: 120, points: 3 },
    { from: 120, to: 130, points: 2 },
    { from: 130, points: 0 },
  ],
};

const over = (points: number, limit: number, step: number, lose: number): Scale => ({
  steps: { points, limit, beyond: "above", step, lose },
});

/** The scales of Hunan's 部门整体支出绩效评价指标表 (2015–2022), for forms that score by it and do not print them in the cell. */
export const HUNAN_SCALES: readonly NamedScale[] = [
  { name: "在职人员控制率", weight: 5, scale: over(5, 100, 1, 0.5) },
  { name: '三公经费[”"]?变动率', weight: 8, scale: over(8, 0, 1, 0.8) },
  { name: '三公经费[”"]?变动率', weight: 5, scale: over(5, 0, 1, 0.5) },
  { name: '三公经费[”"]?变动率', weight: 3, scale: over(3, 0, 1, 0.3) },
  { name: "预算完成率", weight: 5, scale: { steps: { points: 5, limit: 100, beyond: "below", step: 5, lose: 2 } } },
  { name: "预算调整|^预算控制率", weight: 5, scale: ADJUSTMENT_5 },
  { name: "预算调整|^预算控制率", weight: 8, scale: ADJUSTMENT_8 },
  { name: "(?:基本|项目)支出预算控制", weight: 5, scale: SPENDING_5 },
  { name: "楼堂馆所.*(?:面积|规模|投资)控制率", weight: 5, scale: over(5, 100, 5, 2) },
];
