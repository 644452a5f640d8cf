import type { FundingColumnRole, Template } from "../templates/template";
import type { Rect } from "./address";
import { area, put, type Draft } from "./draft";
import { rateFormula } from "./formula-text";
import type { LayoutRows } from "./layout-rows";
import type { CellStyle } from "./spec";
import { pointsCheck } from "./validations";

/** What a person types here stays as typed: "1-2", "3/4" and "-" are no dates and no formulas. */
export const AS_TYPED: CellStyle = { numberFormat: "@", horizontal: "Left" };
const AMOUNT: CellStyle = { numberFormat: "0.00" };
const RATE: CellStyle = { numberFormat: "0.00%" };
const HEADER: CellStyle = { bold: true };

/** More 万元 than any budget has. */
const LARGEST_AMOUNT = 9_999_999_999.99;

export const layoutHead = (draft: Draft, template: Template, rows: LayoutRows, title: string, unit: string): void => {
  const { name, size } = template.fonts.title;
  put(
    draft,
    area(0, { first: 0, last: template.columns.length - 1 }),
    { value: title },
    { fontName: name, fontSize: size, bold: true },
  );
  template.head.forEach(({ label, labelSpan, valueSpan }, i) => {
    const at = area(rows.head + i, valueSpan);
    put(draft, area(rows.head + i, labelSpan), { value: label }, HEADER);
    put(draft, at, unit === "" ? undefined : { value: unit }, AS_TYPED);
    draft.names.push({ name: "单位名称", visible: true, range: at });
  });
};

/** The cell of a column in a funding row; undefined where the form has no such column. */
export const fundingCell = (template: Template, rows: LayoutRows, role: FundingColumnRole, line: number): Rect | undefined => {
  const column = template.funding.columns.find((candidate) => candidate.role === role);
  return column && area(rows.funding + line, column.span);
};

const NAME_PREFIX: Readonly<Record<FundingColumnRole, string>> = {
  initialBudget: "年初预算数",
  adjustedBudget: "全年预算数",
  actualExpenditure: "全年执行数",
  executionRate: "执行率",
  weight: "分值",
  score: "得分",
};

export const layoutFunding = (draft: Draft, template: Template, rows: LayoutRows): void => {
  const { funding, words } = template;
  put(draft, area(rows.fundingHead, funding.labelSpan), { value: funding.header }, HEADER);
  for (const { header, span } of funding.columns) put(draft, area(rows.fundingHead, span), { value: header }, HEADER);
  funding.rows.forEach(({ label, shortName, weight }, line) => {
    put(draft, area(rows.funding + line, funding.labelSpan), { value: label }, { horizontal: "Left" });
    for (const { role, span } of funding.columns) {
      const at = area(rows.funding + line, span);
      if ((role === "weight" || role === "score") && weight === undefined) {
        put(draft, at, { value: "—" });
        continue;
      }
      draft.names.push({ name: `${NAME_PREFIX[role]}_${shortName}`, visible: true, range: at });
      if (role === "executionRate") put(draft, at, rateContent(template, rows, line), RATE);
      else if (role === "weight") put(draft, at, weight === undefined ? undefined : { value: weight });
      else if (role === "score") {
        put(draft, at, undefined);
        draft.validations.push(pointsCheck(at, weight ?? 0, words.score));
      } else {
        put(draft, at, undefined, AMOUNT);
        const { promptTitle, prompt, errorTitle, error } = words.amount;
        draft.validations.push({
          range: at,
          decimal: { min: 0, max: LARGEST_AMOUNT },
          prompt: { title: promptTitle, message: prompt },
          error: { title: errorTitle, message: error },
        });
      }
    }
  });
};

const rateContent = (template: Template, rows: LayoutRows, line: number): { readonly formula: string } => {
  const budget = fundingCell(template, rows, "adjustedBudget", line) ?? fundingCell(template, rows, "initialBudget", line);
  const executed = fundingCell(template, rows, "actualExpenditure", line);
  if (budget === undefined || executed === undefined)
    throw new Error(`${template.id}: an execution rate without the amounts it is made of`);
  return { formula: rateFormula(budget, executed) };
};

export const layoutGoals = (draft: Draft, template: Template, rows: LayoutRows): void => {
  const { label, labelSpan, expected, actual } = template.goals;
  put(draft, area(rows.goalsHead, labelSpan, 2), { value: label }, HEADER);
  for (const [{ header, span }, name] of [
    [expected, "年初设定目标"],
    [actual, "全年完成情况"],
  ] as const) {
    put(draft, area(rows.goalsHead, span), { value: header }, HEADER);
    const at = area(rows.goals, span);
    put(draft, at, undefined, AS_TYPED);
    draft.names.push({ name, visible: true, range: at });
  }
};
