import { decimal, sum, type Decimal } from "./decimal";
import { halfWidth, withoutSpaces } from "./plain-text";
import { inBase, type Measure } from "./quantity";
import { unitOf, UNIT_PATTERN } from "./unit";

/** What a row fell short by, as far as it is known. */
export interface Gap {
  readonly lost: Decimal | undefined;
  /** Both there only when they can be compared. */
  readonly target: Measure | undefined;
  readonly actual: Measure | undefined;
  /** How much was reached, as a ratio below 1. */
  readonly share: Decimal | undefined;
}

/**
 * Why a reason explains nothing. denial: it says that all was done. vague: it names no cause. number: it states a number (as written)
 * that is not the gap's. points: the points that it deducts are not those that are missing.
 */
export type ReasonFault =
  { readonly kind: "denial" | "vague" } | { readonly kind: "number" | "points"; readonly stated: string; readonly real: string };

const DENIAL =
  /^(?:本年度?|年初|各项|项目|目标|任务|工作|指标|均|已|全部|全面|按(?:时|期|要求|计划|规定)|圆满|顺利|如期)*(?:完成|达标|达到(?:目标|要求|预期)|实现)(?:年初|年度|预期|既定|各项|目标|任务|工作|指标|全部)*$|^(?:无|没有)(?:偏差|扣分|差异|问题)$|^(?:正常|符合要求|与目标一致)$/;
const VAGUE =
  /^(?:酌情|适当|自行|自评|综合(?:考虑)?)*扣(?:减|除)?(?:\d+(?:\.\d+)?)?分?$|^(?:其他|客观|主观|特殊|各种|工作)?原因$|^(?:有待|需)?(?:进一步)?(?:提高|加强|改进|完善)$/;

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const SHORT = new RegExp(
  `(?:剩余|尚余|还剩|剩|仅差|相差|差额|差|少|缺口?|欠|未完成)[^\\d,。;、]{0,4}${NUMBER}(%|${UNIT_PATTERN})`,
  "g",
);
const DONE = new RegExp(`(?:仅|只)(?:完成|达到|支出|执行|支付|发放)了?${NUMBER}(%|${UNIT_PATTERN})`, "g");
const DEDUCTED = /扣(?:减|除|了)?(\d+(?:\.\d+)?)分/g;

const text = (reason: string): string => withoutSpaces(halfWidth(reason)).replace(/[。.;,、]+$/, "");

/** Within a point of the percentage, or a twentieth of the number: people round. */
const isNear = (stated: Decimal, real: Decimal): boolean => {
  const leeway = real.abs().div(20);
  return stated
    .minus(real)
    .abs()
    .lte(leeway.gt(1) ? leeway : 1);
};

const claimFault = (reason: string, { target, actual, share }: Gap): ReasonFault | undefined => {
  const claims = [SHORT, DONE].flatMap((pattern) =>
    Array.from(reason.matchAll(pattern), (match) => ({ match, isGap: pattern === SHORT })),
  );
  const [claim, ...others] = claims;
  if (claim === undefined || others.length > 0 || target === undefined || actual === undefined || share === undefined)
    return undefined;
  const [, digits = "0", unitText = ""] = claim.match;
  const unit = unitOf(unitText);
  const stated = inBase({ number: decimal(digits), unit });
  const isShare = unit?.dimension === "share";
  if (!isShare && unit?.dimension !== (target.unit ?? actual.unit)?.dimension) return undefined;
  const reached = share.times(100);
  const [whole, part] = [inBase(target), inBase(actual)];
  const real = isShare
    ? [claim.isGap ? decimal(100).minus(reached) : reached, claim.isGap ? whole.minus(part) : part]
    : [claim.isGap ? whole.minus(part) : part];
  const [nearest] = real;
  if (nearest === undefined || real.some((value) => isNear(stated, value))) return undefined;
  return { kind: "number", stated: `${digits}${unitText}`, real: `${nearest.round(2, 1).toFixed()}${isShare ? "%" : ""}` };
};

/** Why a reason does not explain what a row fell short by; undefined when nothing speaks against it. */
export const reasonFault = (reason: string, gap: Gap): ReasonFault | undefined => {
  const plain = text(reason);
  if (DENIAL.test(plain)) return { kind: "denial" };
  if (VAGUE.test(plain)) return { kind: "vague" };
  const deducted = Array.from(plain.matchAll(DEDUCTED), ([, digits = "0"]) => decimal(digits));
  if (
    gap.lost !== undefined &&
    deducted.length > 0 &&
    !deducted.concat(sum(deducted)).some((points) => points.eq(gap.lost ?? points))
  )
    return { kind: "points", stated: sum(deducted).toFixed(), real: gap.lost.toFixed() };
  return claimFault(plain, gap);
};

/** Two reasons are the same sentence when only signs and spaces differ. */
export const sameReasonKey = (reason: string): string => text(reason).replace(/[,。;:、!?]/g, "");
