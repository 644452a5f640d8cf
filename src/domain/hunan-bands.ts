import type { Scale } from "./band-scale";
import { withoutSpaces } from "./plain-text";

/** Which indicators a scale is for: their names hold one of `any`, and none of `none`. */
export interface IndicatorWords {
  readonly any: readonly string[];
  readonly none?: readonly string[];
}

/** The scale of an indicator with a certain weight. */
export interface NamedScale {
  readonly name: IndicatorWords;
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

/** 三公经费 is printed with quotation marks and without. */
const plainName = (name: string): string => withoutSpaces(name).replace(/["'“”‘’]/g, "");

/** Whether the scale is for an indicator of this name. */
export const isNamed = ({ any, none = [] }: IndicatorWords, name: string): boolean => {
  const plain = plainName(name);
  const holds = (word: string): boolean => plain.includes(plainName(word));
  return any.some(holds) && !none.some(holds);
};

const STAFFING: IndicatorWords = { any: ["在职人员控制率"] };
const THREE_PUBLIC_CHANGE: IndicatorWords = { any: ["三公经费变动率"] };
const ADJUSTMENT: IndicatorWords = { any: ["预算调整", "预算控制率"], none: ["基本支出", "项目支出", "三公经费", "公用经费"] };
const SPENDING: IndicatorWords = { any: ["基本支出预算控制", "项目支出预算控制"] };
const BUILDINGS: IndicatorWords = { any: ["面积控制率", "规模控制率", "投资控制率", "投资概算控制率"] };

/** The scales of Hunan's 部门整体支出绩效评价指标表 (2015–2022), for forms that score by it and do not print them in the cell. */
export const HUNAN_SCALES: readonly NamedScale[] = [
  { name: STAFFING, weight: 5, scale: over(5, 100, 1, 0.5) },
  { name: THREE_PUBLIC_CHANGE, weight: 8, scale: over(8, 0, 1, 0.8) },
  { name: THREE_PUBLIC_CHANGE, weight: 5, scale: over(5, 0, 1, 0.5) },
  { name: THREE_PUBLIC_CHANGE, weight: 3, scale: over(3, 0, 1, 0.3) },
  { name: { any: ["预算完成率"] }, weight: 5, scale: { steps: { points: 5, limit: 100, beyond: "below", step: 5, lose: 2 } } },
  { name: ADJUSTMENT, weight: 5, scale: ADJUSTMENT_5 },
  { name: ADJUSTMENT, weight: 8, scale: ADJUSTMENT_8 },
  { name: SPENDING, weight: 5, scale: SPENDING_5 },
  { name: BUILDINGS, weight: 5, scale: over(5, 100, 5, 2) },
];
