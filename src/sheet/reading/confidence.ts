import type { SelfEvaluation } from "../../domain/self-evaluation";

/** The share, 0…1, of a form's outline that was found: title, unit, money, goals, rows, headings, weights, the columns, the total. */
export const confidenceIn = (form: SelfEvaluation): number => {
  const { indicators } = form;
  const outline: readonly boolean[] = [
    form.title.value !== undefined,
    form.unit !== undefined,
    form.funding.length > 0,
    form.goals !== undefined,
    indicators.length > 0,
    form.levels.some(({ depth }) => depth === 1),
    form.levels.some(({ depth }) => depth === 2),
    [...indicators, ...form.levels].some(({ weight }) => weight?.value !== undefined),
    indicators.some(({ target }) => target !== undefined),
    indicators.some(({ actual }) => actual !== undefined),
    indicators.some(({ score }) => score !== undefined),
    form.total?.score !== undefined,
  ];
  return outline.filter(Boolean).length / outline.length;
};
