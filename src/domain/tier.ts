import type { Decimal } from "./decimal";
import { withoutSpaces } from "./plain-text";

/** 达成年度指标 · 部分达成并具有一定效果 · 未达成且效果较差 (财预〔2020〕10号). */
export type Tier = "met" | "partly" | "missed";

export const TIERS: readonly Tier[] = ["met", "partly", "missed"];

/** Lower bounds of the first two tiers as shares of the weight: 0.8 and 0.6, in forms until 2019 0.8 and 0.5. */
export interface TierBounds {
  readonly tierMet: Decimal;
  readonly tierFloor: Decimal;
}

const MISSED =
  /(?:未能?|没有?|尚未)(?:按[^,，。;；]{0,4})?(?:完成|达成|达到|达标|实现|开展|实施|启动)(?!的)|(?:效果|成效|作用|影响)(?:较差|很差|不佳|不明显|不显著|不理想)/;
const PARTLY =
  /部分(?:完成|达成|达到|达标|实现|落实)|(?:有待|仍需)(?:进一步)?(?:提高|提升|加强|改善|完善)|未(?:完全|全部)|(?:效果|成效)一般/;
const MET =
  /^(?:已|均|全部|全面|按(?:要求|计划|时|期|规定(?:时限)?)|圆满|高质量|如期|超额)*(?:完成|达成|达标|达到|实现|落实)|达成预期|(?:效果|成效|作用)?(?:显著|明显|良好)$|^(?:优|优秀|好|高|合规)$/;

/** The tier that the words of an actual imply; undefined when they imply none (基本完成 may be the first or the second). */
export const tierOf = (words: string): Tier | undefined => {
  const text = withoutSpaces(words);
  if (/未(?:完全|全部)/.test(text)) return "partly";
  if (MISSED.test(text)) return PARTLY.test(text) ? "partly" : "missed";
  if (PARTLY.test(text)) return "partly";
  return MET.test(text) ? "met" : undefined;
};

/** The shares of the weight that a tier allows, both bounds included: whoever scores at the border is in either. */
export const sharesOf = (tier: Tier, { tierMet, tierFloor }: TierBounds): { readonly low: Decimal; readonly high: Decimal } => {
  const one = tierMet.div(tierMet);
  if (tier === "met") return { low: tierMet, high: one };
  return tier === "partly" ? { low: tierFloor, high: tierMet } : { low: tierFloor.minus(tierFloor), high: tierFloor };
};
