import { expect, test } from "vitest";
import { formatsOf } from "../../src/locales/formats";
import { learnWords } from "../../src/locales/learn";
import { problemWords } from "../../src/locales/template-problems";
import { templateProblemsEnUS } from "../../src/locales/template-problems.en-US";
import { templateProblemsZhCN } from "../../src/locales/template-problems.zh-CN";
import { problem } from "../../src/templates/template-problem";

const [zh, en] = [formatsOf("zh-CN"), formatsOf("en-US")];

test("both languages have a sentence for every code", () => {
  expect(Object.keys(templateProblemsEnUS(en))).toEqual(Object.keys(templateProblemsZhCN(zh)));
});

test("a sentence names what is wrong", () => {
  const differs = problem("indicators[0].weight", "weights-differ", { name: "产出指标", weight: 50, sum: 49.5 });
  expect(problemWords(zh)(differs)).toBe("“产出指标”的分值是 50，下面各行合计 49.5，应当相等。");
  expect(problemWords(en)(differs)).toBe("“产出指标” has 50 points, its rows have 49.5; they should be equal.");
  expect(problemWords(zh)(problem("columns", "list-length", { bound: "most", limit: 40 }))).toBe("最多可以有 40 项。");
  expect(problemWords(zh)(problem("columns", "list-length", { bound: "least", limit: 3 }))).toBe("至少要有 3 项。");
});

const leaves = (words: object): [string, unknown][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" ? leaves(value as object) : [[key, value] as [string, unknown]],
  );

test("the view's words: the same keys, English without Chinese", () => {
  const [chinese, english] = [leaves(learnWords(zh)), leaves(learnWords(en))];
  expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key));
  for (const [key, text] of english) if (typeof text === "string") expect(text, key).not.toMatch(/[\u3000-\u9fff]/);
  for (const [key, text] of chinese) if (typeof text === "string") expect(text, key).toMatch(/[\u4e00-\u9fff]/);
});
