// 完成值要写做到了什么；“达标”答“达标”、“效果明显”答“达成预期指标”等于没写。
import { indicatorClass, isBenefit, subjectOf } from "../domain/indicator-class";
import { halfWidth, withoutSpaces } from "../domain/plain-text";
import type { Quantity } from "../domain/quantity";
import { readRows, type RowReading } from "../domain/row-reading";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { ASSERTED_EFFECT, EFFECT_WITH_SHARE, NAMED_QUALITY, STOCK_ANSWER } from "../domain/vocabulary/vague-words";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** stock: an asserted effect answered by a stock phrase. same: name, target and actual are one text. share: a share of nothing that could be counted. */
  readonly kind: "stock" | "same" | "share";
  readonly target: string;
  readonly actual: string;
}

const words = (text: string | undefined): string => withoutSpaces(halfWidth(text ?? "")).replace(/[。.;；]+$/, "");

const isAll = (quantity: Quantity): boolean =>
  quantity.kind === "quantitative" &&
  quantity.number.eq(100) &&
  quantity.others === 0 &&
  (quantity.unit === undefined || quantity.unit.dimension === "share");

const kindOf = (form: SelfEvaluation, { indicator, target, actual }: RowReading): Data["kind"] | undefined => {
  const [asked, given, subject] = [words(indicator.target?.text), words(indicator.actual?.text), subjectOf(indicator)];
  if (given === "") return undefined;
  if (target.kind === "qualitative" && target.about === "words") {
    if (given === asked && asked === words(indicator.name.text)) return "same";
    // 工程质量：达标 is a verdict that somebody gave.
    if (/达标/.test(asked) && indicatorClass(form, indicator) === "quality") return undefined;
    return ASSERTED_EFFECT.test(asked) && (ASSERTED_EFFECT.test(given) || STOCK_ANSWER.test(given)) ? "stock" : undefined;
  }
  const isOfNothing = isBenefit(indicatorClass(form, indicator)) && NAMED_QUALITY.test(subject);
  if (isOfNothing && isAll(target) && isAll(actual)) return "share";
  const hasShare = (quantity: Quantity): boolean => quantity.kind === "quantitative" && quantity.unit?.dimension === "share";
  return [target, actual].some(hasShare) && EFFECT_WITH_SHARE.test(`${asked};${given}`) ? "share" : undefined;
};

export default defineRule({
  id: "no-hollow-result",
  code: "T12",
  severity: "warning",
  source: "guidelines-measurable",
  needs: [],
  *check(form): Observations<Data> {
    for (const row of readRows(form)) {
      const { target, actual, plainName } = row.indicator;
      const kind = kindOf(form, row);
      if (kind === undefined || target === undefined || actual === undefined) continue;
      yield { at: actual.at, row: plainName, data: { kind, target: target.text, actual: actual.text }, related: [target.at] };
    }
  },
});
