import type { FundingColumnRole, FundingRow, Template } from "../templates/template";
import type { Rect } from "./address";
import { area, put, type Draft } from "./draft";
import { executionScoreFormula, rateFormula } from "./formula-text";
import { AS_TYPED, HEADER } from "./layout-head";
import { fundingCell } from "./layout-places";
import type { LayoutRows } from "./layout-rows";
import type { CellStyle } from "./spec";
import { amountCheck, pointsCheck } from "./validations";

const AMOUNT: CellStyle = { numberFormat: "0.00" };
const RATE: CellStyle = { numberFormat: "0.00%" };

const NAME_PREFIX: Readonly<Record<FundingColumnRole, string>> = {
  initialBudget: "年初预算数",
  adjustedBudget: "全年预算数",
  actualExpenditure: "全年执行数",
  executionRate: "执行率",
  weight: "分值",
  score: "得分",
};

export const layoutFunding = (draft: Draft, template: Template, rows: LayoutRows): void => {
  const { header, labelSpan, columns, texts = [], note } = template.funding;
  if (columns.length === 0) return;
  put(draft, area(rows.fundingHead, labelSpan), { value: header }, HEADER);
  for (const column of columns) put(draft, area(rows.fundingHead, column.span), { value: column.header }, HEADER);
  template.funding.rows.forEach((row, line) => {
    put(draft, area(rows.funding + line, labelSpan), { value: row.label }, { horizontal: "Left" });
    for (const { role, span } of columns) layoutCell(draft, template, rows, { row, line, role }, area(rows.funding + line, span));
  });
  texts.forEach((cells, i) => {
    for (const { text, span } of cells)
      put(draft, area(rows.fundingTexts + i, span), text === "" ? undefined : { value: text }, AS_TYPED);
  });
  if (note !== undefined && rows.fundingNote !== undefined)
    put(draft, area(rows.fundingNote, { first: 0, last: template.columns.length - 1 }), { value: note }, { horizontal: "Left" });
};

interface FundingPlace {
  readonly row: FundingRow;
  readonly line: number;
  readonly role: FundingColumnRole;
}

const layoutCell = (draft: Draft, template: Template, rows: LayoutRows, { row, line, role }: FundingPlace, at: Rect): void => {
  const { words, funding } = template;
  const { weight, shortName } = row;
  if ((role === "weight" || role === "score") && weight === undefined) {
    put(draft, at, { value: funding.noPoints ?? "—" });
    return;
  }
  draft.names.push({ name: `${NAME_PREFIX[role]}_${shortName}`, visible: true, range: at });
  if (role === "executionRate") put(draft, at, { formula: rateFormula(...amounts(template, rows, line)) }, RATE);
  else if (role === "weight") put(draft, at, weight === undefined ? undefined : { value: weight });
  else if (role === "score") {
    const cell = fundingCell(template, rows, "weight", line);
    put(draft, at, cell && { formula: executionScoreFormula(cell, ...amounts(template, rows, line)) });
    const limit = { weight: weight ?? 0, ...(cell && { cell }) };
    draft.validations.push(pointsCheck(at, limit, words.score));
  } else {
    put(draft, at, undefined, AMOUNT);
    draft.validations.push(amountCheck(at, words.amount));
  }
};

const amounts = (template: Template, rows: LayoutRows, line: number): readonly [Rect, Rect] => {
  const budget = fundingCell(template, rows, "adjustedBudget", line) ?? fundingCell(template, rows, "initialBudget", line);
  const executed = fundingCell(template, rows, "actualExpenditure", line);
  if (budget === undefined || executed === undefined)
    throw new Error(`${template.id}: an execution rate without the amounts it is made of`);
  return [budget, executed];
};
