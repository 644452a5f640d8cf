import { describe, expect, it } from "vitest";
import { findingWords } from "../../src/locales/findings";
import { formatsOf, type Language } from "../../src/locales/formats";
import { checkWith } from "../../src/review/check";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/rule";
import { defaultSettings } from "../../src/rules/settings";
import { faultyTargets } from "../fixtures/forms/faulty-targets";
import { saysAllOf } from "./plain-words";

const mine = new Set(["T4", "T6", "T7", "T8", "T11", "T12", "T13", "T14", "G1", "G2", "S8"]);
const alone = Object.values(rules)
  .filter(({ code }) => mine.has(code))
  .map((rule): Rule => ({ ...(rule as Rule), needs: [] }));
const findings = faultyTargets.flatMap((form) => checkWith(alone, form, defaultSettings));
const kinds = new Set(findings.map(({ code, data }) => `${code} ${(data as { kind?: string }).kind ?? ""}`.trim()));

it("has a sample of every kind", () => {
  expect([...kinds].sort()).toEqual(
    [
      ...["G1", "G2 name", "G2 number", "G2 slogan", "G2 word", "S8 scaled"],
      ...["T11 late", "T11 year", "T12 same", "T12 share", "T12 stock"],
      ...["T13 noComplaints", "T13 outside", "T13 unit", "T13 words", "T14"],
      ...["T4 cost", "T4 degree", "T4 direction", "T4 empty", "T4 nameless", "T4 task"],
      ...["T6 costBare", "T6 costFloor", "T6 countCeiling"],
      ...["T7 compliance", "T7 count", "T7 money", "T7 notSatisfaction", "T7 rate", "T7 satisfaction", "T8"],
    ].sort(),
  );
});

describe.each<Language>(["zh-CN", "en-US"])("in %s", (language) => {
  saysAllOf(findings, language);
});

it("speaks as a colleague would", () => {
  const words = findingWords(formatsOf("zh-CN"));
  const titles = findings.map((finding) => words(finding).title);
  expect(titles).toEqual(
    expect.arrayContaining([
      "帮扶对象满意率是满意度，放在了“数量指标”下",
      "总成本是成本，目标却写成“≥20万元”",
      "支付时间的目标“2022年12月31日”不在 2023 年内",
      "会议成本超过上限（12万元，目标 ≤10万元），仍得满分 5",
      "年度总体目标的预期目标只有一个数“43.2”",
    ]),
  );
});
