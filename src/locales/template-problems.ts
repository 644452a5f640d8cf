import type { ProblemCode, ProblemData, TemplateProblem } from "../templates/template-problem";
import type { Formats } from "./formats";
import { templateProblemsEnUS } from "./template-problems.en-US";
import { templateProblemsZhCN } from "./template-problems.zh-CN";

/** One sentence for every code. */
export type ProblemTexts = { readonly [Code in ProblemCode]: (data: ProblemData[Code]) => string };

/** What a problem of a form means, in a sentence. */
export const problemWords = (formats: Formats): ((problem: TemplateProblem) => string) => {
  const texts = formats.language === "en-US" ? templateProblemsEnUS(formats) : templateProblemsZhCN(formats);
  return ({ code, data }) => (texts[code] as (data: ProblemData[ProblemCode]) => string)(data);
};
