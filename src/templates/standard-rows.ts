import type { GoalsBlock, Level1, Level2, Span } from "./template";

export const span = (first: number, last = first): Span => ({ first, last });

const total = (parts: readonly { readonly weight: number }[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

/** A level-2 heading with a row left open for each weight: 指标1：, 指标2：. */
export const openRows = (name: string, ...weights: readonly number[]): Level2 => ({
  name,
  weight: total(weights.map((weight) => ({ weight }))),
  children: weights.map((weight, i) => ({ name: `指标${i + 1}：`, weight })),
});

/** A level-1 heading whose weight is the sum of what stands under it. */
export const level1 = (name: string, ...children: readonly Level2[]): Level1 => ({ name, weight: total(children), children });

/** 产出指标 of 50 with costs under it, as 财预〔2020〕10号 has it. `mark` is what the heading prints of its weight. */
const output2020 = (mark: string): Level1 =>
  level1(
    `产出指标${mark}`,
    openRows("数量指标", 10, 10),
    openRows("质量指标", 5, 5),
    openRows("时效指标", 10),
    openRows("成本指标", 10),
  );

export const benefits30 = (mark = ""): Level1 =>
  level1(
    `效益指标${mark}`,
    openRows("经济效益指标", 8),
    openRows("社会效益指标", 8),
    openRows("生态效益指标", 7),
    openRows("可持续影响指标", 7),
  );

export const satisfaction10 = (mark = ""): Level1 => level1(`满意度指标${mark}`, openRows("服务对象满意度指标", 10));

/** 50, 30 and 10, beside 10 for execution. */
export const indicators2020 = (printsWeights: boolean): readonly Level1[] => {
  const mark = (weight: number): string => (printsWeights ? `（${weight}分）` : "");
  return [output2020(mark(50)), benefits30(mark(30)), satisfaction10(mark(10))];
};

export const GOALS_2020: GoalsBlock = {
  label: "年度总体目标",
  labelSpan: span(0),
  expected: { header: "预期目标", span: span(1, 3) },
  actual: { header: "实际完成情况", span: span(4, 7) },
  lines: 5,
};

/** The level-1 weights of 财预〔2020〕10号, beside 10 for execution. */
export const LEVEL_WEIGHTS_2020 = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 } as const;

/** The same headings on forms without points. */
export const indicatorsWithoutPoints: readonly Level1[] = [
  level1("产出指标", openRows("数量指标", 0, 0), openRows("质量指标", 0, 0), openRows("时效指标", 0), openRows("成本指标", 0)),
  level1(
    "效益指标",
    openRows("经济效益指标", 0),
    openRows("社会效益指标", 0),
    openRows("生态效益指标", 0),
    openRows("可持续影响指标", 0),
  ),
  level1("满意度指标", openRows("服务对象满意度指标", 0)),
];
