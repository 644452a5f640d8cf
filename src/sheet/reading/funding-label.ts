import type { FundingKind, FundingRole } from "../../domain/self-evaluation";
import { isHeadingOfSources } from "./funding-text";
import { compact } from "./grid";

/** First match wins: 年度财政资金总额 is a total, 纳入专户管理的非税收入拨款 no 财政拨款. */
const KINDS: readonly (readonly [RegExp, FundingKind])[] = [
  [/基本支出/, "basicExpenditure"],
  [/项目支出/, "projectExpenditure"],
  [/总额|总金额|合计|总计|总规模/, "totalFunds"],
  [/结转|结余/, "carryover"],
  [/政府性基金/, "governmentFund"],
  [/专户/, "specialAccount"],
  [/其他|非财政|自有|自筹|单位资金|社会资金|事业收入|经营收入/, "otherFunds"],
  [
    /财政拨款|财政资金|一般公共预算|财政补助|财政安排|(?:中央|地方|省|市|县|区)[^其他]*(?:补助|资金|财政)|本级资金/,
    "fiscalAppropriation",
  ],
];

/** What the row says the money is. In "按收入性质分: 其中: 一般公共预算:1873.66万元" that is what follows 其中. */
export const fundingKind = (label: string): FundingKind => {
  const parts = compact(label).split(/其中[::]?/);
  const name = parts.at(-1) || (parts[0] ?? "");
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown";
};

/** Parts of 基本支出 that some forms print under it. */
const PARTS = /人员经费|公用经费|商品和服务/;

export const fundingRole = (kind: FundingKind, label: string, before: FundingRole | undefined): FundingRole => {
  if (kind === "totalFunds") return "total";
  if (isHeadingOfSources(label)) return "ofWhich";
  if (kind === "basicExpenditure" || kind === "projectExpenditure") return "structure";
  const isPart = /^其中/.test(compact(label)) && before !== undefined && before !== "total";
  // What follows a part and names no source is one more part: 其中：专项甲, 专项乙.
  if (kind === "unknown" && before === "ofWhich") return "ofWhich";
  return isPart || (kind === "unknown" && PARTS.test(label)) ? "ofWhich" : "source";
};
