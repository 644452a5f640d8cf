import { describe, expect, it } from "vitest";
import { findingWords } from "../../src/locales/findings";
import { formatsOf, type Language } from "../../src/locales/formats";
import { check } from "../../src/review/check";
import { formOf } from "../fixtures/forms/form";
import { liuyang2020 } from "../fixtures/forms/liuyang-2020";
import { faulty } from "../fixtures/forms/faulty";
import { saysAllOf } from "./plain-words";

const languages: readonly Language[] = ["zh-CN", "en-US"];
const findings = [liuyang2020, ...faulty].flatMap((cells) => check(formOf(cells)));

describe.each(languages)("in %s", (language) => {
  const words = findingWords(formatsOf(language));

  saysAllOf(findings, language);

  it("refuses a rule that it has no words for", () => {
    const [finding] = findings;
    expect(() => words({ ...finding!, rule: "no-such-rule" })).toThrow("no-such-rule");
  });
});

it("has samples of the rules that no other test of texts has", () => {
  const own = ["W1", "W2", "S1", "S2", "S5", "S8", "E1", "E3", "E5", "E6", "T1", "T2", "T3", "T5", "T9", "T10"];
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(own));
});

it("speaks as a colleague would", () => {
  const found = check(formOf(liuyang2020)).find(({ code, at }) => code === "S5" && at === "indicators[1].reason");
  expect(found && findingWords(formatsOf("zh-CN"))(found)).toEqual({
    title: "预算执行管理少得 1 分，没有写原因",
    what: "分值 4 · 自评 3 · 差 1，原因栏是空的。",
    why: "扣了分就要说明理由；复核时空着会被退回。",
    basis: "预算管理一体化系统（绩效模块）：自评得分小于分值，须填写理由及依据",
    todo: "写明这 1 分扣在哪里、怎样改进；如未扣分，把得分改回 4。",
  });
});

it("says of an unread source that it is unread", () => {
  const found = check(formOf(liuyang2020)).find(({ code }) => code === "S8");
  expect(found && findingWords(formatsOf("zh-CN"))(found).basis).toMatch(/（财预〔2020〕10号）.*（条文待与官方文本核对）$/);
  expect(found && findingWords(formatsOf("en-US"))(found).basis).toMatch(/\(财预〔2020〕10号\).*not yet checked/);
});

it("says of a rounding remainder that nothing needs changing", () => {
  const form = formOf({
    funding: [
      { role: "total", label: "年度资金总额", budget: "355.2" },
      { role: "source", label: "财政拨款", budget: "335.86" },
      { role: "source", label: "其他资金", budget: "19.35" },
    ],
  });
  const found = check(form).find(({ code }) => code === "E5");
  expect(found?.severity).toBe("advice");
  expect(found && findingWords(formatsOf("zh-CN"))(found)).toMatchObject({
    why: expect.stringContaining("在四舍五入范围内") as string,
    todo: expect.stringContaining("不必调整") as string,
  });
});
