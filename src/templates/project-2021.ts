import { benefits30, level1, openRows, satisfaction10 } from "./standard-rows";
import type { FormChanges } from "./template";

const guide = {
  title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  number: "财预〔2021〕101号",
  confirmed: false,
} as const;

const points = (weights: string): string =>
  `注：1.一级指标分值设置为：${weights}、预算资金执行率10分。不需要设置满意度指标的，其分值调整到效益指标。三级指标的分值合计应为100分。\n` +
  "2.定量指标：完成指标值的记满分；未完成的，按完成值与指标值的比例记分，得分最高不能超过该指标分值上限。\n" +
  "3.定性指标：分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按该指标分值的100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分。";

/** Costs are no part of 产出 any more; a project that need not set them. */
export const project2021: FormChanges = {
  id: "cn-project-2021",
  extends: "cn-project-2020",
  name: {
    zh: "项目支出绩效自评表（全国 2021，不设成本指标）",
    en: "Project expenditure self-evaluation (national 2021, no cost class)",
  },
  years: { from: 2021 },
  sources: [guide],
  indicators: [
    level1("产出指标", openRows("数量指标", 15, 10), openRows("质量指标", 10, 5), openRows("时效指标", 10)),
    benefits30(),
    satisfaction10(),
  ],
  footnote: points("产出指标50分、效益指标30分、满意度指标10分"),
};

/** 成本指标 as a class of its own: 20, 40, 20 and 10, beside 10 for execution. */
export const project2021WithCost: FormChanges = {
  id: "cn-project-2021-cost",
  extends: "cn-project-2021",
  name: {
    zh: "项目支出绩效自评表（全国 2021，设成本指标）",
    en: "Project expenditure self-evaluation (national 2021, with cost class)",
  },
  indicators: [
    level1("成本指标", openRows("经济成本指标", 10), openRows("社会成本指标", 5), openRows("生态环境成本指标", 5)),
    level1("产出指标", openRows("数量指标", 10, 10), openRows("质量指标", 5, 5), openRows("时效指标", 10)),
    level1(
      "效益指标",
      openRows("经济效益指标", 5),
      openRows("社会效益指标", 5),
      openRows("生态效益指标", 5),
      openRows("可持续影响指标", 5),
    ),
    satisfaction10(),
  ],
  footnote: points("成本指标20分、产出指标40分、效益指标20分、满意度指标10分"),
  settings: { executionWeight: 10, levelWeights: { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 } },
};
