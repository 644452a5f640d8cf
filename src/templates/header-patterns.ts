import type { INDICATOR_HEADERS } from "./header-words";
import type { FundingColumnRole } from "./template";

/** What a header means when it is worded as no form that we know words it; a header in known words is never asked. */
export type HeaderPatterns<Role extends string> = readonly (readonly [pattern: RegExp, role: Role])[];

const OF_THE_YEAR = "(?:年初|年末|年度|全年|当年|本年度?|本期|预期|预计|计划|设定|预设|绩效|项目|申报|批复|考核|三级|单项|的)";

/** Texts are half-width, without spaces and without what stands in brackets. */
export const INDICATOR_PATTERNS: HeaderPatterns<keyof typeof INDICATOR_HEADERS> = (
  [
    [/^第?(?:一|1)级(?:绩效|评价|考核)?指标(?:名称|内容)?$/, "level1"],
    [/^第?(?:二|2)级(?:绩效|评价|考核)?指标(?:名称|内容)?$/, "level2"],
    [/^第?(?:三|3)级(?:绩效|评价|考核)?指标(?:名称|内容)?$|^(?:绩效|评价|考核)指标(?:名称|内容)$|^指标内容$/, "level3"],
    [new RegExp(`^${OF_THE_YEAR}*(?:目标|指标|计划)(?:目标|指标|计划|完成)?值$|^(?:年初|年度|计划|全年)目标$`), "target"],
    [
      /^(?:实际|全年|年度|年末|当年|本年度?|单项|三级|指标|目标|自评|已|的)*(?:完成|达到|实现)(?:的?(?:指标|目标|绩效))?(?:值|数|情况|结果)$/,
      "actual",
    ],
    [/^(?:全年|年度)?实际(?:指标|目标)?(?:值|数值|结果)$/, "actual"],
    [
      /^(?:指标|标准|设定|单项|各项|三级指标|绩效|考核|评价|的)*(?:分值|权重|满分|标准分|配分)(?:[/、]?(?:权重|分值|满分))?%?$/,
      "weight",
    ],
    [/^(?:自评|单位|部门|本单位|实际|最终|指标|单项|自我|的)*(?:得分|评分|打分|自评分数)(?:情况|值)?$/, "score"],
    [
      /^(?:未|完成|达成|达标|偏差|偏离|扣分|失分|减分|超额|目标|指标|存在|较大|主要|产生|的|或|及|与|和|、|\/)*原因(?:分析|说明|简要|及|和|与|、|改进|整改|拟采取|下一步|相关|措施|建议|情况|的)*$/,
      "reason",
    ],
    [/^(?:计算|运算|比较|目标值?)?符号$|^指标(?:性质|方向)$/, "targetSign"],
    [/^偏差(?:情况)?(?:分析|说明|情况)(?:(?:及|和|与|、)(?:改进|整改)措施)?$/, "reason"],
  ] as const
).map(([pattern, role]) => [pattern, role]);

export const FUNDING_PATTERNS: HeaderPatterns<FundingColumnRole> = (
  [
    [/^(?:年初|期初)(?:批复|安排|下达|部门|项目|的)*预算(?:安排|批复|下达)?(?:数|额|金额|资金|总额)?$/, "initialBudget"],
    [
      /^(?:全年|年度|调整后|调整后的|年末|最终|本年度?|当年|项目|资金)*预算(?:安排|批复|下达)?(?:数|额|金额|资金|总额)$/,
      "adjustedBudget",
    ],
    [
      /^(?:全年|年度|预算|实际|资金|本年度?|当年|年末|累计)*(?:执行|支出|决算|使用|支付)(?:数|额|金额|总额)$|^(?:全年|年度|本年)*实际支出$/,
      "actualExpenditure",
    ],
    [/^(?:预算|资金|全年|年度|支出|项目)*(?:执行|支出|使用)(?:率|进度)$/, "executionRate"],
    [/^(?:指标|标准)?(?:分值|权重|满分|标准分)(?:[/、]?(?:权重|分值))?%?$/, "weight"],
    [/^(?:自评|单位|部门|实际|执行率?|的)*(?:得分|评分)$/, "score"],
  ] as const
).map(([pattern, role]) => [pattern, role]);

/** Of the goals' block: what was set, and what became of it. */
export const GOAL_PATTERNS = {
  expected: /^(?:项目|年度|年初|预期|总体|绩效|设定|全年|当年|阶段性|的)*目标$/,
  actual: /^(?:项目|年度|全年|当年|实际|总体|具体|预期|绩效|目标|的)*完成(?:情况|结果)(?:综述|概述|说明)?$/,
} as const;
